// Generated from schema/ by npm run generate. Do not edit.
// Operations of BlockInvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/BlockInvertedLists.h"
#include "class/CodePacker.h"
#include "class/IDSelector.h"

namespace fsdk::ops {

void BlockInvertedLists_add_entries([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::BlockInvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    const auto ids = f.array<const int64_t>(2, "ids");
    const auto code = f.array<const uint8_t>(4, "code");
    const int64_t n_entry = f.rows(ids, "ids", {});
    guard::filled(self, list_no, n_entry, code.size);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.add_entries(list_no, n_entry, ids.data, code.data)));
}

struct BlockInvertedLists_block_size {
    using owner = faiss::BlockInvertedLists;
    static auto& ref(owner& o) { return o.block_size; }
    static constexpr const char* name = "blockSize";
};
void BlockInvertedLists_block_size_get(Frame& f) { scalar_get<ops::BlockInvertedLists_block_size>(f); }

struct BlockInvertedLists_n_per_block {
    using owner = faiss::BlockInvertedLists;
    static auto& ref(owner& o) { return o.n_per_block; }
    static constexpr const char* name = "nPerBlock";
};
void BlockInvertedLists_n_per_block_get(Frame& f) { scalar_get<ops::BlockInvertedLists_n_per_block>(f); }

#if FSDK_FAISS_VERSION >= 10704
struct BlockInvertedLists_packer {
    using owner = faiss::BlockInvertedLists;
    static auto& ref(owner& o) { return o.packer; }
    static constexpr const char* name = "packer";
};
void BlockInvertedLists_packer_get(Frame& f) { part_get<ops::BlockInvertedLists_packer>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void BlockInvertedLists_remove_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::BlockInvertedLists>();
    auto& sel = f.ref<faiss::IDSelector>(1, "sel");
    guard::removed(self, sel);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.remove_ids(fsdk::either(sel))));
}
#endif

void BlockInvertedLists_new0([[maybe_unused]] Frame& f) {
    const auto nlist = f.integer<size_t>(0, "nlist");
    const auto vec_per_block = f.integer<size_t>(1, "vecPerBlock", 1);
    const auto block_size = f.integer<size_t>(2, "blockSize", 1);
    guard::block_lists(nlist, vec_per_block, block_size);
    f.result_owned(0, new faiss::BlockInvertedLists(nlist, vec_per_block, block_size));
}

}  // namespace fsdk::ops
