// Generated from schema/ by npm run generate. Do not edit.
// Operations of ProductQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/ClusteringParameters.h"
#include "class/Index.h"
#include "class/ProductQuantizer.h"
#include "class/float_maxheap_array_t.h"
#include "class/float_minheap_array_t.h"
#include "enum/ProductQuantizerTrainType.h"

namespace fsdk::ops {

struct ProductQuantizer_M {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.M; }
    static constexpr const char* name = "M";
};
void ProductQuantizer_M_get(Frame& f) { scalar_get<ops::ProductQuantizer_M>(f); }

struct ProductQuantizer_assign_index {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.assign_index; }
    static constexpr const char* name = "assignIndex";
};
void ProductQuantizer_assign_index_get(Frame& f) { pointer_view_get<ops::ProductQuantizer_assign_index>(f); }
void ProductQuantizer_assign_index_set(Frame& f) { pointer_set<ops::ProductQuantizer_assign_index>(f); }

struct ProductQuantizer_centroids {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.centroids; }
    static constexpr const char* name = "centroids";
};
void ProductQuantizer_centroids_get(Frame& f) { vector_get<ops::ProductQuantizer_centroids>(f); }
void ProductQuantizer_centroids_set(Frame& f) { vector_set<ops::ProductQuantizer_centroids>(f); }

struct ProductQuantizer_centroids_sq_lengths {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.centroids_sq_lengths; }
    static constexpr const char* name = "centroidsSqLengths";
};
void ProductQuantizer_centroids_sq_lengths_get(Frame& f) { vector_get<ops::ProductQuantizer_centroids_sq_lengths>(f); }

void ProductQuantizer_clear_transposed_centroids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    f.writes(self, 0);
    self.clear_transposed_centroids();
}

void ProductQuantizer_compute_code([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto code = f.array<uint8_t>(3, "code");
    f.shape(x, "x", {{"d", self.d}});
    f.shape(code, "code", {{"code_size", self.code_size}});
    guard::compute_codes(self, 1, x.data);
    self.compute_code(x.data, code.data);
}

void ProductQuantizer_compute_code_from_distance_table([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto tab = f.array<const float>(1, "tab");
    const auto code = f.array<uint8_t>(3, "code");
    f.shape(tab, "tab", {{"M", self.M}, {"ksub", self.ksub}});
    f.shape(code, "code", {{"code_size", self.code_size}});
    self.compute_code_from_distance_table(tab.data, code.data);
}

void ProductQuantizer_compute_codes_with_assign_index([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto codes = f.array<uint8_t>(3, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"code_size", self.code_size}});
    guard::assigning(self, n, x.data);
    f.writes(self, 0);
    self.compute_codes_with_assign_index(x.data, codes.data, n);
}

void ProductQuantizer_compute_distance_table([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto dis_table = f.array<float>(3, "disTable");
    f.shape(x, "x", {{"d", self.d}});
    f.shape(dis_table, "disTable", {{"M", self.M}, {"ksub", self.ksub}});
    guard::product_quantizer_tables(self);
    self.compute_distance_table(x.data, dis_table.data);
}

void ProductQuantizer_compute_distance_tables([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto dis_tables = f.array<float>(3, "disTables");
    const int64_t nx = f.rows(x, "x", {{"d", self.d}});
    f.shape(dis_tables, "disTables", {{"nx", nx}, {"M", self.M}, {"ksub", self.ksub}});
    guard::product_quantizer_tables(self);
    self.compute_distance_tables(nx, x.data, dis_tables.data);
}

void ProductQuantizer_compute_inner_prod_table([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto dis_table = f.array<float>(3, "disTable");
    f.shape(x, "x", {{"d", self.d}});
    f.shape(dis_table, "disTable", {{"M", self.M}, {"ksub", self.ksub}});
    guard::product_quantizer_tables(self);
    self.compute_inner_prod_table(x.data, dis_table.data);
}

void ProductQuantizer_compute_inner_prod_tables([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto dis_tables = f.array<float>(3, "disTables");
    const int64_t nx = f.rows(x, "x", {{"d", self.d}});
    f.shape(dis_tables, "disTables", {{"nx", nx}, {"M", self.M}, {"ksub", self.ksub}});
    guard::product_quantizer_tables(self);
    self.compute_inner_prod_tables(nx, x.data, dis_tables.data);
}

void ProductQuantizer_compute_sdc_table([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    guard::product_quantizer_tables(self);
    f.writes(self, 0);
    self.compute_sdc_table();
}

struct ProductQuantizer_cp {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.cp; }
    static constexpr const char* name = "cp";
};
void ProductQuantizer_cp_get(Frame& f) { part_get<ops::ProductQuantizer_cp>(f); }

struct ProductQuantizer_dsub {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.dsub; }
    static constexpr const char* name = "dsub";
};
void ProductQuantizer_dsub_get(Frame& f) { scalar_get<ops::ProductQuantizer_dsub>(f); }

struct ProductQuantizer_ksub {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.ksub; }
    static constexpr const char* name = "ksub";
};
void ProductQuantizer_ksub_get(Frame& f) { scalar_get<ops::ProductQuantizer_ksub>(f); }

struct ProductQuantizer_nbits {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void ProductQuantizer_nbits_get(Frame& f) { scalar_get<ops::ProductQuantizer_nbits>(f); }

struct ProductQuantizer_sdc_table {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.sdc_table; }
    static constexpr const char* name = "sdcTable";
};
void ProductQuantizer_sdc_table_get(Frame& f) { vector_get<ops::ProductQuantizer_sdc_table>(f); }

void ProductQuantizer_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto codes = f.array<const uint8_t>(3, "codes");
    auto& res = f.ref<fsdk::offered::float_maxheap_array_t>(5, "res");
    const bool init_finalize_heap = f.boolean(6);
    const int64_t nx = f.rows(x, "x", {{"d", self.d}});
    const int64_t ncodes = f.rows(codes, "codes", {{"code_size", self.code_size}});
    guard::product_quantizer_tables(self);
    f.writes(res, 5);
    fsdk::through::CodeSearch(self).search(x.data, nx, codes.data, ncodes, fsdk::either(res), init_finalize_heap);
}

void ProductQuantizer_search_ip([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto codes = f.array<const uint8_t>(3, "codes");
    auto& res = f.ref<fsdk::offered::float_minheap_array_t>(5, "res");
    const bool init_finalize_heap = f.boolean(6);
    const int64_t nx = f.rows(x, "x", {{"d", self.d}});
    const int64_t ncodes = f.rows(codes, "codes", {{"code_size", self.code_size}});
    guard::product_quantizer_tables(self);
    f.writes(res, 5);
    fsdk::through::CodeSearch(self).search_ip(x.data, nx, codes.data, ncodes, fsdk::either(res), init_finalize_heap);
}

void ProductQuantizer_search_sdc([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto qcodes = f.array<const uint8_t>(1, "qcodes");
    const auto bcodes = f.array<const uint8_t>(3, "bcodes");
    auto& res = f.ref<fsdk::offered::float_maxheap_array_t>(5, "res");
    const bool init_finalize_heap = f.boolean(6);
    const int64_t nq = f.rows(qcodes, "qcodes", {{"code_size", self.code_size}});
    const int64_t ncodes = f.rows(bcodes, "bcodes", {{"code_size", self.code_size}});
    guard::product_quantizer_tables(self);
    f.writes(res, 5);
    fsdk::through::CodeSearch(self).search_sdc(qcodes.data, nq, bcodes.data, ncodes, fsdk::either(res), init_finalize_heap);
}

void ProductQuantizer_set_derived_values([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    guard::product_quantizer_whole(self);
    f.writes(self, 0);
    self.set_derived_values();
}

void ProductQuantizer_set_params([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto centroids = f.array<const float>(1, "centroids");
    const auto m = f.integer<int>(3, "m", 0);
    f.shape(centroids, "centroids", {{"ksub", self.ksub}, {"dsub", self.dsub}});
    guard::part_of_code(self, m);
    f.writes(self, 0);
    self.set_params(centroids.data, m);
}

void ProductQuantizer_sync_transposed_centroids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    guard::product_quantizer_tables(self);
    f.writes(self, 0);
    self.sync_transposed_centroids();
}

struct ProductQuantizer_train_type {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.train_type; }
    static constexpr const char* name = "trainType";
    static constexpr auto& allowed = enums::ProductQuantizerTrainType_numbers;
};
void ProductQuantizer_train_type_get(Frame& f) { scalar_get<ops::ProductQuantizer_train_type>(f); }
void ProductQuantizer_train_type_set(Frame& f) { scalar_set<ops::ProductQuantizer_train_type>(f); }

struct ProductQuantizer_transposed_centroids {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.transposed_centroids; }
    static constexpr const char* name = "transposedCentroids";
};
void ProductQuantizer_transposed_centroids_get(Frame& f) { vector_get<ops::ProductQuantizer_transposed_centroids>(f); }

struct ProductQuantizer_verbose {
    using owner = faiss::ProductQuantizer;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void ProductQuantizer_verbose_get(Frame& f) { scalar_get<ops::ProductQuantizer_verbose>(f); }
void ProductQuantizer_verbose_set(Frame& f) { scalar_set<ops::ProductQuantizer_verbose>(f); }

void ProductQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 24);
    require_divides(M, "M", d, "d");
    guard::product_quantizer(d, M, nbits);
    f.result_owned(0, new faiss::ProductQuantizer(d, M, nbits));
}

}  // namespace fsdk::ops
