// Generated from schema/ by npm run generate. Do not edit.
// Operations of InvertedLists.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/InvertedLists.h"

namespace fsdk::ops {

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

struct InvertedLists_nlist {
    using owner = faiss::InvertedLists;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void InvertedLists_nlist_get(Frame& f) { scalar_get<ops::InvertedLists_nlist>(f); }

void InvertedLists_print_stats([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedLists>();
    self.print_stats();
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
