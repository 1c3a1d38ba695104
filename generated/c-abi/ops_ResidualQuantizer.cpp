// Generated from schema/ by npm run generate. Do not edit.
// Operations of ResidualQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ProgressiveDimClusteringParameters.h"
#include "class/ProgressiveDimIndexFactory.h"
#include "class/ResidualQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/ApproxTopK_mode_t.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct ResidualQuantizer_approx_topk_mode {
    using owner = faiss::ResidualQuantizer;
    static auto& ref(owner& o) { return o.approx_topk_mode; }
    static constexpr const char* name = "approxTopkMode";
    static constexpr auto& allowed = enums::ApproxTopK_mode_t_numbers;
};
void ResidualQuantizer_approx_topk_mode_get(Frame& f) { scalar_get<ops::ResidualQuantizer_approx_topk_mode>(f); }
void ResidualQuantizer_approx_topk_mode_set(Frame& f) { scalar_set<ops::ResidualQuantizer_approx_topk_mode>(f); }
#endif

struct ResidualQuantizer_assign_index_factory {
    using owner = faiss::ResidualQuantizer;
    static auto& ref(owner& o) { return o.assign_index_factory; }
    static constexpr const char* name = "assignIndexFactory";
};
void ResidualQuantizer_assign_index_factory_get(Frame& f) { pointer_view_get<ops::ResidualQuantizer_assign_index_factory>(f); }
void ResidualQuantizer_assign_index_factory_set(Frame& f) { pointer_set<ops::ResidualQuantizer_assign_index_factory>(f); }

struct ResidualQuantizer_cp {
    using owner = faiss::ResidualQuantizer;
    static auto& ref(owner& o) { return o.cp; }
    static constexpr const char* name = "cp";
};
void ResidualQuantizer_cp_get(Frame& f) { part_get<ops::ResidualQuantizer_cp>(f); }

void ResidualQuantizer_initialize_from([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ResidualQuantizer>();
    auto& other = f.ref<faiss::ResidualQuantizer>(1, "other");
    const auto skip_M = f.integer<int>(2, "skipM", 0);
    guard::initialize_from(self, other, skip_M);
    f.writes(self, 0);
    self.initialize_from(fsdk::either(other), skip_M);
}

struct ResidualQuantizer_max_beam_size {
    using owner = faiss::ResidualQuantizer;
    static auto& ref(owner& o) { return o.max_beam_size; }
    static constexpr const char* name = "maxBeamSize";
    static constexpr int64_t min = 1;
    static constexpr int64_t max = 1048576;
};
void ResidualQuantizer_max_beam_size_get(Frame& f) { scalar_get<ops::ResidualQuantizer_max_beam_size>(f); }
void ResidualQuantizer_max_beam_size_set(Frame& f) { scalar_set<ops::ResidualQuantizer_max_beam_size>(f); }

void ResidualQuantizer_memory_per_point([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ResidualQuantizer>();
    const auto beam_size = f.integer<int>(1, "beamSize", -1);
    f.result_integer(0, static_cast<int64_t>(self.memory_per_point(beam_size)));
}

struct ResidualQuantizer_niter_codebook_refine {
    using owner = faiss::ResidualQuantizer;
    static auto& ref(owner& o) { return o.niter_codebook_refine; }
    static constexpr const char* name = "niterCodebookRefine";
    static constexpr int64_t min = 0;
};
void ResidualQuantizer_niter_codebook_refine_get(Frame& f) { scalar_get<ops::ResidualQuantizer_niter_codebook_refine>(f); }
void ResidualQuantizer_niter_codebook_refine_set(Frame& f) { scalar_set<ops::ResidualQuantizer_niter_codebook_refine>(f); }

void ResidualQuantizer_refine_beam([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ResidualQuantizer>();
    const auto beam_size = f.integer<size_t>(1, "beamSize", 1);
    const auto residuals = f.array<const float>(2, "residuals");
    const auto new_beam_size = f.integer<int>(4, "newBeamSize", 1);
    const auto new_codes = f.array<int32_t>(5, "newCodes");
    const auto new_residuals = f.array<float>(7, "newResiduals");
    const auto new_distances = f.array<float>(9, "newDistances");
    const int64_t n = f.rows(residuals, "residuals", {{"beam_size", beam_size}, {"d", self.d}});
    f.shape(new_codes, "newCodes", {{"n", n}, {"new_beam_size", new_beam_size}, {"M", self.M}});
    f.shape(new_residuals, "newResiduals", {{"n", n}, {"new_beam_size", new_beam_size}, {"d", self.d}});
    f.shape(new_distances, "newDistances", {{"n", n}, {"new_beam_size", new_beam_size}});
    guard::refine_beam(self, n, beam_size, residuals.data, new_beam_size);
    self.refine_beam(n, beam_size, residuals.data, new_beam_size, new_codes.data, new_residuals.data, new_distances.data);
}

void ResidualQuantizer_refine_beam_LUT([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ResidualQuantizer>();
    const auto query_norms = f.array<const float>(1, "queryNorms");
    const auto query_cp = f.array<const float>(3, "queryCp");
    const auto new_beam_size = f.integer<int>(5, "newBeamSize", 1);
    const auto new_codes = f.array<int32_t>(6, "newCodes");
    const auto new_distances = f.array<float>(8, "newDistances");
    const int64_t n = f.rows(query_norms, "queryNorms", {});
    f.shape(query_cp, "queryCp", {{"n", n}, {"total_codebook_size", self.total_codebook_size}});
    f.shape(new_codes, "newCodes", {{"n", n}, {"new_beam_size", new_beam_size}, {"M", self.M}});
    f.shape(new_distances, "newDistances", {{"n", n}, {"new_beam_size", new_beam_size}});
    guard::refine_beam_LUT(self, n, query_norms.data, query_cp.data, new_beam_size);
    self.refine_beam_LUT(n, query_norms.data, query_cp.data, new_beam_size, new_codes.data, new_distances.data);
}

void ResidualQuantizer_retrain_AQ_codebook([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ResidualQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::retrain(self, n, x.data);
    f.writes(self, 0);
    f.result_number(0, self.retrain_AQ_codebook(n, x.data));
}

struct ResidualQuantizer_train_type {
    using owner = faiss::ResidualQuantizer;
    static auto& ref(owner& o) { return o.train_type; }
    static constexpr const char* name = "trainType";
    static constexpr int64_t min = 0;
};
void ResidualQuantizer_train_type_get(Frame& f) { scalar_get<ops::ResidualQuantizer_train_type>(f); }
void ResidualQuantizer_train_type_set(Frame& f) { scalar_set<ops::ResidualQuantizer_train_type>(f); }

struct ResidualQuantizer_use_beam_LUT {
    using owner = faiss::ResidualQuantizer;
    static auto& ref(owner& o) { return o.use_beam_LUT; }
    static constexpr const char* name = "useBeamLUT";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 1;
};
void ResidualQuantizer_use_beam_LUT_get(Frame& f) { scalar_get<ops::ResidualQuantizer_use_beam_LUT>(f); }
void ResidualQuantizer_use_beam_LUT_set(Frame& f) { scalar_set<ops::ResidualQuantizer_use_beam_LUT>(f); }

void ResidualQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 24);
    const auto search_type = f.enumeration(3, "searchType", enums::AdditiveQuantizerSearchType);
    guard::additive_quantizer(d, M, nbits);
    f.result_owned(0, new faiss::ResidualQuantizer(d, M, nbits, search_type));
}

void ResidualQuantizer_new1([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto nbits = f.array<const uint64_t>(1, "nbits");
    const auto search_type = f.enumeration(3, "searchType", enums::AdditiveQuantizerSearchType);
    guard::additive_quantizer(d, nbits.data, nbits.size);
    f.result_owned(0, new faiss::ResidualQuantizer(d, fsdk::vector_of(nbits), search_type));
}

}  // namespace fsdk::ops
