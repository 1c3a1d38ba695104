// Python FAISS's ResultHeap: the best results of each query out of slices of a data set.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <faiss/utils/Heap.h>

#include "error.h"

namespace fsdk::offered {

/** A heap per query with the worst result that is kept on top; the arrays are its own. */
class ResultHeap {
   public:
    ResultHeap(size_t nq, size_t k, bool keep_max) : nq(nq), k(k), keep_max(keep_max), D(nq * k), I(nq * k) {
        with([](auto& heaps) { heaps.heapify(); });
    }

    void add_result(size_t kd, const float* d, const int64_t* ids) {
        with([&](auto& heaps) { heaps.addn_with_ids(kd, d, ids, kd); });
    }

    /** `n_ids` is that of all distances, or kd where all queries share their ids. */
    void add_result_subset(size_t n, const int64_t* subset, size_t kd, const float* d, const int64_t* ids, size_t n_ids) {
        if (n_ids != n * kd && n_ids != kd)
            throw Error(Code::DIMENSION_MISMATCH, sentence("I has ", n_ids, " ids; there must be one for each of the ",
                                                           n * kd, " distances, or ", kd, " for all queries."));
        for (size_t i = 0; i < n; i++) {
            if (subset[i] < 0 || size_t(subset[i]) >= nq)
                throw Error(Code::INVALID_ARGUMENT, sentence("Element ", i, " of subset is ", subset[i], ", but there are ",
                                                             nq, " queries, numbered from 0."));
        }
        // Queries may repeat, and FAISS fills the heaps of many results in several threads.
        const int64_t stride = n_ids == n * kd ? int64_t(kd) : 0;
        with([&](auto& heaps) {
            for (size_t i = 0; i < n; i++)
                heaps.addn_with_ids(kd, d + i * kd, ids + i * stride, 0, size_t(subset[i]), 1);
        });
    }

    void finalize() {
        with([](auto& heaps) { heaps.reorder(); });
    }

    size_t nq;
    size_t k;
    bool keep_max;
    std::vector<float> D;
    std::vector<int64_t> I;

   private:
    template <class Do>
    void with(Do change) {
        if (keep_max) {
            faiss::float_minheap_array_t heaps{nq, k, I.data(), D.data()};
            change(heaps);
        } else {
            faiss::float_maxheap_array_t heaps{nq, k, I.data(), D.data()};
            change(heaps);
        }
    }
};

}  // namespace fsdk::offered
