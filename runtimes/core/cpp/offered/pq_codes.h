// Encoders and decoders of product quantizers over bytes of their own: FAISS's walk along memory of the caller's.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <faiss/impl/ProductQuantizer.h>

#include "error.h"

namespace fsdk::offered {

/** Bytes with a place in them, behind which nothing is read or written. */
struct PlacedBytes {
    PlacedBytes(const uint8_t* bytes, size_t size, int nbits, int offset = 0)
        : code(bytes, bytes + size), nbits(nbits), bits(uint64_t(offset)) {
        if (bits > code.size() * 8) throw Error(Code::INVALID_ARGUMENT, "The offset lies behind the bytes.");
    }
    void take() {
        if (bits + nbits > uint64_t(code.size()) * 8)
            throw Error(Code::INVALID_ARGUMENT, sentence("Of ", code.size() * 8, " bits ", bits, " are taken: no room for ",
                                                         nbits, " more."));
        bits += nbits;
    }
    std::vector<uint8_t> code;
    int nbits;
    uint64_t bits;
};

struct PQEncoderGeneric : PlacedBytes {
    PQEncoderGeneric(const uint8_t* bytes, size_t size, int nbits, int offset = 0)
        : PlacedBytes(bytes, size, nbits, offset), inner(code.data(), nbits, uint8_t(offset)) {}
    void encode(uint64_t x) {
        take();
        inner.encode(x);
        if (inner.offset > 0) *inner.code = inner.reg;  // FAISS writes the last bits when the encoder goes
    }
    faiss::PQEncoderGeneric inner;
};

struct PQDecoderGeneric : PlacedBytes {
    PQDecoderGeneric(const uint8_t* bytes, size_t size, int nbits)
        : PlacedBytes(bytes, size, nbits), inner(code.data(), nbits) {}
    uint64_t decode() {
        take();
        return inner.decode();
    }
    faiss::PQDecoderGeneric inner;
};

template <class Encoder, int Bits>
struct WholeEncoder : PlacedBytes {
    WholeEncoder(const uint8_t* bytes, size_t size, int nbits) : PlacedBytes(bytes, size, nbits), inner(code.data(), Bits) {
        if (nbits != Bits) throw Error(Code::INVALID_ARGUMENT, sentence("nbits = ", nbits, " is not ", Bits, "."));
    }
    void encode(uint64_t x) {
        take();
        inner.encode(x);
    }
    Encoder inner;
};
template <class Decoder, int Bits>
struct WholeDecoder : PlacedBytes {
    WholeDecoder(const uint8_t* bytes, size_t size, int nbits) : PlacedBytes(bytes, size, nbits), inner(code.data(), Bits) {
        if (nbits != Bits) throw Error(Code::INVALID_ARGUMENT, sentence("nbits = ", nbits, " is not ", Bits, "."));
    }
    uint64_t decode() {
        take();
        return inner.decode();
    }
    Decoder inner;
};

struct PQEncoder8 : WholeEncoder<faiss::PQEncoder8, 8> {
    using WholeEncoder::WholeEncoder;
};
struct PQEncoder16 : WholeEncoder<faiss::PQEncoder16, 16> {
    using WholeEncoder::WholeEncoder;
};
struct PQDecoder8 : WholeDecoder<faiss::PQDecoder8, 8> {
    using WholeDecoder::WholeDecoder;
};
struct PQDecoder16 : WholeDecoder<faiss::PQDecoder16, 16> {
    using WholeDecoder::WholeDecoder;
};

}  // namespace fsdk::offered
