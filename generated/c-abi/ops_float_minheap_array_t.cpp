// Generated from schema/ by npm run generate. Do not edit.
// Operations of float_minheap_array_t.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/float_minheap_array_t.h"

namespace fsdk::ops {

void float_minheap_array_t_addn([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::float_minheap_array_t>();
    const auto nj = f.integer<size_t>(1, "nj", 1);
    const auto vin = f.array<const float>(2, "vin");
    const auto j0 = f.integer<int64_t>(4, "j0");
    const auto i0 = f.integer<size_t>(5, "i0");
    const int64_t ni = f.rows(vin, "vin", {{"nj", nj}});
    f.writes(self, 0);
    self.addn(nj, vin.data, j0, i0, ni);
}

#if FSDK_FAISS_VERSION >= 10704
void float_minheap_array_t_addn_query_subset_with_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::float_minheap_array_t>();
    const auto subset = f.array<const int64_t>(1, "subset");
    const auto nj = f.integer<size_t>(3, "nj", 1);
    const auto vin = f.array<const float>(4, "vin");
    const auto id_in = f.array<const int64_t>(6, "idIn");
    const auto id_stride = f.integer<size_t>(8, "idStride");
    const int64_t nsubset = f.rows(subset, "subset", {});
    f.shape(vin, "vin", {{"nsubset", nsubset}, {"nj", nj}});
    f.writes(self, 0);
    self.addn_query_subset_with_ids(nsubset, subset.data, nj, vin.data, id_in.data, id_in.size, id_stride);
}
#endif

void float_minheap_array_t_addn_with_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::float_minheap_array_t>();
    const auto nj = f.integer<size_t>(1, "nj", 1);
    const auto vin = f.array<const float>(2, "vin");
    const auto id_in = f.array<const int64_t>(4, "idIn");
    const auto id_stride = f.integer<size_t>(6, "idStride");
    const auto i0 = f.integer<size_t>(7, "i0");
    const int64_t ni = f.rows(vin, "vin", {{"nj", nj}});
    f.writes(self, 0);
    self.addn_with_ids(nj, vin.data, id_in.data, id_in.size, id_stride, i0, ni);
}

void float_minheap_array_t_get_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::float_minheap_array_t>();
    const auto key = f.integer<size_t>(1, "key");
    const auto labels = f.array<int64_t>(2, "labels");
    f.shape(labels, "labels", {{"k", self.k}});
    self.get_ids(key, labels.data);
}

void float_minheap_array_t_get_val([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::float_minheap_array_t>();
    const auto key = f.integer<size_t>(1, "key");
    const auto values = f.array<float>(2, "values");
    f.shape(values, "values", {{"k", self.k}});
    self.get_val(key, values.data);
}

void float_minheap_array_t_heapify([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::float_minheap_array_t>();
    f.writes(self, 0);
    self.heapify();
}

struct float_minheap_array_t_ids {
    using owner = fsdk::offered::float_minheap_array_t;
    static auto& ref(owner& o) { return o.ids; }
    static constexpr const char* name = "ids";
};
void float_minheap_array_t_ids_get(Frame& f) { vector_get<ops::float_minheap_array_t_ids>(f); }

struct float_minheap_array_t_k {
    using owner = fsdk::offered::float_minheap_array_t;
    static auto& ref(owner& o) { return o.k; }
    static constexpr const char* name = "k";
};
void float_minheap_array_t_k_get(Frame& f) { scalar_get<ops::float_minheap_array_t_k>(f); }

struct float_minheap_array_t_nh {
    using owner = fsdk::offered::float_minheap_array_t;
    static auto& ref(owner& o) { return o.nh; }
    static constexpr const char* name = "nh";
};
void float_minheap_array_t_nh_get(Frame& f) { scalar_get<ops::float_minheap_array_t_nh>(f); }

void float_minheap_array_t_per_line_extrema([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::float_minheap_array_t>();
    const auto vals_out = f.array<float>(1, "valsOut");
    const auto idx_out = f.array<int64_t>(3, "idxOut");
    f.shape(vals_out, "valsOut", {{"nh", self.nh}});
    f.shape(idx_out, "idxOut", {{"nh", self.nh}});
    self.per_line_extrema(vals_out.data, idx_out.data);
}

void float_minheap_array_t_reorder([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::float_minheap_array_t>();
    f.writes(self, 0);
    self.reorder();
}

struct float_minheap_array_t_val {
    using owner = fsdk::offered::float_minheap_array_t;
    static auto& ref(owner& o) { return o.val; }
    static constexpr const char* name = "val";
};
void float_minheap_array_t_val_get(Frame& f) { vector_get<ops::float_minheap_array_t_val>(f); }

void float_minheap_array_t_new0([[maybe_unused]] Frame& f) {
    const auto nh = f.integer<size_t>(0, "nh", 1);
    const auto k = f.integer<size_t>(1, "k", 1);
    guard::heap_rows(nh, k);
    f.result_owned(0, new fsdk::offered::float_minheap_array_t(nh, k));
}

}  // namespace fsdk::ops
