// Guards of free functions. Included by guards.h.
#pragma once

#include "types.h"

namespace fsdk::guard {

// ---- functions ----------------------------------------------------------------------------------

/** index_factory: the numbers in `description` bounded, nesting bounded, memory that it would take bounded. */
void factory(int64_t d, const std::string& description, int metric_type = faiss::METRIC_L2);
void factory_binary(int64_t d, const std::string& description);
/** clone_index, write_index ...: classes that FAISS can write and clone, whole and without circles. */
void whole(Index index);
void whole(Binary index);
/** knn and pairwise_distances. */
void brute_force(int64_t d, int64_t nq, int64_t nb, int64_t k, int metric_type, double metric_arg = 0);
/** knn_L2sqr, range_search_L2sqr ...: sizes as in brute_force, and a whole selector. */
void neighbors(int64_t d, int64_t nx, int64_t ny, int64_t k, Selector sel);
/** Vectors that have components, so that the number of rows follows from a length. */
void components(int64_t d);
/** A matrix by columns, of which the first ny are used. */
void columns(int64_t d, int64_t ny, int64_t d_offset);
/** Rows that an array of row numbers names; a negative one stands for none. */
void rows_below(const int64_t* ids, int64_t n, int64_t rows);
void pairs_below(int64_t n, const int64_t* ix, int64_t nx, const int64_t* iy, int64_t ny);
/** What std::sort and bisection may compare. */
void no_nan(const float* x, int64_t n);
/** d bits in so many bytes. */
void bits_of(int64_t bytes, int64_t d);
/** Heaps of k results each, for m rows. */
void heap_rows(int64_t m, int64_t k);
/** hammings_knn_hc: an approximate mode has room for a few results only, which FAISS says in a thread. */
void hamming_neighbors(int64_t code_size, int64_t na, int64_t nb, int64_t k, int mode, Selector sel);
/** hammings_knn_mc: k results for every distance that codes may have. */
void hamming_counters(int64_t code_size, int64_t na, int64_t nb, int64_t k, Selector sel);
/** generalized_hammings_knn_hc reads codes in words of 8 bytes. */
void whole_words(int64_t code_size, int64_t na, int64_t nb, int64_t k);
/** Codes of 8, 16, 32 or 64 bytes. */
void power_codes(int64_t code_size);
void cross_codes(int64_t code_size);
/** A table of 2^log2_capacity keys and values. */
void hashtable(int64_t log2_capacity, int64_t size);
void partition(int64_t n, int64_t q_min, int64_t q_max);
void partition(const float* vals, int64_t n, int64_t q_min, int64_t q_max);
void histogram(int64_t n, int bins, int shift, const uint16_t* data);
/** ranklist_handle_ties: FAISS takes -1e38 at the head of the list for the mark of its beginning. */
void ties(const float* distances, int64_t k);
/** imbalance_factor: lists from 0 to k - 1. */
void list_labels(int64_t n, int64_t k, const int64_t* labels);
/** A count that FAISS holds in 32 bits. */
void int_count(int64_t n);
void something(int64_t n);
/** matrix_qr: LAPACK counts with 32 bits. */
void tall_matrix(int64_t m, int64_t n);
/** reflection goes through components two by two. */
void even(int64_t d);
/** kmeans1d: finite numbers whose squares add up, as many different ones as clusters, and tables of n x nclusters. */
void numbers_to_cluster(int64_t n, int64_t nclusters, const float* x);
/** OperatingPoints.merge_with: it would go through itself while it grows. */
void must_differ(const void* self, const void* other);
template <class T>
void another(const T& self, const T& other) {
    must_differ(&self, &other);
}
/** ParameterSpace.set_index_parameter(s). */
void parameter(Index index, const std::string& name, double value);
void parameters(Index index, const std::string& assignments);
/** Every value that a numbered combination sets. */
void parameters(Index index, const faiss::ParameterSpace& space, size_t cno);
/** Numbers of combinations of a ParameterSpace, which FAISS divides by the number of values of each range. */
void combinations(const faiss::ParameterSpace& self, size_t c1, size_t c2 = 0);

}  // namespace fsdk::guard
