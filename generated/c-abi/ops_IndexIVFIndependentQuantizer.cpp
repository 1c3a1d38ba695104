// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFIndependentQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVF.h"
#include "class/IndexIVFIndependentQuantizer.h"
#include "class/VectorTransform.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct IndexIVFIndependentQuantizer_index_ivf {
    using owner = faiss::IndexIVFIndependentQuantizer;
    static auto& ref(owner& o) { return o.index_ivf; }
    static constexpr const char* name = "indexIvf";
};
void IndexIVFIndependentQuantizer_index_ivf_get(Frame& f) { part_get<ops::IndexIVFIndependentQuantizer_index_ivf>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct IndexIVFIndependentQuantizer_own_fields {
    using owner = faiss::IndexIVFIndependentQuantizer;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexIVFIndependentQuantizer_own_fields_get(Frame& f) { scalar_get<ops::IndexIVFIndependentQuantizer_own_fields>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct IndexIVFIndependentQuantizer_quantizer {
    using owner = faiss::IndexIVFIndependentQuantizer;
    static auto& ref(owner& o) { return o.quantizer; }
    static constexpr const char* name = "quantizer";
};
void IndexIVFIndependentQuantizer_quantizer_get(Frame& f) { part_get<ops::IndexIVFIndependentQuantizer_quantizer>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct IndexIVFIndependentQuantizer_vt {
    using owner = faiss::IndexIVFIndependentQuantizer;
    static auto& ref(owner& o) { return o.vt; }
    static constexpr const char* name = "vt";
};
void IndexIVFIndependentQuantizer_vt_get(Frame& f) { part_get<ops::IndexIVFIndependentQuantizer_vt>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void IndexIVFIndependentQuantizer_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    auto& index_ivf = f.ref<faiss::IndexIVF>(1, "indexIvf");
    auto* vt = f.optional<faiss::VectorTransform>(2, "vt");
    guard::independent(quantizer, index_ivf, vt);
    f.retain(0);
    f.retain(1);
    f.retain(2);
    f.result_owned(0, new faiss::IndexIVFIndependentQuantizer(fsdk::either(quantizer), fsdk::either(index_ivf), vt));
}
#endif

}  // namespace fsdk::ops
