// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorAnd.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IDSelector.h"
#include "class/IDSelectorAnd.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct IDSelectorAnd_lhs {
    using owner = faiss::IDSelectorAnd;
    static auto& ref(owner& o) { return o.lhs; }
    static constexpr const char* name = "lhs";
};
void IDSelectorAnd_lhs_get(Frame& f) { part_get<ops::IDSelectorAnd_lhs>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
struct IDSelectorAnd_rhs {
    using owner = faiss::IDSelectorAnd;
    static auto& ref(owner& o) { return o.rhs; }
    static constexpr const char* name = "rhs";
};
void IDSelectorAnd_rhs_get(Frame& f) { part_get<ops::IDSelectorAnd_rhs>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void IDSelectorAnd_new0([[maybe_unused]] Frame& f) {
    auto& lhs = f.ref<faiss::IDSelector>(0, "lhs");
    auto& rhs = f.ref<faiss::IDSelector>(1, "rhs");
    guard::selectors(lhs, rhs);
    f.retain(0);
    f.retain(1);
    f.result_owned(0, new faiss::IDSelectorAnd(fsdk::either(lhs), fsdk::either(rhs)));
}
#endif

}  // namespace fsdk::ops
