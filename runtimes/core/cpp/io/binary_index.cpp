// The binary indexes, as faiss::read_index_binary(IOReader*) reads them.
#include "cursor.h"
#include "probe.h"

namespace fsdk::io {
namespace {

/** FAISS's bit reader does not look where its buffer ends: walk the bucket sizes before it does. */
bool buckets_fit(const std::vector<uint8_t>& packed, uint64_t buckets, int key_bits, int size_bits) {
    const uint64_t end = packed.size() * 8;
    uint64_t at = 0;
    for (uint64_t i = 0; i < buckets; i++) {
        at += key_bits;
        if (at + size_bits > end) return false;
        uint64_t size = 0;
        for (int bit = 0; bit < size_bits; bit++, at++) size |= uint64_t(packed[at / 8] >> (at % 8) & 1) << bit;
        uint64_t more;
        if (__builtin_mul_overflow(size, uint64_t(size_bits), &more) || more > end - at) return false;
        if (size_bits == 0 && size > 0) return false;
        at += more;
    }
    return true;
}

}  // namespace

Header Cursor::binary_index() {
    Level level(*this);
    const uint32_t kind = one<uint32_t>();
    Header h;
    switch (kind) {
        case fourcc("IBxF"):
            h = binary_header(kind);
            must(vec(1) == uint64_t(h.ntotal) * uint64_t(h.d / 8),
                 "a flat index holds another number of bytes than ntotal*code_size");
            return h;
        case fourcc("IBwF"): {
            h = binary_header(kind);
            const uint64_t nlist = one<uint64_t>();
            skip<uint64_t>();
            const Header quantizer = binary_index();
            must(nlist >= 1 && nlist <= left() / 8 + 64 + uint64_t(quantizer.ntotal) && nlist <= uint64_t{1} << 28,
                 "nlist is larger than what is left can hold");
            direct_map();
            lists(nlist);
            return h;
        }
        case fourcc("IBFf"):
            h = binary_header(kind);
            must(index().kind != 0, "the sub-index is missing");
            return h;
        case fourcc("IBHf"):
        case fourcc("IBHc"): {
            h = binary_header(kind);
            if (kind == fourcc("IBHc")) flag(), flag(), skip<int>();
            hnsw();
            must(binary_index().kind == fourcc("IBxF"), "the storage of a graph is no flat index");
            return h;
        }
        case fourcc("IBMp"):
        case fourcc("IBM2"):
            h = binary_header(kind);
            binary_index();
            must(vec(8) == uint64_t(h.ntotal), "an id map has another number of ids than vectors");
            return h;
        case fourcc("IBHh"): {
            h = binary_header(kind);
            const int b = one<int>();
            skip<int>();
            const uint64_t n = one<uint64_t>();
            const int bits = one<int>();
            must(b >= 1 && b <= 64 && bits >= 0 && bits <= 48, "the bits of a hash are out of range");
            must(n <= left() / 16 + 1, "a hash has more buckets than fit in what is left");
            const uint64_t packed = vec(1);
            must(packed == ((uint64_t(b) + uint64_t(bits)) * n + 7) / 8,
                 "the buckets of a hash have another size than they say");
            for (uint64_t i = 0; i < n; i++) vec(8), vec(1);
            return h;
        }
        case fourcc("IBHm"): {
            h = binary_header(kind);
            must(binary_index().kind == fourcc("IBxF"), "the storage of a hash is no flat index");
            const int b = one<int>(), nhash = one<int>();
            skip<int>();
            must(b >= 1 && b <= 63 && nhash >= 1 && int64_t(nhash) * b <= h.d, "the bits of a hash are out of range");
            for (int i = 0; i < nhash; i++) {
                const int bits = one<int>();
                const uint64_t n = one<uint64_t>();
                must(bits >= 0 && bits <= 48, "the bits of a hash are out of range");
                must(n <= uint64_t(h.ntotal), "a hash has more buckets than vectors");
                const std::vector<uint8_t> packed = values<uint8_t>();
                must(
                    packed.size() == ((uint64_t(b) + uint64_t(bits)) * n + uint64_t(h.ntotal) * uint64_t(bits) + 7) / 8,
                    "the buckets of a hash have another size than they say");
                must(buckets_fit(packed, n, b, bits), "the buckets of a hash hold more vectors than they say");
            }
            return h;
        }
        default: damaged("FAISS 1.12.0 knows no binary index of this kind, or this is no binary index");
    }
}

int probe_binary(Source& source, int io_flags) {
    Cursor cursor(source, io_flags);
    cursor.binary_index();
    return cursor.flags();
}

}  // namespace fsdk::io
