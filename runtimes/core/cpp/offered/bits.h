// FAISS's readers and writers of bit strings over bytes of their own: its check is an assertion that releases leave out.
#pragma once

#include <cstdint>
#include <vector>

#include <faiss/utils/hamming.h>

#include "error.h"

namespace fsdk::offered {

inline void bits_must_fit(size_t i, int nbit, size_t bytes) {
    if (uint64_t(nbit) > uint64_t(bytes) * 8 - i)
        throw Error(Code::INVALID_ARGUMENT, sentence("Of ", bytes * 8, " bits ", i, " are taken: no room for ", nbit, " more."));
}

struct BitstringWriter {
    explicit BitstringWriter(size_t code_size) : code(code_size), code_size(code_size) {}
    void write(uint64_t x, int nbit) {
        bits_must_fit(i, nbit, code_size);
        if (nbit < 64 && x >> nbit != 0)
            throw Error(Code::INVALID_ARGUMENT, sentence(x, " does not fit ", nbit, " bits."));
        // FAISS's own empties its bytes when it is made, so it is made over none.
        faiss::BitstringWriter inner(code.data(), 0);
        inner.code_size = code_size, inner.i = i;
        inner.write(x, nbit);
        i = inner.i;
    }
    std::vector<uint8_t> code;
    size_t code_size;
    size_t i = 0;
};

struct BitstringReader {
    BitstringReader(const uint8_t* bytes, size_t n) : code(bytes, bytes + n), code_size(n) {}
    uint64_t read(int nbit) {
        bits_must_fit(i, nbit, code_size);
        // Seven bits at most are left of a byte, and FAISS's reader shifts an int.
        uint64_t value = 0;
        for (int done = 0; done < nbit;) {
            const int part = nbit - done < 8 ? nbit - done : 8;
            faiss::BitstringReader inner(code.data(), code_size);
            inner.i = i;
            value |= inner.read(part) << done;
            i = inner.i, done += part;
        }
        return value;
    }
    std::vector<uint8_t> code;
    size_t code_size;
    size_t i = 0;
};

}  // namespace fsdk::offered
