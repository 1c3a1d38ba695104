// Generated from schema/ by npm run generate. Do not edit.
// Operations of InvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/InvertedLists.h"
#include "enum/InvertedListsSubsetType.h"

namespace fsdk::ops {

void InvertedLists_add_entries([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    const auto ids = f.array<const int64_t>(2, "ids");
    const auto code = f.array<const uint8_t>(4, "code");
    const int64_t n_entry = f.rows(ids, "ids", {});
    f.shape(code, "code", {{"n_entry", n_entry}, {"code_size", self.code_size}});
    guard::grown(self, list_no, n_entry);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::Lists(self).add_entries(list_no, n_entry, ids.data, code.data)));
}

void InvertedLists_add_entry([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    const auto theid = f.integer<int64_t>(2, "theid");
    const auto code = f.array<const uint8_t>(3, "code");
    f.shape(code, "code", {{"code_size", self.code_size}});
    guard::grown(self, list_no, 1);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::Lists(self).add_entry(list_no, theid, code.data)));
}

struct InvertedLists_code_size {
    using owner = faiss::InvertedLists;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void InvertedLists_code_size_get(Frame& f) { scalar_get<ops::InvertedLists_code_size>(f); }

void InvertedLists_compute_ntotal([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    f.result_integer(0, static_cast<int64_t>(self.compute_ntotal()));
}

#if FSDK_FAISS_VERSION >= 10704
void InvertedLists_copy_subset_to([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    auto& other = f.ref<faiss::InvertedLists>(1, "other");
    const auto subset_type = f.enumeration(2, "subsetType", enums::InvertedListsSubsetType);
    const auto a1 = f.integer<int64_t>(3, "a1");
    const auto a2 = f.integer<int64_t>(4, "a2");
    guard::copied(self, other, subset_type, a1, a2);
    f.writes(other, 1);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::Lists(self).copy_subset_to(fsdk::either(other), subset_type, a1, a2)));
}
#endif

void InvertedLists_get_single_id([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    const auto offset = f.integer<size_t>(2, "offset");
    guard::list_entry(self, list_no, offset);
    f.result_integer(0, static_cast<int64_t>(self.get_single_id(list_no, offset)));
}

void InvertedLists_imbalance_factor([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    f.result_number(0, self.imbalance_factor());
}

#if FSDK_FAISS_VERSION >= 10704
void InvertedLists_is_empty([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    guard::list_number(self, list_no);
    f.result_bool(0, self.is_empty(list_no));
}
#endif

void InvertedLists_list_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    guard::list_number(self, list_no);
    f.result_integer(0, static_cast<int64_t>(self.list_size(list_no)));
}

void InvertedLists_merge_from([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    auto& oivf = f.ref<faiss::InvertedLists>(1, "oivf");
    const auto add_id = f.integer<size_t>(2, "addId");
    guard::merged(self, oivf);
    f.writes(self, 0);
    f.writes(oivf, 1);
    fsdk::through::Lists(self).merge_from(fsdk::either(oivf), add_id);
}

struct InvertedLists_nlist {
    using owner = faiss::InvertedLists;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void InvertedLists_nlist_get(Frame& f) { scalar_get<ops::InvertedLists_nlist>(f); }

void InvertedLists_prefetch_lists([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_nos = f.array<const int64_t>(1, "listNos");
    const int64_t n = f.rows(list_nos, "listNos", {});
    guard::prefetched(self, n, list_nos.data);
    self.prefetch_lists(list_nos.data, n);
}

void InvertedLists_print_stats([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    self.print_stats();
}

void InvertedLists_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    guard::writable(self);
    f.writes(self, 0);
    fsdk::through::Lists(self).reset();
}

void InvertedLists_resize([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    const auto new_size = f.integer<size_t>(2, "newSize");
    guard::resized(self, list_no, new_size);
    f.writes(self, 0);
    fsdk::through::Lists(self).resize(list_no, new_size);
}

void InvertedLists_update_entries([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    const auto offset = f.integer<size_t>(2, "offset");
    const auto ids = f.array<const int64_t>(3, "ids");
    const auto code = f.array<const uint8_t>(5, "code");
    const int64_t n_entry = f.rows(ids, "ids", {});
    f.shape(code, "code", {{"n_entry", n_entry}, {"code_size", self.code_size}});
    guard::overwritten(self, list_no, offset, n_entry);
    f.writes(self, 0);
    fsdk::through::Lists(self).update_entries(list_no, offset, n_entry, ids.data, code.data);
}

void InvertedLists_update_entry([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    const auto offset = f.integer<size_t>(2, "offset");
    const auto id = f.integer<int64_t>(3, "id");
    const auto code = f.array<const uint8_t>(4, "code");
    f.shape(code, "code", {{"code_size", self.code_size}});
    guard::overwritten(self, list_no, offset, 1);
    f.writes(self, 0);
    fsdk::through::Lists(self).update_entry(list_no, offset, id, code.data);
}

#if FSDK_FAISS_VERSION >= 10704
struct InvertedLists_use_iterator {
    using owner = faiss::InvertedLists;
    static auto& ref(owner& o) { return o.use_iterator; }
    static constexpr const char* name = "useIterator";
};
void InvertedLists_use_iterator_get(Frame& f) { scalar_get<ops::InvertedLists_use_iterator>(f); }
#endif

}  // namespace fsdk::ops
