// Steps of residual quantizers that work in memory of the caller's, and codes that go to inverted lists one by one.
#include <faiss/IVFlib.h>
#include <faiss/IndexIVFAdditiveQuantizer.h>
#include <faiss/impl/residual_quantizer_encode_steps.h>

#include "class/ComputeCodesAddCentroidsLUT0MemoryPool.h"
#include "class/ComputeCodesAddCentroidsLUT1MemoryPool.h"
#include "class/IndexIVFResidualQuantizer.h"
#include "class/RefineBeamLUTMemoryPool.h"
#include "class/RefineBeamMemoryPool.h"
#include "class/ResidualQuantizer.h"
#include "guards/guards.h"
#include "thunk.h"

namespace fsdk::handwritten {
#if FSDK_FAISS_VERSION >= 10800
namespace steps = faiss::rq_encode_steps;

void refine_beam_mp(Frame& f) {
    auto& rq = f.ref<faiss::ResidualQuantizer>(0, "rq");
    const auto beam_size = f.integer<size_t>(1, "beamSize", 1);
    const auto x = f.array<const float>(2, "x");
    const auto out_beam_size = f.integer<int>(4, "outBeamSize", 1);
    auto& pool = f.ref<steps::RefineBeamMemoryPool>(5, "pool");
    const int64_t n = f.rows(x, "x", {{"beamSize", beam_size}, {"d", rq.d}});
    guard::refine_beam(rq, n, beam_size, x.data, out_beam_size);
    f.writes(pool, 5);
    const uint64_t sums = uint64_t(n) * out_beam_size;
    steps::refine_beam_mp(rq, n, beam_size, x.data, out_beam_size, f.result_room<int32_t>(0, sums * rq.M),
                          f.result_room<float>(1, sums * rq.d), f.result_room<float>(2, sums), pool);
}

void refine_beam_LUT_mp(Frame& f) {
    auto& rq = f.ref<faiss::ResidualQuantizer>(0, "rq");
    const auto norms = f.array<const float>(1, "queryNorms");
    const auto query_cp = f.array<const float>(3, "queryCp");
    const auto out_beam_size = f.integer<int>(5, "outBeamSize", 1);
    auto& pool = f.ref<steps::RefineBeamLUTMemoryPool>(6, "pool");
    f.shape(query_cp, "queryCp", {{"n", norms.size}, {"totalCodebookSize", rq.total_codebook_size}});
    guard::refine_beam_LUT(rq, norms.size, norms.data, query_cp.data, out_beam_size);
    f.writes(pool, 6);
    const uint64_t sums = uint64_t(norms.size) * out_beam_size;
    steps::refine_beam_LUT_mp(rq, norms.size, norms.data, query_cp.data, out_beam_size,
                              f.result_room<int32_t>(0, sums * rq.M), f.result_room<float>(1, sums), pool);
}

namespace {
/** x, and centroids that fit it. */
struct Rows {
    Array<const float> x, centroids;
    int64_t n;
    Rows(Frame& f, const faiss::ResidualQuantizer& rq)
        : x(f.array<const float>(1, "x")), centroids(f.array<const float>(3, "centroids")),
          n(f.rows(x, "x", {{"d", rq.d}})) {
        if (centroids) f.shape(centroids, "centroids", {{"n", n}, {"d", rq.d}});
        guard::compute_codes(rq, n, x.data);
        if (centroids) guard::beam_rows("Centroid", n, rq.d, centroids.data);
    }
};
}  // namespace

void compute_codes_add_centroids_mp_lut0(Frame& f) {
    auto& rq = f.ref<faiss::ResidualQuantizer>(0, "rq");
    auto& pool = f.ref<steps::ComputeCodesAddCentroidsLUT0MemoryPool>(5, "pool");
    const Rows rows(f, rq);
    f.writes(pool, 5);
    // Lengths that another quantizer left here would be taken for those of these vectors.
    pool.norms.clear();
    steps::compute_codes_add_centroids_mp_lut0(rq, rows.x.data, f.result_room<uint8_t>(0, rows.n * rq.code_size),
                                               rows.n, rows.centroids.data, pool);
}

void compute_codes_add_centroids_mp_lut1(Frame& f) {
    auto& rq = f.ref<faiss::ResidualQuantizer>(0, "rq");
    auto& pool = f.ref<steps::ComputeCodesAddCentroidsLUT1MemoryPool>(5, "pool");
    const Rows rows(f, rq);
    guard::codebook_tables_made(rq);
    f.writes(pool, 5);
    steps::compute_codes_add_centroids_mp_lut1(rq, rows.x.data, f.result_room<uint8_t>(0, rows.n * rq.code_size),
                                               rows.n, rows.centroids.data, pool);
}
#endif

void ivf_residual_add_from_flat_codes(Frame& f) {
    auto& ivfrq = f.ref<faiss::IndexIVFResidualQuantizer>(0, "ivfrq");
    const auto codes = f.array<const uint8_t>(1, "codes");
    auto code_size = f.integer(3, "codeSize", -1);
    if (code_size == -1) code_size = int64_t(ivfrq.code_size);
    guard::residual_lists(ivfrq, code_size);
    const int64_t n = f.rows(codes, "codes", {{"codeSize", code_size}});
    f.writes(ivfrq, 0);
    faiss::ivflib::ivf_residual_add_from_flat_codes(&ivfrq, n, codes.data, code_size);
}

}  // namespace fsdk::handwritten
