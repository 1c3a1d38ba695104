// Generated from schema/ by npm run generate. Do not edit.
// Operations of Level1Quantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ClusteringParameters.h"
#include "class/Index.h"
#include "class/Level1Quantizer.h"

namespace fsdk::ops {

struct Level1Quantizer_clustering_index {
    using owner = faiss::Level1Quantizer;
    static auto& ref(owner& o) { return o.clustering_index; }
    static constexpr const char* name = "clusteringIndex";
};
void Level1Quantizer_clustering_index_get(Frame& f) { pointer_view_get<ops::Level1Quantizer_clustering_index>(f); }
void Level1Quantizer_clustering_index_set(Frame& f) { pointer_set<ops::Level1Quantizer_clustering_index>(f); }

void Level1Quantizer_coarse_code_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Level1Quantizer>();
    f.result_integer(0, static_cast<int64_t>(self.coarse_code_size()));
}

struct Level1Quantizer_cp {
    using owner = faiss::Level1Quantizer;
    static auto& ref(owner& o) { return o.cp; }
    static constexpr const char* name = "cp";
};
void Level1Quantizer_cp_get(Frame& f) { part_get<ops::Level1Quantizer_cp>(f); }

void Level1Quantizer_decode_listno([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Level1Quantizer>();
    const auto code = f.array<const uint8_t>(1, "code");
    f.shape(code, "code", {{"coarse_code_size", self.coarse_code_size()}});
    f.result_integer(0, static_cast<int64_t>(self.decode_listno(code.data)));
}

void Level1Quantizer_encode_listno([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Level1Quantizer>();
    const auto list_no = f.integer<int64_t>(1, "listNo", 0);
    const auto code = f.array<uint8_t>(2, "code");
    f.shape(code, "code", {{"coarse_code_size", self.coarse_code_size()}});
    guard::list_below(self, list_no);
    self.encode_listno(list_no, code.data);
}

struct Level1Quantizer_nlist {
    using owner = faiss::Level1Quantizer;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void Level1Quantizer_nlist_get(Frame& f) { scalar_get<ops::Level1Quantizer_nlist>(f); }

struct Level1Quantizer_own_fields {
    using owner = faiss::Level1Quantizer;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void Level1Quantizer_own_fields_get(Frame& f) { scalar_get<ops::Level1Quantizer_own_fields>(f); }

struct Level1Quantizer_quantizer {
    using owner = faiss::Level1Quantizer;
    static auto& ref(owner& o) { return o.quantizer; }
    static constexpr const char* name = "quantizer";
    static void check([[maybe_unused]] owner& self, const faiss::Index* quantizer) { guard::new_quantizer(self, quantizer); }
    static bool& owned(owner& o) { return o.own_fields; }
};
void Level1Quantizer_quantizer_get(Frame& f) { pointer_view_get<ops::Level1Quantizer_quantizer>(f); }
void Level1Quantizer_quantizer_set(Frame& f) { pointer_set<ops::Level1Quantizer_quantizer>(f); }

struct Level1Quantizer_quantizer_trains_alone {
    using owner = faiss::Level1Quantizer;
    static auto& ref(owner& o) { return o.quantizer_trains_alone; }
    static constexpr const char* name = "quantizerTrainsAlone";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 2;
};
void Level1Quantizer_quantizer_trains_alone_get(Frame& f) { scalar_get<ops::Level1Quantizer_quantizer_trains_alone>(f); }
void Level1Quantizer_quantizer_trains_alone_set(Frame& f) { scalar_set<ops::Level1Quantizer_quantizer_trains_alone>(f); }

void Level1Quantizer_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto nlist = f.integer<size_t>(1, "nlist", 1);
    guard::level1(quantizer, nlist);
    f.retain(0);
    f.result_owned(0, new faiss::Level1Quantizer(fsdk::either(quantizer), nlist));
}

}  // namespace fsdk::ops
