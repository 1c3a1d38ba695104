// Guards of constructors: the arguments against each other. Included by guards.h.
#pragma once

#include "types.h"

namespace fsdk::guard {

// ---- constructors: the arguments against each other -----------------------------------------------

void dimension(int64_t d);
void metric(int metric_type);
/** Flat and Flat-like: every metric, including those with an argument. */
void flat(int64_t d, int metric_type = faiss::METRIC_L2);
/** Any IVF: quantizer of the same width, not yet part of a circle, nlist >= 1. */
void ivf(Index quantizer, int64_t d, int64_t nlist, int metric_type = faiss::METRIC_L2);
void ivf_flat(Index quantizer, int64_t d, int64_t nlist, int metric_type = faiss::METRIC_L2);
void ivf_pq(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type = faiss::METRIC_L2);
void ivf_pq_fast_scan(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits,
                      int metric_type = faiss::METRIC_L2, int64_t bbs = 32);
void ivf_sq(Index quantizer, int64_t d, int64_t nlist, int qtype, int metric_type = faiss::METRIC_L2);
void product_quantizer(int64_t d, int64_t M, int64_t nbits, int metric_type = faiss::METRIC_L2);
void pq_fast_scan(int64_t d, int64_t M, int64_t nbits, int metric_type = faiss::METRIC_L2, int64_t bbs = 32);
void scalar_quantizer(int64_t d, int qtype, int metric_type = faiss::METRIC_L2);
void multi_index_quantizer(int64_t d, int64_t M, int64_t nbits);
void lsh(int64_t d, int64_t nbits);
void hnsw_flat(int64_t d, int64_t M, int metric_type = faiss::METRIC_L2);
void hnsw_pq(int64_t d, int64_t pq_m, int64_t M, int64_t pq_nbits = 8, int metric_type = faiss::METRIC_L2);
void hnsw_sq(int64_t d, int qtype, int64_t M, int metric_type = faiss::METRIC_L2);
/** IndexHNSW, IndexNSG ... over an index of the caller's. */
void graph_over(Index storage, int64_t M);
void hnsw(int64_t M);
void nsg(int64_t d, int64_t R, int metric_type = faiss::METRIC_L2);
void id_map(Index index);
void id_map(Binary index);
void pre_transform(Transform transform, Index index);
void pre_transform(Index index);
void prepend_transform(Index self, Transform transform);
void refine(Index base, Index refinement);
void refine_flat(Index base);
/** The form with vectors: as many as the base holds, under ids that are positions. */
void refine_flat(Index base, int64_t xb_size);
void row_min_max(Index index);
void rabitq(int64_t d, int metric_type = faiss::METRIC_L2);
void ivf_rabitq(Index quantizer, int64_t d, int64_t nlist, int metric_type = faiss::METRIC_L2);
void nndescent(int64_t d, int64_t K, int metric_type = faiss::METRIC_L2);
void nndescent_over(Index storage, int64_t K);
void nsg_pq(int64_t d, int64_t pq_m, int64_t R, int64_t pq_nbits);
void nsg_sq(int64_t d, int qtype, int64_t R, int metric_type = faiss::METRIC_L2);
void hnsw_cagra(int64_t d, int64_t M, int metric_type);
void random_index(int64_t d, int64_t ntotal, int metric_type = faiss::METRIC_L2);
void multi_index_quantizer2(int64_t d, int64_t nbits, Index first, Index second);
void multi_index_quantizer2(int64_t d, int64_t M, int64_t nbits, const std::vector<const faiss::Index*>& parts);
void spectral_hash(Index quantizer, int64_t d, int64_t nlist, int64_t nbit, double period);
void independent(Index quantizer, Arg<const faiss::IndexIVF> index_ivf, Transform vt);
void transform(int64_t d_in, int64_t d_out);
void remap_dimensions(int64_t d_in, int64_t d_out, bool uniform);
void normalization(int64_t d, double norm);
void opq(int64_t d, int64_t M, int64_t d2);
void clustering(int64_t d, int64_t k);
void binary(int64_t d);
void binary_ivf(Binary quantizer, int64_t d, int64_t nlist);
void binary_hnsw(int64_t d, int64_t M);
void binary_hash(int64_t d, int64_t b);
void binary_multi_hash(int64_t d, int64_t nhash, int64_t b);
void binary_from_float(Index index);
void inverted_lists(int64_t nlist, int64_t code_size);
void selector_range(int64_t imin, int64_t imax);
/** IDSelectorNot, and each side of And, Or, XOr: there, and no circle. */
void selector(Selector sel);
void selectors(Selector lhs, Selector rhs);

}  // namespace fsdk::guard
