// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_bf16.
#include "thunk.h"

#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10900
#include <faiss/utils/bf16.h>
#endif

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
void decode_bf16([[maybe_unused]] Frame& f) {
    const auto v = f.integer<int>(0, "v", 0, 65535);
    f.result_number(0, faiss::decode_bf16(v));
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void encode_bf16([[maybe_unused]] Frame& f) {
    const auto f_ = f.number<float>(0);
    f.result_integer(0, static_cast<int64_t>(faiss::encode_bf16(f_)));
}
#endif

}  // namespace fsdk::ops
