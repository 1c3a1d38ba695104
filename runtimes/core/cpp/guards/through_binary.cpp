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

/** A binary hash is asked or filled, by the index itself or by what it hands its codes to. */
bool hashes(const faiss::IndexBinary& index, int depth = 0) {
    if (mended::hash_words || depth > validate::max_depth) return false;
    switch (validate::kind_of(index)) {
        case Kind::b_hash:
        case Kind::b_multi_hash: return true;
        case Kind::b_id_map: return hashes(*static_cast<const faiss::IndexBinaryIDMap&>(index).index, depth + 1);
        case Kind::b_ivf: return hashes(*static_cast<const faiss::IndexBinaryIVF&>(index).quantizer, depth + 1);
        default:
            for (const guard::BinaryPart& part : guard::parts_of(index))
                if (hashes(*part.index, depth + 1)) return true;
            return false;
    }
}

/** Codes with 8 bytes behind them where a hash reads them. */
class Codes {
   public:
    Codes(const faiss::IndexBinary& index, int64_t n, const uint8_t* x) : codes(x) {
        if (!hashes(index)) return;
        copy_.resize(size_t(n) * index.code_size + sizeof(uint64_t));
        std::copy_n(x, size_t(n) * index.code_size, copy_.data());
        codes = copy_.data();
    }
    const uint8_t* codes;

   private:
    std::vector<uint8_t> copy_;
};

}  // namespace

void BinaryBatches::add(int64_t n, const uint8_t* x) { index_.add(n, Codes(index_, n, x).codes); }
void BinaryBatches::add_with_ids(int64_t n, const uint8_t* x, const int64_t* ids) {
    index_.add_with_ids(n, Codes(index_, n, x).codes, ids);
}
void BinaryBatches::range_search(int64_t n, const uint8_t* x, int radius, faiss::RangeSearchResult* result,
                                 const faiss::SearchParameters* params) const {
    index_.range_search(n, Codes(index_, n, x).codes, radius, result, params);
}

void BinaryBatches::reconstruct_n(int64_t i0, int64_t ni, uint8_t* recons) const {
    if (mended::binary_rows || validate::kind_of(index_) == Kind::b_ivf) return index_.reconstruct_n(i0, ni, recons);
    for (int64_t i = 0; i < ni; i++) index_.reconstruct(i0 + i, recons + i * index_.code_size);
}

void BinaryBatches::search(int64_t n, const uint8_t* x, int64_t k, int32_t* distances, int64_t* labels,
                           const faiss::SearchParameters* params) const {
    const Codes own(index_, n, x);
    queries(index_, n, [&](int64_t i, int64_t count) {
        index_.search(count, own.codes + i * index_.code_size, k, distances + i * k, labels + i * k, params);
    });
}

void BinaryBatches::search_and_reconstruct(int64_t n, const uint8_t* x, int64_t k, int32_t* distances, int64_t* labels,
                                           uint8_t* recons, const faiss::SearchParameters* params) const {
    if (!mended::binary_rows && validate::kind_of(index_) != Kind::b_ivf) {
        search(n, x, k, distances, labels, params);
        for (int64_t i = 0; i < n * k; i++) {
            uint8_t* row = recons + i * index_.code_size;
            if (labels[i] < 0) std::fill_n(row, index_.code_size, uint8_t{255});
            else index_.reconstruct(labels[i], row);
        }
        return;
    }
    const Codes own(index_, n, x);
    queries(index_, n, [&](int64_t i, int64_t count) {
        index_.search_and_reconstruct(count, own.codes + i * index_.code_size, k, distances + i * k, labels + i * k,
                                      recons + i * k * index_.code_size, params);
    });
}

void BinaryBatches::assign(int64_t n, const uint8_t* x, int64_t* labels, int64_t k) const {
    const Codes own(index_, n, x);
    queries(index_, n,
            [&](int64_t i, int64_t count) { index_.assign(count, own.codes + i * index_.code_size, labels + i * k, k); });
}

}  // namespace fsdk::through
