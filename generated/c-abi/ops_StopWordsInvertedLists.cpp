// Generated from schema/ by npm run generate. Do not edit.
// Operations of StopWordsInvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/InvertedLists.h"
#include "class/StopWordsInvertedLists.h"

namespace fsdk::ops {

struct StopWordsInvertedLists_il0 {
    using owner = faiss::StopWordsInvertedLists;
    static auto& ref(owner& o) { return o.il0; }
    static constexpr const char* name = "il0";
};
void StopWordsInvertedLists_il0_get(Frame& f) { part_get<ops::StopWordsInvertedLists_il0>(f); }

struct StopWordsInvertedLists_maxsize {
    using owner = faiss::StopWordsInvertedLists;
    static auto& ref(owner& o) { return o.maxsize; }
    static constexpr const char* name = "maxsize";
};
void StopWordsInvertedLists_maxsize_get(Frame& f) { scalar_get<ops::StopWordsInvertedLists_maxsize>(f); }

void StopWordsInvertedLists_new0([[maybe_unused]] Frame& f) {
    auto& il = f.ref<faiss::InvertedLists>(0, "il");
    const auto maxsize = f.integer<size_t>(1, "maxsize");
    guard::shown(il);
    f.retain(0);
    f.result_owned(0, new faiss::StopWordsInvertedLists(fsdk::either(il), maxsize));
}

}  // namespace fsdk::ops
