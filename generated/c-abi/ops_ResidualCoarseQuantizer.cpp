// Generated from schema/ by npm run generate. Do not edit.
// Operations of ResidualCoarseQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ResidualCoarseQuantizer.h"
#include "class/ResidualQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct ResidualCoarseQuantizer_beam_factor {
    using owner = faiss::ResidualCoarseQuantizer;
    static auto& ref(owner& o) { return o.beam_factor; }
    static constexpr const char* name = "beamFactor";
    static void check([[maybe_unused]] owner& self, float beam_factor) { guard::beam_factor(self, beam_factor); }
};
void ResidualCoarseQuantizer_beam_factor_get(Frame& f) { scalar_get<ops::ResidualCoarseQuantizer_beam_factor>(f); }
void ResidualCoarseQuantizer_beam_factor_set(Frame& f) { scalar_set<ops::ResidualCoarseQuantizer_beam_factor>(f); }

#if FSDK_FAISS_VERSION >= 10704
void ResidualCoarseQuantizer_initialize_from([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ResidualCoarseQuantizer>();
    auto& other = f.ref<faiss::ResidualCoarseQuantizer>(1, "other");
    guard::initialize_from(self, other);
    f.writes(self, 0);
    self.initialize_from(fsdk::either(other));
}
#endif

struct ResidualCoarseQuantizer_rq {
    using owner = faiss::ResidualCoarseQuantizer;
    static auto& ref(owner& o) { return o.rq; }
    static constexpr const char* name = "rq";
};
void ResidualCoarseQuantizer_rq_get(Frame& f) { part_get<ops::ResidualCoarseQuantizer_rq>(f); }

void ResidualCoarseQuantizer_set_beam_factor([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ResidualCoarseQuantizer>();
    const auto new_beam_factor = f.number<float>(1);
    guard::set_beam_factor(self, new_beam_factor);
    f.writes(self, 0);
    self.set_beam_factor(new_beam_factor);
}

void ResidualCoarseQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 24);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    guard::coarse_additive(d, M, nbits, metric);
    f.result_owned(0, new faiss::ResidualCoarseQuantizer(d, M, nbits, metric));
}

void ResidualCoarseQuantizer_new1([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto nbits = f.array<const uint64_t>(1, "nbits");
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    guard::coarse_additive(d, nbits.data, nbits.size, metric);
    f.result_owned(0, new faiss::ResidualCoarseQuantizer(d, fsdk::vector_of(nbits), metric));
}

}  // namespace fsdk::ops
