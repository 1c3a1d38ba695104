/* What go-faiss asks of a binary index beyond FAISS's own C API. */
#ifndef FSDK_SHIM_INDEX_BINARY_C_EX_H
#define FSDK_SHIM_INDEX_BINARY_C_EX_H

#include <faiss/c_api/IndexBinary_c.h>
#include <faiss/c_api/Index_c.h>

#ifdef __cplusplus
extern "C" {
#endif

size_t faiss_IndexBinary_size(const FaissIndexBinary* index);
int faiss_IndexBinary_search_with_params(
        const FaissIndexBinary* index, idx_t n, const uint8_t* x, idx_t k, const FaissSearchParameters* params,
        int32_t* distances, idx_t* labels);

#ifdef __cplusplus
}
#endif
#endif
