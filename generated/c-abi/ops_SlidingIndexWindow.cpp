// Generated from schema/ by npm run generate. Do not edit.
// Operations of SlidingIndexWindow.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ArrayInvertedLists.h"
#include "class/Index.h"
#include "class/SlidingIndexWindow.h"

namespace fsdk::ops {

struct SlidingIndexWindow_ils {
    using owner = faiss::ivflib::SlidingIndexWindow;
    static auto& ref(owner& o) { return o.ils; }
    static constexpr const char* name = "ils";
};
void SlidingIndexWindow_ils_get(Frame& f) { part_get<ops::SlidingIndexWindow_ils>(f); }

struct SlidingIndexWindow_index {
    using owner = faiss::ivflib::SlidingIndexWindow;
    static auto& ref(owner& o) { return o.index; }
    static constexpr const char* name = "index";
};
void SlidingIndexWindow_index_get(Frame& f) { part_get<ops::SlidingIndexWindow_index>(f); }

struct SlidingIndexWindow_n_slice {
    using owner = faiss::ivflib::SlidingIndexWindow;
    static auto& ref(owner& o) { return o.n_slice; }
    static constexpr const char* name = "nSlice";
};
void SlidingIndexWindow_n_slice_get(Frame& f) { scalar_get<ops::SlidingIndexWindow_n_slice>(f); }

struct SlidingIndexWindow_nlist {
    using owner = faiss::ivflib::SlidingIndexWindow;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void SlidingIndexWindow_nlist_get(Frame& f) { scalar_get<ops::SlidingIndexWindow_nlist>(f); }

void SlidingIndexWindow_step([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ivflib::SlidingIndexWindow>();
    auto* sub_index = f.optional<faiss::Index>(1, "subIndex");
    const bool remove_oldest = f.boolean(2);
    guard::stepped(self, sub_index, remove_oldest);
    f.writes(self, 0);
    self.step(sub_index, remove_oldest);
}

void SlidingIndexWindow_new0([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    guard::window(index);
    f.retain(0);
    f.result_owned(0, new faiss::ivflib::SlidingIndexWindow(fsdk::either(index)));
}

}  // namespace fsdk::ops
