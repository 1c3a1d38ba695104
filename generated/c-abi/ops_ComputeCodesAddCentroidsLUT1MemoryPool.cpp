// Generated from schema/ by npm run generate. Do not edit.
// Operations of ComputeCodesAddCentroidsLUT1MemoryPool.
#include "thunk.h"

#include "faiss_version.h"
#include "class/ComputeCodesAddCentroidsLUT1MemoryPool.h"
#include "class/RefineBeamLUTMemoryPool.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT1MemoryPool_codes {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool;
    static auto& ref(owner& o) { return o.codes; }
    static constexpr const char* name = "codes";
};
void ComputeCodesAddCentroidsLUT1MemoryPool_codes_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT1MemoryPool_codes>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT1MemoryPool_distances {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool;
    static auto& ref(owner& o) { return o.distances; }
    static constexpr const char* name = "distances";
};
void ComputeCodesAddCentroidsLUT1MemoryPool_distances_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT1MemoryPool_distances>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT1MemoryPool_query_cp {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool;
    static auto& ref(owner& o) { return o.query_cp; }
    static constexpr const char* name = "queryCp";
};
void ComputeCodesAddCentroidsLUT1MemoryPool_query_cp_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT1MemoryPool_query_cp>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT1MemoryPool_query_norms {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool;
    static auto& ref(owner& o) { return o.query_norms; }
    static constexpr const char* name = "queryNorms";
};
void ComputeCodesAddCentroidsLUT1MemoryPool_query_norms_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT1MemoryPool_query_norms>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT1MemoryPool_refine_beam_lut_pool {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool;
    static auto& ref(owner& o) { return o.refine_beam_lut_pool; }
    static constexpr const char* name = "refineBeamLutPool";
};
void ComputeCodesAddCentroidsLUT1MemoryPool_refine_beam_lut_pool_get(Frame& f) { part_get<ops::ComputeCodesAddCentroidsLUT1MemoryPool_refine_beam_lut_pool>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT1MemoryPool_residuals {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool;
    static auto& ref(owner& o) { return o.residuals; }
    static constexpr const char* name = "residuals";
};
void ComputeCodesAddCentroidsLUT1MemoryPool_residuals_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT1MemoryPool_residuals>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void ComputeCodesAddCentroidsLUT1MemoryPool_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool());
}
#endif

}  // namespace fsdk::ops
