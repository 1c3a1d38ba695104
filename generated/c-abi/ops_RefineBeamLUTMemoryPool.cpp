// Generated from schema/ by npm run generate. Do not edit.
// Operations of RefineBeamLUTMemoryPool.
#include "thunk.h"

#include "faiss_version.h"
#include "class/RefineBeamLUTMemoryPool.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamLUTMemoryPool_codes {
    using owner = faiss::rq_encode_steps::RefineBeamLUTMemoryPool;
    static auto& ref(owner& o) { return o.codes; }
    static constexpr const char* name = "codes";
};
void RefineBeamLUTMemoryPool_codes_get(Frame& f) { vector_get<ops::RefineBeamLUTMemoryPool_codes>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamLUTMemoryPool_distances {
    using owner = faiss::rq_encode_steps::RefineBeamLUTMemoryPool;
    static auto& ref(owner& o) { return o.distances; }
    static constexpr const char* name = "distances";
};
void RefineBeamLUTMemoryPool_distances_get(Frame& f) { vector_get<ops::RefineBeamLUTMemoryPool_distances>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamLUTMemoryPool_new_codes {
    using owner = faiss::rq_encode_steps::RefineBeamLUTMemoryPool;
    static auto& ref(owner& o) { return o.new_codes; }
    static constexpr const char* name = "newCodes";
};
void RefineBeamLUTMemoryPool_new_codes_get(Frame& f) { vector_get<ops::RefineBeamLUTMemoryPool_new_codes>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct RefineBeamLUTMemoryPool_new_distances {
    using owner = faiss::rq_encode_steps::RefineBeamLUTMemoryPool;
    static auto& ref(owner& o) { return o.new_distances; }
    static constexpr const char* name = "newDistances";
};
void RefineBeamLUTMemoryPool_new_distances_get(Frame& f) { vector_get<ops::RefineBeamLUTMemoryPool_new_distances>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void RefineBeamLUTMemoryPool_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::rq_encode_steps::RefineBeamLUTMemoryPool());
}
#endif

}  // namespace fsdk::ops
