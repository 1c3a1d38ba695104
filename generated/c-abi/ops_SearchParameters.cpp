// Generated from schema/ by npm run generate. Do not edit.
// Operations of SearchParameters.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IDSelector.h"
#include "class/SearchParameters.h"

namespace fsdk::ops {

struct SearchParameters_sel {
    using owner = faiss::SearchParameters;
    static auto& ref(owner& o) { return o.sel; }
    static constexpr const char* name = "sel";
};
void SearchParameters_sel_get(Frame& f) { pointer_view_get<ops::SearchParameters_sel>(f); }
void SearchParameters_sel_set(Frame& f) { pointer_set<ops::SearchParameters_sel>(f); }

void SearchParameters_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::SearchParameters());
}

}  // namespace fsdk::ops
