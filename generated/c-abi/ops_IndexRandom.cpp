// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexRandom.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexRandom.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct IndexRandom_seed {
    using owner = faiss::IndexRandom;
    static auto& ref(owner& o) { return o.seed; }
    static constexpr const char* name = "seed";
};
void IndexRandom_seed_get(Frame& f) { scalar_get<ops::IndexRandom_seed>(f); }
void IndexRandom_seed_set(Frame& f) { scalar_set<ops::IndexRandom_seed>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void IndexRandom_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    const auto ntotal = f.integer<int64_t>(1, "ntotal", 0);
    const auto seed = f.integer<int64_t>(2, "seed");
    const auto mt = f.enumeration(3, "mt", enums::MetricType);
    guard::random_index(d, ntotal, mt);
    f.result_owned(0, new faiss::IndexRandom(d, ntotal, seed, mt));
}
#endif

}  // namespace fsdk::ops
