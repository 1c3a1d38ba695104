// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorOr.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IDSelector.h"
#include "class/IDSelectorOr.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct IDSelectorOr_lhs {
    using owner = faiss::IDSelectorOr;
    static auto& ref(owner& o) { return o.lhs; }
    static constexpr const char* name = "lhs";
};
void IDSelectorOr_lhs_get(Frame& f) { part_get<ops::IDSelectorOr_lhs>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
struct IDSelectorOr_rhs {
    using owner = faiss::IDSelectorOr;
    static auto& ref(owner& o) { return o.rhs; }
    static constexpr const char* name = "rhs";
};
void IDSelectorOr_rhs_get(Frame& f) { part_get<ops::IDSelectorOr_rhs>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void IDSelectorOr_new0([[maybe_unused]] Frame& f) {
    auto& lhs = f.ref<faiss::IDSelector>(0, "lhs");
    auto& rhs = f.ref<faiss::IDSelector>(1, "rhs");
    guard::selectors(lhs, rhs);
    f.retain(0);
    f.retain(1);
    f.result_owned(0, new faiss::IDSelectorOr(fsdk::either(lhs), fsdk::either(rhs)));
}
#endif

}  // namespace fsdk::ops
