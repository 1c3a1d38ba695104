// Generated from schema/ by npm run generate. Do not edit.
// Operations of FFN.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/FFN.h"
#include "class/Linear.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct FFN_linear1 {
    using owner = faiss::nn::FFN;
    static auto& ref(owner& o) { return o.linear1; }
    static constexpr const char* name = "linear1";
};
void FFN_linear1_get(Frame& f) { part_get<ops::FFN_linear1>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct FFN_linear2 {
    using owner = faiss::nn::FFN;
    static auto& ref(owner& o) { return o.linear2; }
    static constexpr const char* name = "linear2";
};
void FFN_linear2_get(Frame& f) { part_get<ops::FFN_linear2>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void FFN_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto h = f.integer<int>(1, "h", 1);
    guard::layer(d, h);
    f.result_owned(0, new faiss::nn::FFN(d, h));
}
#endif

}  // namespace fsdk::ops
