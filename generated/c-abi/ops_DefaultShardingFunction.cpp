// Generated from schema/ by npm run generate. Do not edit.
// Operations of DefaultShardingFunction.
#include "thunk.h"

#include "faiss_version.h"
#include "class/DefaultShardingFunction.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 11100
void DefaultShardingFunction_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::ivflib::DefaultShardingFunction());
}
#endif

}  // namespace fsdk::ops
