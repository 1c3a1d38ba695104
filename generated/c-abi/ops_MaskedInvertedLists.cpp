// Generated from schema/ by npm run generate. Do not edit.
// Operations of MaskedInvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/InvertedLists.h"
#include "class/MaskedInvertedLists.h"

namespace fsdk::ops {

struct MaskedInvertedLists_il0 {
    using owner = faiss::MaskedInvertedLists;
    static auto& ref(owner& o) { return o.il0; }
    static constexpr const char* name = "il0";
};
void MaskedInvertedLists_il0_get(Frame& f) { part_get<ops::MaskedInvertedLists_il0>(f); }

struct MaskedInvertedLists_il1 {
    using owner = faiss::MaskedInvertedLists;
    static auto& ref(owner& o) { return o.il1; }
    static constexpr const char* name = "il1";
};
void MaskedInvertedLists_il1_get(Frame& f) { part_get<ops::MaskedInvertedLists_il1>(f); }

void MaskedInvertedLists_new0([[maybe_unused]] Frame& f) {
    auto& il0 = f.ref<faiss::InvertedLists>(0, "il0");
    auto& il1 = f.ref<faiss::InvertedLists>(1, "il1");
    guard::masked(il0, il1);
    f.retain(0);
    f.retain(1);
    f.result_owned(0, new faiss::MaskedInvertedLists(fsdk::either(il0), fsdk::either(il1)));
}

}  // namespace fsdk::ops
