// Generated from schema/ by npm run generate. Do not edit.
// Operations of SliceInvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/InvertedLists.h"
#include "class/SliceInvertedLists.h"

namespace fsdk::ops {

struct SliceInvertedLists_i0 {
    using owner = faiss::SliceInvertedLists;
    static auto& ref(owner& o) { return o.i0; }
    static constexpr const char* name = "i0";
};
void SliceInvertedLists_i0_get(Frame& f) { scalar_get<ops::SliceInvertedLists_i0>(f); }

struct SliceInvertedLists_i1 {
    using owner = faiss::SliceInvertedLists;
    static auto& ref(owner& o) { return o.i1; }
    static constexpr const char* name = "i1";
};
void SliceInvertedLists_i1_get(Frame& f) { scalar_get<ops::SliceInvertedLists_i1>(f); }

struct SliceInvertedLists_il {
    using owner = faiss::SliceInvertedLists;
    static auto& ref(owner& o) { return o.il; }
    static constexpr const char* name = "il";
};
void SliceInvertedLists_il_get(Frame& f) { part_get<ops::SliceInvertedLists_il>(f); }

void SliceInvertedLists_new0([[maybe_unused]] Frame& f) {
    auto& il = f.ref<faiss::InvertedLists>(0, "il");
    const auto i0 = f.integer<int64_t>(1, "i0", 0);
    const auto i1 = f.integer<int64_t>(2, "i1", 0);
    guard::slice(il, i0, i1);
    f.retain(0);
    f.result_owned(0, new faiss::SliceInvertedLists(fsdk::either(il), i0, i1));
}

}  // namespace fsdk::ops
