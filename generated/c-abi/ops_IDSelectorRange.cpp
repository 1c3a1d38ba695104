// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorRange.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IDSelectorRange.h"

namespace fsdk::ops {

struct IDSelectorRange_assume_sorted {
    using owner = faiss::IDSelectorRange;
    static auto& ref(owner& o) { return o.assume_sorted; }
    static constexpr const char* name = "assumeSorted";
};
void IDSelectorRange_assume_sorted_get(Frame& f) { scalar_get<ops::IDSelectorRange_assume_sorted>(f); }
void IDSelectorRange_assume_sorted_set(Frame& f) { scalar_set<ops::IDSelectorRange_assume_sorted>(f); }

void IDSelectorRange_find_sorted_ids_bounds([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IDSelectorRange>();
    const auto ids = f.array<const int64_t>(1, "ids");
    const int64_t n = f.rows(ids, "ids", {});
    guard::sorted_range(self);
    size_t jmin{};
    size_t jmax{};
    self.find_sorted_ids_bounds(n, ids.data, fsdk::either(jmin), fsdk::either(jmax));
    f.result_integer(0, static_cast<int64_t>(jmin));
    f.result_integer(1, static_cast<int64_t>(jmax));
}

struct IDSelectorRange_imax {
    using owner = faiss::IDSelectorRange;
    static auto& ref(owner& o) { return o.imax; }
    static constexpr const char* name = "imax";
};
void IDSelectorRange_imax_get(Frame& f) { scalar_get<ops::IDSelectorRange_imax>(f); }
void IDSelectorRange_imax_set(Frame& f) { scalar_set<ops::IDSelectorRange_imax>(f); }

struct IDSelectorRange_imin {
    using owner = faiss::IDSelectorRange;
    static auto& ref(owner& o) { return o.imin; }
    static constexpr const char* name = "imin";
};
void IDSelectorRange_imin_get(Frame& f) { scalar_get<ops::IDSelectorRange_imin>(f); }
void IDSelectorRange_imin_set(Frame& f) { scalar_set<ops::IDSelectorRange_imin>(f); }

void IDSelectorRange_new0([[maybe_unused]] Frame& f) {
    const auto imin = f.integer<int64_t>(0, "imin");
    const auto imax = f.integer<int64_t>(1, "imax");
    const bool assume_sorted = f.boolean(2);
    guard::selector_range(imin, imax);
    f.result_owned(0, new faiss::IDSelectorRange(imin, imax, assume_sorted));
}

}  // namespace fsdk::ops
