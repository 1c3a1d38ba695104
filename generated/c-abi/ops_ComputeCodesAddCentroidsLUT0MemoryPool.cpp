// Generated from schema/ by npm run generate. Do not edit.
// Operations of ComputeCodesAddCentroidsLUT0MemoryPool.
#include "thunk.h"

#include "faiss_version.h"
#include "class/ComputeCodesAddCentroidsLUT0MemoryPool.h"
#include "class/RefineBeamMemoryPool.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT0MemoryPool_codes {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT0MemoryPool;
    static auto& ref(owner& o) { return o.codes; }
    static constexpr const char* name = "codes";
};
void ComputeCodesAddCentroidsLUT0MemoryPool_codes_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT0MemoryPool_codes>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT0MemoryPool_distances {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT0MemoryPool;
    static auto& ref(owner& o) { return o.distances; }
    static constexpr const char* name = "distances";
};
void ComputeCodesAddCentroidsLUT0MemoryPool_distances_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT0MemoryPool_distances>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT0MemoryPool_norms {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT0MemoryPool;
    static auto& ref(owner& o) { return o.norms; }
    static constexpr const char* name = "norms";
};
void ComputeCodesAddCentroidsLUT0MemoryPool_norms_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT0MemoryPool_norms>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT0MemoryPool_refine_beam_pool {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT0MemoryPool;
    static auto& ref(owner& o) { return o.refine_beam_pool; }
    static constexpr const char* name = "refineBeamPool";
};
void ComputeCodesAddCentroidsLUT0MemoryPool_refine_beam_pool_get(Frame& f) { part_get<ops::ComputeCodesAddCentroidsLUT0MemoryPool_refine_beam_pool>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct ComputeCodesAddCentroidsLUT0MemoryPool_residuals {
    using owner = faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT0MemoryPool;
    static auto& ref(owner& o) { return o.residuals; }
    static constexpr const char* name = "residuals";
};
void ComputeCodesAddCentroidsLUT0MemoryPool_residuals_get(Frame& f) { vector_get<ops::ComputeCodesAddCentroidsLUT0MemoryPool_residuals>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void ComputeCodesAddCentroidsLUT0MemoryPool_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT0MemoryPool());
}
#endif

}  // namespace fsdk::ops
