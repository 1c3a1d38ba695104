// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexShardsIVF.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ClusteringParameters.h"
#include "class/Index.h"
#include "class/IndexShardsIVF.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct IndexShardsIVF_clustering_index {
    using owner = faiss::IndexShardsIVF;
    static auto& ref(owner& o) { return o.clustering_index; }
    static constexpr const char* name = "clusteringIndex";
};
void IndexShardsIVF_clustering_index_get(Frame& f) { pointer_view_get<ops::IndexShardsIVF_clustering_index>(f); }
void IndexShardsIVF_clustering_index_set(Frame& f) { pointer_set<ops::IndexShardsIVF_clustering_index>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void IndexShardsIVF_coarse_code_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexShardsIVF>();
    f.result_integer(0, static_cast<int64_t>(self.coarse_code_size()));
}
#endif

#if FSDK_FAISS_VERSION >= 10704
struct IndexShardsIVF_cp {
    using owner = faiss::IndexShardsIVF;
    static auto& ref(owner& o) { return o.cp; }
    static constexpr const char* name = "cp";
};
void IndexShardsIVF_cp_get(Frame& f) { part_get<ops::IndexShardsIVF_cp>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void IndexShardsIVF_decode_listno([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexShardsIVF>();
    const auto code = f.array<const uint8_t>(1, "code");
    f.shape(code, "code", {{"coarse_code_size", self.coarse_code_size()}});
    f.result_integer(0, static_cast<int64_t>(self.decode_listno(code.data)));
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void IndexShardsIVF_encode_listno([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexShardsIVF>();
    const auto list_no = f.integer<int64_t>(1, "listNo", 0);
    const auto code = f.array<uint8_t>(2, "code");
    f.shape(code, "code", {{"coarse_code_size", self.coarse_code_size()}});
    guard::list_below(self, list_no);
    self.encode_listno(list_no, code.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10704
struct IndexShardsIVF_nlist {
    using owner = faiss::IndexShardsIVF;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void IndexShardsIVF_nlist_get(Frame& f) { scalar_get<ops::IndexShardsIVF_nlist>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
struct IndexShardsIVF_own_fields {
    using owner = faiss::IndexShardsIVF;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexShardsIVF_own_fields_get(Frame& f) { scalar_get<ops::IndexShardsIVF_own_fields>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
struct IndexShardsIVF_quantizer {
    using owner = faiss::IndexShardsIVF;
    static auto& ref(owner& o) { return o.quantizer; }
    static constexpr const char* name = "quantizer";
    static void check([[maybe_unused]] owner& self, const faiss::Index* quantizer) { guard::new_quantizer(self, quantizer); }
    static bool& owned(owner& o) { return o.own_fields; }
};
void IndexShardsIVF_quantizer_get(Frame& f) { pointer_view_get<ops::IndexShardsIVF_quantizer>(f); }
void IndexShardsIVF_quantizer_set(Frame& f) { pointer_set<ops::IndexShardsIVF_quantizer>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
struct IndexShardsIVF_quantizer_trains_alone {
    using owner = faiss::IndexShardsIVF;
    static auto& ref(owner& o) { return o.quantizer_trains_alone; }
    static constexpr const char* name = "quantizerTrainsAlone";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 2;
};
void IndexShardsIVF_quantizer_trains_alone_get(Frame& f) { scalar_get<ops::IndexShardsIVF_quantizer_trains_alone>(f); }
void IndexShardsIVF_quantizer_trains_alone_set(Frame& f) { scalar_set<ops::IndexShardsIVF_quantizer_trains_alone>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void IndexShardsIVF_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto nlist = f.integer<size_t>(1, "nlist", 1);
    const bool threaded = f.boolean(2);
    const bool successive_ids = f.boolean(3);
    guard::level1(quantizer, nlist);
    f.retain(0);
    f.result_owned(0, new faiss::IndexShardsIVF(fsdk::either(quantizer), nlist, threaded, successive_ids));
}
#endif

}  // namespace fsdk::ops
