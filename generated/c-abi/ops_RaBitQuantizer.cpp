// Generated from schema/ by npm run generate. Do not edit.
// Operations of RaBitQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/RaBitQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 11100
void RaBitQuantizer_compute_codes_core([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::RaBitQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto centroid = f.array<const float>(3, "centroid");
    const auto codes = f.array<uint8_t>(5, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    if (centroid) f.shape(centroid, "centroid", {{"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"code_size", self.code_size}});
    guard::compute_codes(self, n, x.data);
    self.compute_codes_core(x.data, codes.data, n, centroid.data);
}
#endif

#if FSDK_FAISS_VERSION >= 11100
void RaBitQuantizer_decode_core([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::RaBitQuantizer>();
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto centroid = f.array<const float>(3, "centroid");
    const auto x = f.array<float>(5, "x");
    const int64_t n = f.rows(codes, "codes", {{"code_size", self.code_size}});
    if (centroid) f.shape(centroid, "centroid", {{"d", self.d}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    guard::decode(self, n, codes.data);
    self.decode_core(codes.data, x.data, n, centroid.data);
}
#endif

#if FSDK_FAISS_VERSION >= 11100
struct RaBitQuantizer_metric_type {
    using owner = faiss::RaBitQuantizer;
    static auto& ref(owner& o) { return o.metric_type; }
    static constexpr const char* name = "metricType";
};
void RaBitQuantizer_metric_type_get(Frame& f) { scalar_get<ops::RaBitQuantizer_metric_type>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
void RaBitQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto metric = f.enumeration(1, "metric", enums::MetricType);
    guard::rabitq(d, metric);
    f.result_owned(0, new faiss::RaBitQuantizer(d, metric));
}
#endif

}  // namespace fsdk::ops
