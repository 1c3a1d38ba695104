// See through_steps.h.
#include "through_steps.h"

#include <algorithm>
#include <cstring>

#include <faiss/IndexFastScan.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexLSH.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/clone_index.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/PolysemousTraining.h>

#include "../interrupt.h"
#include "support.h"

namespace fsdk::through {

void Interrupts::check() { faiss::InterruptCallback::check(); }
bool Interrupts::is_interrupted() { return faiss::InterruptCallback::is_interrupted(); }
size_t Interrupts::get_period_hint(size_t flops) {
    return is_time_limited() ? faiss::InterruptCallback::get_period_hint(flops) : size_t(1) << 30;
}
void Interrupts::clear_instance() { limit_time(0); }
void Interrupts::reset(double timeout_in_seconds) { limit_time(timeout_in_seconds); }

namespace {

/** What FAISS gives may be the array that it was given. */
struct Given {
    Given(const float* given, const float* own) : given(given), own(given == own ? nullptr : given) {}
    const float* given;
    std::unique_ptr<const float[]> own;
};

#if FSDK_HAS(FastScanDistancePostProcessing)
#define FSDK_POST , faiss::FastScanDistancePostProcessing{}
#else
#define FSDK_POST
#endif

}  // namespace

std::vector<float> Chain::apply_chain(int64_t n, const float* x) const {
    for (const auto* step : index_.chain) guard::apply(guard::Transform(step), 0, nullptr);
    const Given xt(index_.apply_chain(n, x), x);
    return {xt.given, xt.given + n * index_.index->d};
}
std::vector<float> Chain::reverse_chain(const float* xt, int64_t values) const {
    const int64_t width = index_.index->d;
    if (values % width != 0)
        throw Error(Code::DIMENSION_MISMATCH, sentence("xt has ", values, " values, which are no rows of index.d = ", width, "."));
    if (index_.chain.empty()) return {xt, xt + values};
    for (const auto* step : index_.chain) guard::reverse_transform(guard::Transform(step), 0, nullptr);
    std::vector<float> x(size_t(values / width * index_.d));
    index_.reverse_chain(values / width, xt, x.data());
    return x;
}

void Hashes::apply_preprocess(int64_t n, const float* x, float* xt) const {
    const Given made(index_.apply_preprocess(n, x), x);
    std::copy_n(made.given, n * index_.nbits, xt);
}

faiss::IndexIVF* Clones::clone_IndexIVF(const faiss::IndexIVF& ivf) const {
    std::unique_ptr<faiss::Index> copy(const_cast<faiss::Cloner&>(cloner_).clone_Index(&ivf));
    auto* made = dynamic_cast<faiss::IndexIVF*>(copy.get());
    if (!made) throw Error(Code::ENGINE, "The copy of an inverted file is none.");
    copy.release();
    return made;
}

void LookupTables::compute_float_LUT(float* lut, int64_t n, const float* x) const {
    index_.compute_float_LUT(lut, n, x FSDK_POST);
}
void LookupTables::compute_quantized_LUT(int64_t n, const float* x, uint8_t* lut, float* normalizers) const {
    index_.compute_quantized_LUT(n, x, lut, normalizers FSDK_POST);
}

void CodedLists::add_core_o(int64_t n, const float* x, const int64_t* xids, float* residuals_2,
                            const int64_t* precomputed_idx) {
    std::fill_n(residuals_2, n * index_.d, 0.f);
    index_.add_core_o(n, x, xids, residuals_2, precomputed_idx);
    // What is not stored gets none, whatever FAISS wrote for it.
    for (int64_t i = 0; i < n; i++)
        if (precomputed_idx[i] < 0) std::fill_n(residuals_2 + i * index_.d, index_.d, 0.f);
}

std::vector<int64_t> CodedIndex::hamming_distance_histogram(int64_t n, const float* x, int64_t values, const float* xb) {
    std::vector<int64_t> hist(index_.pq.M * index_.pq.nbits + 1);
    index_.hamming_distance_histogram(n, x, xb ? values / index_.d : 0, xb, hist.data());
    return hist;
}

namespace {
template <class Heaps>
void one_heap_each(size_t n, const Heaps& res) {
    if (n != res.nh) throw Error(Code::DIMENSION_MISMATCH, sentence("res has ", res.nh, " heaps for ", n, " queries: there must be one for each."));
}
}  // namespace

void CodeSearch::search(const float* x, size_t nx, const uint8_t* codes, size_t ncodes,
                        offered::float_maxheap_array_t& res, bool init_finalize_heap) const {
    one_heap_each(nx, res);
    auto heaps = res.heaps();
    pq_.search(x, nx, codes, ncodes, &heaps, init_finalize_heap);
}
void CodeSearch::search_ip(const float* x, size_t nx, const uint8_t* codes, size_t ncodes,
                           offered::float_minheap_array_t& res, bool init_finalize_heap) const {
    one_heap_each(nx, res);
    auto heaps = res.heaps();
    pq_.search_ip(x, nx, codes, ncodes, &heaps, init_finalize_heap);
}
void CodeSearch::search_sdc(const uint8_t* qcodes, size_t nq, const uint8_t* bcodes, size_t ncodes,
                            offered::float_maxheap_array_t& res, bool init_finalize_heap) const {
    one_heap_each(nq, res);
    auto heaps = res.heaps();
    pq_.search_sdc(qcodes, nq, bcodes, ncodes, &heaps, init_finalize_heap);
}

void Polysemous::optimize_pq_for_hamming(faiss::ProductQuantizer& pq, int64_t values, const float* x) const {
    training_.optimize_pq_for_hamming(pq, size_t(values) / pq.d, x);
}
void Polysemous::optimize_ranking(faiss::ProductQuantizer& pq, int64_t values, const float* x) const {
    training_.optimize_ranking(pq, size_t(values) / pq.d, x);
}

}  // namespace fsdk::through
