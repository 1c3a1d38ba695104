// Generated from schema/ by npm run generate. Do not edit.
// Operations of IcmEncoder.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IcmEncoder.h"
#include "class/LocalSearchQuantizer.h"
#include "class/RandomGenerator.h"

namespace fsdk::ops {

struct IcmEncoder_binaries {
    using owner = faiss::lsq::IcmEncoder;
    static auto& ref(owner& o) { return o.binaries; }
    static constexpr const char* name = "binaries";
};
void IcmEncoder_binaries_get(Frame& f) { vector_get<ops::IcmEncoder_binaries>(f); }

void IcmEncoder_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::lsq::IcmEncoder>();
    const auto codes = f.array<int32_t>(1, "codes");
    const auto x = f.array<const float>(3, "x");
    auto& gen = f.ref<faiss::RandomGenerator>(5, "gen");
    const auto n = f.integer<size_t>(6, "n");
    const auto ils_iters = f.integer<size_t>(7, "ilsIters", static_cast<int64_t>(std::numeric_limits<size_t>::lowest()), 4096);
    guard::icm_encode(self, n, x.size, codes.data, codes.size);
    f.writes(gen, 5);
    self.encode(codes.data, x.data, gen.mt, n, ils_iters);
}

struct IcmEncoder_lsq {
    using owner = faiss::lsq::IcmEncoder;
    static auto& ref(owner& o) { return o.lsq; }
    static constexpr const char* name = "lsq";
};
void IcmEncoder_lsq_get(Frame& f) { part_get<ops::IcmEncoder_lsq>(f); }

void IcmEncoder_set_binary_term([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::lsq::IcmEncoder>();
    guard::icm_encoder(self);
    f.writes(self, 0);
    self.set_binary_term();
}

struct IcmEncoder_verbose {
    using owner = faiss::lsq::IcmEncoder;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void IcmEncoder_verbose_get(Frame& f) { scalar_get<ops::IcmEncoder_verbose>(f); }
void IcmEncoder_verbose_set(Frame& f) { scalar_set<ops::IcmEncoder_verbose>(f); }

void IcmEncoder_new0([[maybe_unused]] Frame& f) {
    auto& lsq = f.ref<faiss::LocalSearchQuantizer>(0, "lsq");
    f.retain(0);
    f.result_owned(0, new faiss::lsq::IcmEncoder(fsdk::either(lsq)));
}

}  // namespace fsdk::ops
