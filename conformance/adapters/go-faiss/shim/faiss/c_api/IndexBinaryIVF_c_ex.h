/* What go-faiss asks of a binary inverted file beyond FAISS's own C API. */
#ifndef FSDK_SHIM_INDEX_BINARY_IVF_C_EX_H
#define FSDK_SHIM_INDEX_BINARY_IVF_C_EX_H

#include <faiss/c_api/IndexBinaryIVF_c.h>

#ifdef __cplusplus
extern "C" {
#endif

int faiss_IndexBinaryIVF_set_direct_map(FaissIndexBinaryIVF* index, int type);
int faiss_IndexBinaryIVF_list_vector_count(
        const FaissIndexBinaryIVF* index, idx_t* counts, size_t nlist, const FaissSearchParameters* params);
int faiss_IndexBinaryIVF_search_closest_eligible_centroids(
        const FaissIndexBinaryIVF* index, idx_t n, const uint8_t* x, idx_t k, int32_t* distances, idx_t* centroids,
        const FaissSearchParameters* params);
int faiss_IndexBinaryIVF_get_centroids_and_cardinality(
        const FaissIndexBinaryIVF* index, uint8_t* centroids, size_t* cardinalities, idx_t* lists);
int faiss_IndexBinaryIVF_search_preassigned_with_params(
        const FaissIndexBinaryIVF* index, idx_t n, const uint8_t* x, idx_t k, const idx_t* assign,
        const int32_t* centroid_dis, int32_t* distances, idx_t* labels, int store_pairs,
        const FaissSearchParameters* params);

#ifdef __cplusplus
}
#endif
#endif
