// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexNeuralNetCodec.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexNeuralNetCodec.h"
#include "class/NeuralNetCodec.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct IndexNeuralNetCodec_M {
    using owner = faiss::IndexNeuralNetCodec;
    static auto& ref(owner& o) { return o.M; }
    static constexpr const char* name = "M";
};
void IndexNeuralNetCodec_M_get(Frame& f) { scalar_get<ops::IndexNeuralNetCodec_M>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexNeuralNetCodec_is_trained {
    using owner = faiss::IndexNeuralNetCodec;
    static auto& ref(owner& o) { return o.is_trained; }
    static constexpr const char* name = "isTrained";
    static void check([[maybe_unused]] owner& self, bool is_trained) { guard::neural_ready(self, is_trained); }
};
void IndexNeuralNetCodec_is_trained_get(Frame& f) { scalar_get<ops::IndexNeuralNetCodec_is_trained>(f); }
void IndexNeuralNetCodec_is_trained_set(Frame& f) { scalar_set<ops::IndexNeuralNetCodec_is_trained>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexNeuralNetCodec_nbits {
    using owner = faiss::IndexNeuralNetCodec;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void IndexNeuralNetCodec_nbits_get(Frame& f) { scalar_get<ops::IndexNeuralNetCodec_nbits>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexNeuralNetCodec_net {
    using owner = faiss::IndexNeuralNetCodec;
    static auto& ref(owner& o) { return o.net; }
    static constexpr const char* name = "net";
};
void IndexNeuralNetCodec_net_get(Frame& f) { part_get<ops::IndexNeuralNetCodec_net>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void IndexNeuralNetCodec_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 0);
    const auto M = f.integer<int>(1, "M", 0);
    const auto nbits = f.integer<int>(2, "nbits", 0);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    guard::neural_index(d, M, nbits);
    f.result_owned(0, new faiss::IndexNeuralNetCodec(d, M, nbits, metric));
}
#endif

}  // namespace fsdk::ops
