// Generated from schema/ by npm run generate. Do not edit.
// Operations of SplitMix64RandomGenerator.
#include "thunk.h"

#include "faiss_version.h"
#include "class/SplitMix64RandomGenerator.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
void SplitMix64RandomGenerator_next([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::SplitMix64RandomGenerator>();
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.next()));
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void SplitMix64RandomGenerator_rand_double([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::SplitMix64RandomGenerator>();
    f.writes(self, 0);
    f.result_number(0, self.rand_double());
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void SplitMix64RandomGenerator_rand_float([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::SplitMix64RandomGenerator>();
    f.writes(self, 0);
    f.result_number(0, self.rand_float());
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void SplitMix64RandomGenerator_rand_int([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::SplitMix64RandomGenerator>();
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.rand_int()));
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void SplitMix64RandomGenerator_rand_int64([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::SplitMix64RandomGenerator>();
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.rand_int64()));
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void SplitMix64RandomGenerator_rand_int_below([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::SplitMix64RandomGenerator>();
    const auto max = f.integer<int>(1, "max", 1);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.rand_int(max)));
}
#endif

#if FSDK_FAISS_VERSION >= 10900
struct SplitMix64RandomGenerator_state {
    using owner = faiss::SplitMix64RandomGenerator;
    static auto& ref(owner& o) { return o.state; }
    static constexpr const char* name = "state";
};
void SplitMix64RandomGenerator_state_get(Frame& f) { scalar_get<ops::SplitMix64RandomGenerator_state>(f); }
void SplitMix64RandomGenerator_state_set(Frame& f) { word_set<ops::SplitMix64RandomGenerator_state>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void SplitMix64RandomGenerator_new0([[maybe_unused]] Frame& f) {
    const auto seed = f.integer<int64_t>(0, "seed");
    f.result_owned(0, new faiss::SplitMix64RandomGenerator(seed));
}
#endif

}  // namespace fsdk::ops
