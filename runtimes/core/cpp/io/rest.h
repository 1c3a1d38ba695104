// What a reader of FAISS has left, looked at without reading it: the probe needs to know before FAISS reads.
#pragma once

#include <memory>

#include <faiss/impl/io.h>

#include "source.h"

namespace fsdk::io {

struct Rest : ReadAt {
    virtual uint64_t size() = 0;
};

/** Throws UNSUPPORTED for readers that cannot be looked into. Valid until the reader is read. */
std::unique_ptr<Rest> rest_of(faiss::IOReader& reader);

}  // namespace fsdk::io
