// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFPQ.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/Index.h"
#include "class/IndexIVFPQ.h"
#include "class/PolysemousTraining.h"
#include "class/ProductQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void IndexIVFPQ_add_core_o([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFPQ>();
    const auto x = f.array<const float>(1, "x");
    const auto xids = f.array<const int64_t>(3, "xids");
    const auto precomputed_idx = f.array<const int64_t>(5, "precomputedIdx");
    const auto residuals_2 = f.array<float>(7, "residuals2");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    if (xids) f.shape(xids, "xids", {{"n", n}});
    f.shape(precomputed_idx, "precomputedIdx", {{"n", n}});
    f.shape(residuals_2, "residuals2", {{"n", n}, {"d", self.d}});
    guard::add_core(self, n, precomputed_idx.data);
    f.writes(self, 0);
    fsdk::through::CodedLists(self).add_core_o(n, x.data, xids.data, residuals_2.data, precomputed_idx.data);
}

void IndexIVFPQ_decode_multiple([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFPQ>();
    const auto keys = f.array<const int64_t>(1, "keys");
    const auto xcodes = f.array<const uint8_t>(3, "xcodes");
    const auto x = f.array<float>(5, "x");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(xcodes, "xcodes", {{"n", n}, {"code_size", self.code_size}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    guard::list_numbers(self, n, keys.data);
    self.decode_multiple(n, keys.data, xcodes.data, x.data);
}

struct IndexIVFPQ_do_polysemous_training {
    using owner = faiss::IndexIVFPQ;
    static auto& ref(owner& o) { return o.do_polysemous_training; }
    static constexpr const char* name = "doPolysemousTraining";
};
void IndexIVFPQ_do_polysemous_training_get(Frame& f) { scalar_get<ops::IndexIVFPQ_do_polysemous_training>(f); }
void IndexIVFPQ_do_polysemous_training_set(Frame& f) { scalar_set<ops::IndexIVFPQ_do_polysemous_training>(f); }

void IndexIVFPQ_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFPQ>();
    const auto key = f.integer<int64_t>(1, "key", 0);
    const auto x = f.array<const float>(2, "x");
    const auto code = f.array<uint8_t>(4, "code");
    f.shape(x, "x", {{"d", self.d}});
    f.shape(code, "code", {{"code_size", self.code_size}});
    guard::list_number(self, key);
    self.encode(key, x.data, code.data);
}

void IndexIVFPQ_encode_multiple([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFPQ>();
    const auto keys = f.array<int64_t>(1, "keys");
    const auto x = f.array<const float>(3, "x");
    const bool compute_keys = f.boolean(5);
    const auto codes = f.array<uint8_t>(6, "codes");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"code_size", self.code_size}});
    guard::list_numbers(self, n, keys.data);
    self.encode_multiple(n, keys.data, x.data, codes.data, compute_keys);
}

struct IndexIVFPQ_polysemous_ht {
    using owner = faiss::IndexIVFPQ;
    static auto& ref(owner& o) { return o.polysemous_ht; }
    static constexpr const char* name = "polysemousHt";
};
void IndexIVFPQ_polysemous_ht_get(Frame& f) { scalar_get<ops::IndexIVFPQ_polysemous_ht>(f); }
void IndexIVFPQ_polysemous_ht_set(Frame& f) { scalar_set<ops::IndexIVFPQ_polysemous_ht>(f); }

struct IndexIVFPQ_polysemous_training {
    using owner = faiss::IndexIVFPQ;
    static auto& ref(owner& o) { return o.polysemous_training; }
    static constexpr const char* name = "polysemousTraining";
};
void IndexIVFPQ_polysemous_training_get(Frame& f) { pointer_view_get<ops::IndexIVFPQ_polysemous_training>(f); }
void IndexIVFPQ_polysemous_training_set(Frame& f) { pointer_set<ops::IndexIVFPQ_polysemous_training>(f); }

struct IndexIVFPQ_pq {
    using owner = faiss::IndexIVFPQ;
    static auto& ref(owner& o) { return o.pq; }
    static constexpr const char* name = "pq";
};
void IndexIVFPQ_pq_get(Frame& f) { part_get<ops::IndexIVFPQ_pq>(f); }

void IndexIVFPQ_precompute_table([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFPQ>();
    guard::precompute_table(self);
    f.writes(self, 0);
    self.precompute_table();
}

struct IndexIVFPQ_precomputed_table {
    using owner = faiss::IndexIVFPQ;
    static auto& ref(owner& o) { return o.precomputed_table; }
    static constexpr const char* name = "precomputedTable";
};
void IndexIVFPQ_precomputed_table_get(Frame& f) { vector_get<ops::IndexIVFPQ_precomputed_table>(f); }

struct IndexIVFPQ_scan_table_threshold {
    using owner = faiss::IndexIVFPQ;
    static auto& ref(owner& o) { return o.scan_table_threshold; }
    static constexpr const char* name = "scanTableThreshold";
};
void IndexIVFPQ_scan_table_threshold_get(Frame& f) { scalar_get<ops::IndexIVFPQ_scan_table_threshold>(f); }
void IndexIVFPQ_scan_table_threshold_set(Frame& f) { scalar_set<ops::IndexIVFPQ_scan_table_threshold>(f); }

struct IndexIVFPQ_use_precomputed_table {
    using owner = faiss::IndexIVFPQ;
    static auto& ref(owner& o) { return o.use_precomputed_table; }
    static constexpr const char* name = "usePrecomputedTable";
    static constexpr int64_t min = -1;
    static constexpr int64_t max = 2;
};
void IndexIVFPQ_use_precomputed_table_get(Frame& f) { scalar_get<ops::IndexIVFPQ_use_precomputed_table>(f); }
void IndexIVFPQ_use_precomputed_table_set(Frame& f) { scalar_set<ops::IndexIVFPQ_use_precomputed_table>(f); }

void IndexIVFPQ_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto M = f.integer<size_t>(3, "M", 1);
    const auto nbits_per_idx = f.integer<size_t>(4, "nbitsPerIdx", 1, 24);
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    require_divides(M, "M", d, "d");
    guard::ivf_pq(quantizer, d, nlist, M, nbits_per_idx, metric);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFPQ(fsdk::either(quantizer), d, nlist, M, nbits_per_idx, metric));
}

}  // namespace fsdk::ops
