// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexAdditiveQuantizerFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/AdditiveQuantizer.h"
#include "class/IndexAdditiveQuantizer.h"
#include "class/IndexAdditiveQuantizerFastScan.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexAdditiveQuantizerFastScan_aq {
    using owner = faiss::IndexAdditiveQuantizerFastScan;
    static auto& ref(owner& o) { return o.aq; }
    static constexpr const char* name = "aq";
};
void IndexAdditiveQuantizerFastScan_aq_get(Frame& f) { part_get<ops::IndexAdditiveQuantizerFastScan_aq>(f); }

void IndexAdditiveQuantizerFastScan_estimate_norm_scale([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexAdditiveQuantizerFastScan>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::estimate_norm_scale(self, n, x.data);
    f.writes(self, 0);
    self.estimate_norm_scale(n, x.data);
}

struct IndexAdditiveQuantizerFastScan_max_train_points {
    using owner = faiss::IndexAdditiveQuantizerFastScan;
    static auto& ref(owner& o) { return o.max_train_points; }
    static constexpr const char* name = "maxTrainPoints";
    static constexpr int64_t min = 1;
};
void IndexAdditiveQuantizerFastScan_max_train_points_get(Frame& f) { scalar_get<ops::IndexAdditiveQuantizerFastScan_max_train_points>(f); }
void IndexAdditiveQuantizerFastScan_max_train_points_set(Frame& f) { scalar_set<ops::IndexAdditiveQuantizerFastScan_max_train_points>(f); }

struct IndexAdditiveQuantizerFastScan_norm_scale {
    using owner = faiss::IndexAdditiveQuantizerFastScan;
    static auto& ref(owner& o) { return o.norm_scale; }
    static constexpr const char* name = "normScale";
    static constexpr int64_t min = 1;
    static constexpr int64_t max = 1024;
};
void IndexAdditiveQuantizerFastScan_norm_scale_get(Frame& f) { scalar_get<ops::IndexAdditiveQuantizerFastScan_norm_scale>(f); }
void IndexAdditiveQuantizerFastScan_norm_scale_set(Frame& f) { scalar_set<ops::IndexAdditiveQuantizerFastScan_norm_scale>(f); }

struct IndexAdditiveQuantizerFastScan_rescale_norm {
    using owner = faiss::IndexAdditiveQuantizerFastScan;
    static auto& ref(owner& o) { return o.rescale_norm; }
    static constexpr const char* name = "rescaleNorm";
};
void IndexAdditiveQuantizerFastScan_rescale_norm_get(Frame& f) { scalar_get<ops::IndexAdditiveQuantizerFastScan_rescale_norm>(f); }
void IndexAdditiveQuantizerFastScan_rescale_norm_set(Frame& f) { scalar_set<ops::IndexAdditiveQuantizerFastScan_rescale_norm>(f); }

void IndexAdditiveQuantizerFastScan_new0([[maybe_unused]] Frame& f) {
    auto& aq = f.ref<faiss::AdditiveQuantizer>(0, "aq");
    const auto metric = f.enumeration(1, "metric", enums::MetricType);
    const auto bbs = f.integer<int>(2, "bbs", 32);
    guard::additive_fast_scan(aq, metric, bbs);
    f.retain(0);
    f.result_owned(0, new faiss::IndexAdditiveQuantizerFastScan(fsdk::either(aq), metric, bbs));
}

void IndexAdditiveQuantizerFastScan_new1([[maybe_unused]] Frame& f) {
    auto& orig = f.ref<faiss::IndexAdditiveQuantizer>(0, "orig");
    const auto bbs = f.integer<int>(1, "bbs", 32);
    guard::additive_fast_scan(orig, bbs);
    f.retain(0);
    f.result_owned(0, new faiss::IndexAdditiveQuantizerFastScan(fsdk::either(orig), bbs));
}

}  // namespace fsdk::ops
