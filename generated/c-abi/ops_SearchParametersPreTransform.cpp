// Generated from schema/ by npm run generate. Do not edit.
// Operations of SearchParametersPreTransform.
#include "thunk.h"

#include "faiss_version.h"
#include "class/SearchParameters.h"
#include "class/SearchParametersPreTransform.h"

namespace fsdk::ops {

struct SearchParametersPreTransform_index_params {
    using owner = faiss::SearchParametersPreTransform;
    static auto& ref(owner& o) { return o.index_params; }
    static constexpr const char* name = "indexParams";
};
void SearchParametersPreTransform_index_params_get(Frame& f) { pointer_view_get<ops::SearchParametersPreTransform_index_params>(f); }
void SearchParametersPreTransform_index_params_set(Frame& f) { pointer_set<ops::SearchParametersPreTransform_index_params>(f); }

void SearchParametersPreTransform_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::SearchParametersPreTransform());
}

}  // namespace fsdk::ops
