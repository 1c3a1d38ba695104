// One-dimensional k-means needs as many different values as centroids: FAISS 1.12.0 looks for the start of a
// cluster before the first value when there are fewer (kmeans1d.cpp), and ends the process. It is called deep
// inside the training of quantizers whose lengths nobody knows before, so it is caught where it is called.
#include <algorithm>
#include <cstddef>
#include <vector>

#include <faiss/impl/kmeans1d.h>

#include "error.h"
#include "guards/through_functions.h"
#include "releases.h"

// Its neighbour in FAISS's library: a weak reference alone would not have the linker take that part of it.
extern void (*const volatile fsdk_kmeans1d_is_linked)(faiss::idx_t, faiss::idx_t, const float*, faiss::idx_t*);
void (*const volatile fsdk_kmeans1d_is_linked)(faiss::idx_t, faiss::idx_t, const float*, faiss::idx_t*) = faiss::smawk;

extern "C" {

// FAISS's own; weak, because only a linker that can wrap knows it.
__attribute__((weak)) double __real__ZN5faiss8kmeans1dEPKfmmPf(const float* x, size_t n, size_t k, float* centroids);

// Linked in the place of faiss::kmeans1d where the linker can do that.
double __wrap__ZN5faiss8kmeans1dEPKfmmPf(const float* x, size_t n, size_t k, float* centroids) {
    if (!__real__ZN5faiss8kmeans1dEPKfmmPf || !fsdk_kmeans1d_is_linked) return 0;
    std::vector<float> values(x, x + n);
    std::sort(values.begin(), values.end());
    const auto different = size_t(std::unique(values.begin(), values.end()) - values.begin());
    if (n > k && different < k) {
        throw fsdk::Error(fsdk::Code::INVALID_ARGUMENT,
                          fsdk::sentence("One-dimensional k-means for ", k, " centroids met ", different,
                                         " different values, and FAISS needs as many as centroids: take fewer, or more "
                                         "varied vectors; where a quantizer learns lengths, a search type without "
                                         "trained lengths."));
    }
    if (n <= k) return __real__ZN5faiss8kmeans1dEPKfmmPf(x, n, k, centroids);
    // Step by step as FAISS does it, because different values that lie close together end it just as well.
    return fsdk::through::kmeans1d(x, n, k, centroids);
}
}
