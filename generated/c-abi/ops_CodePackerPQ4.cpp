// Generated from schema/ by npm run generate. Do not edit.
// Operations of CodePackerPQ4.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/CodePackerPQ4.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct CodePackerPQ4_nsq {
    using owner = faiss::CodePackerPQ4;
    static auto& ref(owner& o) { return o.nsq; }
    static constexpr const char* name = "nsq";
};
void CodePackerPQ4_nsq_get(Frame& f) { scalar_get<ops::CodePackerPQ4_nsq>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void CodePackerPQ4_new0([[maybe_unused]] Frame& f) {
    const auto nsq = f.integer<size_t>(0, "nsq", 1);
    const auto bbs = f.integer<size_t>(1, "bbs", 32);
    guard::fast_scan_packer(nsq, bbs);
    f.result_owned(0, new faiss::CodePackerPQ4(nsq, bbs));
}
#endif

}  // namespace fsdk::ops
