#include <algorithm>

#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexIDMap.h>
#include <faiss/utils/distances.h>

#include "support.h"
#include "through.h"

namespace fsdk::through {
namespace {

using validate::Kind;

/** An empty float index is asked, by the index itself, below an id map, or to choose lists. */
bool asks_nothing(const faiss::IndexBinary& index) {
    const faiss::IndexBinary* i = &index;
    for (int depth = 0; i && depth <= validate::max_depth; depth++) {
        switch (validate::kind_of(*i)) {
            case Kind::b_from_float: return static_cast<const faiss::IndexBinaryFromFloat*>(i)->index->ntotal == 0;
            case Kind::b_id_map: i = static_cast<const faiss::IndexBinaryIDMap*>(i)->index; continue;
            case Kind::b_ivf: i = static_cast<const faiss::IndexBinaryIVF*>(i)->quantizer; continue;
            default: return false;
        }
    }
    return false;
}

/** each(first, count): everything at once, or in groups that are too small for BLAS. */
template <class Each>
void queries(const faiss::IndexBinary& index, int64_t n, Each each) {
    const int64_t small = faiss::distance_compute_blas_threshold - 1;
    if (n <= small || !asks_nothing(index)) return each(int64_t(0), n);
    for (int64_t from = 0; from < n; from += small) each(from, std::min(small, n - from));
}

}  // namespace

void BinaryBatches::search(int64_t n, const uint8_t* x, int64_t k, int32_t* distances, int64_t* labels,
                           const faiss::SearchParameters* params) const {
    queries(index_, n, [&](int64_t i, int64_t count) {
        index_.search(count, x + i * index_.code_size, k, distances + i * k, labels + i * k, params);
    });
}

void BinaryBatches::search_and_reconstruct(int64_t n, const uint8_t* x, int64_t k, int32_t* distances, int64_t* labels,
                                           uint8_t* recons, const faiss::SearchParameters* params) const {
    queries(index_, n, [&](int64_t i, int64_t count) {
        index_.search_and_reconstruct(count, x + i * index_.code_size, k, distances + i * k, labels + i * k,
                                      recons + i * k * index_.code_size, params);
    });
}

void BinaryBatches::assign(int64_t n, const uint8_t* x, int64_t* labels, int64_t k) const {
    queries(index_, n,
            [&](int64_t i, int64_t count) { index_.assign(count, x + i * index_.code_size, labels + i * k, k); });
}

}  // namespace fsdk::through
