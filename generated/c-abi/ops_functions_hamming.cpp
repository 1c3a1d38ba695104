// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_hamming.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/utils/hamming.h>
#include <faiss/utils/hamming_distance/common.h>
#include <faiss/utils/utils.h>
#include "guards/guards.h"
#include "guards/through.h"
#include "class/IDSelector.h"
#include "enum/ApproxTopK_mode_t.h"

namespace fsdk::ops {

void binary_to_real([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d");
    const auto x_in = f.array<const uint8_t>(1, "xIn");
    const auto x_out = f.array<float>(3, "xOut");
    f.shape(x_out, "xOut", {{"d", d}});
    guard::bits_of(x_in.size, d);
    faiss::binary_to_real(d, x_in.data, x_out.data);
}

void bitvec_print([[maybe_unused]] Frame& f) {
    const auto b = f.array<const uint8_t>(0, "b");
    const auto d = f.integer<size_t>(2, "d");
    fsdk::through::bitvec_print(b.data, b.size, d);
}

void bitvec_shuffle([[maybe_unused]] Frame& f) {
    const auto da = f.integer<size_t>(0, "da", 1);
    const auto order = f.array<const int32_t>(1, "order");
    const auto a = f.array<const uint8_t>(3, "a");
    const int64_t db = f.rows(order, "order", {});
    f.result_buffer(0, fsdk::through::bitvec_shuffle(da, db, order.data, a.data, a.size));
}

void bitvecs2fvecs([[maybe_unused]] Frame& f) {
    const auto b = f.array<const uint8_t>(0, "b");
    const auto d = f.integer<size_t>(2, "d", 1);
    f.result_buffer(0, fsdk::through::bitvecs2fvecs(b.data, b.size, d));
}

void crosshamming_count_thres([[maybe_unused]] Frame& f) {
    const auto dbs = f.array<const uint8_t>(0, "dbs");
    const auto ht = f.integer<int>(2, "ht");
    const auto ncodes = f.integer<size_t>(3, "ncodes", 8, 64);
    const int64_t n = f.rows(dbs, "dbs", {{"ncodes", ncodes}});
    guard::cross_codes(ncodes);
    size_t count{};
    faiss::crosshamming_count_thres(dbs.data, n, ht, ncodes, fsdk::either(count));
    f.result_integer(0, static_cast<int64_t>(count));
}

void fvec2bitvec([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const int64_t d = f.rows(x, "x", {});
    f.result_buffer(0, fsdk::through::fvec2bitvec(x.data, d));
}

void fvecs2bitvecs([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto d = f.integer<size_t>(2, "d", 1);
    const int64_t n = f.rows(x, "x", {{"d", d}});
    f.result_buffer(0, fsdk::through::fvecs2bitvecs(x.data, d, n));
}

#if FSDK_FAISS_VERSION >= 10704
void generalized_hammings_knn_hc([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const auto b = f.array<const uint8_t>(2, "b");
    const auto code_size = f.integer<size_t>(4, "codeSize", 8);
    const auto k = f.integer<size_t>(5, "k", 1);
    const bool ordered = f.boolean(6);
    const auto distances = f.array<int32_t>(7, "distances");
    const auto labels = f.array<int64_t>(9, "labels");
    const int64_t na = f.rows(a, "a", {{"code_size", code_size}});
    const int64_t nb = f.rows(b, "b", {{"code_size", code_size}});
    f.shape(distances, "distances", {{"na", na}, {"k", k}});
    f.shape(labels, "labels", {{"na", na}, {"k", k}});
    guard::whole_words(code_size, na, nb, k);
    fsdk::through::generalized_hammings_knn_hc(a.data, b.data, na, nb, code_size, k, ordered, distances.data, labels.data);
}
#endif

void hamming_count_thres([[maybe_unused]] Frame& f) {
    const auto bs1 = f.array<const uint8_t>(0, "bs1");
    const auto bs2 = f.array<const uint8_t>(2, "bs2");
    const auto ht = f.integer<int>(4, "ht");
    const auto ncodes = f.integer<size_t>(5, "ncodes", 8, 64);
    const int64_t n1 = f.rows(bs1, "bs1", {{"ncodes", ncodes}});
    const int64_t n2 = f.rows(bs2, "bs2", {{"ncodes", ncodes}});
    guard::power_codes(ncodes);
    size_t count{};
    faiss::hamming_count_thres(bs1.data, bs2.data, n1, n2, ht, ncodes, fsdk::either(count));
    f.result_integer(0, static_cast<int64_t>(count));
}

void hamming_range_search([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const auto b = f.array<const uint8_t>(2, "b");
    const auto radius = f.integer<int>(4, "radius");
    const auto ncodes = f.integer<size_t>(5, "ncodes", 1);
    auto* sel = f.optional<faiss::IDSelector>(6, "sel");
    const int64_t na = f.rows(a, "a", {{"ncodes", ncodes}});
    const int64_t nb = f.rows(b, "b", {{"ncodes", ncodes}});
    guard::hamming_neighbors(ncodes, na, nb, 1, 0, sel);
#if FSDK_FAISS_VERSION >= 11100
    faiss::RangeSearchResult result(na);
    faiss::hamming_range_search(a.data, b.data, na, nb, radius, ncodes, &result, sel);
    f.result_range(0, result);
#else
    require_default(sel == nullptr, "sel", "1.11.0");
    faiss::RangeSearchResult result(na);
    faiss::hamming_range_search(a.data, b.data, na, nb, radius, ncodes, &result);
    f.result_range(0, result);
#endif
}

void hammings([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const auto b = f.array<const uint8_t>(2, "b");
    const auto ncodes = f.integer<size_t>(4, "ncodes", 8);
    const auto dis = f.array<int32_t>(5, "dis");
    const int64_t na = f.rows(a, "a", {{"ncodes", ncodes}});
    const int64_t nb = f.rows(b, "b", {{"ncodes", ncodes}});
    f.shape(dis, "dis", {{"na", na}, {"nb", nb}});
    faiss::hammings(a.data, b.data, na, nb, ncodes, dis.data);
}

void hammings_knn([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const auto b = f.array<const uint8_t>(2, "b");
    const auto ncodes = f.integer<size_t>(4, "ncodes", 1);
    const auto k = f.integer<size_t>(5, "k", 1);
    const bool ordered = f.boolean(6);
    const auto distances = f.array<int32_t>(7, "distances");
    const auto labels = f.array<int64_t>(9, "labels");
    const int64_t na = f.rows(a, "a", {{"ncodes", ncodes}});
    const int64_t nb = f.rows(b, "b", {{"ncodes", ncodes}});
    f.shape(distances, "distances", {{"na", na}, {"k", k}});
    f.shape(labels, "labels", {{"na", na}, {"k", k}});
    guard::hamming_neighbors(ncodes, na, nb, k, 0, nullptr);
    fsdk::through::hammings_knn(a.data, b.data, na, nb, ncodes, k, ordered, distances.data, labels.data);
}

#if FSDK_FAISS_VERSION >= 10800
void hammings_knn_hc([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const auto b = f.array<const uint8_t>(2, "b");
    const auto ncodes = f.integer<size_t>(4, "ncodes", 1);
    const auto k = f.integer<size_t>(5, "k", 1);
    const bool ordered = f.boolean(6);
    const auto approx_topk_mode = f.enumeration(7, "approxTopkMode", enums::ApproxTopK_mode_t);
    auto* sel = f.optional<faiss::IDSelector>(8, "sel");
    const auto distances = f.array<int32_t>(9, "distances");
    const auto labels = f.array<int64_t>(11, "labels");
    const int64_t na = f.rows(a, "a", {{"ncodes", ncodes}});
    const int64_t nb = f.rows(b, "b", {{"ncodes", ncodes}});
    f.shape(distances, "distances", {{"na", na}, {"k", k}});
    f.shape(labels, "labels", {{"na", na}, {"k", k}});
    guard::hamming_neighbors(ncodes, na, nb, k, approx_topk_mode, sel);
    fsdk::through::hammings_knn_hc(a.data, b.data, na, nb, ncodes, k, ordered, approx_topk_mode, sel, distances.data, labels.data);
}
#endif

void hammings_knn_mc([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const auto b = f.array<const uint8_t>(2, "b");
    const auto k = f.integer<size_t>(4, "k", 1);
    const auto ncodes = f.integer<size_t>(5, "ncodes", 1);
    auto* sel = f.optional<faiss::IDSelector>(6, "sel");
    const auto distances = f.array<int32_t>(7, "distances");
    const auto labels = f.array<int64_t>(9, "labels");
    const int64_t na = f.rows(a, "a", {{"ncodes", ncodes}});
    const int64_t nb = f.rows(b, "b", {{"ncodes", ncodes}});
    f.shape(distances, "distances", {{"na", na}, {"k", k}});
    f.shape(labels, "labels", {{"na", na}, {"k", k}});
    guard::hamming_counters(ncodes, na, nb, k, sel);
#if FSDK_FAISS_VERSION >= 11100
    fsdk::through::hammings_knn_mc(a.data, b.data, na, nb, k, ncodes, distances.data, labels.data, sel);
#else
    require_default(sel == nullptr, "sel", "1.11.0");
    fsdk::through::hammings_knn_mc(a.data, b.data, na, nb, k, ncodes, distances.data, labels.data);
#endif
}

void knn_hamming([[maybe_unused]] Frame& f) {
    const auto xq = f.array<const uint8_t>(0, "xq");
    const auto xb = f.array<const uint8_t>(2, "xb");
    const auto d = f.integer<size_t>(4, "d", 1);
    const auto k = f.integer<size_t>(5, "k", 1);
    const std::string variant = f.string(6, "variant");
    const auto distances = f.array<int32_t>(8, "distances");
    const auto labels = f.array<int64_t>(10, "labels");
    const int64_t nq = f.rows(xq, "xq", {{"d", d}});
    const int64_t nb = f.rows(xb, "xb", {{"d", d}});
    f.shape(distances, "distances", {{"nq", nq}, {"k", k}});
    f.shape(labels, "labels", {{"nq", nq}, {"k", k}});
    guard::hamming_counters(d, nq, nb, k, nullptr);
    fsdk::through::knn_hamming(xq.data, xb.data, nq, nb, d, k, variant.c_str(), distances.data, labels.data);
}

void match_hamming_thres([[maybe_unused]] Frame& f) {
    const auto bs1 = f.array<const uint8_t>(0, "bs1");
    const auto bs2 = f.array<const uint8_t>(2, "bs2");
    const auto ht = f.integer<int>(4, "ht");
    const auto ncodes = f.integer<size_t>(5, "ncodes", 8, 64);
    const int64_t n1 = f.rows(bs1, "bs1", {{"ncodes", ncodes}});
    const int64_t n2 = f.rows(bs2, "bs2", {{"ncodes", ncodes}});
    guard::power_codes(ncodes);
    std::vector<int64_t> idx;
    std::vector<int32_t> dis;
    fsdk::through::match_hamming_thres(bs1.data, bs2.data, n1, n2, ht, ncodes, fsdk::either(idx), fsdk::either(dis));
    f.result_buffer(0, std::move(idx));
    f.result_buffer(1, std::move(dis));
}

#if FSDK_FAISS_VERSION >= 10800
void pack_bitstrings([[maybe_unused]] Frame& f) {
    const auto a = f.array<const int32_t>(0, "a");
    const auto M = f.integer<size_t>(2, "M", 1);
    const auto nbit = f.integer<int>(3, "nbit", 1, 31);
    const int64_t n = f.rows(a, "a", {{"M", M}});
    f.result_buffer(0, fsdk::through::pack_bitstrings(n, M, nbit, a.data));
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void pack_bitstrings_varying([[maybe_unused]] Frame& f) {
    const auto a = f.array<const int32_t>(0, "a");
    const auto M = f.integer<size_t>(2, "M", 1);
    const auto nbits = f.array<const int32_t>(3, "nbits");
    const int64_t n = f.rows(a, "a", {{"M", M}});
    f.shape(nbits, "nbits", {{"M", M}});
    f.result_buffer(0, fsdk::through::pack_bitstrings(n, M, nbits.data, a.data));
}
#endif

#if FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402
void popcount32([[maybe_unused]] Frame& f) {
    const auto x = f.integer<int64_t>(0, "x", 0, INT64_C(4294967295));
    f.result_integer(0, static_cast<int64_t>(faiss::popcount32(x)));
}
#endif

#if FSDK_FAISS_VERSION < 11402
void popcount64([[maybe_unused]] Frame& f) {
    const auto x = static_cast<uint64_t>(f.integer(0, "x"));
    f.result_integer(0, static_cast<int64_t>(faiss::popcount64(x)));
}
#endif

void real_to_binary([[maybe_unused]] Frame& f) {
    const auto x_in = f.array<const float>(0, "xIn");
    const int64_t d = f.rows(x_in, "xIn", {});
    f.result_buffer(0, fsdk::through::real_to_binary(d, x_in.data));
}

#if FSDK_FAISS_VERSION >= 10800
void unpack_bitstrings([[maybe_unused]] Frame& f) {
    const auto b = f.array<const uint8_t>(0, "b");
    const auto code_size = f.integer<size_t>(2, "codeSize", 1);
    const auto M = f.integer<size_t>(3, "M", 1);
    const auto nbit = f.integer<int>(4, "nbit", 1, 32);
    const int64_t n = f.rows(b, "b", {{"code_size", code_size}});
    f.result_buffer(0, fsdk::through::unpack_bitstrings(n, code_size, M, nbit, b.data));
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void unpack_bitstrings_varying([[maybe_unused]] Frame& f) {
    const auto b = f.array<const uint8_t>(0, "b");
    const auto code_size = f.integer<size_t>(2, "codeSize", 1);
    const auto nbits = f.array<const int32_t>(3, "nbits");
    const int64_t n = f.rows(b, "b", {{"code_size", code_size}});
    const int64_t M = f.rows(nbits, "nbits", {});
    f.result_buffer(0, fsdk::through::unpack_bitstrings(n, code_size, M, nbits.data, b.data));
}
#endif

}  // namespace fsdk::ops
