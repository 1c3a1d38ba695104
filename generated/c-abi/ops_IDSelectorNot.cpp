// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorNot.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IDSelector.h"
#include "class/IDSelectorNot.h"

namespace fsdk::ops {

struct IDSelectorNot_sel {
    using owner = faiss::IDSelectorNot;
    static auto& ref(owner& o) { return o.sel; }
    static constexpr const char* name = "sel";
};
void IDSelectorNot_sel_get(Frame& f) { part_get<ops::IDSelectorNot_sel>(f); }

void IDSelectorNot_new0([[maybe_unused]] Frame& f) {
    auto& sel = f.ref<faiss::IDSelector>(0, "sel");
    guard::selector(sel);
    f.retain(0);
    f.result_owned(0, new faiss::IDSelectorNot(fsdk::either(sel)));
}

}  // namespace fsdk::ops
