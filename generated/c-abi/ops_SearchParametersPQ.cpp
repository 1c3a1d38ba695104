// Generated from schema/ by npm run generate. Do not edit.
// Operations of SearchParametersPQ.
#include "thunk.h"

#include "faiss_version.h"
#include "class/SearchParametersPQ.h"
#include "enum/IndexPQSearchType.h"

namespace fsdk::ops {

struct SearchParametersPQ_polysemous_ht {
    using owner = faiss::SearchParametersPQ;
    static auto& ref(owner& o) { return o.polysemous_ht; }
    static constexpr const char* name = "polysemousHt";
};
void SearchParametersPQ_polysemous_ht_get(Frame& f) { scalar_get<ops::SearchParametersPQ_polysemous_ht>(f); }
void SearchParametersPQ_polysemous_ht_set(Frame& f) { scalar_set<ops::SearchParametersPQ_polysemous_ht>(f); }

struct SearchParametersPQ_search_type {
    using owner = faiss::SearchParametersPQ;
    static auto& ref(owner& o) { return o.search_type; }
    static constexpr const char* name = "searchType";
    static constexpr auto& allowed = enums::IndexPQSearchType_numbers;
};
void SearchParametersPQ_search_type_get(Frame& f) { scalar_get<ops::SearchParametersPQ_search_type>(f); }
void SearchParametersPQ_search_type_set(Frame& f) { scalar_set<ops::SearchParametersPQ_search_type>(f); }

void SearchParametersPQ_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::SearchParametersPQ());
}

}  // namespace fsdk::ops
