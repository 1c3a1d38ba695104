// Generated from schema/ by npm run generate. Do not edit.
// Operations of ZnSphereCodecAlt.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ZnSphereCodecAlt.h"
#include "class/ZnSphereCodecRec.h"

namespace fsdk::ops {

struct ZnSphereCodecAlt_use_rec {
    using owner = faiss::ZnSphereCodecAlt;
    static auto& ref(owner& o) { return o.use_rec; }
    static constexpr const char* name = "useRec";
};
void ZnSphereCodecAlt_use_rec_get(Frame& f) { scalar_get<ops::ZnSphereCodecAlt_use_rec>(f); }

struct ZnSphereCodecAlt_znc_rec {
    using owner = faiss::ZnSphereCodecAlt;
    static auto& ref(owner& o) { return o.znc_rec; }
    static constexpr const char* name = "zncRec";
};
void ZnSphereCodecAlt_znc_rec_get(Frame& f) { part_get<ops::ZnSphereCodecAlt_znc_rec>(f); }

void ZnSphereCodecAlt_new0([[maybe_unused]] Frame& f) {
    const auto dim = f.integer<int>(0, "dim", 2, 99);
    const auto r2 = f.integer<int>(1, "r2", 0);
    guard::sphere_either(dim, r2);
    f.result_owned(0, new faiss::ZnSphereCodecAlt(dim, r2));
}

}  // namespace fsdk::ops
