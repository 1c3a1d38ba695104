// What FAISS does not check, checked before the call: every function here either returns or throws
// fsdk::Error with a sentence for the caller. The schema names them (`guard: "search(self, n, x, k)"`);
// generated thunks call them after the shapes have been checked, so x holds n rows of self's width.
//
// Findings behind each guard: docs/hazards.md. Guards never change an answer that FAISS gives: NaN
// queries on Flat and IVF keep their -1 labels, in batches of any size (through.h); they are refused
// only where a graph is walked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <faiss/AutoTune.h>
#include <faiss/Clustering.h>
#include <faiss/Index.h>
#include <faiss/IndexBinary.h>
#include <faiss/IVFlib.h>
#include <faiss/IndexIVF.h>
#include <faiss/VectorTransform.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/CodePacker.h>
#include <faiss/impl/HNSW.h>
#include <faiss/impl/IDSelector.h>
#include <faiss/impl/ProductQuantizer.h>
#include <faiss/impl/ScalarQuantizer.h>

#include "../error.h"

namespace faiss {
template <typename IndexT>
class ThreadedIndex;
struct IndexFlat1D;
struct IndexSplitVectors;
namespace nsg {
template <class node_t>
struct Graph;
}
}  // namespace faiss

namespace fsdk::guard {

/** An object argument, given as a reference or as a pointer that may be null. */
template <class T>
struct Arg {
    T* p;
    Arg(T& object) : p(&object) {}
    Arg(T* pointer) : p(pointer) {}
    Arg(std::nullptr_t) : p(nullptr) {}
    T* operator->() const { return p; }
    T& operator*() const { return *p; }
    explicit operator bool() const { return p != nullptr; }
};
using Index = Arg<const faiss::Index>;
using Binary = Arg<const faiss::IndexBinary>;
using Transform = Arg<const faiss::VectorTransform>;
using Selector = Arg<const faiss::IDSelector>;
using Params = const faiss::SearchParameters*;

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
/** Any other operation that walks the object and what it refers to. */
void structure(Index self);
void structure(Binary self);

// ---- inverted lists by themselves ----------------------------------------------------------------

using Lists = Arg<const faiss::InvertedLists>;
using ListsOf = std::vector<const faiss::InvertedLists*>;
/** prefetch_lists: lists that exist. */
void prefetched(Lists self, int64_t n, const int64_t* list_nos);
void writable(Lists self);
/** One list that takes n more entries of single codes. */
void grown(Lists self, int64_t list_no, int64_t n);
/** n entries that are there and may be changed. */
void overwritten(Lists self, int64_t list_no, int64_t offset, int64_t n);
void resized(Lists self, int64_t list_no, int64_t new_size);
/** Everything that FAISS would find out in a thread, or not at all. */
void merged(Lists self, Lists other);
void copied(Lists self, Lists other, int subset_type, int64_t a1, int64_t a2);
void permuted(Lists self, const int64_t* map);
/** Constructors of lists that show others. */
void shown(Lists il);
void side_by_side(const ListsOf& ils);
void one_after_the_other(const ListsOf& ils);
void slice(Lists il, int64_t i0, int64_t i1);
void masked(Lists il0, Lists il1);
void there_is_one(Arg<const faiss::InvertedListsIterator> self);
void block_lists(int64_t nlist, int64_t vec_per_block, int64_t block_size);
/** BlockInvertedLists: add_entries to an empty list, and remove_ids; both need the packer. */
void filled(Lists self, int64_t list_no, int64_t n, int64_t bytes);
void removed(Lists self, Selector sel);
void in_block(Arg<const faiss::CodePacker> self, int64_t offset);
void flat_packer(int64_t code_size);
void fast_scan_packer(int64_t nsq, int64_t bbs);
void disk_lists(int64_t nlist, int64_t code_size, const std::string& filename);
void merged_to_disk(Lists self, const ListsOf& ils);
void merged_to_disk(Lists self, Lists il);
void cropped(Lists self, int64_t l0, int64_t l1);
/** Direct maps by themselves. */
void map_over(Arg<const faiss::DirectMap> self, int type, Lists lists, int64_t ntotal);
void mapped_id(Arg<const faiss::DirectMap> self, int64_t id, int64_t list_no, int64_t offset);
void removed_by_map(Arg<const faiss::DirectMap> self, Selector sel, Lists lists);
void updated_by_map(Arg<const faiss::DirectMap> self, Lists lists, int64_t n, const int64_t* ids, const int64_t* list_nos,
                    int64_t bytes);

// ---- single comparisons --------------------------------------------------------------------------

/** Trained, whole, and with stored vectors that can be compared one by one. */
void computes(Index self);
/** Scanners: trained, with lists, and parameters of the right kind. */
void scans(Index self, Params params = nullptr);
void scans(Binary self);
/** The iterator gives codes of this size. */
void codes_of(Arg<const faiss::InvertedListsIterator> iterator, int64_t code_size);
void visited_table(int64_t size);
void visitable(Arg<const faiss::VisitedTable> self, int64_t no);

// ---- reading, writing and cloning of parts ------------------------------------------------------

void io_buffer(int64_t bsz);
void whole(Transform vt);
void writable_lists(Lists ils);
void four_characters(const std::string& sx);

// ---- faiss::ivflib ------------------------------------------------------------------------------

/** An inverted file, bare or behind transforms; throws for everything else. */
const faiss::IndexIVF& inverted_file(Index index);
void two_inverted_files(Index index1, Index index2);
void lists_from(Index index, int64_t i0, int64_t i1);
void exchanged_lists(Index index, int64_t i0, int64_t i1, Lists src);
void window(Index index);
void stepped(Arg<const faiss::ivflib::SlidingIndexWindow> self, Index sub_index, bool remove_oldest);
void sharded(int64_t shard_count);

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
void lattice(int64_t d, int64_t nsq, int64_t scale_nbit, int64_t r2);
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

#include "additive.h"
