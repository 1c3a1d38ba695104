// What a reader of FAISS has left, looked at without reading it: the probe needs to know before FAISS reads.
#pragma once

#include <memory>

#include <faiss/impl/io.h>

#include "source.h"

namespace fsdk::io {

struct Rest : ReadAt {
    virtual uint64_t size() = 0;
};

/** Null for readers that cannot be looked into, because a function gives what they read. Valid until the reader is read. */
std::unique_ptr<Rest> rest_of(faiss::IOReader& reader);

/** Lets `probe(source)` walk what the reader has left, and gives the reader that FAISS then reads from. A reader that
 * cannot be looked into is read as far as the probe walks, and what came is probed again with its end known. */
class Probed {
   public:
    template <class Probe>
    Probed(faiss::IOReader& reader, Probe probe) : reader_(reader) {
        if (const std::unique_ptr<Rest> rest = rest_of(reader)) {
            Source source(*rest, rest->size());
            probe(source);
            return;
        }
        pulled_ = std::make_unique<Pulled>(reader);
        Source open(*pulled_);
        probe(open);
        const std::vector<uint8_t>& bytes = pulled_->bytes();
        Source source(bytes.data(), bytes.size());
        probe(source);
        taken_ = std::make_unique<MemoryReader>(bytes.data(), bytes.size());
        taken_->name = reader.name;
    }
    faiss::IOReader& reader() { return taken_ ? *taken_ : reader_; }

   private:
    faiss::IOReader& reader_;
    std::unique_ptr<Pulled> pulled_;
    std::unique_ptr<MemoryReader> taken_;
};

}  // namespace fsdk::io
