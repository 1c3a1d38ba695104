// Generated from schema/ by npm run generate. Do not edit.
// Operations of Linear.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Linear.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct Linear_bias {
    using owner = faiss::nn::Linear;
    static auto& ref(owner& o) { return o.bias; }
    static constexpr const char* name = "bias";
};
void Linear_bias_get(Frame& f) { vector_get<ops::Linear_bias>(f); }
void Linear_bias_set(Frame& f) { vector_set<ops::Linear_bias>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct Linear_in_features {
    using owner = faiss::nn::Linear;
    static auto& ref(owner& o) { return o.in_features; }
    static constexpr const char* name = "inFeatures";
};
void Linear_in_features_get(Frame& f) { scalar_get<ops::Linear_in_features>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct Linear_out_features {
    using owner = faiss::nn::Linear;
    static auto& ref(owner& o) { return o.out_features; }
    static constexpr const char* name = "outFeatures";
};
void Linear_out_features_get(Frame& f) { scalar_get<ops::Linear_out_features>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct Linear_weight {
    using owner = faiss::nn::Linear;
    static auto& ref(owner& o) { return o.weight; }
    static constexpr const char* name = "weight";
};
void Linear_weight_get(Frame& f) { vector_get<ops::Linear_weight>(f); }
void Linear_weight_set(Frame& f) { vector_set<ops::Linear_weight>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void Linear_new0([[maybe_unused]] Frame& f) {
    const auto in_features = f.integer<size_t>(0, "inFeatures", 1);
    const auto out_features = f.integer<size_t>(1, "outFeatures", 1);
    const bool bias = f.boolean(2);
    guard::layer(in_features, out_features);
    f.result_owned(0, new faiss::nn::Linear(in_features, out_features, bias));
}
#endif

}  // namespace fsdk::ops
