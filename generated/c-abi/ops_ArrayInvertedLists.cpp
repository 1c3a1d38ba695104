// Generated from schema/ by npm run generate. Do not edit.
// Operations of ArrayInvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ArrayInvertedLists.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
void ArrayInvertedLists_permute_invlists([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ArrayInvertedLists>();
    const auto map = f.array<const int64_t>(1, "map");
    f.shape(map, "map", {{"nlist", self.nlist}});
    guard::permuted(self, map.data);
    f.writes(self, 0);
    self.permute_invlists(map.data);
}
#endif

void ArrayInvertedLists_new0([[maybe_unused]] Frame& f) {
    const auto nlist = f.integer<size_t>(0, "nlist");
    const auto code_size = f.integer<size_t>(1, "codeSize", 1);
    guard::inverted_lists(nlist, code_size);
    f.result_owned(0, new faiss::ArrayInvertedLists(nlist, code_size));
}

}  // namespace fsdk::ops
