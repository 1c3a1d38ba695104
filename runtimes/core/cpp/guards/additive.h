// Guards of additive quantizers, of the indexes over them, and of the two-layer codes and k-means that belong to them.
// A part of guards.h, which see.
#pragma once

#include <faiss/Clustering.h>
#include <faiss/IndexAdditiveQuantizer.h>
#include <faiss/IndexIVFAdditiveQuantizer.h>
#include <faiss/impl/LocalSearchQuantizer.h>
#include <faiss/impl/ProductAdditiveQuantizer.h>
#include <faiss/impl/ResidualQuantizer.h>

namespace fsdk::guard {

using Additive = Arg<const faiss::AdditiveQuantizer>;
using Residual = Arg<const faiss::ResidualQuantizer>;
using LocalSearch = Arg<const faiss::LocalSearchQuantizer>;

// ---- constructors -----------------------------------------------------------------------------------

void additive_quantizer(int64_t d, int64_t M, int64_t nbits, int metric_type = faiss::METRIC_L2);
/** Codebooks of different sizes. */
void additive_quantizer(int64_t d, const uint64_t* nbits, int64_t M, int metric_type = faiss::METRIC_L2);
void local_search_quantizer(int64_t d, int64_t M, int64_t nbits, int metric_type = faiss::METRIC_L2);
void product_additive(int64_t d, int64_t nsplits, int64_t Msub, int64_t nbits, int metric_type = faiss::METRIC_L2);
/** An index over a quantizer of the caller's. */
void additive_index(int64_t d, Additive aq, int metric_type = faiss::METRIC_L2);
void ivf_additive(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type);
void ivf_additive(Index quantizer, int64_t d, int64_t nlist, const uint64_t* nbits, int64_t M, int metric_type);
void ivf_local_search(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type);
void ivf_product_additive(Index quantizer, int64_t d, int64_t nlist, int64_t nsplits, int64_t Msub, int64_t nbits,
                          int metric_type);
void additive_fast_scan(int64_t d, int64_t M, int64_t nbits, int metric_type, int search_type, int64_t bbs);
void additive_fast_scan(Additive aq, int metric_type, int64_t bbs);
void additive_fast_scan(Index orig, int64_t bbs);
void product_additive_fast_scan(int64_t d, int64_t nsplits, int64_t Msub, int64_t nbits, int metric_type,
                                int search_type, int64_t bbs);
void ivf_additive_fast_scan(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type,
                            int search_type, int64_t bbs);
void ivf_additive_fast_scan(Index quantizer, Additive aq, int64_t d, int64_t nlist, int metric_type, int64_t bbs);
void ivf_additive_fast_scan(Index orig, int64_t bbs);
void ivf_product_additive_fast_scan(Index quantizer, int64_t d, int64_t nlist, int64_t nsplits, int64_t Msub,
                                    int64_t nbits, int metric_type, int search_type, int64_t bbs);
void additive_coarse(int64_t d, Additive aq, int metric_type);
void coarse_additive(int64_t d, int64_t M, int64_t nbits, int metric_type);
void coarse_additive(int64_t d, const uint64_t* nbits, int64_t M, int metric_type);
void coarse_local_search(int64_t d, int64_t M, int64_t nbits, int metric_type);
void two_layer(Index quantizer, int64_t nlist, int64_t M, int64_t nbit, int metric_type);
void hnsw_two_level(Index quantizer, int64_t nlist, int64_t m_pq, int64_t M);

// ---- fields and methods of the quantizers -----------------------------------------------------------

/** codebooks = ...: all rows or none, and numbers. */
void codebook_values(Additive self, const float* codebooks, int64_t size);
/** is_trained = ...: every codebook is there, and the lengths that its codes store. */
void codebooks_complete(Additive self, bool is_trained);
/** search_type = ...: codes keep their bits, and the tables are there. */
void search_type(Additive self, int search_type);
void perturbations(LocalSearch self, int64_t nperts);
void codebook_tables(Additive self);
/** What compute_codebook_tables makes is there. */
void codebook_tables_made(Additive self);
void codebooks_there(Additive self);
void train_norm(Additive self, int64_t n, const float* norms);
void norm_encodable(Additive self);
void norm_table(Additive self);
void norm_number(Additive self, int64_t c);
/** Numbers of codebook entries, one row of M for each vector. */
void codebook_numbers(Additive self, int64_t n, const int32_t* codes);
void decode_64bit(Additive self);
/** Whatever goes through all codes that there are. */
void every_code(Additive self, int64_t n, int64_t k);
void every_code(Additive self, int64_t n, int64_t k, int64_t n_norms);
void initialize_from(Residual self, Residual other, int64_t skip_M);
void retrain(Residual self, int64_t n, const float* x);
void refine_beam(Residual self, int64_t n, int64_t beam_size, const float* residuals, int64_t new_beam_size);
void refine_beam_LUT(Residual self, int64_t n, const float* query_norms, const float* query_cp, int64_t new_beam_size);
void update_codebooks(LocalSearch self, int64_t n, const float* x, const int32_t* codes);
void local_search(LocalSearch self);
void local_search(LocalSearch self, int64_t n, const int32_t* codes);
/** One step of a beam search: what it keeps is there to be kept. */
void beam_step(int64_t n, int64_t K, int64_t beam_size, int64_t new_beam_size, int64_t m, int approx_topk);
void beam_rows(const char* what, int64_t n, int64_t d, const float* x);
void beam_values(int64_t n, const float* values);
/** Codes of `m` numbers that lie, behind the offset of their codebook, in a table of `rows`. */
void beam_codes(int64_t n, int64_t m, const int32_t* codes, const uint64_t* offsets, int64_t rows);
/** An index that finds as many entries as are kept. */
void beam_assigns(Index index, int64_t d, int64_t K, int64_t new_beam_size);
void lut_norms(int64_t M, int64_t M_norm);
/** ivf_residual_from_quantizer: levels that number as many lists as there can be. */
void residual_levels(Residual rq, int64_t nlevel);
/** ivf_residual_add_from_flat_codes: lists that take codes of this size. */
void residual_lists(Arg<const faiss::IndexIVFResidualQuantizer> self, int64_t code_size);
void icm_encoder(Arg<const faiss::lsq::IcmEncoder> self);
void split(Arg<const faiss::ProductAdditiveQuantizer> self, int64_t m);
/** Parts that FAISS can copy, without sharing what they point to, and whose components add up. */
void product_of(int64_t d, const std::vector<const faiss::AdditiveQuantizer*>& parts);

// ---- methods of the indexes -------------------------------------------------------------------------

void estimate_norm_scale(Index self, int64_t n, const float* x);
void beam_factor(Arg<const faiss::ResidualCoarseQuantizer> self, double beam_factor);
void set_beam_factor(Arg<const faiss::ResidualCoarseQuantizer> self, double beam_factor);
void initialize_from(Arg<const faiss::ResidualCoarseQuantizer> self, Arg<const faiss::ResidualCoarseQuantizer> other);
void transfer_to_IVFPQ(Index self, Index other);
void flip_to_ivf(Index self);

// ---- k-means ----------------------------------------------------------------------------------------

void train_exact(Arg<const faiss::Clustering1D> self, int64_t n, const float* x);
void train(Arg<const faiss::ProgressiveDimClustering> self, int64_t n, const float* x);

}  // namespace fsdk::guard
