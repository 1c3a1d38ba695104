// FAISS's heaps of many rows (float_maxheap_array_t and others) over arrays of their own: C++ leaves these to the caller.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <faiss/utils/Heap.h>

#include "error.h"

namespace fsdk::offered {

template <class C>
class HeapArray {
   public:
    using T = typename C::T;

    HeapArray(size_t nh, size_t k) : nh(nh), k(k), val(nh * k), ids(nh * k) { heapify(); }

    void heapify() { heaps().heapify(); }

    void addn(size_t nj, const T* vin, int64_t j0, size_t i0, size_t ni) {
        rows(i0, ni);
        heaps().addn(nj, vin, j0, i0, int64_t(ni));
    }

    void addn_with_ids(size_t nj, const T* vin, const int64_t* id_in, size_t n_ids, size_t id_stride, size_t i0,
                       size_t ni) {
        rows(i0, ni);
        enough(n_ids, nj, id_stride, ni);
        heaps().addn_with_ids(nj, vin, id_in, int64_t(id_stride), i0, int64_t(ni));
    }

    void addn_query_subset_with_ids(size_t nsubset, const int64_t* subset, size_t nj, const T* vin,
                                    const int64_t* id_in, size_t n_ids, size_t id_stride) {
        for (size_t i = 0; i < nsubset; i++) {
            if (subset[i] < 0 || size_t(subset[i]) >= nh)
                throw Error(Code::INVALID_ARGUMENT, sentence("Element ", i, " of subset is ", subset[i],
                                                             ", but there are ", nh, " heaps, numbered from 0."));
        }
        enough(n_ids, nj, id_stride, nsubset);
        // Heaps may repeat, and FAISS fills those of a subset in several threads.
        for (size_t i = 0; i < nsubset; i++)
            heaps().addn_with_ids(nj, vin + i * nj, id_in + i * id_stride, 0, size_t(subset[i]), 1);
    }

    void reorder() { heaps().reorder(); }

    void get_val(size_t key, T* values) const { std::copy_n(val.data() + row(key), k, values); }
    void get_ids(size_t key, int64_t* labels) const { std::copy_n(ids.data() + row(key), k, labels); }

    /** FAISS's own over these arrays. */
    faiss::HeapArray<C> heaps() { return {nh, k, ids.data(), val.data()}; }

    void per_line_extrema(T* vals_out, int64_t* idx_out) { heaps().per_line_extrema(vals_out, idx_out); }

    size_t nh;
    size_t k;
    std::vector<T> val;
    std::vector<int64_t> ids;

   private:
    size_t row(size_t key) const {
        if (key >= nh) throw Error(Code::INVALID_ARGUMENT, sentence("There is no heap ", key, ": there are ", nh, ", numbered from 0."));
        return key * k;
    }

    void rows(size_t i0, size_t ni) const {
        if (i0 > nh || ni > nh - i0)
            throw Error(Code::INVALID_ARGUMENT, sentence("There are values for ", ni, " heaps from number ", i0,
                                                         " on, but there are ", nh, " heaps."));
    }

    static void enough(size_t n_ids, size_t nj, size_t id_stride, size_t ni) {
        if (ni == 0) return;
        // The quotient, because the product may not fit.
        if (n_ids < nj || (ni > 1 && id_stride > (n_ids - nj) / (ni - 1)))
            throw Error(Code::DIMENSION_MISMATCH,
                        sentence("id_in has ", n_ids, " ids, too few for ", ni, " heaps and ", nj,
                                 " values each, which begin ", id_stride, " after each other."));
    }
};

using float_maxheap_array_t = HeapArray<faiss::CMax<float, int64_t>>;
using float_minheap_array_t = HeapArray<faiss::CMin<float, int64_t>>;
using int_maxheap_array_t = HeapArray<faiss::CMax<int, int64_t>>;
using int_minheap_array_t = HeapArray<faiss::CMin<int, int64_t>>;

}  // namespace fsdk::offered
