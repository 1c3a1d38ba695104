// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexHNSWCagra.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexHNSWCagra.h"
#include "enum/MetricType.h"
#include "enum/NumericType.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct IndexHNSWCagra_base_level_only {
    using owner = faiss::IndexHNSWCagra;
    static auto& ref(owner& o) { return o.base_level_only; }
    static constexpr const char* name = "baseLevelOnly";
};
void IndexHNSWCagra_base_level_only_get(Frame& f) { scalar_get<ops::IndexHNSWCagra_base_level_only>(f); }
void IndexHNSWCagra_base_level_only_set(Frame& f) { scalar_set<ops::IndexHNSWCagra_base_level_only>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11200
void IndexHNSWCagra_get_numeric_type([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSWCagra>();
    f.result_integer(0, static_cast<int64_t>(self.get_numeric_type()));
}
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexHNSWCagra_num_base_level_search_entrypoints {
    using owner = faiss::IndexHNSWCagra;
    static auto& ref(owner& o) { return o.num_base_level_search_entrypoints; }
    static constexpr const char* name = "numBaseLevelSearchEntrypoints";
    static constexpr int64_t min = 1;
    static constexpr int64_t max = 1000000;
};
void IndexHNSWCagra_num_base_level_search_entrypoints_get(Frame& f) { scalar_get<ops::IndexHNSWCagra_num_base_level_search_entrypoints>(f); }
void IndexHNSWCagra_num_base_level_search_entrypoints_set(Frame& f) { scalar_set<ops::IndexHNSWCagra_num_base_level_search_entrypoints>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11200
struct IndexHNSWCagra_numeric_type_ {
    using owner = faiss::IndexHNSWCagra;
    static auto& ref(owner& o) { return o.numeric_type_; }
    static constexpr const char* name = "numericType";
};
void IndexHNSWCagra_numeric_type__get(Frame& f) { scalar_get<ops::IndexHNSWCagra_numeric_type_>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11200
void IndexHNSWCagra_set_numeric_type([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSWCagra>();
    const auto numeric_type = f.enumeration(1, "numericType", enums::NumericType);
    f.writes(self, 0);
    self.set_numeric_type(numeric_type);
}
#endif

#if FSDK_FAISS_VERSION >= 11200
void IndexHNSWCagra_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<int>(1, "M", 2);
    const auto metric = f.enumeration(2, "metric", enums::MetricType);
    const auto numeric_type = f.enumeration(3, "numericType", enums::NumericType);
    guard::hnsw_cagra(d, M, metric);
    f.result_owned(0, new faiss::IndexHNSWCagra(d, M, metric, numeric_type));
}
#endif

}  // namespace fsdk::ops
