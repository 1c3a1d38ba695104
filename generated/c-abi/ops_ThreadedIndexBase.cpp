// Generated from schema/ by npm run generate. Do not edit.
// Operations of ThreadedIndexBase.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/Index.h"
#include "class/ThreadedIndexBase.h"

namespace fsdk::ops {

void ThreadedIndexBase_addIndex([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ThreadedIndex<faiss::Index>>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::new_part(self, index);
    f.retain(1);
    f.writes(self, 0);
    self.addIndex(fsdk::either(index));
}

static void* ThreadedIndexBase_at_step(void* parent, [[maybe_unused]] uint64_t index) {
    auto& self = *from_root<faiss::ThreadedIndex<faiss::Index>>(parent);
    auto&& found = fsdk::through::Parts(self).at(static_cast<size_t>(index));
    auto* part = detail::pointer_of(found);
    return part ? to_root(part) : nullptr;
}
void ThreadedIndexBase_at([[maybe_unused]] Frame& f) {
    [[maybe_unused]] auto& self = f.self<faiss::ThreadedIndex<faiss::Index>>();
    const auto i = f.integer<size_t>(1, "i");
    guard::part_number(self, i);
    f.result_view(0, 0, ThreadedIndexBase_at_step, class_of<faiss::Index>::id, "at", true, i);
}

void ThreadedIndexBase_count([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ThreadedIndex<faiss::Index>>();
    f.result_integer(0, static_cast<int64_t>(self.count()));
}

#if FSDK_FAISS_VERSION >= 10704
struct ThreadedIndexBase_own_indices {
    using owner = faiss::ThreadedIndex<faiss::Index>;
    static auto& ref(owner& o) { return o.own_indices; }
    static constexpr const char* name = "ownIndices";
};
void ThreadedIndexBase_own_indices_get(Frame& f) { scalar_get<ops::ThreadedIndexBase_own_indices>(f); }
#endif

void ThreadedIndexBase_removeIndex([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ThreadedIndex<faiss::Index>>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::old_part(self, index);
    f.writes(self, 0);
    self.removeIndex(fsdk::either(index));
}

}  // namespace fsdk::ops
