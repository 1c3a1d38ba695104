// Search and distances without an index, as Python FAISS offers them: one function for every metric.
#include <algorithm>
#include <limits>

#include <faiss/utils/distances.h>
#include <faiss/utils/extra_distances.h>

#include "enum/MetricType.h"
#include "frame.h"
#include "guards/guards.h"
#include "releases.h"

extern "C" int sgemm_(const char* transa, const char* transb, FINTEGER* m, FINTEGER* n, FINTEGER* k, const float* alpha,
                      const float* a, FINTEGER* lda, const float* b, FINTEGER* ldb, const float* beta, float* c,
                      FINTEGER* ldc);

namespace fsdk::handwritten {
namespace {

faiss::MetricType metric_at(Frame& f, uint32_t slot) {
    return f.enumeration<faiss::MetricType>(slot, "metric", enums::MetricType);
}

/** FAISS's BLAS counts with 32 bits. */
FINTEGER blas(int64_t value, const char* name) {
    if (value > std::numeric_limits<FINTEGER>::max()) {
        throw Error(Code::INVALID_ARGUMENT,
                    sentence(name, " = ", value, " is too large for one call: split the work."));
    }
    return static_cast<FINTEGER>(value);
}

/** Every row of xq times every row of xb. */
void inner_products(int64_t d, int64_t nq, const float* xq, int64_t nb, const float* xb, float* out) {
    constexpr int64_t BLOCK = 4096;
    FINTEGER m = blas(nb, "the number of rows of xb"), k = blas(d, "d");
    const float one = 1, zero = 0;
    if (nb == 0) return;
    for (int64_t i = 0; i < nq; i += BLOCK) {
        FINTEGER n = static_cast<FINTEGER>(std::min(BLOCK, nq - i));
        sgemm_("Transpose", "Not transpose", &m, &n, &k, &one, xb, &k, xq + i * d, &k, &zero, out + i * nb, &m);
    }
}

/** Larger is nearer. */
bool similar(faiss::MetricType metric) { return metric == faiss::METRIC_INNER_PRODUCT || metric == faiss::METRIC_Jaccard; }

void knn_extra(const float* xq, const float* xb, int64_t d, int64_t nq, int64_t nb, faiss::MetricType metric,
               float metric_arg, int64_t k, float* distances, int64_t* labels) {
#if FSDK_FAISS_VERSION >= 10704
    faiss::knn_extra_metrics(xq, xb, d, nq, nb, metric, metric_arg, k, distances, labels);
#else
    faiss::float_maxheap_array_t heaps = {size_t(nq), size_t(k), labels, distances};
    faiss::knn_extra_metrics(xq, xb, d, nq, nb, metric, metric_arg, &heaps);
#endif
}

}  // namespace

void knn(Frame& f) {
    const auto xq = f.array<const float>(0, "xq");
    const auto xb = f.array<const float>(2, "xb");
    const int64_t d = f.integer(4, "d", 1);
    const int64_t k = f.integer(5, "k", 1);
    const auto metric = metric_at(f, 6);
    const auto metric_arg = f.number<float>(7);
    const auto distances = f.array<float>(8, "distances");
    const auto labels = f.array<int64_t>(10, "labels");
    const int64_t nq = f.rows(xq, "xq", {{"d", d}});
    const int64_t nb = f.rows(xb, "xb", {{"d", d}});
    f.shape(distances, "distances", {{"nq", nq}, {"k", k}});
    f.shape(labels, "labels", {{"nq", nq}, {"k", k}});
    guard::brute_force(d, nq, nb, k, metric, metric_arg);
    // FAISS leaves both unwritten from 20 queries on where there is nothing to find, and labels of NaN where k is 1.
    if (nb == 0 || k == 1) {
        const float none = std::numeric_limits<float>::max();
        std::fill_n(distances.data, nq * k, similar(metric) ? -none : none);
        std::fill_n(labels.data, nq * k, int64_t{-1});
    }
    if (metric == faiss::METRIC_L2) {
        faiss::knn_L2sqr(xq.data, xb.data, d, nq, nb, k, distances.data, labels.data);
    } else if (metric == faiss::METRIC_INNER_PRODUCT) {
        faiss::knn_inner_product(xq.data, xb.data, d, nq, nb, k, distances.data, labels.data);
    } else {
        knn_extra(xq.data, xb.data, d, nq, nb, metric, metric_arg, k, distances.data, labels.data);
    }
}

void pairwise_distances(Frame& f) {
    const auto xq = f.array<const float>(0, "xq");
    const auto xb = f.array<const float>(2, "xb");
    const int64_t d = f.integer(4, "d", 1);
    const auto metric = metric_at(f, 5);
    const auto metric_arg = f.number<float>(6);
    const auto distances = f.array<float>(7, "distances");
    const int64_t nq = f.rows(xq, "xq", {{"d", d}});
    const int64_t nb = f.rows(xb, "xb", {{"d", d}});
    f.shape(distances, "distances", {{"nq", nq}, {"nb", nb}});
    guard::brute_force(d, nq, nb, 1, metric, metric_arg);
    if (nq == 0 || nb == 0) return;
    if (metric == faiss::METRIC_L2) {
        faiss::pairwise_L2sqr(d, nq, xq.data, nb, xb.data, distances.data);
    } else if (metric == faiss::METRIC_INNER_PRODUCT) {
        inner_products(d, nq, xq.data, nb, xb.data, distances.data);
    } else {
        faiss::pairwise_extra_distances(d, nq, xq.data, nb, xb.data, metric, metric_arg, distances.data);
    }
}

}  // namespace fsdk::handwritten
