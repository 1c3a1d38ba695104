// Generated from schema/ by npm run generate. Do not edit.
// Operations of Index.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/impl/AuxIndexStructures.h>
#include "guards/guards.h"
#include "guards/through.h"
#include "class/IDSelector.h"
#include "class/Index.h"
#include "class/SearchParameters.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void Index_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::add(self, n, x.data);
    f.writes(self, 0);
    fsdk::through::Batches(self).add(n, x.data);
}

#if FSDK_FAISS_VERSION >= 11000
void Index_add_sa_codes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto ids = f.array<const int64_t>(3, "ids");
    const int64_t n = f.rows(codes, "codes", {{"sa_code_size", self.sa_code_size()}});
    if (ids) f.shape(ids, "ids", {{"n", n}});
    guard::add_sa_codes(self, n, codes.data, ids.data);
    f.writes(self, 0);
    self.add_sa_codes(n, codes.data, ids.data);
}
#endif

void Index_add_with_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const auto ids = f.array<const int64_t>(3, "ids");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(ids, "ids", {{"n", n}});
    guard::add_with_ids(self, n, x.data, ids.data);
    f.writes(self, 0);
    fsdk::through::Batches(self).add_with_ids(n, x.data, ids.data);
}

void Index_assign([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto labels = f.array<int64_t>(4, "labels");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::assign(self, n, x.data, k);
    fsdk::through::Batches(self).assign(n, x.data, labels.data, k);
}

void Index_check_compatible_for_merge([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    auto& other_index = f.ref<faiss::Index>(1, "otherIndex");
    guard::merge_from(self, other_index);
    self.check_compatible_for_merge(fsdk::either(other_index));
}

void Index_compute_residual([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const auto key = f.integer<int64_t>(3, "key");
    const auto residual = f.array<float>(4, "residual");
    f.shape(x, "x", {{"d", self.d}});
    f.shape(residual, "residual", {{"d", self.d}});
    guard::compute_residual(self, key);
    self.compute_residual(x.data, residual.data, key);
}

void Index_compute_residual_n([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto xs = f.array<const float>(1, "xs");
    const auto keys = f.array<const int64_t>(3, "keys");
    const auto residuals = f.array<float>(5, "residuals");
    const int64_t n = f.rows(xs, "xs", {{"d", self.d}});
    f.shape(keys, "keys", {{"n", n}});
    f.shape(residuals, "residuals", {{"n", n}, {"d", self.d}});
    guard::compute_residual_n(self, n, keys.data);
    self.compute_residual_n(n, xs.data, residuals.data, keys.data);
}

struct Index_d {
    using owner = faiss::Index;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void Index_d_get(Frame& f) { scalar_get<ops::Index_d>(f); }

struct Index_is_trained {
    using owner = faiss::Index;
    static auto& ref(owner& o) { return o.is_trained; }
    static constexpr const char* name = "isTrained";
};
void Index_is_trained_get(Frame& f) { scalar_get<ops::Index_is_trained>(f); }

void Index_merge_from([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    auto& other_index = f.ref<faiss::Index>(1, "otherIndex");
    const auto add_id = f.integer<int64_t>(2, "addId");
    guard::merge_from(self, other_index, add_id);
    f.writes(self, 0);
    f.writes(other_index, 1);
    fsdk::through::Batches(self).merge_from(fsdk::either(other_index), add_id);
}

struct Index_metric_arg {
    using owner = faiss::Index;
    static auto& ref(owner& o) { return o.metric_arg; }
    static constexpr const char* name = "metricArg";
};
void Index_metric_arg_get(Frame& f) { scalar_get<ops::Index_metric_arg>(f); }
void Index_metric_arg_set(Frame& f) { scalar_set<ops::Index_metric_arg>(f); }

struct Index_metric_type {
    using owner = faiss::Index;
    static auto& ref(owner& o) { return o.metric_type; }
    static constexpr const char* name = "metricType";
};
void Index_metric_type_get(Frame& f) { scalar_get<ops::Index_metric_type>(f); }

struct Index_ntotal {
    using owner = faiss::Index;
    static auto& ref(owner& o) { return o.ntotal; }
    static constexpr const char* name = "ntotal";
    static constexpr int64_t min = 0;
    static void check([[maybe_unused]] owner& self, int64_t ntotal) { guard::counted(self, ntotal); }
};
void Index_ntotal_get(Frame& f) { scalar_get<ops::Index_ntotal>(f); }
void Index_ntotal_set(Frame& f) { scalar_set<ops::Index_ntotal>(f); }

void Index_range_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const auto radius = f.number<float>(3);
    auto* params = f.optional<faiss::SearchParameters>(4, "params");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::range_search(self, n, x.data, radius, params);
    faiss::RangeSearchResult result(n);
    fsdk::through::Batches(self).range_search(n, x.data, radius, &result, params);
    f.result_range(0, result);
}

void Index_reconstruct([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto key = f.integer<int64_t>(1, "key");
    const auto recons = f.array<float>(2, "recons");
    f.shape(recons, "recons", {{"d", self.d}});
    guard::reconstruct(self, key);
    self.reconstruct(key, recons.data);
}

void Index_reconstruct_batch([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto keys = f.array<const int64_t>(1, "keys");
    const auto recons = f.array<float>(3, "recons");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(recons, "recons", {{"n", n}, {"d", self.d}});
    guard::reconstruct_batch(self, n, keys.data);
    self.reconstruct_batch(n, keys.data, recons.data);
}

void Index_reconstruct_n([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto n0 = f.integer<int64_t>(1, "n0", 0);
    const auto ni = f.integer<int64_t>(2, "ni", 0);
    const auto recons = f.array<float>(3, "recons");
    f.shape(recons, "recons", {{"ni", ni}, {"d", self.d}});
    guard::reconstruct_n(self, n0, ni);
    self.reconstruct_n(n0, ni, recons.data);
}

void Index_remove_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    auto& sel = f.ref<faiss::IDSelector>(1, "sel");
    guard::remove_ids(self, sel);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.remove_ids(fsdk::either(sel))));
}

void Index_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    guard::reset(self);
    f.writes(self, 0);
    self.reset();
}

void Index_sa_code_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    guard::structure(self);
    f.result_integer(0, static_cast<int64_t>(self.sa_code_size()));
}

void Index_sa_decode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto x = f.array<float>(3, "x");
    const int64_t n = f.rows(codes, "codes", {{"sa_code_size", self.sa_code_size()}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    guard::sa_decode(self, n, codes.data);
    self.sa_decode(n, codes.data, x.data);
}

void Index_sa_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const auto codes = f.array<uint8_t>(3, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"sa_code_size", self.sa_code_size()}});
    guard::sa_encode(self, n, x.data);
    fsdk::through::Batches(self).sa_encode(n, x.data, codes.data);
}

void Index_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    auto* params = f.optional<faiss::SearchParameters>(4, "params");
    const auto distances = f.array<float>(5, "distances");
    const auto labels = f.array<int64_t>(7, "labels");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::search(self, n, x.data, k, params);
    fsdk::through::Batches(self).search(n, x.data, k, distances.data, labels.data, params);
}

void Index_search_and_reconstruct([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    auto* params = f.optional<faiss::SearchParameters>(4, "params");
    const auto distances = f.array<float>(5, "distances");
    const auto labels = f.array<int64_t>(7, "labels");
    const auto recons = f.array<float>(9, "recons");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    f.shape(recons, "recons", {{"n", n}, {"k", k}, {"d", self.d}});
    guard::search_and_reconstruct(self, n, x.data, k, params);
    fsdk::through::Batches(self).search_and_reconstruct(n, x.data, k, distances.data, labels.data, recons.data, params);
}

void Index_train([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::train(self, n, x.data);
    fsdk::plan_rounds(self, n);
    f.writes(self, 0);
    self.train(n, x.data);
}

struct Index_verbose {
    using owner = faiss::Index;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void Index_verbose_get(Frame& f) { scalar_get<ops::Index_verbose>(f); }
void Index_verbose_set(Frame& f) { scalar_set<ops::Index_verbose>(f); }

}  // namespace fsdk::ops
