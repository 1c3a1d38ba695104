// Where index data comes from while it is probed: bytes in memory, or an open regular file of which
// only the places asked for are read, so that probing a large index touches its headers only.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include <faiss/impl/io.h>

#include "../error.h"

namespace fsdk::io {

/** A regular file, wherever it lies: up to n bytes from position `at`; 0 or less when there are none. */
struct ReadAt {
    virtual ~ReadAt() = default;
    virtual int64_t operator()(uint64_t at, void* to, size_t n) = 0;
};

/** Bytes that nobody knows the end of, such as those of a function: taken one after the other, and no more than asked for. */
class Pulled {
   public:
    explicit Pulled(faiss::IOReader& reader) : reader_(reader) {}

    /** Are there `end` bytes? Memory grows with the bytes that come, whatever number is asked for. */
    bool reach(uint64_t end);

    /** All that were taken. */
    const std::vector<uint8_t>& bytes() const { return bytes_; }

   private:
    faiss::IOReader& reader_;
    std::vector<uint8_t> bytes_;
};

class Source {
   public:
    Source(const uint8_t* data, uint64_t size) : data_(data), size_(size) {}
    explicit Source(Pulled& pulled) : pulled_(&pulled), size_(uint64_t{1} << 62) {}
    /** `file` is kept by whoever made it. */
    Source(ReadAt& file, uint64_t size) : file_(&file), size_(size), buffer_(1 << 16) {}

    /** Number of bytes; for those that are pulled, more than any. */
    uint64_t size() const { return size_; }

    /** Are there n bytes at `at`, which is not behind the end? */
    bool has(uint64_t at, uint64_t n) {
        if (n > size_ - at) return false;
        return !pulled_ || pulled_->reach(at + n);
    }

    /** Exactly n bytes at `at`; the caller has checked that they are there. */
    void read(uint64_t at, void* to, uint64_t n) {
        if (data_ || pulled_) {
            std::memcpy(to, (pulled_ ? pulled_->bytes().data() : data_) + at, n);
            return;
        }
        char* out = static_cast<char*>(to);
        while (n > 0) {
            if (at < start_ || at >= start_ + filled_) fill(at);
            const uint64_t part = std::min(n, start_ + filled_ - at);
            std::memcpy(out, buffer_.data() + (at - start_), part);
            at += part, out += part, n -= part;
        }
    }

   private:
    void fill(uint64_t at) {
        const int64_t got = (*file_)(at, buffer_.data(), buffer_.size());
        if (got <= 0) throw Error(Code::IO, "The file changed or failed while it was read.");
        start_ = at, filled_ = uint64_t(got);
    }

    const uint8_t* data_ = nullptr;
    ReadAt* file_ = nullptr;
    Pulled* pulled_ = nullptr;
    uint64_t size_;
    std::vector<char> buffer_;
    uint64_t start_ = 0, filled_ = 0;
};

/** FAISS's reader over bytes that someone else keeps. */
struct MemoryReader : faiss::IOReader {
    MemoryReader(const uint8_t* data, uint64_t size) : data(data), left(size) { name = "the given bytes"; }
    size_t operator()(void* to, size_t size, size_t n) override {
        if (size == 0 || n == 0) return 0;
        n = std::min<uint64_t>(n, left / size);
        std::memcpy(to, data, size * n);
        data += size * n, left -= size * n;
        return n;
    }
    const uint8_t* data;
    uint64_t left;
};

}  // namespace fsdk::io
