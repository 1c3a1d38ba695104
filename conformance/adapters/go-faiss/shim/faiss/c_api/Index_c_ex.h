/* What go-faiss asks of a float index beyond FAISS's own C API. */
#ifndef FSDK_SHIM_INDEX_C_EX_H
#define FSDK_SHIM_INDEX_C_EX_H

#include <faiss/c_api/Index_c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes that the index takes when written, which is what its vectors and tables hold in memory too. */
size_t faiss_Index_size(const FaissIndex* index);
int faiss_Index_reconstruct_batch(const FaissIndex* index, idx_t n, const idx_t* keys, float* recons);
int faiss_Index_merge_from(FaissIndex* index, FaissIndex* other, idx_t add_id);
int faiss_Index_dist_compute(const FaissIndex* index, const float* query, const idx_t* ids, size_t n, float* distances);
void faiss_set_omp_threads(unsigned int n);

#ifdef __cplusplus
}
#endif
#endif
