// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexLattice.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexLattice.h"
#include "class/ZnSphereCodecAlt.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct IndexLattice_dsq {
    using owner = faiss::IndexLattice;
    static auto& ref(owner& o) { return o.dsq; }
    static constexpr const char* name = "dsq";
};
void IndexLattice_dsq_get(Frame& f) { scalar_get<ops::IndexLattice_dsq>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexLattice_lattice_nbit {
    using owner = faiss::IndexLattice;
    static auto& ref(owner& o) { return o.lattice_nbit; }
    static constexpr const char* name = "latticeNbit";
};
void IndexLattice_lattice_nbit_get(Frame& f) { scalar_get<ops::IndexLattice_lattice_nbit>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexLattice_nsq {
    using owner = faiss::IndexLattice;
    static auto& ref(owner& o) { return o.nsq; }
    static constexpr const char* name = "nsq";
};
void IndexLattice_nsq_get(Frame& f) { scalar_get<ops::IndexLattice_nsq>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexLattice_scale_nbit {
    using owner = faiss::IndexLattice;
    static auto& ref(owner& o) { return o.scale_nbit; }
    static constexpr const char* name = "scaleNbit";
};
void IndexLattice_scale_nbit_get(Frame& f) { scalar_get<ops::IndexLattice_scale_nbit>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexLattice_trained {
    using owner = faiss::IndexLattice;
    static auto& ref(owner& o) { return o.trained; }
    static constexpr const char* name = "trained";
};
void IndexLattice_trained_get(Frame& f) { vector_get<ops::IndexLattice_trained>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexLattice_zn_sphere_codec {
    using owner = faiss::IndexLattice;
    static auto& ref(owner& o) { return o.zn_sphere_codec; }
    static constexpr const char* name = "znSphereCodec";
};
void IndexLattice_zn_sphere_codec_get(Frame& f) { part_get<ops::IndexLattice_zn_sphere_codec>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void IndexLattice_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    const auto nsq = f.integer<int>(1, "nsq", 1);
    const auto scale_nbit = f.integer<int>(2, "scaleNbit", 0, 30);
    const auto r2 = f.integer<int>(3, "r2", 0);
    require_divides(nsq, "nsq", d, "d");
    guard::lattice(d, nsq, scale_nbit, r2);
    f.result_owned(0, new faiss::IndexLattice(d, nsq, scale_nbit, r2));
}
#endif

}  // namespace fsdk::ops
