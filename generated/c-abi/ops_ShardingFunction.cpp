// Generated from schema/ by npm run generate. Do not edit.
// Operations of ShardingFunction.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ShardingFunction.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
void ShardingFunction_shard_of([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ivflib::ShardingFunction>();
    const auto i = f.integer<int64_t>(1, "i", 0);
    const auto shard_count = f.integer<int64_t>(2, "shardCount", 1);
    guard::sharded(shard_count);
    f.result_integer(0, static_cast<int64_t>(self.operator()(i, shard_count)));
}
#endif

}  // namespace fsdk::ops
