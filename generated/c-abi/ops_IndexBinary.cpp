// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinary.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/impl/AuxIndexStructures.h>
#include "guards/guards.h"
#include "guards/through.h"
#include "class/IDSelector.h"
#include "class/IndexBinary.h"
#include "class/SearchParameters.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void IndexBinary_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto x = f.array<const uint8_t>(1, "x");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    guard::add(self, n, x.data);
    f.writes(self, 0);
    fsdk::through::BinaryBatches(self).add(n, x.data);
}

#if FSDK_FAISS_VERSION >= 11000
void IndexBinary_add_sa_codes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto ids = f.array<const int64_t>(3, "ids");
    const int64_t n = f.rows(codes, "codes", {{"code_size", self.code_size}});
    f.shape(ids, "ids", {{"n", n}});
    guard::add_with_ids(self, n, codes.data, ids.data);
    f.writes(self, 0);
    self.add_sa_codes(n, codes.data, ids.data);
}
#endif

void IndexBinary_add_with_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto ids = f.array<const int64_t>(3, "ids");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    f.shape(ids, "ids", {{"n", n}});
    guard::add_with_ids(self, n, x.data, ids.data);
    f.writes(self, 0);
    fsdk::through::BinaryBatches(self).add_with_ids(n, x.data, ids.data);
}

void IndexBinary_assign([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto labels = f.array<int64_t>(4, "labels");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::assign(self, n, x.data, k);
    fsdk::through::BinaryBatches(self).assign(n, x.data, labels.data, k);
}

void IndexBinary_check_compatible_for_merge([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    auto& other_index = f.ref<faiss::IndexBinary>(1, "otherIndex");
    guard::merge_from(self, other_index);
    self.check_compatible_for_merge(fsdk::either(other_index));
}

struct IndexBinary_code_size {
    using owner = faiss::IndexBinary;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void IndexBinary_code_size_get(Frame& f) { scalar_get<ops::IndexBinary_code_size>(f); }

struct IndexBinary_d {
    using owner = faiss::IndexBinary;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void IndexBinary_d_get(Frame& f) { scalar_get<ops::IndexBinary_d>(f); }

void IndexBinary_display([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    self.display();
}

struct IndexBinary_is_trained {
    using owner = faiss::IndexBinary;
    static auto& ref(owner& o) { return o.is_trained; }
    static constexpr const char* name = "isTrained";
};
void IndexBinary_is_trained_get(Frame& f) { scalar_get<ops::IndexBinary_is_trained>(f); }

void IndexBinary_merge_from([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    auto& other_index = f.ref<faiss::IndexBinary>(1, "otherIndex");
    const auto add_id = f.integer<int64_t>(2, "addId");
    guard::merge_from(self, other_index, add_id);
    f.writes(self, 0);
    f.writes(other_index, 1);
    self.merge_from(fsdk::either(other_index), add_id);
}

struct IndexBinary_metric_type {
    using owner = faiss::IndexBinary;
    static auto& ref(owner& o) { return o.metric_type; }
    static constexpr const char* name = "metricType";
};
void IndexBinary_metric_type_get(Frame& f) { scalar_get<ops::IndexBinary_metric_type>(f); }

struct IndexBinary_ntotal {
    using owner = faiss::IndexBinary;
    static auto& ref(owner& o) { return o.ntotal; }
    static constexpr const char* name = "ntotal";
};
void IndexBinary_ntotal_get(Frame& f) { scalar_get<ops::IndexBinary_ntotal>(f); }

void IndexBinary_range_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto radius = f.integer<int>(3, "radius");
    auto* params = f.optional<faiss::SearchParameters>(4, "params");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    guard::range_search(self, n, x.data, radius, params);
    faiss::RangeSearchResult result(n);
    fsdk::through::BinaryBatches(self).range_search(n, x.data, radius, &result, params);
    f.result_range(0, result);
}

void IndexBinary_reconstruct([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto key = f.integer<int64_t>(1, "key");
    const auto recons = f.array<uint8_t>(2, "recons");
    f.shape(recons, "recons", {{"code_size", self.code_size}});
    guard::reconstruct(self, key);
    self.reconstruct(key, recons.data);
}

void IndexBinary_reconstruct_n([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto n0 = f.integer<int64_t>(1, "n0", 0);
    const auto ni = f.integer<int64_t>(2, "ni", 0);
    const auto recons = f.array<uint8_t>(3, "recons");
    f.shape(recons, "recons", {{"ni", ni}, {"code_size", self.code_size}});
    guard::reconstruct_n(self, n0, ni);
    fsdk::through::BinaryBatches(self).reconstruct_n(n0, ni, recons.data);
}

void IndexBinary_remove_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    auto& sel = f.ref<faiss::IDSelector>(1, "sel");
    guard::remove_ids(self, sel);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.remove_ids(fsdk::either(sel))));
}

void IndexBinary_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    guard::reset(self);
    f.writes(self, 0);
    self.reset();
}

#if FSDK_FAISS_VERSION >= 11000
void IndexBinary_sa_code_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    f.result_integer(0, static_cast<int64_t>(self.sa_code_size()));
}
#endif

void IndexBinary_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    auto* params = f.optional<faiss::SearchParameters>(4, "params");
    const auto distances = f.array<int32_t>(5, "distances");
    const auto labels = f.array<int64_t>(7, "labels");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::search(self, n, x.data, k, params);
    fsdk::through::BinaryBatches(self).search(n, x.data, k, distances.data, labels.data, params);
}

void IndexBinary_search_and_reconstruct([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    auto* params = f.optional<faiss::SearchParameters>(4, "params");
    const auto distances = f.array<int32_t>(5, "distances");
    const auto labels = f.array<int64_t>(7, "labels");
    const auto recons = f.array<uint8_t>(9, "recons");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    f.shape(recons, "recons", {{"n", n}, {"k", k}, {"code_size", self.code_size}});
    guard::search_and_reconstruct(self, n, x.data, k, params);
    fsdk::through::BinaryBatches(self).search_and_reconstruct(n, x.data, k, distances.data, labels.data, recons.data, params);
}

void IndexBinary_train([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto x = f.array<const uint8_t>(1, "x");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    guard::train(self, n, x.data);
    fsdk::plan_rounds(self, n);
    f.writes(self, 0);
    self.train(n, x.data);
}

struct IndexBinary_verbose {
    using owner = faiss::IndexBinary;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void IndexBinary_verbose_get(Frame& f) { scalar_get<ops::IndexBinary_verbose>(f); }
void IndexBinary_verbose_set(Frame& f) { scalar_set<ops::IndexBinary_verbose>(f); }

}  // namespace fsdk::ops
