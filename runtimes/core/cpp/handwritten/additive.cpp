// What additive quantizers and the steps of their beam search give whose size no shape can name.
#include <faiss/Clustering.h>
#include <faiss/impl/AdditiveQuantizer.h>
#include <faiss/impl/ProductAdditiveQuantizer.h>
#include <faiss/impl/residual_quantizer_encode_steps.h>

#include "class/AdditiveQuantizer.h"
#include "class/Index.h"
#include "class/ProgressiveDimIndexFactory.h"
#include "enum/ApproxTopK_mode_t.h"
#include "guards/guards.h"
#include "releases.h"
#include "thunk.h"

namespace fsdk::handwritten {

void AdditiveQuantizer_compute_centroid_norms(Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    guard::decode_64bit(self);
    guard::every_code(self, 1, 1);
    self.compute_centroid_norms(f.result_room<float>(0, uint64_t{1} << self.tot_bits));
}

void ProgressiveDimIndexFactory_make(Frame& f) {
    auto& self = f.self<faiss::ProgressiveDimIndexFactory>();
    const auto dim = f.integer<int>(1, "dim", 1);
    guard::dimension(dim);
    f.result_owned(0, self(dim));
}

#if FSDK_HAS(ResidualQuantizer_approx_topk_mode)
void beam_search_encode_step(Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto K = f.integer<size_t>(1, "K", 1);
    const auto cent = f.array<const float>(2, "cent");
    const auto n = f.integer<size_t>(4, "n");
    const auto beam_size = f.integer<size_t>(5, "beamSize", 1);
    const auto residuals = f.array<const float>(6, "residuals");
    const auto m = f.integer<size_t>(8, "m");
    const auto codes = f.array<const int32_t>(9, "codes");
    const auto new_beam_size = f.integer<size_t>(11, "newBeamSize", 1);
    auto* assign_index = f.optional<faiss::Index>(12, "assignIndex");
    const auto approx_topk = f.enumeration(13, "approxTopk", enums::ApproxTopK_mode_t);
    const auto new_residuals = f.array<float>(14, "newResiduals");
    const auto new_distances = f.array<float>(16, "newDistances");
    f.shape(cent, "cent", {{"K", K}, {"d", d}});
    f.shape(residuals, "residuals", {{"n", n}, {"beamSize", beam_size}, {"d", d}});
    f.shape(codes, "codes", {{"n", n}, {"beamSize", beam_size}, {"m", m}});
    f.shape(new_residuals, "newResiduals", {{"n", n}, {"newBeamSize", new_beam_size}, {"d", d}});
    f.shape(new_distances, "newDistances", {{"n", n}, {"newBeamSize", new_beam_size}});
    guard::beam_step(n, K, beam_size, new_beam_size, m, approx_topk);
    guard::beam_rows("Entry", K, d, cent.data);
    guard::beam_rows("Residual", n * beam_size, d, residuals.data);
    if (assign_index) {
        guard::beam_assigns(*assign_index, d, K, new_beam_size);
        f.writes(*assign_index, 12);
    }
    faiss::beam_search_encode_step(d, K, cent.data, n, beam_size, residuals.data, m, codes.data, new_beam_size,
                                   f.result_room<int32_t>(0, n * new_beam_size * (m + 1)), new_residuals.data,
                                   new_distances.data, assign_index, approx_topk);
}

void beam_search_encode_step_tab(Frame& f) {
    const auto K = f.integer<size_t>(0, "K", 1);
    const auto n = f.integer<size_t>(1, "n");
    const auto beam_size = f.integer<size_t>(2, "beamSize", 1);
    const auto cross = f.array<const float>(3, "codebookCrossNorms");
    const auto ldc = f.integer<size_t>(5, "ldc", int64_t(K));
    const auto offsets = f.array<const uint64_t>(6, "codebookOffsets");
    const auto query_cp = f.array<const float>(8, "queryCp");
    const auto ldqc = f.integer<size_t>(10, "ldqc", int64_t(K));
    const auto norms = f.array<const float>(11, "centNormsI");
    const auto m = f.integer<size_t>(13, "m");
    const auto codes = f.array<const int32_t>(14, "codes");
    const auto distances = f.array<const float>(16, "distances");
    const auto new_beam_size = f.integer<size_t>(18, "newBeamSize", 1);
    const auto approx_topk = f.enumeration(19, "approxTopk", enums::ApproxTopK_mode_t);
    const auto new_distances = f.array<float>(20, "newDistances");
    f.shape(offsets, "codebookOffsets", {{"m", m}});
    f.shape(query_cp, "queryCp", {{"n", n}, {"ldqc", ldqc}});
    f.shape(norms, "centNormsI", {{"K", K}});
    f.shape(codes, "codes", {{"n", n}, {"beamSize", beam_size}, {"m", m}});
    f.shape(distances, "distances", {{"n", n}, {"beamSize", beam_size}});
    f.shape(new_distances, "newDistances", {{"n", n}, {"newBeamSize", new_beam_size}});
    guard::beam_step(n, K, beam_size, new_beam_size, m, approx_topk);
    guard::beam_codes(n * beam_size, m, codes.data, offsets.data, cross.size / int64_t(ldc));
    for (const auto& values : {cross, query_cp, norms, distances}) guard::beam_values(values.size, values.data);
    faiss::beam_search_encode_step_tab(K, n, beam_size, cross.data, ldc, offsets.data, query_cp.data, ldqc, norms.data,
                                       m, codes.data, distances.data, new_beam_size,
                                       f.result_room<int32_t>(0, n * new_beam_size * (m + 1)), new_distances.data,
                                       approx_topk);
}
#endif

}  // namespace fsdk::handwritten
