// What stands between a thunk and FAISS where FAISS's own member cannot take every argument that has an
// answer (`through: Batches` in the schema).
#pragma once

#include <cstdint>
#include <memory>

#include <faiss/Index.h>
#include <faiss/IndexBinary.h>
#include <faiss/invlists/InvertedLists.h>

#include "../releases.h"
#include "through_functions.h"
#include "through_graph_steps.h"
#include "through_steps.h"

namespace faiss {
struct Clustering;
struct DistanceComputer;
struct EnumeratedVectors;
struct IndexNNDescent;
struct IndexNSG;
struct RangeSearchResult;
struct IDSelector;
}  // namespace faiss

namespace fsdk::through {

/** Distances to the vectors of a graph's storage as graphs take them: smaller is nearer under every metric. */
std::unique_ptr<faiss::DistanceComputer> smaller_is_nearer(const faiss::Index& storage);

/**
 * The index, but an IndexNSG compares all vectors when they are too few for NNDescent (support.h), and there
 * is one answer for vectors that hold NaN, Infinity or lengths that overflow.
 *
 * From 20 rows on FAISS 1.12.0 assigns with BLAS and leaves the label of such a row unwritten
 * (Top1BlockResultHandler); inverted files take it for a list, refinements for a position. Fewer rows
 * get -1: found nowhere, stored in no list. Batches with such rows are therefore cut, so that these
 * go in groups of fewer than 20. All others go on as they are. So are queries of an empty index, whose
 * results it does not write at all. Lists in blocks are merged without writing behind them.
 *
 * Mirrors faiss/Index.h; arguments and errors are those of the members of the same name.
 */
class Batches {
   public:
    explicit Batches(faiss::Index& index) : index_(index) {}

    void add(int64_t n, const float* x);
    void add_with_ids(int64_t n, const float* x, const int64_t* ids);
    void search(int64_t n, const float* x, int64_t k, float* distances, int64_t* labels,
                const faiss::SearchParameters* params) const;
    void search_and_reconstruct(int64_t n, const float* x, int64_t k, float* distances, int64_t* labels, float* recons,
                                const faiss::SearchParameters* params) const;
    void assign(int64_t n, const float* x, int64_t* labels, int64_t k) const;
    void range_search(int64_t n, const float* x, float radius, faiss::RangeSearchResult* result,
                      const faiss::SearchParameters* params) const;
    void sa_encode(int64_t n, const float* x, uint8_t* codes) const;
    void merge_from(faiss::Index& other, int64_t add_id);

   private:
    faiss::Index& index_;
};

/**
 * The binary index, but queries go in groups of fewer than 20 where an IndexBinaryFromFloat asks an empty
 * index, whose results are not written from 20 queries on. Codes for binary hashes get room behind them, because
 * FAISS reads 8 bytes where a code begins. Rows are given back one by one where FAISS takes d for their bytes.
 *
 * Mirrors faiss/IndexBinary.h; arguments and errors are those of the members of the same name.
 */
class BinaryBatches {
   public:
    explicit BinaryBatches(const faiss::IndexBinary& index) : index_(const_cast<faiss::IndexBinary&>(index)) {}

    void add(int64_t n, const uint8_t* x);
    void add_with_ids(int64_t n, const uint8_t* x, const int64_t* ids);
    void range_search(int64_t n, const uint8_t* x, int radius, faiss::RangeSearchResult* result,
                      const faiss::SearchParameters* params) const;
    void reconstruct_n(int64_t i0, int64_t ni, uint8_t* recons) const;

    void search(int64_t n, const uint8_t* x, int64_t k, int32_t* distances, int64_t* labels,
                const faiss::SearchParameters* params) const;
    void search_and_reconstruct(int64_t n, const uint8_t* x, int64_t k, int32_t* distances, int64_t* labels,
                                uint8_t* recons, const faiss::SearchParameters* params) const;
    void assign(int64_t n, const uint8_t* x, int64_t* labels, int64_t k) const;

   private:
    faiss::IndexBinary& index_;
};

/** Adds to an IndexNNDescent as FAISS does, but fails where the graph lacks links instead of reading past them. */
void descend(faiss::IndexNNDescent& index, int64_t n, const float* x);

/** The NSG, but its build fails instead of looking for ever for a place for a link, and leaves the index empty. */
class NsgGraph {
   public:
    explicit NsgGraph(faiss::IndexNSG& index) : index_(index) {}
    void build(int64_t n, const float* x, const int64_t* knn_graph, int64_t GK);

   private:
    faiss::IndexNSG& index_;
};

/** The parts of shards and replicas, of which FAISS gives out any number. */
template <class Threaded>
class Parts {
   public:
    explicit Parts(const Threaded& index) : index_(const_cast<Threaded&>(index)) {}
    auto at(size_t i) const { return i < size_t(index_.count()) ? index_.at(i) : nullptr; }

   private:
    Threaded& index_;
};

/**
 * The clustering, but with weights that leave a cluster to split.
 *
 * FAISS fills an empty cluster with half of one that it draws with a chance of its weight - 1
 * (Clustering.cpp, split_clusters), and draws for ever when none weighs more than 1. Weights whose sum
 * allows that are multiplied by a power of two, which changes no centroid, not even in its last bit.
 */
class Weighted {
   public:
    explicit Weighted(faiss::Clustering& clustering) : clustering_(clustering) {}

    void train(int64_t n, const float* x, faiss::Index& index, const float* weights);
    void train_encoded(int64_t n, const uint8_t* x, const faiss::Index& codec, faiss::Index& index,
                       const float* weights);

   private:
    faiss::Clustering& clustering_;
};

/**
 * The inverted lists, but an index that reads them is looked at more closely from now on, and lists in a file whose growth
 * failed are empty instead of pointing to memory that is no longer mapped.
 *
 * Mirrors faiss/invlists/InvertedLists.h; arguments and errors are those of the members of the same name.
 */
class Lists {
   public:
    explicit Lists(faiss::InvertedLists& lists);

    size_t add_entry(size_t list_no, faiss::idx_t id, const uint8_t* code);
    size_t add_entries(size_t list_no, size_t n, const faiss::idx_t* ids, const uint8_t* codes);
    void update_entry(size_t list_no, size_t offset, faiss::idx_t id, const uint8_t* code);
    void update_entries(size_t list_no, size_t offset, size_t n, const faiss::idx_t* ids, const uint8_t* codes);
    void resize(size_t list_no, size_t size);
    void reset();
    void merge_from(faiss::InvertedLists* other, size_t add_id);
#if FSDK_HAS(InvertedLists_copy_subset_to)
    size_t copy_subset_to(faiss::InvertedLists& other, faiss::InvertedLists::subset_type_t type, faiss::idx_t a1,
                          faiss::idx_t a2) const;
#endif

   private:
    faiss::InvertedLists& lists_;
};

/** The same for what only lists in a file can do. */
class Disk {
   public:
    explicit Disk(faiss::InvertedLists& lists) : lists_(lists) {}

    size_t merge_from_multiple(const faiss::InvertedLists** ils, int n, bool shift_ids, bool verbose);
    size_t merge_from_1(const faiss::InvertedLists* il, bool verbose);
    void resize_locked(size_t list_no, size_t new_size);
    void update_totsize(size_t new_totsize);
    size_t allocate_slot(size_t capacity);
    void free_slot(size_t offset, size_t capacity);
    /** FAISS leaves the former map where it is. */
    void do_mmap();

   private:
    faiss::InvertedLists& lists_;
};

/** The numbered vectors, which FAISS compares with the one behind the last code instead of each in turn. */
class Enumerated {
   public:
    explicit Enumerated(const faiss::EnumeratedVectors& vectors) : vectors_(vectors) {}
    void find_nn(size_t n, const uint64_t* codes, size_t nq, const float* xq, int64_t* idx, float* dis) const;

   private:
    const faiss::EnumeratedVectors& vectors_;
};

}  // namespace fsdk::through
