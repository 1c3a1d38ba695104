// Generated from schema/ by npm run generate. Do not edit.
// Operations of RaBitQSearchParameters.
#include "thunk.h"

#include "faiss_version.h"
#include "class/RaBitQSearchParameters.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 11100
struct RaBitQSearchParameters_qb {
    using owner = faiss::RaBitQSearchParameters;
    static auto& ref(owner& o) { return o.qb; }
    static constexpr const char* name = "qb";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 8;
};
void RaBitQSearchParameters_qb_get(Frame& f) { scalar_get<ops::RaBitQSearchParameters_qb>(f); }
void RaBitQSearchParameters_qb_set(Frame& f) { scalar_set<ops::RaBitQSearchParameters_qb>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
void RaBitQSearchParameters_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::RaBitQSearchParameters());
}
#endif

}  // namespace fsdk::ops
