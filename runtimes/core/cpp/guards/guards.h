// What FAISS does not check, checked before the call: every function here either returns or throws
// fsdk::Error with a sentence for the caller. The schema names them (`guard: "search(self, n, x, k)"`);
// generated thunks call them after the shapes have been checked, so x holds n rows of self's width.
//
// Findings behind each guard: docs/hazards.md. Guards never change an answer that FAISS gives: NaN
// queries on Flat and IVF keep their -1 labels, in batches of any size (through.h); they are refused
// only where a graph is walked.
#pragma once

#include "types.h"

namespace fsdk::guard {

// ---- methods of indexes -------------------------------------------------------------------------

/** search, search_and_reconstruct, assign: structure, k, parameters, and finite queries where a graph is walked. */
void search(Index self, int64_t n, const float* x, int64_t k, Params params = nullptr);
void search(Binary self, int64_t n, const uint8_t* x, int64_t k, Params params = nullptr);
/** Operations that hand all queries to the coarse quantizer at once (those that do not go through Batches). */
void search_whole(Index self, int64_t n, const float* x, int64_t k, Params params = nullptr);
void search_and_reconstruct(Index self, int64_t n, const float* x, int64_t k, Params params = nullptr);
void search_and_reconstruct(Binary self, int64_t n, const uint8_t* x, int64_t k, Params params = nullptr);
void range_search(Index self, int64_t n, const float* x, double radius, Params params = nullptr);
void range_search(Binary self, int64_t n, const uint8_t* x, int64_t radius, Params params = nullptr);
void assign(Index self, int64_t n, const float* x, int64_t k);
void assign(Binary self, int64_t n, const uint8_t* x, int64_t k);
void train(Index self, int64_t n, const float* x);
void train(Binary self, int64_t n, const uint8_t* x);
void add(Index self, int64_t n, const float* x);
void add(Binary self, int64_t n, const uint8_t* x);
void add_with_ids(Index self, int64_t n, const float* x, const int64_t* ids);
void add_with_ids(Binary self, int64_t n, const uint8_t* x, const int64_t* ids);
void reconstruct(Index self, int64_t key);
void reconstruct(Binary self, int64_t key);
void reconstruct_n(Index self, int64_t i0, int64_t ni);
void reconstruct_n(Binary self, int64_t i0, int64_t ni);
void reconstruct_batch(Index self, int64_t n, const int64_t* keys);
void remove_ids(Index self, Selector sel);
void remove_ids(Binary self, Selector sel);
void merge_from(Index self, Index other, int64_t add_id = 0);
void merge_from(Binary self, Binary other, int64_t add_id = 0);
void reset(Index self);
void reset(Binary self);
void sa_encode(Index self, int64_t n, const float* x);
void sa_decode(Index self, int64_t n, const uint8_t* codes);
void add_sa_codes(Index self, int64_t n, const uint8_t* codes, const int64_t* ids = nullptr);
void compute_residual(Index self, int64_t key);
void compute_residual_n(Index self, int64_t n, const int64_t* keys);
/** permute_entries: every position from 0 to ntotal - 1 once. */
void permutation(Index self, const int64_t* perm);
/** compute_distance_subset: stored positions, or -1 for none. */
void positions(Index self, int64_t n, int64_t k, const int64_t* labels);

// ---- methods of IVF indexes ---------------------------------------------------------------------

/** keys: n x nprobe lists, -1 for none. */
void search_preassigned(Index self, int64_t n, const float* x, int64_t k, const int64_t* keys, int64_t n_keys,
                        Params params = nullptr);
void search_preassigned(Binary self, int64_t n, const uint8_t* x, int64_t k, const int64_t* keys, int64_t n_keys,
                        Params params = nullptr);
void range_search_preassigned(Index self, int64_t n, const float* x, double radius, const int64_t* keys,
                              int64_t n_keys);
/** add_core, encode_vectors, encode_multiple: one list per vector, -1 for none. */
void list_numbers(Index self, int64_t n, const int64_t* list_nos);
/** add_core: list_numbers, and lists that take single codes. */
void add_core(Index self, int64_t n, const int64_t* list_nos);
void list_numbers(Binary self, int64_t n, const int64_t* list_nos);
/** get_list_size, print_stats ...: one list. */
void list_number(Index self, int64_t list_no);
void list_number(Binary self, int64_t list_no);
void list_number(Arg<const faiss::InvertedLists> self, int64_t list_no);
void list_entry(Arg<const faiss::InvertedLists> self, int64_t list_no, int64_t offset);
/** A code or offset that lies in a list: reconstruct_from_offset. */
void list_offset(Index self, int64_t list_no, int64_t offset);
void list_offset(Binary self, int64_t list_no, int64_t offset);
void make_direct_map(Index self, bool on = true);
void make_direct_map(Binary self, bool on = true);
void set_direct_map_type(Index self, int type);
void set_direct_map_type(Binary self, int type);
void update_vectors(Index self, int64_t n, const int64_t* keys, const float* x);
void replace_invlists(Index self, Arg<const faiss::InvertedLists> lists);
void copy_subset_to(Index self, Index other, int subset_type, int64_t a1, int64_t a2);
void replace_invlists(Binary self, Arg<const faiss::InvertedLists> lists);
void packs(Index self);
void precompute_table(Index self);
void precomputed_table(int use, Index quantizer, Arg<const faiss::ProductQuantizer> pq);
/** IndexIVF.quantizer = ...: one that the index could have been made with, and no circle. */
void new_quantizer(const faiss::IndexIVF& self, Index quantizer);
void new_quantizer(const faiss::Level1Quantizer& self, Index quantizer);
void new_quantizer(Binary self, Binary quantizer);
void level1(Index quantizer, int64_t nlist);
void list_below(Arg<const faiss::Level1Quantizer> self, int64_t list_no);
/** n rows of quantizer.d values. */
void train_q1(const faiss::Level1Quantizer& self, int64_t n, const float* x, int metric_type);
/** Settings of an IndexIVFSpectralHash. */
void period(Index self, double length);
void threshold(Index self, int type);
void new_transform(Index self, Transform vt);
void new_transform_of(Index self, Index encoder);
/** Shards, replicas and pieces: the index fits those that are there; is one of them; all fit each other. */
void new_part(const faiss::ThreadedIndex<faiss::Index>& self, Index part);
void new_part(const faiss::ThreadedIndex<faiss::IndexBinary>& self, Binary part);
void old_part(const faiss::ThreadedIndex<faiss::Index>& self, Index part);
void old_part(const faiss::ThreadedIndex<faiss::IndexBinary>& self, Binary part);
void alike_parts(const faiss::ThreadedIndex<faiss::Index>& self);
void alike_parts(const faiss::ThreadedIndex<faiss::IndexBinary>& self);
void part_number(const faiss::ThreadedIndex<faiss::Index>& self, int64_t i);
void part_number(const faiss::ThreadedIndex<faiss::IndexBinary>& self, int64_t i);
void split_part(const faiss::IndexSplitVectors& self, Index part);
void split_parts(const faiss::IndexSplitVectors& self);
/** IndexFlat1D.update_permutation; IndexRowwiseMinMaxBase.train_inplace. */
void sortable(const faiss::IndexFlat1D& self);
void train_scaled(Index self, int64_t n, const float* x);
/** ntotal = ...: as many vectors as the lists, or the index below transforms, hold. */
void counted(Index self, int64_t ntotal);
/** Any other operation that walks the object and what it refers to. */
void structure(Index self);
void structure(Binary self);

// ---- transforms, quantizers, k-means ------------------------------------------------------------

void train(Transform self, int64_t n, const float* x);
void apply(Transform self, int64_t n, const float* x);
void reverse_transform(Transform self, int64_t n, const float* x);
/** set_is_orthonormal: the matrix is there; FAISS ends the process without one. */
void matrix(Arg<const faiss::LinearTransform> self);
/** LinearTransform: values that fit d_in and d_out, and all of them before it counts as trained. */
void matrix_values(Arg<const faiss::LinearTransform> self, int64_t size);
void bias_values(Arg<const faiss::LinearTransform> self, int64_t size);
void matrix_complete(Arg<const faiss::LinearTransform> self, bool is_trained);
/** PCAMatrix.copy_from: vectors of one width, or FAISS reads past the mean. */
void copy_from(Arg<const faiss::PCAMatrix> self, Arg<const faiss::PCAMatrix> other);
void train(Arg<const faiss::Quantizer> self, int64_t n, const float* x);
void compute_codes(Arg<const faiss::Quantizer> self, int64_t n, const float* x);
void decode(Arg<const faiss::Quantizer> self, int64_t n, const uint8_t* codes);
/** sdc table, set_params, set_derived_values ... of a product quantizer. */
void product_quantizer_tables(Arg<const faiss::ProductQuantizer> self);
void product_quantizer_whole(Arg<const faiss::ProductQuantizer> self);
/** ITQMatrix.init_rotation = ...: d rows of d values, or none. */
void square_rotation(Arg<const faiss::ITQMatrix> self, int64_t size);
void train(Arg<const faiss::Clustering> self, int64_t n, const float* x, Index index, const float* weights = nullptr);
/** train_encoded: as train, and codes that the codec decodes to numbers. */
void train_encoded(Arg<const faiss::Clustering> self, int64_t n, const uint8_t* codes, Index codec, Index index,
                   const float* weights);
/** Weights of points: none below 0, not all 0; see through::Weighted. */
void cluster_weights(int64_t n, const float* weights);
/** Python's Kmeans and kmeans_clustering. */
void kmeans(int64_t d, int64_t n, int64_t k, const float* x);

// ---- graphs -------------------------------------------------------------------------------------

void set_nb_neighbors(Arg<const faiss::HNSW> self, int level, int n);
/** nb_neighbors and cum_nb_neighbors. */
void level(Arg<const faiss::HNSW> self, int level);
/** neighbor_range: a vertex and a level it has. */
void vertex(Arg<const faiss::HNSW> self, int64_t no, int level);
/** reorder_links: vectors that can be compared. */
void comparable_links(Index self);
/** link_singletons: FAISS 1.12.0 ends the process where there is one. */
void no_singletons(Index self);
/** A graph of N vectors with K links each, a place in it, and what may be linked to. */
void links(int64_t N, int64_t K);
void link_place(const faiss::nsg::Graph<int>& self, int64_t i, int64_t j);
void link_targets(const faiss::nsg::Graph<int>& self, const int* data);
/** IndexNSG.build with the caller's own graph of n x K neighbours. */
void nsg_build(Index self, int64_t n, const float* x, const int64_t* graph, int64_t K);

}  // namespace fsdk::guard

#include "additive.h"
#include "construct.h"
#include "functions.h"
#include "graph_steps.h"
#include "lists.h"
#include "neural.h"
#include "spheres.h"
#include "steps.h"
