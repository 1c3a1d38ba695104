// Steps of FAISS that take or give pointers whose life the caller would have to know (through.h).
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "../offered/heap_array.h"
#include "../releases.h"

namespace faiss {
struct Cloner;
struct IndexFastScan;
struct IndexIVF;
struct IndexIVFPQ;
struct IndexLSH;
struct IndexPQ;
struct IndexPreTransform;
struct PolysemousTraining;
struct ProductQuantizer;
}  // namespace faiss

namespace fsdk::through {

/** Transformed vectors as a copy: FAISS gives the caller's own array where there is nothing to do. */
class Chain {
   public:
    explicit Chain(const faiss::IndexPreTransform& index) : index_(index) {}
    std::vector<float> apply_chain(int64_t n, const float* x) const;
    std::vector<float> reverse_chain(const float* xt, int64_t values) const;

   private:
    const faiss::IndexPreTransform& index_;
};

class Hashes {
   public:
    explicit Hashes(const faiss::IndexLSH& index) : index_(index) {}
    void apply_preprocess(int64_t n, const float* x, float* xt) const;

   private:
    const faiss::IndexLSH& index_;
};

/** The copy of an inverted file with its lists; FAISS's own step of this name leaves them to the original. */
class Clones {
   public:
    explicit Clones(const faiss::Cloner& cloner) : cloner_(cloner) {}
    faiss::IndexIVF* clone_IndexIVF(const faiss::IndexIVF& ivf) const;

   private:
    const faiss::Cloner& cloner_;
};

/** Tables of distances, whatever a later release wants to know besides. */
class LookupTables {
   public:
    explicit LookupTables(const faiss::IndexFastScan& index) : index_(index) {}
    void compute_float_LUT(float* lut, int64_t n, const float* x) const;
    void compute_quantized_LUT(int64_t n, const float* x, uint8_t* lut, float* normalizers) const;

   private:
    const faiss::IndexFastScan& index_;
};

/** Residuals are zeros where nothing is stored: FAISS leaves them unwritten. */
class CodedLists {
   public:
    explicit CodedLists(faiss::IndexIVFPQ& index) : index_(index) {}
    void add_core_o(int64_t n, const float* x, const int64_t* xids, float* residuals_2, const int64_t* precomputed_idx);

   private:
    faiss::IndexIVFPQ& index_;
};

class CodedIndex {
   public:
    explicit CodedIndex(faiss::IndexPQ& index) : index_(index) {}
    std::vector<int64_t> hamming_distance_histogram(int64_t n, const float* x, int64_t values, const float* xb);

   private:
    faiss::IndexPQ& index_;
};

/** Search among codes into heaps of our own. */
class CodeSearch {
   public:
    explicit CodeSearch(const faiss::ProductQuantizer& pq) : pq_(pq) {}
    void search(const float* x, size_t nx, const uint8_t* codes, size_t ncodes, offered::float_maxheap_array_t& res,
                bool init_finalize_heap) const;
    void search_ip(const float* x, size_t nx, const uint8_t* codes, size_t ncodes, offered::float_minheap_array_t& res,
                   bool init_finalize_heap) const;
    void search_sdc(const uint8_t* qcodes, size_t nq, const uint8_t* bcodes, size_t ncodes,
                    offered::float_maxheap_array_t& res, bool init_finalize_heap) const;

   private:
    const faiss::ProductQuantizer& pq_;
};

/**
 * What FAISS asks of its one InterruptCallback, which here answers for the signals of calls: a limit of time stands beside it,
 * where FAISS would put a TimeoutCallback in its place.
 */
class Interrupts {
   public:
    static void check();
    static bool is_interrupted();
    static size_t get_period_hint(size_t flops);
    static void clear_instance();
    static void reset(double timeout_in_seconds);
};

/** Training vectors by the number of their values. */
class Polysemous {
   public:
    explicit Polysemous(const faiss::PolysemousTraining& training) : training_(training) {}
    void optimize_pq_for_hamming(faiss::ProductQuantizer& pq, int64_t values, const float* x) const;
    void optimize_ranking(faiss::ProductQuantizer& pq, int64_t values, const float* x) const;

   private:
    const faiss::PolysemousTraining& training_;
};

}  // namespace fsdk::through
