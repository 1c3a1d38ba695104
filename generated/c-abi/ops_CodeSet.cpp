// Generated from schema/ by npm run generate. Do not edit.
// Operations of CodeSet.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/CodeSet.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct CodeSet_d {
    using owner = faiss::CodeSet;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void CodeSet_d_get(Frame& f) { scalar_get<ops::CodeSet_d>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void CodeSet_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    guard::flat_packer(d);
    f.result_owned(0, new faiss::CodeSet(d));
}
#endif

}  // namespace fsdk::ops
