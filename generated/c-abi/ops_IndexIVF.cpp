// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVF.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/impl/AuxIndexStructures.h>
#include "guards/guards.h"
#include "class/ClusteringParameters.h"
#include "class/CodePacker.h"
#include "class/DirectMap.h"
#include "class/Index.h"
#include "class/IndexIVF.h"
#include "class/InvertedLists.h"
#include "enum/DirectMapType.h"
#include "enum/InvertedListsSubsetType.h"

namespace fsdk::ops {

struct IndexIVF_PARALLEL_MODE_NO_HEAP_INIT {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.PARALLEL_MODE_NO_HEAP_INIT; }
    static constexpr const char* name = "PARALLELMODENOHEAPINIT";
};
void IndexIVF_PARALLEL_MODE_NO_HEAP_INIT_get(Frame& f) { scalar_get<ops::IndexIVF_PARALLEL_MODE_NO_HEAP_INIT>(f); }

void IndexIVF_add_core([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto x = f.array<const float>(1, "x");
    const auto xids = f.array<const int64_t>(3, "xids");
    const auto precomputed_idx = f.array<const int64_t>(5, "precomputedIdx");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    if (xids) f.shape(xids, "xids", {{"n", n}});
    f.shape(precomputed_idx, "precomputedIdx", {{"n", n}});
    guard::add_core(self, n, precomputed_idx.data);
    f.writes(self, 0);
    self.add_core(n, x.data, xids.data, precomputed_idx.data);
}

#if FSDK_FAISS_VERSION >= 10800
struct IndexIVF_by_residual {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.by_residual; }
    static constexpr const char* name = "byResidual";
};
void IndexIVF_by_residual_get(Frame& f) { scalar_get<ops::IndexIVF_by_residual>(f); }
void IndexIVF_by_residual_set(Frame& f) { scalar_set<ops::IndexIVF_by_residual>(f); }
#endif

void IndexIVF_check_ids_sorted([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    guard::structure(self);
    f.result_bool(0, self.check_ids_sorted());
}

struct IndexIVF_clustering_index {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.clustering_index; }
    static constexpr const char* name = "clusteringIndex";
};
void IndexIVF_clustering_index_get(Frame& f) { pointer_view_get<ops::IndexIVF_clustering_index>(f); }
void IndexIVF_clustering_index_set(Frame& f) { pointer_set<ops::IndexIVF_clustering_index>(f); }

void IndexIVF_coarse_code_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    f.result_integer(0, static_cast<int64_t>(self.coarse_code_size()));
}

struct IndexIVF_code_size {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void IndexIVF_code_size_get(Frame& f) { scalar_get<ops::IndexIVF_code_size>(f); }

#if FSDK_FAISS_VERSION >= 10704
void IndexIVF_copy_subset_to([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    auto& other = f.ref<faiss::IndexIVF>(1, "other");
    const auto subset_type = f.enumeration(2, "subsetType", enums::InvertedListsSubsetType);
    const auto a1 = f.integer<int64_t>(3, "a1");
    const auto a2 = f.integer<int64_t>(4, "a2");
    guard::copy_subset_to(self, other, subset_type, a1, a2);
    f.writes(other, 1);
    self.copy_subset_to(fsdk::either(other), subset_type, a1, a2);
}
#endif

struct IndexIVF_cp {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.cp; }
    static constexpr const char* name = "cp";
};
void IndexIVF_cp_get(Frame& f) { part_get<ops::IndexIVF_cp>(f); }

void IndexIVF_decode_listno([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto code = f.array<const uint8_t>(1, "code");
    f.shape(code, "code", {{"coarse_code_size", self.coarse_code_size()}});
    f.result_integer(0, static_cast<int64_t>(self.decode_listno(code.data)));
}

#if FSDK_FAISS_VERSION >= 11200
void IndexIVF_decode_vectors([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto list_nos = f.array<const int64_t>(3, "listNos");
    const auto x = f.array<float>(5, "x");
    const int64_t n = f.rows(codes, "codes", {{"code_size", self.code_size}});
    f.shape(list_nos, "listNos", {{"n", n}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    guard::list_numbers(self, n, list_nos.data);
    self.decode_vectors(n, codes.data, list_nos.data, x.data);
}
#endif

struct IndexIVF_direct_map {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.direct_map; }
    static constexpr const char* name = "directMap";
};
void IndexIVF_direct_map_get(Frame& f) { part_get<ops::IndexIVF_direct_map>(f); }

void IndexIVF_encode_listno([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto list_no = f.integer<int64_t>(1, "listNo", 0);
    const auto code = f.array<uint8_t>(2, "code");
    f.shape(code, "code", {{"coarse_code_size", self.coarse_code_size()}});
    guard::list_below(self, list_no);
    self.encode_listno(list_no, code.data);
}

void IndexIVF_encode_vectors([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto x = f.array<const float>(1, "x");
    const auto list_nos = f.array<const int64_t>(3, "listNos");
    const auto codes = f.array<uint8_t>(5, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(list_nos, "listNos", {{"n", n}});
    f.shape(codes, "codes", {{"n", n}, {"code_size", self.code_size}});
    guard::list_numbers(self, n, list_nos.data);
    self.encode_vectors(n, x.data, list_nos.data, codes.data);
}

#if FSDK_FAISS_VERSION >= 10704
void IndexIVF_get_CodePacker([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    guard::packs(self);
    f.result_owned(0, self.get_CodePacker());
}
#endif

void IndexIVF_get_list_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto list_no = f.integer<size_t>(1, "listNo");
    guard::list_number(self, list_no);
    f.result_integer(0, static_cast<int64_t>(self.get_list_size(list_no)));
}

struct IndexIVF_invlists {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.invlists; }
    static constexpr const char* name = "invlists";
};
void IndexIVF_invlists_get(Frame& f) { part_get<ops::IndexIVF_invlists>(f); }

void IndexIVF_make_direct_map([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const bool new_maintain_direct_map = f.boolean(1);
    guard::make_direct_map(self, new_maintain_direct_map);
    f.writes(self, 0);
    self.make_direct_map(new_maintain_direct_map);
}

struct IndexIVF_max_codes {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.max_codes; }
    static constexpr const char* name = "maxCodes";
};
void IndexIVF_max_codes_get(Frame& f) { scalar_get<ops::IndexIVF_max_codes>(f); }
void IndexIVF_max_codes_set(Frame& f) { scalar_set<ops::IndexIVF_max_codes>(f); }

struct IndexIVF_nlist {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void IndexIVF_nlist_get(Frame& f) { scalar_get<ops::IndexIVF_nlist>(f); }

struct IndexIVF_nprobe {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.nprobe; }
    static constexpr const char* name = "nprobe";
    static constexpr int64_t min = 1;
};
void IndexIVF_nprobe_get(Frame& f) { scalar_get<ops::IndexIVF_nprobe>(f); }
void IndexIVF_nprobe_set(Frame& f) { scalar_set<ops::IndexIVF_nprobe>(f); }

struct IndexIVF_own_fields {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexIVF_own_fields_get(Frame& f) { scalar_get<ops::IndexIVF_own_fields>(f); }

struct IndexIVF_own_invlists {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.own_invlists; }
    static constexpr const char* name = "ownInvlists";
};
void IndexIVF_own_invlists_get(Frame& f) { scalar_get<ops::IndexIVF_own_invlists>(f); }

struct IndexIVF_parallel_mode {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.parallel_mode; }
    static constexpr const char* name = "parallelMode";
};
void IndexIVF_parallel_mode_get(Frame& f) { scalar_get<ops::IndexIVF_parallel_mode>(f); }
void IndexIVF_parallel_mode_set(Frame& f) { scalar_set<ops::IndexIVF_parallel_mode>(f); }

struct IndexIVF_quantizer {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.quantizer; }
    static constexpr const char* name = "quantizer";
    static void check([[maybe_unused]] owner& self, const faiss::Index* quantizer) { guard::new_quantizer(self, quantizer); }
    static bool& owned(owner& o) { return o.own_fields; }
};
void IndexIVF_quantizer_get(Frame& f) { pointer_view_get<ops::IndexIVF_quantizer>(f); }
void IndexIVF_quantizer_set(Frame& f) { pointer_set<ops::IndexIVF_quantizer>(f); }

struct IndexIVF_quantizer_trains_alone {
    using owner = faiss::IndexIVF;
    static auto& ref(owner& o) { return o.quantizer_trains_alone; }
    static constexpr const char* name = "quantizerTrainsAlone";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 2;
};
void IndexIVF_quantizer_trains_alone_get(Frame& f) { scalar_get<ops::IndexIVF_quantizer_trains_alone>(f); }
void IndexIVF_quantizer_trains_alone_set(Frame& f) { scalar_set<ops::IndexIVF_quantizer_trains_alone>(f); }

void IndexIVF_range_search_preassigned([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto x = f.array<const float>(1, "x");
    const auto radius = f.number<float>(3);
    const auto keys = f.array<const int64_t>(4, "keys");
    const auto coarse_dis = f.array<const float>(6, "coarseDis");
    const bool store_pairs = f.boolean(8);
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(keys, "keys", {{"n", n}, {"nprobe", self.nprobe}});
    f.shape(coarse_dis, "coarseDis", {{"n", n}, {"nprobe", self.nprobe}});
    guard::range_search_preassigned(self, n, x.data, radius, keys.data, keys.size);
    faiss::RangeSearchResult result(n);
    self.range_search_preassigned(n, x.data, radius, keys.data, coarse_dis.data, &result, store_pairs);
    f.result_range(0, result);
}

void IndexIVF_reconstruct_from_offset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto list_no = f.integer<int64_t>(1, "listNo", 0);
    const auto offset = f.integer<int64_t>(2, "offset", 0);
    const auto recons = f.array<float>(3, "recons");
    f.shape(recons, "recons", {{"d", self.d}});
    guard::list_offset(self, list_no, offset);
    self.reconstruct_from_offset(list_no, offset, recons.data);
}

void IndexIVF_search_preassigned([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto x = f.array<const float>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto assign = f.array<const int64_t>(4, "assign");
    const auto centroid_dis = f.array<const float>(6, "centroidDis");
    const bool store_pairs = f.boolean(8);
    const auto distances = f.array<float>(9, "distances");
    const auto labels = f.array<int64_t>(11, "labels");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(assign, "assign", {{"n", n}, {"nprobe", self.nprobe}});
    f.shape(centroid_dis, "centroidDis", {{"n", n}, {"nprobe", self.nprobe}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::search_preassigned(self, n, x.data, k, assign.data, assign.size);
    self.search_preassigned(n, x.data, k, assign.data, centroid_dis.data, distances.data, labels.data, store_pairs);
}

void IndexIVF_set_direct_map_type([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto type = f.enumeration(1, "type", enums::DirectMapType);
    guard::set_direct_map_type(self, type);
    f.writes(self, 0);
    self.set_direct_map_type(type);
}

#if FSDK_FAISS_VERSION >= 10800
void IndexIVF_train_encoder([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto x = f.array<const float>(1, "x");
    const auto assign = f.array<const int64_t>(3, "assign");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    if (assign) f.shape(assign, "assign", {{"n", n}});
    guard::train_encoder(self, n, x.data);
    f.writes(self, 0);
    self.train_encoder(n, x.data, assign.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void IndexIVF_train_encoder_num_vectors([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    f.result_integer(0, static_cast<int64_t>(self.train_encoder_num_vectors()));
}
#endif

void IndexIVF_update_vectors([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVF>();
    const auto keys = f.array<const int64_t>(1, "keys");
    const auto x = f.array<const float>(3, "x");
    const int64_t nv = f.rows(keys, "keys", {});
    f.shape(x, "x", {{"nv", nv}, {"d", self.d}});
    guard::update_vectors(self, nv, keys.data, x.data);
    f.writes(self, 0);
    self.update_vectors(nv, keys.data, x.data);
}

}  // namespace fsdk::ops
