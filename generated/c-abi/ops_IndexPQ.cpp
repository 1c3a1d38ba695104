// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexPQ.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/IndexPQ.h"
#include "class/PolysemousTraining.h"
#include "class/ProductQuantizer.h"
#include "enum/IndexPQSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexPQ_do_polysemous_training {
    using owner = faiss::IndexPQ;
    static auto& ref(owner& o) { return o.do_polysemous_training; }
    static constexpr const char* name = "doPolysemousTraining";
};
void IndexPQ_do_polysemous_training_get(Frame& f) { scalar_get<ops::IndexPQ_do_polysemous_training>(f); }
void IndexPQ_do_polysemous_training_set(Frame& f) { scalar_set<ops::IndexPQ_do_polysemous_training>(f); }

struct IndexPQ_encode_signs {
    using owner = faiss::IndexPQ;
    static auto& ref(owner& o) { return o.encode_signs; }
    static constexpr const char* name = "encodeSigns";
};
void IndexPQ_encode_signs_get(Frame& f) { scalar_get<ops::IndexPQ_encode_signs>(f); }
void IndexPQ_encode_signs_set(Frame& f) { scalar_set<ops::IndexPQ_encode_signs>(f); }

void IndexPQ_hamming_distance_histogram([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexPQ>();
    const auto x = f.array<const float>(1, "x");
    const auto xb = f.array<const float>(3, "xb");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::code_pairs(self, n, xb.size);
    f.writes(self, 0);
    f.result_buffer(0, fsdk::through::CodedIndex(self).hamming_distance_histogram(n, x.data, xb.size, xb.data));
}

void IndexPQ_hamming_distance_table([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexPQ>();
    const auto x = f.array<const float>(1, "x");
    const auto dis = f.array<int32_t>(3, "dis");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(dis, "dis", {{"n", n}, {"ntotal", self.ntotal}});
    guard::search(self, n, x.data, 1);
    self.hamming_distance_table(n, x.data, dis.data);
}

struct IndexPQ_polysemous_ht {
    using owner = faiss::IndexPQ;
    static auto& ref(owner& o) { return o.polysemous_ht; }
    static constexpr const char* name = "polysemousHt";
};
void IndexPQ_polysemous_ht_get(Frame& f) { scalar_get<ops::IndexPQ_polysemous_ht>(f); }
void IndexPQ_polysemous_ht_set(Frame& f) { scalar_set<ops::IndexPQ_polysemous_ht>(f); }

struct IndexPQ_polysemous_training {
    using owner = faiss::IndexPQ;
    static auto& ref(owner& o) { return o.polysemous_training; }
    static constexpr const char* name = "polysemousTraining";
};
void IndexPQ_polysemous_training_get(Frame& f) { part_get<ops::IndexPQ_polysemous_training>(f); }

struct IndexPQ_pq {
    using owner = faiss::IndexPQ;
    static auto& ref(owner& o) { return o.pq; }
    static constexpr const char* name = "pq";
};
void IndexPQ_pq_get(Frame& f) { part_get<ops::IndexPQ_pq>(f); }

void IndexPQ_search_core_polysemous([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexPQ>();
    const auto x = f.array<const float>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto polysemous_ht = f.integer<int>(4, "polysemousHt");
    const bool generalized_hamming = f.boolean(5);
    const auto distances = f.array<float>(6, "distances");
    const auto labels = f.array<int64_t>(8, "labels");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::search(self, n, x.data, k);
    self.search_core_polysemous(n, x.data, k, distances.data, labels.data, polysemous_ht, generalized_hamming);
}

struct IndexPQ_search_type {
    using owner = faiss::IndexPQ;
    static auto& ref(owner& o) { return o.search_type; }
    static constexpr const char* name = "searchType";
    static constexpr auto& allowed = enums::IndexPQSearchType_numbers;
};
void IndexPQ_search_type_get(Frame& f) { scalar_get<ops::IndexPQ_search_type>(f); }
void IndexPQ_search_type_set(Frame& f) { scalar_set<ops::IndexPQ_search_type>(f); }

void IndexPQ_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 24);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    require_divides(M, "M", d, "d");
    guard::product_quantizer(d, M, nbits, metric);
    f.result_owned(0, new faiss::IndexPQ(d, M, nbits, metric));
}

}  // namespace fsdk::ops
