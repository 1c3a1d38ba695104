// Generated from schema/ by npm run generate. Do not edit.
// Operations of IVFRaBitQSearchParameters.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IVFRaBitQSearchParameters.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 11100
struct IVFRaBitQSearchParameters_qb {
    using owner = faiss::IVFRaBitQSearchParameters;
    static auto& ref(owner& o) { return o.qb; }
    static constexpr const char* name = "qb";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 8;
};
void IVFRaBitQSearchParameters_qb_get(Frame& f) { scalar_get<ops::IVFRaBitQSearchParameters_qb>(f); }
void IVFRaBitQSearchParameters_qb_set(Frame& f) { scalar_set<ops::IVFRaBitQSearchParameters_qb>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
void IVFRaBitQSearchParameters_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IVFRaBitQSearchParameters());
}
#endif

}  // namespace fsdk::ops
