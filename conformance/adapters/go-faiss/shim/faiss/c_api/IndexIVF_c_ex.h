/* What go-faiss asks of an inverted file beyond FAISS's own C API. */
#ifndef FSDK_SHIM_INDEX_IVF_C_EX_H
#define FSDK_SHIM_INDEX_IVF_C_EX_H

#include <faiss/c_api/IndexIVF_c.h>

#ifdef __cplusplus
extern "C" {
#endif

int faiss_IndexIVF_set_direct_map(FaissIndexIVF* index, int type);
/* counts[i]: vectors of list i that the selector of params accepts (all without one). */
int faiss_IndexIVF_list_vector_count(
        const FaissIndexIVF* index, idx_t* counts, size_t nlist, const FaissSearchParameters* params);
int faiss_IndexIVF_search_closest_eligible_centroids(
        const FaissIndexIVF* index, idx_t n, const float* x, idx_t k, float* distances, idx_t* centroids,
        const FaissSearchParameters* params);
int faiss_IndexIVF_get_centroids_and_cardinality(
        const FaissIndexIVF* index, float* centroids, size_t* cardinalities, idx_t* lists);
int faiss_IndexIVF_search_preassigned_with_params(
        const FaissIndexIVF* index, idx_t n, const float* x, idx_t k, const idx_t* assign, const float* centroid_dis,
        float* distances, idx_t* labels, int store_pairs, const FaissSearchParameters* params);
/* Gives the index copies of what training taught the other one. */
int faiss_Set_quantizers(FaissIndexIVF* index, const FaissIndex* source);

#ifdef __cplusplus
}
#endif
#endif
