#include "through.h"

#include <algorithm>
#include <vector>

#include <faiss/Index2Layer.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexNNDescent.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexRowwiseMinMax.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/utils/distances.h>

#include "support.h"

namespace fsdk::through {
namespace {

using validate::Kind;

/** Rows that a coarse quantizer's distances are no numbers for, or nothing when there are none. */
std::vector<bool> overflowing(int64_t n, int64_t d, const float* x) {
    std::vector<bool> rows;
    for (int64_t i = 0; i < n; i++) {
        if (faiss::fvec_norm_L2sqr(x + i * d, d) <= validate::max_squared_length) continue;  // false for NaN
        if (rows.empty()) rows.resize(n);
        rows[i] = true;
    }
    return rows;
}

/** As overflowing, where the index below takes labels of such rows for addresses; nothing where it does not. */
std::vector<bool> unassignable(const faiss::Index& index, int64_t n, const float* x) {
    if (n < faiss::distance_compute_blas_threshold) return {};
    const faiss::Index* i = &index;
    std::vector<float> moved;
    for (int depth = 0; i && depth <= validate::max_depth; depth++) {
        const Kind kind = validate::kind_of(*i);
        switch (kind) {
            case Kind::id_map: i = static_cast<const faiss::IndexIDMap*>(i)->index; continue;
            case Kind::row_min_max: i = static_cast<const faiss::IndexRowwiseMinMaxBase*>(i)->index; continue;
            case Kind::pre_transform: {
                const auto* p = static_cast<const faiss::IndexPreTransform*>(i);
                const Kind inner = validate::kind_of(*p->index);
                if (inner == Kind::flat || inner == Kind::hnsw) return {};  // the usual ones need no transforming twice
                for (const auto* t : p->chain) {
                    std::vector<float> out(size_t(n) * t->d_out);
                    t->apply_noalloc(n, x, out.data());
                    moved = std::move(out);
                    x = moved.data();
                }
                i = p->index;
                continue;
            }
            case Kind::refine:
            case Kind::two_layer:
            case Kind::ivf_independent:
            case Kind::shards:
            case Kind::split: return overflowing(n, i->d, x);
            default: return validate::is_ivf(kind) ? overflowing(n, i->d, x) : std::vector<bool>();
        }
    }
    return {};
}

/** each(first, count): everything at once, or sound rows in their runs and the others in small groups. */
template <class Each>
void batches(const faiss::Index& index, int64_t n, const float* x, Each each) {
    const std::vector<bool> apart = unassignable(index, n, x);
    if (apart.empty()) return each(int64_t(0), n);
    for (int64_t from = 0; from < n;) {
        const int64_t most = apart[from] ? from + faiss::distance_compute_blas_threshold - 1 : n;
        int64_t to = from + 1;
        while (to < std::min(n, most) && apart[to] == apart[from]) to++;
        each(from, to - from);
        from = to;
    }
}

/** As batches. From 20 queries on FAISS writes no result at all for an empty index (distances.cpp), fewer get -1. */
template <class Each>
void queries(const faiss::Index& index, int64_t n, const float* x, Each each) {
    if (index.ntotal > 0) return batches(index, n, x, each);
    const int64_t most = faiss::distance_compute_blas_threshold - 1;
    for (int64_t from = 0; from < n; from += most) each(from, std::min(most, n - from));
}

}  // namespace

}  // namespace fsdk::through

namespace fsdk::guard {

void assignable(const faiss::Index& index, const char* what, int64_t n, const float* x) {
    const std::vector<bool> rows = through::unassignable(index, n, x);
    const auto first = std::find(rows.begin(), rows.end(), true);
    if (first != rows.end()) {
        refuse(sentence(what, " ", first - rows.begin(),
                        " holds NaN, Infinity or values too large to square, and FAISS would assign it to a list that "
                        "is not there. Remove or replace the vector."));
    }
}

}  // namespace fsdk::guard

namespace fsdk::through {

void Batches::add(int64_t n, const float* x) {
    if (auto* descent = dynamic_cast<faiss::IndexNNDescent*>(&index_)) return descend(*descent, n, x);
    if (validate::kind_of(guard::innermost(index_)) == Kind::shards) return index_.add(n, x);  // in one call only
    const guard::GraphBuild graph(index_, n);
    batches(index_, n, x, [&](int64_t i, int64_t count) { index_.add(count, x + i * index_.d); });
}

void Batches::add_with_ids(int64_t n, const float* x, const int64_t* ids) {
    if (validate::kind_of(guard::innermost(index_)) == Kind::shards) return index_.add_with_ids(n, x, ids);
    const guard::GraphBuild graph(index_, n);
    batches(index_, n, x, [&](int64_t i, int64_t count) { index_.add_with_ids(count, x + i * index_.d, ids + i); });
}

void Batches::search(int64_t n, const float* x, int64_t k, float* distances, int64_t* labels,
                     const faiss::SearchParameters* params) const {
    if (k == 1) std::fill_n(labels, n, -1);  // the very labels that BLAS leaves unwritten
    queries(index_, n, x, [&](int64_t i, int64_t count) {
        index_.search(count, x + i * index_.d, k, distances + i * k, labels + i * k, params);
    });
}

void Batches::search_and_reconstruct(int64_t n, const float* x, int64_t k, float* distances, int64_t* labels,
                                     float* recons, const faiss::SearchParameters* params) const {
    if (k == 1) std::fill_n(labels, n, -1);
    queries(index_, n, x, [&](int64_t i, int64_t count) {
        index_.search_and_reconstruct(count, x + i * index_.d, k, distances + i * k, labels + i * k,
                                      recons + i * k * index_.d, params);
    });
}

void Batches::assign(int64_t n, const float* x, int64_t* labels, int64_t k) const {
    if (k == 1) std::fill_n(labels, n, -1);
    queries(index_, n, x, [&](int64_t i, int64_t count) { index_.assign(count, x + i * index_.d, labels + i * k, k); });
}

void Batches::range_search(int64_t n, const float* x, float radius, faiss::RangeSearchResult* result,
                           const faiss::SearchParameters* params) const {
    std::vector<float> distances;
    std::vector<int64_t> labels;
    queries(index_, n, x, [&](int64_t i, int64_t count) {
        if (count == n) return index_.range_search(n, x, radius, result, params);
        faiss::RangeSearchResult part(count);
        index_.range_search(count, x + i * index_.d, radius, &part, params);
        for (int64_t row = 0; row < count; row++) result->lims[i + row] = part.lims[row + 1] - part.lims[row];
        distances.insert(distances.end(), part.distances, part.distances + part.lims[count]);
        labels.insert(labels.end(), part.labels, part.labels + part.lims[count]);
        if (i + count < n) return;
        result->do_allocation();  // turns the counts in lims into positions
        std::copy(distances.begin(), distances.end(), result->distances);
        std::copy(labels.begin(), labels.end(), result->labels);
    });
}

void Batches::sa_encode(int64_t n, const float* x, uint8_t* codes) const {
    const int64_t size = index_.sa_code_size();
    batches(index_, n, x,
            [&](int64_t i, int64_t count) { index_.sa_encode(count, x + i * index_.d, codes + i * size); });
}

}  // namespace fsdk::through
