// Generated from schema/ by npm run generate. Do not edit.
// Operations of NeuralNetCodec.
#include "thunk.h"

#include "faiss_version.h"
#include "class/NeuralNetCodec.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct NeuralNetCodec_M {
    using owner = faiss::NeuralNetCodec;
    static auto& ref(owner& o) { return o.M; }
    static constexpr const char* name = "M";
};
void NeuralNetCodec_M_get(Frame& f) { scalar_get<ops::NeuralNetCodec_M>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct NeuralNetCodec_d {
    using owner = faiss::NeuralNetCodec;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void NeuralNetCodec_d_get(Frame& f) { scalar_get<ops::NeuralNetCodec_d>(f); }
#endif

}  // namespace fsdk::ops
