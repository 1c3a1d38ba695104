// Generated from schema/ by npm run generate. Do not edit.
// Operations of RefineBeamMemoryPool.
#include "thunk.h"

#include "faiss_version.h"
#include "class/RefineBeamMemoryPool.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamMemoryPool_codes {
    using owner = faiss::rq_encode_steps::RefineBeamMemoryPool;
    static auto& ref(owner& o) { return o.codes; }
    static constexpr const char* name = "codes";
};
void RefineBeamMemoryPool_codes_get(Frame& f) { vector_get<ops::RefineBeamMemoryPool_codes>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamMemoryPool_distances {
    using owner = faiss::rq_encode_steps::RefineBeamMemoryPool;
    static auto& ref(owner& o) { return o.distances; }
    static constexpr const char* name = "distances";
};
void RefineBeamMemoryPool_distances_get(Frame& f) { vector_get<ops::RefineBeamMemoryPool_distances>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamMemoryPool_new_codes {
    using owner = faiss::rq_encode_steps::RefineBeamMemoryPool;
    static auto& ref(owner& o) { return o.new_codes; }
    static constexpr const char* name = "newCodes";
};
void RefineBeamMemoryPool_new_codes_get(Frame& f) { vector_get<ops::RefineBeamMemoryPool_new_codes>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamMemoryPool_new_residuals {
    using owner = faiss::rq_encode_steps::RefineBeamMemoryPool;
    static auto& ref(owner& o) { return o.new_residuals; }
    static constexpr const char* name = "newResiduals";
};
void RefineBeamMemoryPool_new_residuals_get(Frame& f) { vector_get<ops::RefineBeamMemoryPool_new_residuals>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamMemoryPool_residuals {
    using owner = faiss::rq_encode_steps::RefineBeamMemoryPool;
    static auto& ref(owner& o) { return o.residuals; }
    static constexpr const char* name = "residuals";
};
void RefineBeamMemoryPool_residuals_get(Frame& f) { vector_get<ops::RefineBeamMemoryPool_residuals>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void RefineBeamMemoryPool_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::rq_encode_steps::RefineBeamMemoryPool());
}
#endif

}  // namespace fsdk::ops
