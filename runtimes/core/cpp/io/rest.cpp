#include "rest.h"

#include "../guards/support.h"
#include "../releases.h"

#include <faiss/impl/zerocopy_io.h>

#ifndef FSDK_NO_MMAP
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fsdk::io {
namespace {

struct Bytes : Rest {
    const uint8_t* data;
    uint64_t length;
    Bytes(const uint8_t* data, uint64_t all, uint64_t read) : data(data + std::min(read, all)), length(all - std::min(read, all)) {}
    uint64_t size() override { return length; }
    int64_t operator()(uint64_t at, void* to, size_t n) override {
        n = size_t(std::min<uint64_t>(n, length - std::min(at, length)));
        if (n) std::memcpy(to, data + at, n);
        return int64_t(n);
    }
};

#ifndef FSDK_NO_MMAP
struct File : Rest {
    int fd;
    uint64_t start, length;
    explicit File(FILE* f) : fd(fileno(f)), start(uint64_t(std::max(std::ftell(f), 0L))) {
        struct stat s;
        if (fstat(fd, &s) != 0 || !S_ISREG(s.st_mode))
            throw Error(Code::UNSUPPORTED, "Only regular files can be looked into before they are read: read this one to its end, and make a VectorIOReader of the bytes.");
        length = uint64_t(s.st_size) - std::min(start, uint64_t(s.st_size));
    }
    uint64_t size() override { return length; }
    int64_t operator()(uint64_t at, void* to, size_t n) override { return pread(fd, to, n, off_t(start + at)); }
};
#endif

struct Buffered : Rest {
    faiss::BufferedIOReader& reader;
    std::unique_ptr<Rest> behind;
    uint64_t in_buffer;
    Buffered(faiss::BufferedIOReader& reader, std::unique_ptr<Rest> behind)
        : reader(reader), behind(std::move(behind)), in_buffer(reader.b1 - reader.b0) {}
    uint64_t size() override { return in_buffer + behind->size(); }
    int64_t operator()(uint64_t at, void* to, size_t n) override {
        if (at >= in_buffer) return (*behind)(at - in_buffer, to, n);
        n = size_t(std::min<uint64_t>(n, in_buffer - at));
        std::memcpy(to, reader.buffer.data() + reader.b0 + at, n);
        return int64_t(n);
    }
};

}  // namespace

std::unique_ptr<Rest> rest_of(faiss::IOReader& reader) {
    if (auto* r = dynamic_cast<faiss::VectorIOReader*>(&reader))
        return std::make_unique<Bytes>(r->data.data(), r->data.size(), r->rp);
    std::unique_ptr<Rest> mapped;
    if (when<faiss::ZeroCopyIOReader>(reader, [&](const auto& r) { mapped = std::make_unique<Bytes>(r.data_, r.total_, r.rp_); }))
        return mapped;
    if (auto* r = dynamic_cast<faiss::BufferedIOReader*>(&reader)) {
        std::unique_ptr<Rest> behind = rest_of(*r->reader);
        return behind ? std::make_unique<Buffered>(*r, std::move(behind)) : nullptr;
    }
#ifndef FSDK_NO_MMAP
    if (auto* r = dynamic_cast<faiss::FileIOReader*>(&reader)) return std::make_unique<File>(r->f);
#endif
    return nullptr;
}

bool Pulled::reach(uint64_t end) {
    constexpr uint64_t PART = 1 << 20;
    while (bytes_.size() < end) {
        const uint64_t before = bytes_.size(), part = std::min(end - before, PART);
        guard::table("The index data", before + part, 1, 1);
        bytes_.resize(before + part);
        const uint64_t got = reader_(bytes_.data() + before, 1, part);
        bytes_.resize(before + std::min(got, part));
        if (got < part) return false;
    }
    return true;
}

}  // namespace fsdk::io
