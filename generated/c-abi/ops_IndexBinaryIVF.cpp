// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryIVF.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/impl/AuxIndexStructures.h>
#include "guards/guards.h"
#include "class/ClusteringParameters.h"
#include "class/DirectMap.h"
#include "class/Index.h"
#include "class/IndexBinary.h"
#include "class/IndexBinaryIVF.h"
#include "class/InvertedLists.h"
#include "enum/DirectMapType.h"

namespace fsdk::ops {

void IndexBinaryIVF_add_core([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIVF>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto xids = f.array<const int64_t>(3, "xids");
    const auto precomputed_idx = f.array<const int64_t>(5, "precomputedIdx");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    if (xids) f.shape(xids, "xids", {{"n", n}});
    f.shape(precomputed_idx, "precomputedIdx", {{"n", n}});
    guard::list_numbers(self, n, precomputed_idx.data);
    f.writes(self, 0);
    self.add_core(n, x.data, xids.data, precomputed_idx.data);
}

struct IndexBinaryIVF_clustering_index {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.clustering_index; }
    static constexpr const char* name = "clusteringIndex";
};
void IndexBinaryIVF_clustering_index_get(Frame& f) { pointer_view_get<ops::IndexBinaryIVF_clustering_index>(f); }
void IndexBinaryIVF_clustering_index_set(Frame& f) { pointer_set<ops::IndexBinaryIVF_clustering_index>(f); }

struct IndexBinaryIVF_cp {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.cp; }
    static constexpr const char* name = "cp";
};
void IndexBinaryIVF_cp_get(Frame& f) { part_get<ops::IndexBinaryIVF_cp>(f); }

struct IndexBinaryIVF_direct_map {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.direct_map; }
    static constexpr const char* name = "directMap";
};
void IndexBinaryIVF_direct_map_get(Frame& f) { part_get<ops::IndexBinaryIVF_direct_map>(f); }

void IndexBinaryIVF_get_list_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIVF>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    guard::list_number(self, list_no);
    f.result_integer(0, static_cast<int64_t>(self.get_list_size(list_no)));
}

struct IndexBinaryIVF_invlists {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.invlists; }
    static constexpr const char* name = "invlists";
};
void IndexBinaryIVF_invlists_get(Frame& f) { part_get<ops::IndexBinaryIVF_invlists>(f); }

void IndexBinaryIVF_make_direct_map([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIVF>();
    const bool new_maintain_direct_map = f.boolean(1);
    guard::make_direct_map(self, new_maintain_direct_map);
    f.writes(self, 0);
    self.make_direct_map(new_maintain_direct_map);
}

struct IndexBinaryIVF_max_codes {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.max_codes; }
    static constexpr const char* name = "maxCodes";
};
void IndexBinaryIVF_max_codes_get(Frame& f) { scalar_get<ops::IndexBinaryIVF_max_codes>(f); }
void IndexBinaryIVF_max_codes_set(Frame& f) { scalar_set<ops::IndexBinaryIVF_max_codes>(f); }

struct IndexBinaryIVF_nlist {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void IndexBinaryIVF_nlist_get(Frame& f) { scalar_get<ops::IndexBinaryIVF_nlist>(f); }

struct IndexBinaryIVF_nprobe {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.nprobe; }
    static constexpr const char* name = "nprobe";
    static constexpr int64_t min = 1;
};
void IndexBinaryIVF_nprobe_get(Frame& f) { scalar_get<ops::IndexBinaryIVF_nprobe>(f); }
void IndexBinaryIVF_nprobe_set(Frame& f) { scalar_set<ops::IndexBinaryIVF_nprobe>(f); }

struct IndexBinaryIVF_own_fields {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexBinaryIVF_own_fields_get(Frame& f) { scalar_get<ops::IndexBinaryIVF_own_fields>(f); }

struct IndexBinaryIVF_own_invlists {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.own_invlists; }
    static constexpr const char* name = "ownInvlists";
};
void IndexBinaryIVF_own_invlists_get(Frame& f) { scalar_get<ops::IndexBinaryIVF_own_invlists>(f); }

#if FSDK_FAISS_VERSION >= 10704
struct IndexBinaryIVF_per_invlist_search {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.per_invlist_search; }
    static constexpr const char* name = "perInvlistSearch";
};
void IndexBinaryIVF_per_invlist_search_get(Frame& f) { scalar_get<ops::IndexBinaryIVF_per_invlist_search>(f); }
void IndexBinaryIVF_per_invlist_search_set(Frame& f) { scalar_set<ops::IndexBinaryIVF_per_invlist_search>(f); }
#endif

struct IndexBinaryIVF_quantizer {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.quantizer; }
    static constexpr const char* name = "quantizer";
    static void check([[maybe_unused]] owner& self, const faiss::IndexBinary* quantizer) { guard::new_quantizer(self, quantizer); }
    static bool& owned(owner& o) { return o.own_fields; }
};
void IndexBinaryIVF_quantizer_get(Frame& f) { pointer_view_get<ops::IndexBinaryIVF_quantizer>(f); }
void IndexBinaryIVF_quantizer_set(Frame& f) { pointer_set<ops::IndexBinaryIVF_quantizer>(f); }

void IndexBinaryIVF_range_search_preassigned([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIVF>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto radius = f.integer<int>(3, "radius");
    const auto assign = f.array<const int64_t>(4, "assign");
    const auto centroid_dis = f.array<const int32_t>(6, "centroidDis");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    f.shape(assign, "assign", {{"n", n}, {"nprobe", self.nprobe}});
    f.shape(centroid_dis, "centroidDis", {{"n", n}, {"nprobe", self.nprobe}});
    guard::search_preassigned(self, n, x.data, 1, assign.data, assign.size);
    faiss::RangeSearchResult result(n);
    self.range_search_preassigned(n, x.data, radius, assign.data, centroid_dis.data, &result);
    f.result_range(0, result);
}

void IndexBinaryIVF_reconstruct_from_offset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIVF>();
    const auto list_no = f.integer<int64_t>(1, "listNo", 0);
    const auto offset = f.integer<int64_t>(2, "offset", 0);
    const auto recons = f.array<uint8_t>(3, "recons");
    f.shape(recons, "recons", {{"code_size", self.code_size}});
    guard::list_offset(self, list_no, offset);
    self.reconstruct_from_offset(list_no, offset, recons.data);
}

void IndexBinaryIVF_search_preassigned([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIVF>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto assign = f.array<const int64_t>(4, "assign");
    const auto centroid_dis = f.array<const int32_t>(6, "centroidDis");
    const bool store_pairs = f.boolean(8);
    const auto distances = f.array<int32_t>(9, "distances");
    const auto labels = f.array<int64_t>(11, "labels");
    const int64_t n = f.rows(x, "x", {{"code_size", self.code_size}});
    f.shape(assign, "assign", {{"n", n}, {"nprobe", self.nprobe}});
    f.shape(centroid_dis, "centroidDis", {{"n", n}, {"nprobe", self.nprobe}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::search_preassigned(self, n, x.data, k, assign.data, assign.size);
    self.search_preassigned(n, x.data, k, assign.data, centroid_dis.data, distances.data, labels.data, store_pairs);
}

void IndexBinaryIVF_set_direct_map_type([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIVF>();
    const auto type = f.enumeration(1, "type", enums::DirectMapType);
    guard::set_direct_map_type(self, type);
    f.writes(self, 0);
    self.set_direct_map_type(type);
}

struct IndexBinaryIVF_use_heap {
    using owner = faiss::IndexBinaryIVF;
    static auto& ref(owner& o) { return o.use_heap; }
    static constexpr const char* name = "useHeap";
};
void IndexBinaryIVF_use_heap_get(Frame& f) { scalar_get<ops::IndexBinaryIVF_use_heap>(f); }
void IndexBinaryIVF_use_heap_set(Frame& f) { scalar_set<ops::IndexBinaryIVF_use_heap>(f); }

void IndexBinaryIVF_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::IndexBinary>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 8);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    guard::binary_ivf(quantizer, d, nlist);
    f.retain(0);
    f.result_owned(0, new faiss::IndexBinaryIVF(fsdk::either(quantizer), d, nlist));
}

}  // namespace fsdk::ops
