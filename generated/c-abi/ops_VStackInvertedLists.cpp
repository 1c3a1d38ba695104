// Generated from schema/ by npm run generate. Do not edit.
// Operations of VStackInvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/InvertedLists.h"
#include "class/VStackInvertedLists.h"

namespace fsdk::ops {

struct VStackInvertedLists_cumsz {
    using owner = faiss::VStackInvertedLists;
    static auto& ref(owner& o) { return o.cumsz; }
    static constexpr const char* name = "cumsz";
};
void VStackInvertedLists_cumsz_get(Frame& f) { vector_get<ops::VStackInvertedLists_cumsz>(f); }

struct VStackInvertedLists_ils {
    using owner = faiss::VStackInvertedLists;
    static auto& ref(owner& o) { return o.ils; }
    static constexpr const char* name = "ils";
};
void VStackInvertedLists_ils_get(Frame& f) { views_get<ops::VStackInvertedLists_ils>(f); }

void VStackInvertedLists_new0([[maybe_unused]] Frame& f) {
    const auto ils = f.references<faiss::InvertedLists>(0, "ils");
    guard::one_after_the_other(ils);
    f.retain_all(0);
    f.result_owned(0, new faiss::VStackInvertedLists(ils.size, ils));
}

}  // namespace fsdk::ops
