// What is called in place of free functions of FAISS and Python (`through: kmin` in the schema): where C++ takes
// references or arrays whose length only the call knows, leaves results unwritten, or reads beyond an array, and
// where Python FAISS itself puts a function together from others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <faiss/Index.h>
#include <faiss/impl/IDSelector.h>

namespace fsdk::through {

// ---- vectors --------------------------------------------------------------------------------------

void inner_product_batch_4(const float* x, const float* y0, const float* y1, const float* y2, const float* y3, size_t d,
                           float* dis);
void L2sqr_batch_4(const float* x, const float* y0, const float* y1, const float* y2, const float* y3, size_t d,
                   float* dis);
int64_t L2sqr_ny_nearest(const float* x, const float* y, size_t d, size_t ny);
int64_t L2sqr_ny_nearest_y_transposed(const float* x, const float* y, const float* y_sqlen, size_t d, size_t d_offset,
                                      size_t ny);

/** Labels are -1 where FAISS leaves them unwritten: nothing to search in, or NaN with k = 1. */
void knn_L2sqr(const float* x, const float* y, size_t d, size_t nx, size_t ny, size_t k, float* distances,
               int64_t* labels, const float* y_norm2, const faiss::IDSelector* sel);
void knn_inner_product(const float* x, const float* y, size_t d, size_t nx, size_t ny, size_t k, float* distances,
                       int64_t* labels, const faiss::IDSelector* sel);

// ---- bits -----------------------------------------------------------------------------------------

std::vector<uint8_t> fvec2bitvec(const float* x, size_t d);
std::vector<uint8_t> fvecs2bitvecs(const float* x, size_t d, size_t n);
std::vector<float> bitvecs2fvecs(const uint8_t* b, size_t bytes, size_t d);
std::vector<uint8_t> real_to_binary(size_t d, const float* x);
/** With room behind the bits: FAISS reads 8 bytes at a time. */
void bitvec_print(const uint8_t* b, size_t bytes, size_t d);
std::vector<uint8_t> bitvec_shuffle(size_t da, size_t db, const int32_t* order, const uint8_t* a, size_t bytes);
/** Numbers that do not fit their bits are refused: FAISS writes them over what follows. */
std::vector<uint8_t> pack_bitstrings(size_t n, size_t M, int nbit, const int32_t* a);
std::vector<uint8_t> pack_bitstrings(size_t n, size_t M, const int32_t* nbits, const int32_t* a);
std::vector<int32_t> unpack_bitstrings(size_t n, size_t code_size, size_t M, int nbit, const uint8_t* b);
std::vector<int32_t> unpack_bitstrings(size_t n, size_t code_size, size_t M, const int32_t* nbits, const uint8_t* b);

void hammings_knn_hc(const uint8_t* a, const uint8_t* b, size_t na, size_t nb, size_t code_size, size_t k, bool ordered,
                     int mode, const faiss::IDSelector* sel, int32_t* distances, int64_t* labels);
void hammings_knn(const uint8_t* a, const uint8_t* b, size_t na, size_t nb, size_t code_size, size_t k, bool ordered,
                  int32_t* distances, int64_t* labels);
void hammings_knn_mc(const uint8_t* a, const uint8_t* b, size_t na, size_t nb, size_t k, size_t code_size,
                     int32_t* distances, int64_t* labels, const faiss::IDSelector* sel = nullptr);
void knn_hamming(const uint8_t* xq, const uint8_t* xb, size_t nq, size_t nb, size_t d, size_t k,
                 const std::string& variant, int32_t* distances, int64_t* labels);
void generalized_hammings_knn_hc(const uint8_t* a, const uint8_t* b, size_t na, size_t nb, size_t code_size, size_t k,
                                 bool ordered, int32_t* distances, int64_t* labels);
void match_hamming_thres(const uint8_t* bs1, const uint8_t* bs2, size_t n1, size_t n2, int ht, size_t code_size,
                         std::vector<int64_t>& idx, std::vector<int32_t>& dis);

// ---- sorting --------------------------------------------------------------------------------------

void fvec_argsort(size_t n, const float* vals, int64_t* perm);
void fvec_argsort_parallel(size_t n, const float* vals, int64_t* perm);
/** nbucket = 0 stands for one more than the largest value. */
void bucket_sort(size_t n, const int64_t* tab, int64_t nbucket, int nt, std::vector<int64_t>& lims,
                 std::vector<int64_t>& perm);
std::vector<int64_t> matrix_bucket_sort_inplace(size_t nrow, size_t ncol, int32_t* tab, int32_t nbucket, int nt);
std::vector<int64_t> matrix_bucket_sort_inplace(size_t nrow, size_t ncol, int64_t* tab, int64_t nbucket, int nt);
std::vector<int64_t> hashtable_init(int log2_capacity);
/**
 * Counted one by one. FAISS loads from addresses that are multiples of 32, which a caller's array need not have,
 * counts in bytes that overflow, and loses the upper 8 of 16 bins where g++ 12 compiles it for AVX-512.
 */
void simd_histogram_8(const uint16_t* data, int n, int min, int shift, int32_t* hist);
void simd_histogram_16(const uint16_t* data, int n, int min, int shift, int32_t* hist);

// ---- results --------------------------------------------------------------------------------------

void kmin(const float* array, size_t m, size_t n, size_t k, float* distances, int64_t* labels);
void kmax(const float* array, size_t m, size_t n, size_t k, float* distances, int64_t* labels);
void merge_knn_results(size_t n, size_t k, int nshard, bool keep_max, const float* all_distances,
                       const int64_t* all_labels, float* distances, int64_t* labels);
void merge_knn_results(size_t n, size_t k, int nshard, bool keep_max, const int32_t* all_distances,
                       const int64_t* all_labels, int32_t* distances, int64_t* labels);
/** FAISS looks at the first label of a list without any. */
size_t ranklist_intersection_size(size_t k1, const int64_t* v1, size_t k2, const int64_t* v2);
size_t eval_intersection(size_t n, size_t k1, const int64_t* I1, size_t k2, const int64_t* I2);

// ---- statistics -----------------------------------------------------------------------------------

void bincode_hist(const uint8_t* codes, size_t bytes, size_t nbits, int32_t* hist);
/** The byte behind the array, which FAISS reads where the length is no multiple of 4, is 0. */
uint64_t bvec_checksum(size_t n, const uint8_t* a);
void bvecs_checksum(size_t n, size_t d, const uint8_t* a, uint64_t* cs);
std::vector<float> fvecs_maybe_subsample(size_t d, size_t n, size_t nmax, const float* x, int64_t seed);

// ---- clustering -----------------------------------------------------------------------------------

/**
 * FAISS's steps, with a look at each cluster: where numbers lie so close together that the costs of clusters round to
 * the same float, FAISS lets the first clusters be empty and reads in front of its table.
 */
double kmeans1d(const float* x, size_t n, size_t nclusters, float* centroids);

// ---- environment ----------------------------------------------------------------------------------

size_t get_mem_usage_kb();
std::string supported_instruction_sets();
int get_num_gpus();
/** What FAISS has to do for GPUs that are not there. */
void gpu_nothing();
/** There is no device: throws. */
faiss::Index* index_cpu_to_gpus(const faiss::Index& index, int ngpu);
faiss::Index* index_cpu_to_gpus(const faiss::Index& index, const int32_t* gpus);

}  // namespace fsdk::through
