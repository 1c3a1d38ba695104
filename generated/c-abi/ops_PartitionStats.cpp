// Generated from schema/ by npm run generate. Do not edit.
// Operations of PartitionStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/PartitionStats.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION < 11300
struct PartitionStats_bissect_cycles {
    using owner = faiss::PartitionStats;
    static auto& ref(owner& o) { return o.bissect_cycles; }
    static constexpr const char* name = "bissectCycles";
};
void PartitionStats_bissect_cycles_get(Frame& f) { scalar_get<ops::PartitionStats_bissect_cycles>(f); }
void PartitionStats_bissect_cycles_set(Frame& f) { word_set<ops::PartitionStats_bissect_cycles>(f); }
#endif

struct PartitionStats_compress_cycles {
    using owner = faiss::PartitionStats;
    static auto& ref(owner& o) { return o.compress_cycles; }
    static constexpr const char* name = "compressCycles";
};
void PartitionStats_compress_cycles_get(Frame& f) { scalar_get<ops::PartitionStats_compress_cycles>(f); }
void PartitionStats_compress_cycles_set(Frame& f) { word_set<ops::PartitionStats_compress_cycles>(f); }

void PartitionStats_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PartitionStats>();
    f.writes(self, 0);
    self.reset();
}

void PartitionStats_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::PartitionStats());
}

}  // namespace fsdk::ops
