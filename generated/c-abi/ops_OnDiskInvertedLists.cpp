// Generated from schema/ by npm run generate. Do not edit.
// Operations of OnDiskInvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/InvertedLists.h"
#include "class/OnDiskInvertedLists.h"
#include "class/OnDiskOneList.h"

namespace fsdk::ops {

#if !defined(FSDK_NO_MMAP)
void OnDiskInvertedLists_allocate_slot([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OnDiskInvertedLists>();
    const auto capacity = f.integer<size_t>(1, "capacity", 1);
    guard::slot_taken(self, capacity);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::Disk(self).allocate_slot(capacity)));
}
#endif

#if !defined(FSDK_NO_MMAP)
void OnDiskInvertedLists_crop_invlists([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OnDiskInvertedLists>();
    const auto l0 = f.integer<size_t>(1, "l0");
    const auto l1 = f.integer<size_t>(2, "l1");
    guard::cropped(self, l0, l1);
    f.writes(self, 0);
    self.crop_invlists(l0, l1);
}
#endif

#if !defined(FSDK_NO_MMAP)
void OnDiskInvertedLists_do_mmap([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OnDiskInvertedLists>();
    guard::mappable(self);
    f.writes(self, 0);
    fsdk::through::Disk(self).do_mmap();
}
#endif

#if !defined(FSDK_NO_MMAP)
struct OnDiskInvertedLists_filename {
    using owner = faiss::OnDiskInvertedLists;
    static auto& ref(owner& o) { return o.filename; }
    static constexpr const char* name = "filename";
};
void OnDiskInvertedLists_filename_get(Frame& f) { string_get<ops::OnDiskInvertedLists_filename>(f); }
#endif

#if !defined(FSDK_NO_MMAP)
void OnDiskInvertedLists_free_slot([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OnDiskInvertedLists>();
    const auto offset = f.integer<size_t>(1, "offset");
    const auto capacity = f.integer<size_t>(2, "capacity", 1);
    guard::slot_given(self, offset, capacity);
    f.writes(self, 0);
    fsdk::through::Disk(self).free_slot(offset, capacity);
}
#endif

#if !defined(FSDK_NO_MMAP)
struct OnDiskInvertedLists_lists {
    using owner = faiss::OnDiskInvertedLists;
    static auto& ref(owner& o) { return o.lists; }
    static constexpr const char* name = "lists";
};
void OnDiskInvertedLists_lists_get(Frame& f) { views_get<ops::OnDiskInvertedLists_lists>(f); }
#endif

#if !defined(FSDK_NO_MMAP)
void OnDiskInvertedLists_merge_from_1([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OnDiskInvertedLists>();
    auto& il = f.ref<faiss::InvertedLists>(1, "il");
    const bool verbose = f.boolean(2);
    guard::merged_to_disk(self, il);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::Disk(self).merge_from_1(fsdk::either(il), verbose)));
}
#endif

#if !defined(FSDK_NO_MMAP) && FSDK_FAISS_VERSION >= 10900
void OnDiskInvertedLists_merge_from_multiple([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OnDiskInvertedLists>();
    const auto ils = f.references<faiss::InvertedLists>(1, "ils");
    const bool shift_ids = f.boolean(3);
    const bool verbose = f.boolean(4);
    guard::merged_to_disk(self, ils);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::Disk(self).merge_from_multiple(ils, ils.size, shift_ids, verbose)));
}
#endif

#if !defined(FSDK_NO_MMAP)
struct OnDiskInvertedLists_prefetch_nthread {
    using owner = faiss::OnDiskInvertedLists;
    static auto& ref(owner& o) { return o.prefetch_nthread; }
    static constexpr const char* name = "prefetchNthread";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 256;
};
void OnDiskInvertedLists_prefetch_nthread_get(Frame& f) { scalar_get<ops::OnDiskInvertedLists_prefetch_nthread>(f); }
void OnDiskInvertedLists_prefetch_nthread_set(Frame& f) { scalar_set<ops::OnDiskInvertedLists_prefetch_nthread>(f); }
#endif

#if !defined(FSDK_NO_MMAP)
struct OnDiskInvertedLists_read_only {
    using owner = faiss::OnDiskInvertedLists;
    static auto& ref(owner& o) { return o.read_only; }
    static constexpr const char* name = "readOnly";
};
void OnDiskInvertedLists_read_only_get(Frame& f) { scalar_get<ops::OnDiskInvertedLists_read_only>(f); }
#endif

#if !defined(FSDK_NO_MMAP)
void OnDiskInvertedLists_resize_locked([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OnDiskInvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    const auto new_size = f.integer<size_t>(2, "newSize");
    guard::resized(self, list_no, new_size);
    f.writes(self, 0);
    fsdk::through::Disk(self).resize_locked(list_no, new_size);
}
#endif

#if !defined(FSDK_NO_MMAP)
struct OnDiskInvertedLists_totsize {
    using owner = faiss::OnDiskInvertedLists;
    static auto& ref(owner& o) { return o.totsize; }
    static constexpr const char* name = "totsize";
};
void OnDiskInvertedLists_totsize_get(Frame& f) { scalar_get<ops::OnDiskInvertedLists_totsize>(f); }
#endif

#if !defined(FSDK_NO_MMAP)
void OnDiskInvertedLists_update_totsize([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OnDiskInvertedLists>();
    const auto new_totsize = f.integer<size_t>(1, "newTotsize");
    guard::file_grows(self, new_totsize);
    f.writes(self, 0);
    fsdk::through::Disk(self).update_totsize(new_totsize);
}
#endif

#if !defined(FSDK_NO_MMAP)
void OnDiskInvertedLists_new0([[maybe_unused]] Frame& f) {
    const auto nlist = f.integer<size_t>(0, "nlist");
    const auto code_size = f.integer<size_t>(1, "codeSize", 1);
    const std::string filename = f.string(2, "filename");
    guard::disk_lists(nlist, code_size, filename);
    f.result_owned(0, new faiss::OnDiskInvertedLists(nlist, code_size, filename.c_str()));
}
#endif

}  // namespace fsdk::ops
