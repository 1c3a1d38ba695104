// Generated from schema/ by npm run generate. Do not edit.
// Operations of NegativeDistanceComputer.
#include "thunk.h"

#include "faiss_version.h"
#include "class/DistanceComputer.h"
#include "class/NegativeDistanceComputer.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct NegativeDistanceComputer_basedis {
    using owner = faiss::NegativeDistanceComputer;
    static auto& ref(owner& o) { return o.basedis; }
    static constexpr const char* name = "basedis";
};
void NegativeDistanceComputer_basedis_get(Frame& f) { part_get<ops::NegativeDistanceComputer_basedis>(f); }
#endif

}  // namespace fsdk::ops
