// Bits and codes that are compared bit by bit: see through_functions.h.
#include <cstring>
#include <numeric>

#include <faiss/utils/Heap.h>
#include <faiss/utils/hamming.h>
#include <faiss/utils/utils.h>

#include "../error.h"
#include "faiss_names.h"
#include "through_functions.h"

namespace fsdk::through {
namespace {

size_t bytes_of(size_t bits) { return bits / 8 + (bits % 8 != 0); }

size_t codes_in(size_t bytes, size_t bits) {
    const size_t each = bytes_of(bits);
    if (bytes % each != 0)
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("Codes of ", bits, " bits have ", each, " bytes each, but ", bytes, " bytes came."));
    return bytes / each;
}

[[noreturn]] void refuse(const std::string& message) { throw Error(Code::INVALID_ARGUMENT, message); }

/** Bits of a row with `nbits` for each column, all in 1..most. */
size_t row_bits(size_t M, const int32_t* nbits, int most) {
    size_t sum = 0;
    for (size_t j = 0; j < M; j++) {
        if (nbits[j] < 1 || nbits[j] > most)
            refuse(sentence("Column ", j, " has ", nbits[j], " bits, which is not in 1..", most, "."));
        sum += nbits[j];
    }
    if (sum > size_t(1) << 30) refuse(sentence("A row of ", sum, " bits is longer than FAISS can count."));
    return sum;
}

void fits(size_t n, size_t M, const int32_t* nbits, const int32_t* a) {
    for (size_t i = 0; i < n * M; i++) {
        if (a[i] < 0 || int64_t(a[i]) >> nbits[i % M] != 0)
            refuse(sentence("Element ", i, " is ", a[i], ", which does not fit into ", nbits[i % M], " bits."));
    }
}

void holds(size_t code_size, size_t bits) {
    if (code_size < bytes_of(bits))
        throw Error(Code::DIMENSION_MISMATCH, sentence("A row has ", bits, " bits, which is ", bytes_of(bits),
                                                       " bytes, but the strings have ", code_size, "."));
}

}  // namespace

std::vector<uint8_t> fvec2bitvec(const float* x, size_t d) { return d == 0 ? std::vector<uint8_t>() : fvecs2bitvecs(x, d, 1); }

std::vector<uint8_t> fvecs2bitvecs(const float* x, size_t d, size_t n) {
    std::vector<uint8_t> b(n * bytes_of(d));
    faiss::fvecs2bitvecs(x, b.data(), d, n);
    return b;
}

std::vector<float> bitvecs2fvecs(const uint8_t* b, size_t bytes, size_t d) {
    const size_t n = codes_in(bytes, d);
    std::vector<float> x(n * d);
    faiss::bitvecs2fvecs(b, x.data(), d, n);
    return x;
}

std::vector<uint8_t> real_to_binary(size_t d, const float* x) {
    if (d % 8 != 0)
        throw Error(Code::DIMENSION_MISMATCH, sentence(d, " components are no multiple of 8, so they fill no bytes."));
    std::vector<uint8_t> b(d / 8);
    faiss::real_to_binary(d, x, b.data());
    return b;
}

void bitvec_print(const uint8_t* b, size_t bytes, size_t d) {
    if (d > uint64_t(bytes) * 8) throw Error(Code::DIMENSION_MISMATCH, sentence("b has ", bytes * 8, " bits, not ", d, "."));
    std::vector<uint8_t> padded(b, b + bytes);
    padded.resize(bytes + 8);
    faiss::bitvec_print(padded.data(), d);
}

std::vector<uint8_t> bitvec_shuffle(size_t da, size_t db, const int32_t* order, const uint8_t* a, size_t bytes) {
    const size_t n = codes_in(bytes, da);
    for (size_t j = 0; j < db; j++) {
        if (order[j] < 0 || size_t(order[j]) >= da)
            refuse(sentence("Element ", j, " names bit ", order[j], ", but a code has ", da, ", numbered from 0."));
    }
    std::vector<uint8_t> b(n * bytes_of(db));
    faiss::bitvec_shuffle(n, da, db, order, a, b.data());
    return b;
}

#if FSDK_HAS(pack_bitstrings)
std::vector<uint8_t> pack_bitstrings(size_t n, size_t M, const int32_t* nbits, const int32_t* a) {
    const size_t code_size = bytes_of(row_bits(M, nbits, 31));
    fits(n, M, nbits, a);
    std::vector<uint8_t> b(n * code_size);
    faiss::pack_bitstrings(n, M, nbits, a, b.data(), code_size);
    return b;
}
std::vector<uint8_t> pack_bitstrings(size_t n, size_t M, int nbit, const int32_t* a) {
    return pack_bitstrings(n, M, std::vector<int32_t>(M, nbit).data(), a);
}

std::vector<int32_t> unpack_bitstrings(size_t n, size_t code_size, size_t M, const int32_t* nbits, const uint8_t* b) {
    holds(code_size, row_bits(M, nbits, 32));
    std::vector<int32_t> a(n * M);
    faiss::unpack_bitstrings(n, M, nbits, b, code_size, a.data());
    return a;
}
std::vector<int32_t> unpack_bitstrings(size_t n, size_t code_size, size_t M, int nbit, const uint8_t* b) {
    holds(code_size, M * nbit);
    return unpack_bitstrings(n, code_size, M, std::vector<int32_t>(M, nbit).data(), b);
}

void hammings_knn_hc(const uint8_t* a, const uint8_t* b, size_t na, size_t nb, size_t code_size, size_t k, bool ordered,
                     int mode, const faiss::IDSelector* sel, int32_t* distances, int64_t* labels) {
    faiss::int_maxheap_array_t heaps{na, k, labels, distances};
    faiss::hammings_knn_hc(&heaps, a, b, nb, code_size, ordered, static_cast<::ApproxTopK_mode_t>(mode), sel);
}
#endif

void hammings_knn(const uint8_t* a, const uint8_t* b, size_t na, size_t nb, size_t code_size, size_t k, bool ordered,
                  int32_t* distances, int64_t* labels) {
    faiss::int_maxheap_array_t heaps{na, k, labels, distances};
    faiss::hammings_knn(&heaps, a, b, nb, code_size, ordered);
}

void hammings_knn_mc(const uint8_t* a, const uint8_t* b, size_t na, size_t nb, size_t k, size_t code_size,
                     int32_t* distances, int64_t* labels, [[maybe_unused]] const faiss::IDSelector* sel) {
#if FSDK_FAISS_VERSION >= 10800
    faiss::hammings_knn_mc(a, b, na, nb, k, code_size, distances, labels, sel);
#else
    faiss::hammings_knn_mc(a, b, na, nb, k, code_size, distances, labels);
#endif
}

void knn_hamming(const uint8_t* xq, const uint8_t* xb, size_t nq, size_t nb, size_t d, size_t k,
                 const std::string& variant, int32_t* distances, int64_t* labels) {
    if (variant == "hc") return hammings_knn(xq, xb, nq, nb, d, k, true, distances, labels);
    if (variant == "mc") return hammings_knn_mc(xq, xb, nq, nb, k, d, distances, labels);
    refuse(sentence("There is no variant \"", variant, "\": take hc or mc."));
}

#if FSDK_FAISS_VERSION >= 10704
void generalized_hammings_knn_hc(const uint8_t* a, const uint8_t* b, size_t na, size_t nb, size_t code_size, size_t k,
                                 bool ordered, int32_t* distances, int64_t* labels) {
    faiss::int_maxheap_array_t heaps{na, k, labels, distances};
    heaps.heapify();  // FAISS does it for ordered results only
    faiss::generalized_hammings_knn_hc(&heaps, a, b, nb, code_size, ordered);
}
#endif

void match_hamming_thres(const uint8_t* bs1, const uint8_t* bs2, size_t n1, size_t n2, int ht, size_t code_size,
                         std::vector<int64_t>& idx, std::vector<int32_t>& dis) {
    size_t count = 0;
    faiss::hamming_count_thres(bs1, bs2, n1, n2, ht, code_size, &count);
    idx.resize(2 * count);
    dis.resize(count);
    faiss::match_hamming_thres(bs1, bs2, n1, n2, ht, code_size, idx.data(), dis.data());
}

}  // namespace fsdk::through
