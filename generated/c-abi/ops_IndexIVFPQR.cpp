// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFPQR.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFPQR.h"
#include "class/ProductQuantizer.h"

namespace fsdk::ops {

struct IndexIVFPQR_k_factor {
    using owner = faiss::IndexIVFPQR;
    static auto& ref(owner& o) { return o.k_factor; }
    static constexpr const char* name = "kFactor";
    static constexpr double min = 1.0;
};
void IndexIVFPQR_k_factor_get(Frame& f) { scalar_get<ops::IndexIVFPQR_k_factor>(f); }
void IndexIVFPQR_k_factor_set(Frame& f) { scalar_set<ops::IndexIVFPQR_k_factor>(f); }

struct IndexIVFPQR_refine_codes {
    using owner = faiss::IndexIVFPQR;
    static auto& ref(owner& o) { return o.refine_codes; }
    static constexpr const char* name = "refineCodes";
};
void IndexIVFPQR_refine_codes_get(Frame& f) { vector_get<ops::IndexIVFPQR_refine_codes>(f); }

struct IndexIVFPQR_refine_pq {
    using owner = faiss::IndexIVFPQR;
    static auto& ref(owner& o) { return o.refine_pq; }
    static constexpr const char* name = "refinePq";
};
void IndexIVFPQR_refine_pq_get(Frame& f) { part_get<ops::IndexIVFPQR_refine_pq>(f); }

void IndexIVFPQR_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto M = f.integer<size_t>(3, "M", 1);
    const auto nbits_per_idx = f.integer<size_t>(4, "nbitsPerIdx", 1, 24);
    const auto M_refine = f.integer<size_t>(5, "MRefine", 1);
    const auto nbits_per_idx_refine = f.integer<size_t>(6, "nbitsPerIdxRefine", 1, 24);
    require_divides(M, "M", d, "d");
    require_divides(M_refine, "MRefine", d, "d");
    guard::ivf_pq(quantizer, d, nlist, M, nbits_per_idx);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFPQR(fsdk::either(quantizer), d, nlist, M, nbits_per_idx, M_refine, nbits_per_idx_refine));
}

}  // namespace fsdk::ops
