// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_results.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/Heap.h>
#include <faiss/utils/utils.h>
#include "guards/guards.h"
#include "guards/through.h"

namespace fsdk::ops {

void eval_intersection([[maybe_unused]] Frame& f) {
    const auto I1 = f.array<const int64_t>(0, "I1");
    const auto I2 = f.array<const int64_t>(2, "I2");
    const auto k1 = f.integer<size_t>(4, "k1", 1);
    const auto k2 = f.integer<size_t>(5, "k2", 1);
    const int64_t n = f.rows(I1, "I1", {{"k1", k1}});
    f.shape(I2, "I2", {{"n", n}, {"k2", k2}});
    f.result_integer(0, static_cast<int64_t>(fsdk::through::eval_intersection(n, k1, I1.data, k2, I2.data)));
}

void kmax([[maybe_unused]] Frame& f) {
    const auto array = f.array<const float>(0, "array");
    const auto n = f.integer<size_t>(2, "n", 1);
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto distances = f.array<float>(4, "distances");
    const auto labels = f.array<int64_t>(6, "labels");
    const int64_t m = f.rows(array, "array", {{"n", n}});
    f.shape(distances, "distances", {{"m", m}, {"k", k}});
    f.shape(labels, "labels", {{"m", m}, {"k", k}});
    guard::heap_rows(m, k);
    fsdk::through::kmax(array.data, m, n, k, distances.data, labels.data);
}

void kmin([[maybe_unused]] Frame& f) {
    const auto array = f.array<const float>(0, "array");
    const auto n = f.integer<size_t>(2, "n", 1);
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto distances = f.array<float>(4, "distances");
    const auto labels = f.array<int64_t>(6, "labels");
    const int64_t m = f.rows(array, "array", {{"n", n}});
    f.shape(distances, "distances", {{"m", m}, {"k", k}});
    f.shape(labels, "labels", {{"m", m}, {"k", k}});
    guard::heap_rows(m, k);
    fsdk::through::kmin(array.data, m, n, k, distances.data, labels.data);
}

#if FSDK_FAISS_VERSION >= 10704
void merge_knn_results([[maybe_unused]] Frame& f) {
    const auto Dall = f.array<const float>(0, "Dall");
    const auto Iall = f.array<const int64_t>(2, "Iall");
    const auto nshard = f.integer<int>(4, "nshard", 1);
    const auto k = f.integer<size_t>(5, "k", 1);
    const bool keep_max = f.boolean(6);
    const auto distances = f.array<float>(7, "distances");
    const auto labels = f.array<int64_t>(9, "labels");
    const int64_t n = f.rows(Dall, "Dall", {{"nshard", nshard}, {"k", k}});
    f.shape(Iall, "Iall", {{"nshard", nshard}, {"n", n}, {"k", k}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    fsdk::through::merge_knn_results(n, k, nshard, keep_max, Dall.data, Iall.data, distances.data, labels.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void merge_knn_results_int32([[maybe_unused]] Frame& f) {
    const auto Dall = f.array<const int32_t>(0, "Dall");
    const auto Iall = f.array<const int64_t>(2, "Iall");
    const auto nshard = f.integer<int>(4, "nshard", 1);
    const auto k = f.integer<size_t>(5, "k", 1);
    const bool keep_max = f.boolean(6);
    const auto distances = f.array<int32_t>(7, "distances");
    const auto labels = f.array<int64_t>(9, "labels");
    const int64_t n = f.rows(Dall, "Dall", {{"nshard", nshard}, {"k", k}});
    f.shape(Iall, "Iall", {{"nshard", nshard}, {"n", n}, {"k", k}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    fsdk::through::merge_knn_results(n, k, nshard, keep_max, Dall.data, Iall.data, distances.data, labels.data);
}
#endif

void merge_result_table_with([[maybe_unused]] Frame& f) {
    const auto k = f.integer<size_t>(0, "k", 1);
    const auto I0 = f.array<int64_t>(1, "I0");
    const auto D0 = f.array<float>(3, "D0");
    const auto I1 = f.array<const int64_t>(5, "I1");
    const auto D1 = f.array<const float>(7, "D1");
    const bool keep_min = f.boolean(9);
    const auto translation = f.integer<int64_t>(10, "translation");
    const int64_t n = f.rows(I0, "I0", {{"k", k}});
    f.shape(D0, "D0", {{"n", n}, {"k", k}});
    f.shape(I1, "I1", {{"n", n}, {"k", k}});
    f.shape(D1, "D1", {{"n", n}, {"k", k}});
    f.result_integer(0, static_cast<int64_t>(faiss::merge_result_table_with(n, k, I0.data, D0.data, I1.data, D1.data, keep_min, translation)));
}

void ranklist_handle_ties([[maybe_unused]] Frame& f) {
    const auto idx = f.array<int64_t>(0, "idx");
    const auto dis = f.array<const float>(2, "dis");
    const int64_t k = f.rows(idx, "idx", {});
    f.shape(dis, "dis", {{"k", k}});
    guard::ties(dis.data, k);
    faiss::ranklist_handle_ties(k, idx.data, dis.data);
}

void ranklist_intersection_size([[maybe_unused]] Frame& f) {
    const auto v1 = f.array<const int64_t>(0, "v1");
    const auto v2 = f.array<const int64_t>(2, "v2");
    const int64_t k1 = f.rows(v1, "v1", {});
    const int64_t k2 = f.rows(v2, "v2", {});
    f.result_integer(0, static_cast<int64_t>(fsdk::through::ranklist_intersection_size(k1, v1.data, k2, v2.data)));
}

}  // namespace fsdk::ops
