// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexRefineSearchParameters.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IndexRefineSearchParameters.h"
#include "class/SearchParameters.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct IndexRefineSearchParameters_base_index_params {
    using owner = faiss::IndexRefineSearchParameters;
    static auto& ref(owner& o) { return o.base_index_params; }
    static constexpr const char* name = "baseIndexParams";
};
void IndexRefineSearchParameters_base_index_params_get(Frame& f) { pointer_view_get<ops::IndexRefineSearchParameters_base_index_params>(f); }
void IndexRefineSearchParameters_base_index_params_set(Frame& f) { pointer_set<ops::IndexRefineSearchParameters_base_index_params>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct IndexRefineSearchParameters_k_factor {
    using owner = faiss::IndexRefineSearchParameters;
    static auto& ref(owner& o) { return o.k_factor; }
    static constexpr const char* name = "kFactor";
    static constexpr double min = 1.0;
};
void IndexRefineSearchParameters_k_factor_get(Frame& f) { scalar_get<ops::IndexRefineSearchParameters_k_factor>(f); }
void IndexRefineSearchParameters_k_factor_set(Frame& f) { scalar_set<ops::IndexRefineSearchParameters_k_factor>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void IndexRefineSearchParameters_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IndexRefineSearchParameters());
}
#endif

}  // namespace fsdk::ops
