// Vectors, neighbours and the best of many values: see through_functions.h.
#include <algorithm>
#include <limits>
#include <vector>

#include <faiss/impl/lattice_Zn.h>
#include <faiss/utils/Heap.h>
#include <faiss/utils/distances.h>
#include <faiss/utils/utils.h>

#include "faiss_names.h"
#include "through.h"
#include "through_functions.h"

namespace fsdk::through {

#if FSDK_HAS(fvec_L2sqr_batch_4)
void inner_product_batch_4(const float* x, const float* y0, const float* y1, const float* y2, const float* y3, size_t d,
                           float* dis) {
    faiss::fvec_inner_product_batch_4(x, y0, y1, y2, y3, d, dis[0], dis[1], dis[2], dis[3]);
}
void L2sqr_batch_4(const float* x, const float* y0, const float* y1, const float* y2, const float* y3, size_t d,
                   float* dis) {
    faiss::fvec_L2sqr_batch_4(x, y0, y1, y2, y3, d, dis[0], dis[1], dis[2], dis[3]);
}
#endif

int64_t L2sqr_ny_nearest(const float* x, const float* y, size_t d, size_t ny) {
    std::vector<float> room(ny);
    return static_cast<int64_t>(faiss::fvec_L2sqr_ny_nearest(room.data(), x, y, d, ny));
}

#if FSDK_HAS(fvec_L2sqr_ny_transposed)
int64_t L2sqr_ny_nearest_y_transposed(const float* x, const float* y, const float* y_sqlen, size_t d, size_t d_offset,
                                      size_t ny) {
    std::vector<float> room(ny);
    return static_cast<int64_t>(
        faiss::fvec_L2sqr_ny_nearest_y_transposed(room.data(), x, y, y_sqlen, d, d_offset, ny));
}
#endif

namespace {

void nothing_found(size_t n, float worst, float* distances, int64_t* labels) {
    std::fill_n(distances, n, worst);
    std::fill_n(labels, n, int64_t{-1});
}

/** The k best of every row, by a heap that keeps the worst of them on top. */
template <class Heaps>
void best_of_rows(const float* array, size_t m, size_t n, size_t k, float* distances, int64_t* labels) {
    Heaps heaps{m, k, labels, distances};
    heaps.heapify();
    heaps.addn(n, array);
    heaps.reorder();
}

template <template <class, class> class C, class T>
void merge(size_t n, size_t k, int nshard, const T* all_distances, const int64_t* all_labels, T* distances,
           int64_t* labels) {
#if FSDK_FAISS_VERSION >= 10704
    faiss::merge_knn_results<int64_t, C<T, int>>(n, k, nshard, all_distances, all_labels, distances, labels);
#endif
}

/** The comparator is the reverse of a heap's of results: the best lies on top. */
template <class T>
void merge_shards(size_t n, size_t k, int nshard, bool keep_max, const T* all_distances, const int64_t* all_labels,
                  T* distances, int64_t* labels) {
    if (keep_max) return merge<faiss::CMax, T>(n, k, nshard, all_distances, all_labels, distances, labels);
    return merge<faiss::CMin, T>(n, k, nshard, all_distances, all_labels, distances, labels);
}

}  // namespace

void knn_L2sqr(const float* x, const float* y, size_t d, size_t nx, size_t ny, size_t k, float* distances,
               int64_t* labels, const float* y_norm2, const faiss::IDSelector* sel) {
    nothing_found(nx * k, std::numeric_limits<float>::max(), distances, labels);
    faiss::knn_L2sqr(x, y, d, nx, ny, k, distances, labels, y_norm2, sel);
}

void knn_inner_product(const float* x, const float* y, size_t d, size_t nx, size_t ny, size_t k, float* distances,
                       int64_t* labels, const faiss::IDSelector* sel) {
    nothing_found(nx * k, std::numeric_limits<float>::lowest(), distances, labels);
    faiss::knn_inner_product(x, y, d, nx, ny, k, distances, labels, sel);
}

void kmin(const float* array, size_t m, size_t n, size_t k, float* distances, int64_t* labels) {
    best_of_rows<faiss::float_maxheap_array_t>(array, m, n, k, distances, labels);
}
void kmax(const float* array, size_t m, size_t n, size_t k, float* distances, int64_t* labels) {
    best_of_rows<faiss::float_minheap_array_t>(array, m, n, k, distances, labels);
}

void merge_knn_results(size_t n, size_t k, int nshard, bool keep_max, const float* all_distances,
                       const int64_t* all_labels, float* distances, int64_t* labels) {
    merge_shards(n, k, nshard, keep_max, all_distances, all_labels, distances, labels);
}
void merge_knn_results(size_t n, size_t k, int nshard, bool keep_max, const int32_t* all_distances,
                       const int64_t* all_labels, int32_t* distances, int64_t* labels) {
    merge_shards(n, k, nshard, keep_max, all_distances, all_labels, distances, labels);
}

size_t ranklist_intersection_size(size_t k1, const int64_t* v1, size_t k2, const int64_t* v2) {
    return k1 == 0 || k2 == 0 ? 0 : faiss::ranklist_intersection_size(k1, v1, k2, v2);
}

size_t eval_intersection(size_t n, size_t k1, const int64_t* I1, size_t k2, const int64_t* I2) {
    size_t shared = 0;
    for (size_t i = 0; i < n; i++) shared += ranklist_intersection_size(k1, I1 + i * k1, k2, I2 + i * k2);
    return shared;
}

void Enumerated::find_nn(size_t n, const uint64_t* codes, size_t nq, const float* xq, int64_t* idx, float* dis) const {
    const size_t d = size_t(vectors_.dim);
    std::fill_n(idx, nq, -1);
    std::fill_n(dis, nq, -1e20f);
    std::vector<float> vector(d);
    for (size_t i = 0; i < n; i++) {
        vectors_.decode(codes[i], vector.data());
        for (size_t j = 0; j < nq; j++) {
            const float product = faiss::fvec_inner_product(xq + j * d, vector.data(), d);
            if (product > dis[j]) dis[j] = product, idx[j] = int64_t(i);
        }
    }
}

}  // namespace fsdk::through
