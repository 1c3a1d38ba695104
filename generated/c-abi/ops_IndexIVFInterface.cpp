// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFInterface.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IndexIVFInterface.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct IndexIVFInterface_max_codes {
    using owner = faiss::IndexIVFInterface;
    static auto& ref(owner& o) { return o.max_codes; }
    static constexpr const char* name = "maxCodes";
};
void IndexIVFInterface_max_codes_get(Frame& f) { scalar_get<ops::IndexIVFInterface_max_codes>(f); }
void IndexIVFInterface_max_codes_set(Frame& f) { scalar_set<ops::IndexIVFInterface_max_codes>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
struct IndexIVFInterface_nprobe {
    using owner = faiss::IndexIVFInterface;
    static auto& ref(owner& o) { return o.nprobe; }
    static constexpr const char* name = "nprobe";
    static constexpr int64_t min = 1;
};
void IndexIVFInterface_nprobe_get(Frame& f) { scalar_get<ops::IndexIVFInterface_nprobe>(f); }
void IndexIVFInterface_nprobe_set(Frame& f) { scalar_set<ops::IndexIVFInterface_nprobe>(f); }
#endif

}  // namespace fsdk::ops
