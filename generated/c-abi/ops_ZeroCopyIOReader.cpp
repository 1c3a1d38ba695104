// Generated from schema/ by npm run generate. Do not edit.
// Operations of ZeroCopyIOReader.
#include "thunk.h"

#include "faiss_version.h"
#include "class/ZeroCopyIOReader.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 11100
void ZeroCopyIOReader_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZeroCopyIOReader>();
    f.writes(self, 0);
    self.reset();
}
#endif

#if FSDK_FAISS_VERSION >= 11100
struct ZeroCopyIOReader_rp_ {
    using owner = faiss::ZeroCopyIOReader;
    static auto& ref(owner& o) { return o.rp_; }
    static constexpr const char* name = "rp";
};
void ZeroCopyIOReader_rp__get(Frame& f) { scalar_get<ops::ZeroCopyIOReader_rp_>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
struct ZeroCopyIOReader_total_ {
    using owner = faiss::ZeroCopyIOReader;
    static auto& ref(owner& o) { return o.total_; }
    static constexpr const char* name = "total";
};
void ZeroCopyIOReader_total__get(Frame& f) { scalar_get<ops::ZeroCopyIOReader_total_>(f); }
#endif

}  // namespace fsdk::ops
