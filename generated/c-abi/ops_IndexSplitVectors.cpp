// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexSplitVectors.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexSplitVectors.h"

namespace fsdk::ops {

void IndexSplitVectors_add_sub_index([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexSplitVectors>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::split_part(self, index);
    f.retain(1);
    f.writes(self, 0);
    self.add_sub_index(fsdk::either(index));
}

struct IndexSplitVectors_own_fields {
    using owner = faiss::IndexSplitVectors;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexSplitVectors_own_fields_get(Frame& f) { scalar_get<ops::IndexSplitVectors_own_fields>(f); }

struct IndexSplitVectors_sub_indexes {
    using owner = faiss::IndexSplitVectors;
    static auto& ref(owner& o) { return o.sub_indexes; }
    static constexpr const char* name = "subIndexes";
};
void IndexSplitVectors_sub_indexes_get(Frame& f) { views_get<ops::IndexSplitVectors_sub_indexes>(f); }

struct IndexSplitVectors_sum_d {
    using owner = faiss::IndexSplitVectors;
    static auto& ref(owner& o) { return o.sum_d; }
    static constexpr const char* name = "sumD";
};
void IndexSplitVectors_sum_d_get(Frame& f) { scalar_get<ops::IndexSplitVectors_sum_d>(f); }

void IndexSplitVectors_sync_with_sub_indexes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexSplitVectors>();
    guard::split_parts(self);
    f.writes(self, 0);
    self.sync_with_sub_indexes();
}

struct IndexSplitVectors_threaded {
    using owner = faiss::IndexSplitVectors;
    static auto& ref(owner& o) { return o.threaded; }
    static constexpr const char* name = "threaded";
};
void IndexSplitVectors_threaded_get(Frame& f) { scalar_get<ops::IndexSplitVectors_threaded>(f); }
void IndexSplitVectors_threaded_set(Frame& f) { scalar_set<ops::IndexSplitVectors_threaded>(f); }

void IndexSplitVectors_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    const bool threaded = f.boolean(1);
    guard::dimension(d);
    f.result_owned(0, new faiss::IndexSplitVectors(d, threaded));
}

}  // namespace fsdk::ops
