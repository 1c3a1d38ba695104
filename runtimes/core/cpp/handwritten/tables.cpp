// Tables whose number or form no shape can name.
#include <faiss/IndexIVFPQ.h>
#include <faiss/utils/distances.h>
#include <faiss/utils/quantize_lut.h>

#include "class/Index.h"
#include "class/ProductQuantizer.h"
#include "guards/guards.h"
#include "thunk.h"

namespace fsdk::handwritten {
namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Code::INVALID_ARGUMENT, why); }

/** How many values lie in tables of this form, refused where no array could hold them. */
uint64_t values(uint64_t a, uint64_t b, uint64_t c = 1) {
    uint64_t product;
    if (__builtin_mul_overflow(a, b, &product) || __builtin_mul_overflow(product, c, &product) || product >> 40)
        refuse("The tables are larger than any memory.");
    return product;
}

}  // namespace

void quantize_LUT_and_bias(Frame& f) {
    const auto nprobe = f.integer<size_t>(0, "nprobe", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto ksub = f.integer<size_t>(2, "ksub", 1);
    const bool each = f.boolean(3);
    const auto lut = f.array<const float>(4, "LUT");
    const auto bias = f.array<const float>(6, "bias");
    const auto M2 = f.integer<size_t>(8, "M2", int64_t(M));
    const bool with_biasq = f.boolean(9);
    if (each && !bias) refuse("Tables for each list need a bias.");
    if (!each && bias && !with_biasq) refuse("A bias is added to the tables of each list only.");
    f.shape(lut, "LUT", {{"nprobe", each ? nprobe : 1}, {"M", M}, {"ksub", ksub}});
    if (bias) f.shape(bias, "bias", {{"nprobe", nprobe}});
    auto* lutq = f.result_room<uint8_t>(0, values(each ? nprobe : 1, M2, ksub));
    auto* biasq = f.result_room<uint16_t>(1, bias && with_biasq ? nprobe : 0);
    float a = 0, b = 0;
    faiss::quantize_lut::quantize_LUT_and_bias(nprobe, M, ksub, each, lut.data, bias ? bias.data : nullptr, lutq, M2,
                                               with_biasq ? biasq : nullptr, &a, &b);
    f.result_number(2, a);
    f.result_number(3, b);
}

void aq_quantize_LUT_and_bias(Frame& f) {
    const auto nprobe = f.integer<size_t>(0, "nprobe", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto ksub = f.integer<size_t>(2, "ksub", 1);
    const auto lut = f.array<const float>(3, "LUT");
    const auto bias = f.array<const float>(5, "bias");
    const auto M_norm = f.integer<size_t>(7, "MNorm", 0, int64_t(M));
    const auto norm_scale = f.integer<int>(8, "normScale");
    const auto M2 = f.integer<size_t>(9, "M2", int64_t(M));
    f.shape(lut, "LUT", {{"M", M}, {"ksub", ksub}});
    f.shape(bias, "bias", {{"nprobe", nprobe}});
    auto* lutq = f.result_room<uint8_t>(0, values(M2, ksub));
    auto* biasq = f.result_room<uint16_t>(1, nprobe);
    float a = 0, b = 0;
    faiss::quantize_lut::aq_quantize_LUT_and_bias(nprobe, M, ksub, lut.data, bias.data, M_norm, norm_scale, lutq, M2,
                                                  biasq, &a, &b);
    f.result_number(2, a);
    f.result_number(3, b);
}

void compute_PQ_dis_tables_dsub2(Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 2);
    const auto ksub = f.integer<size_t>(1, "ksub", 8);
    const auto centroids = f.array<const float>(2, "centroids");
    const auto x = f.array<const float>(4, "x");
    if (d % 2 != 0) refuse("d is odd, but every part has two components.");
    if (ksub % 8 != 0) refuse("ksub is no multiple of 8.");
    f.shape(centroids, "centroids", {{"d", d}, {"ksub", ksub}});
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    faiss::compute_PQ_dis_tables_dsub2(d, ksub, centroids.data, nx, x.data, f.boolean(6),
                                       f.result_room<float>(0, values(nx, d / 2, ksub)));
}

void initialize_IVFPQ_precomputed_table(Frame& f) {
    int kind = f.integer<int>(0, "usePrecomputedTable", -1, 2);
    auto& quantizer = f.ref<faiss::Index>(1, "quantizer");
    auto& pq = f.ref<faiss::ProductQuantizer>(2, "pq");
    guard::precomputed_table(kind, quantizer, pq);
    faiss::AlignedTable<float> table;
    const bool by_residual = f.boolean(3), verbose = f.boolean(4);
#if FSDK_FAISS_VERSION >= 10704
    faiss::initialize_IVFPQ_precomputed_table(kind, &quantizer, pq, table, by_residual, verbose);
#else
    // It asked the caller to know that no table is needed.
    if (kind != 0 || by_residual) faiss::initialize_IVFPQ_precomputed_table(kind, &quantizer, pq, table, verbose);
#endif
    f.result_integer(0, kind);
    std::copy_n(table.data(), table.size(), f.result_room<float>(1, table.size()));
}

}  // namespace fsdk::handwritten
