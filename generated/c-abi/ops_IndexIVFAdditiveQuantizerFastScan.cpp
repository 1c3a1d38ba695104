// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFAdditiveQuantizerFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/AdditiveQuantizer.h"
#include "class/Index.h"
#include "class/IndexIVFAdditiveQuantizer.h"
#include "class/IndexIVFAdditiveQuantizerFastScan.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexIVFAdditiveQuantizerFastScan_aq {
    using owner = faiss::IndexIVFAdditiveQuantizerFastScan;
    static auto& ref(owner& o) { return o.aq; }
    static constexpr const char* name = "aq";
};
void IndexIVFAdditiveQuantizerFastScan_aq_get(Frame& f) { part_get<ops::IndexIVFAdditiveQuantizerFastScan_aq>(f); }

void IndexIVFAdditiveQuantizerFastScan_estimate_norm_scale([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFAdditiveQuantizerFastScan>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::estimate_norm_scale(self, n, x.data);
    f.writes(self, 0);
    self.estimate_norm_scale(n, x.data);
}

struct IndexIVFAdditiveQuantizerFastScan_max_train_points {
    using owner = faiss::IndexIVFAdditiveQuantizerFastScan;
    static auto& ref(owner& o) { return o.max_train_points; }
    static constexpr const char* name = "maxTrainPoints";
    static constexpr int64_t min = 1;
};
void IndexIVFAdditiveQuantizerFastScan_max_train_points_get(Frame& f) { scalar_get<ops::IndexIVFAdditiveQuantizerFastScan_max_train_points>(f); }
void IndexIVFAdditiveQuantizerFastScan_max_train_points_set(Frame& f) { scalar_set<ops::IndexIVFAdditiveQuantizerFastScan_max_train_points>(f); }

struct IndexIVFAdditiveQuantizerFastScan_norm_scale {
    using owner = faiss::IndexIVFAdditiveQuantizerFastScan;
    static auto& ref(owner& o) { return o.norm_scale; }
    static constexpr const char* name = "normScale";
    static constexpr int64_t min = 1;
    static constexpr int64_t max = 1024;
};
void IndexIVFAdditiveQuantizerFastScan_norm_scale_get(Frame& f) { scalar_get<ops::IndexIVFAdditiveQuantizerFastScan_norm_scale>(f); }
void IndexIVFAdditiveQuantizerFastScan_norm_scale_set(Frame& f) { scalar_set<ops::IndexIVFAdditiveQuantizerFastScan_norm_scale>(f); }

struct IndexIVFAdditiveQuantizerFastScan_rescale_norm {
    using owner = faiss::IndexIVFAdditiveQuantizerFastScan;
    static auto& ref(owner& o) { return o.rescale_norm; }
    static constexpr const char* name = "rescaleNorm";
};
void IndexIVFAdditiveQuantizerFastScan_rescale_norm_get(Frame& f) { scalar_get<ops::IndexIVFAdditiveQuantizerFastScan_rescale_norm>(f); }
void IndexIVFAdditiveQuantizerFastScan_rescale_norm_set(Frame& f) { scalar_set<ops::IndexIVFAdditiveQuantizerFastScan_rescale_norm>(f); }

void IndexIVFAdditiveQuantizerFastScan_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    auto& aq = f.ref<faiss::AdditiveQuantizer>(1, "aq");
    const auto d = f.integer<size_t>(2, "d", 1);
    const auto nlist = f.integer<size_t>(3, "nlist", 1);
    const auto metric = f.enumeration(4, "metric", enums::MetricType);
    const auto bbs = f.integer<int>(5, "bbs", 32);
    guard::ivf_additive_fast_scan(quantizer, aq, d, nlist, metric, bbs);
    f.retain(0);
    f.retain(1);
    f.result_owned(0, new faiss::IndexIVFAdditiveQuantizerFastScan(fsdk::either(quantizer), fsdk::either(aq), d, nlist, metric, bbs));
}

void IndexIVFAdditiveQuantizerFastScan_new1([[maybe_unused]] Frame& f) {
    auto& orig = f.ref<faiss::IndexIVFAdditiveQuantizer>(0, "orig");
    const auto bbs = f.integer<int>(1, "bbs", 32);
    guard::ivf_additive_fast_scan(orig, bbs);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFAdditiveQuantizerFastScan(fsdk::either(orig), bbs));
}

}  // namespace fsdk::ops
