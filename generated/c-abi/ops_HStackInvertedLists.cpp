// Generated from schema/ by npm run generate. Do not edit.
// Operations of HStackInvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/HStackInvertedLists.h"
#include "class/InvertedLists.h"

namespace fsdk::ops {

struct HStackInvertedLists_ils {
    using owner = faiss::HStackInvertedLists;
    static auto& ref(owner& o) { return o.ils; }
    static constexpr const char* name = "ils";
};
void HStackInvertedLists_ils_get(Frame& f) { views_get<ops::HStackInvertedLists_ils>(f); }

void HStackInvertedLists_new0([[maybe_unused]] Frame& f) {
    const auto ils = f.references<faiss::InvertedLists>(0, "ils");
    guard::side_by_side(ils);
    f.retain_all(0);
    f.result_owned(0, new faiss::HStackInvertedLists(ils.size, ils));
}

}  // namespace fsdk::ops
