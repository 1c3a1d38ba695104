// Generated from schema/ by npm run generate. Do not edit.
// Operations of AdditiveQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/AdditiveQuantizer.h"
#include "class/IndexFlat1D.h"
#include "enum/AdditiveQuantizerSearchType.h"

namespace fsdk::ops {

struct AdditiveQuantizer_M {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.M; }
    static constexpr const char* name = "M";
};
void AdditiveQuantizer_M_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_M>(f); }

#if FSDK_FAISS_VERSION >= 11000
struct AdditiveQuantizer_centroid_norms {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.centroid_norms; }
    static constexpr const char* name = "centroidNorms";
};
void AdditiveQuantizer_centroid_norms_get(Frame& f) { vector_get<ops::AdditiveQuantizer_centroid_norms>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11000
struct AdditiveQuantizer_codebook_cross_products {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.codebook_cross_products; }
    static constexpr const char* name = "codebookCrossProducts";
};
void AdditiveQuantizer_codebook_cross_products_get(Frame& f) { vector_get<ops::AdditiveQuantizer_codebook_cross_products>(f); }
#endif

struct AdditiveQuantizer_codebook_offsets {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.codebook_offsets; }
    static constexpr const char* name = "codebookOffsets";
};
void AdditiveQuantizer_codebook_offsets_get(Frame& f) { vector_get<ops::AdditiveQuantizer_codebook_offsets>(f); }

struct AdditiveQuantizer_codebooks {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.codebooks; }
    static constexpr const char* name = "codebooks";
    static constexpr bool resizable = true;
    static void check([[maybe_unused]] owner& self, const Array<const float>& codebooks) { guard::codebook_values(self, codebooks.data, codebooks.size); }
};
void AdditiveQuantizer_codebooks_get(Frame& f) { vector_get<ops::AdditiveQuantizer_codebooks>(f); }
void AdditiveQuantizer_codebooks_set(Frame& f) { vector_set<ops::AdditiveQuantizer_codebooks>(f); }

void AdditiveQuantizer_compute_LUT([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto xq = f.array<const float>(1, "xq");
    const auto alpha = f.number<float>(3);
    const auto LUT = f.array<float>(4, "LUT");
    const int64_t n = f.rows(xq, "xq", {{"d", self.d}});
    f.shape(LUT, "LUT", {{"n", n}, {"total_codebook_size", self.total_codebook_size}});
    guard::codebooks_there(self);
    self.compute_LUT(n, xq.data, LUT.data, alpha);
}

#if FSDK_FAISS_VERSION >= 11000
void AdditiveQuantizer_compute_codebook_tables([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    guard::codebook_tables(self);
    f.writes(self, 0);
    self.compute_codebook_tables();
}
#endif

void AdditiveQuantizer_compute_codes_add_centroids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto centroids = f.array<const float>(3, "centroids");
    const auto codes = f.array<uint8_t>(5, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    if (centroids) f.shape(centroids, "centroids", {{"n", n}, {"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"code_size", self.code_size}});
    guard::compute_codes(self, n, x.data);
    self.compute_codes_add_centroids(x.data, codes.data, n, centroids.data);
}

void AdditiveQuantizer_decode_64bit([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto n = f.integer<int64_t>(1, "n");
    const auto x = f.array<float>(2, "x");
    f.shape(x, "x", {{"d", self.d}});
    guard::decode_64bit(self);
    self.decode_64bit(n, x.data);
}

void AdditiveQuantizer_decode_qcint([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto c = f.integer<int64_t>(1, "c", 0, INT64_C(4294967295));
    guard::norm_number(self, c);
    f.result_number(0, self.decode_qcint(c));
}

void AdditiveQuantizer_decode_unpacked([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto codes = f.array<const int32_t>(1, "codes");
    const auto x = f.array<float>(3, "x");
    const int64_t n = f.rows(codes, "codes", {{"M", self.M}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    guard::codebook_numbers(self, n, codes.data);
    self.decode_unpacked(codes.data, x.data, n);
}

void AdditiveQuantizer_encode_norm([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto norm = f.number<float>(1);
    guard::norm_encodable(self);
    f.result_integer(0, static_cast<int64_t>(self.encode_norm(norm)));
}

void AdditiveQuantizer_encode_qcint([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto x = f.number<float>(1);
    f.result_integer(0, static_cast<int64_t>(self.encode_qcint(x)));
}

struct AdditiveQuantizer_is_trained {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.is_trained; }
    static constexpr const char* name = "isTrained";
    static void check([[maybe_unused]] owner& self, bool is_trained) { guard::codebooks_complete(self, is_trained); }
};
void AdditiveQuantizer_is_trained_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_is_trained>(f); }
void AdditiveQuantizer_is_trained_set(Frame& f) { scalar_set<ops::AdditiveQuantizer_is_trained>(f); }

void AdditiveQuantizer_knn_centroids_L2([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto xq = f.array<const float>(1, "xq");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto centroid_norms = f.array<const float>(4, "centroidNorms");
    const auto distances = f.array<float>(6, "distances");
    const auto labels = f.array<int64_t>(8, "labels");
    const int64_t n = f.rows(xq, "xq", {{"d", self.d}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::every_code(self, n, k, centroid_norms.size);
    self.knn_centroids_L2(n, xq.data, k, distances.data, labels.data, centroid_norms.data);
}

void AdditiveQuantizer_knn_centroids_inner_product([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto xq = f.array<const float>(1, "xq");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto distances = f.array<float>(4, "distances");
    const auto labels = f.array<int64_t>(6, "labels");
    const int64_t n = f.rows(xq, "xq", {{"d", self.d}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::every_code(self, n, k);
    self.knn_centroids_inner_product(n, xq.data, k, distances.data, labels.data);
}

struct AdditiveQuantizer_max_mem_distances {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.max_mem_distances; }
    static constexpr const char* name = "maxMemDistances";
};
void AdditiveQuantizer_max_mem_distances_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_max_mem_distances>(f); }
void AdditiveQuantizer_max_mem_distances_set(Frame& f) { scalar_set<ops::AdditiveQuantizer_max_mem_distances>(f); }

struct AdditiveQuantizer_nbits {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void AdditiveQuantizer_nbits_get(Frame& f) { vector_get<ops::AdditiveQuantizer_nbits>(f); }

struct AdditiveQuantizer_norm_bits {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.norm_bits; }
    static constexpr const char* name = "normBits";
};
void AdditiveQuantizer_norm_bits_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_norm_bits>(f); }

struct AdditiveQuantizer_norm_max {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.norm_max; }
    static constexpr const char* name = "normMax";
};
void AdditiveQuantizer_norm_max_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_norm_max>(f); }
void AdditiveQuantizer_norm_max_set(Frame& f) { scalar_set<ops::AdditiveQuantizer_norm_max>(f); }

struct AdditiveQuantizer_norm_min {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.norm_min; }
    static constexpr const char* name = "normMin";
};
void AdditiveQuantizer_norm_min_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_norm_min>(f); }
void AdditiveQuantizer_norm_min_set(Frame& f) { scalar_set<ops::AdditiveQuantizer_norm_min>(f); }

struct AdditiveQuantizer_norm_tabs {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.norm_tabs; }
    static constexpr const char* name = "normTabs";
};
void AdditiveQuantizer_norm_tabs_get(Frame& f) { vector_get<ops::AdditiveQuantizer_norm_tabs>(f); }

struct AdditiveQuantizer_only_8bit {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.only_8bit; }
    static constexpr const char* name = "only8bit";
};
void AdditiveQuantizer_only_8bit_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_only_8bit>(f); }

void AdditiveQuantizer_pack_codes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto codes = f.array<const int32_t>(1, "codes");
    const auto norms = f.array<const float>(3, "norms");
    const auto centroids = f.array<const float>(5, "centroids");
    const auto packed_codes = f.array<uint8_t>(7, "packedCodes");
    const int64_t n = f.rows(codes, "codes", {{"M", self.M}});
    if (norms) f.shape(norms, "norms", {{"n", n}});
    if (centroids) f.shape(centroids, "centroids", {{"n", n}, {"d", self.d}});
    f.shape(packed_codes, "packedCodes", {{"n", n}, {"code_size", self.code_size}});
    guard::codebook_numbers(self, n, codes.data);
    self.pack_codes(n, codes.data, packed_codes.data, -1, norms.data, centroids.data);
}

struct AdditiveQuantizer_qnorm {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.qnorm; }
    static constexpr const char* name = "qnorm";
};
void AdditiveQuantizer_qnorm_get(Frame& f) { part_get<ops::AdditiveQuantizer_qnorm>(f); }

struct AdditiveQuantizer_search_type {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.search_type; }
    static constexpr const char* name = "searchType";
    static constexpr auto& allowed = enums::AdditiveQuantizerSearchType_numbers;
    static void check([[maybe_unused]] owner& self, faiss::AdditiveQuantizer::Search_type_t search_type) { guard::search_type(self, search_type); }
};
void AdditiveQuantizer_search_type_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_search_type>(f); }
void AdditiveQuantizer_search_type_set(Frame& f) { scalar_set<ops::AdditiveQuantizer_search_type>(f); }

void AdditiveQuantizer_set_derived_values([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    f.writes(self, 0);
    self.set_derived_values();
}

struct AdditiveQuantizer_tot_bits {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.tot_bits; }
    static constexpr const char* name = "totBits";
};
void AdditiveQuantizer_tot_bits_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_tot_bits>(f); }

struct AdditiveQuantizer_total_codebook_size {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.total_codebook_size; }
    static constexpr const char* name = "totalCodebookSize";
};
void AdditiveQuantizer_total_codebook_size_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_total_codebook_size>(f); }

void AdditiveQuantizer_train_norm([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    const auto norms = f.array<const float>(1, "norms");
    const int64_t n = f.rows(norms, "norms", {});
    guard::train_norm(self, n, norms.data);
    f.writes(self, 0);
    self.train_norm(n, norms.data);
}

struct AdditiveQuantizer_verbose {
    using owner = faiss::AdditiveQuantizer;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void AdditiveQuantizer_verbose_get(Frame& f) { scalar_get<ops::AdditiveQuantizer_verbose>(f); }
void AdditiveQuantizer_verbose_set(Frame& f) { scalar_set<ops::AdditiveQuantizer_verbose>(f); }

}  // namespace fsdk::ops
