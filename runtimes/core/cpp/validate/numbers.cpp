// Floating point checks: what a graph can compare without meeting NaN.
#include <algorithm>
#include <cmath>

#include <faiss/MetricType.h>
#include <faiss/utils/distances.h>

#include "structure.h"

namespace fsdk::validate {

bool all_finite(const float* x, size_t n) {
    // x * 0 is 0 for finite values and NaN else; eight sums so that it vectorises without -ffast-math.
    float sums[8] = {};
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        for (size_t j = 0; j < 8; j++) sums[j] += x[i + j] * 0.0f;
    }
    for (; i < n; i++) sums[0] += x[i] * 0.0f;
    float total = 0;
    for (float s : sums) total += s;
    return total == 0;
}

bool known_metric(int metric) {
    switch (metric) {
        case faiss::METRIC_INNER_PRODUCT:
        case faiss::METRIC_L2:
        case faiss::METRIC_L1:
        case faiss::METRIC_Linf:
        case faiss::METRIC_Lp:
        case faiss::METRIC_Canberra:
        case faiss::METRIC_BrayCurtis:
        case faiss::METRIC_JensenShannon:
        case faiss::METRIC_Jaccard:
        case faiss::METRIC_NaNEuclidean:
        case faiss::METRIC_GOWER:
            return true;
        default:
            return false;
    }
}

namespace {

/** Why a row could lead to a distance that is no number, or nullptr. */
const char* objection(const float* x, int64_t d, int metric, float arg, const float* stored) {
    bool positive = true, some = false, nonzero = true, unit = true;
    float largest = 0, smallest = INFINITY;
    for (int64_t j = 0; j < d; j++) {
        const float v = x[j];
        positive &= v >= 0;
        some |= v != 0;
        nonzero &= v != 0;
        unit &= v <= 1;
        largest = std::max(largest, std::fabs(v));
        smallest = std::min(smallest, v);
    }
    switch (metric) {
        case faiss::METRIC_Lp:
            if (!(arg > 0) || !(std::pow(2.0 * largest, double(arg)) * double(d) < 1e37)) {
                return "under METRIC_Lp metric_arg must be positive and the values small enough for their powers";
            }
            return nullptr;
        case faiss::METRIC_Canberra:
            return nonzero ? nullptr : "under METRIC_Canberra no value may be 0 (0/0)";
        case faiss::METRIC_BrayCurtis:
            return positive && some ? nullptr : "under METRIC_BrayCurtis values must not be negative, nor all 0";
        case faiss::METRIC_Jaccard:
            return positive && some ? nullptr : "under METRIC_Jaccard values must not be negative, nor all 0";
        case faiss::METRIC_JensenShannon:
            return smallest > 1e-15f && largest < 1e15f ? nullptr
                                                        : "under METRIC_JensenShannon values must be positive";
        case faiss::METRIC_GOWER:
            if (!unit) return "under METRIC_GOWER values must be in [0, 1], or negative for a category";
            for (int64_t j = 0; stored && j < d; j++) {
                if ((stored[j] < 0) != (x[j] < 0)) {
                    return "under METRIC_GOWER a dimension is either numeric in all vectors or a category in all";
                }
            }
            return nullptr;
        default:
            return nullptr;
    }
}

}  // namespace

void graph_vectors(Code code, const char* what, int64_t n, int64_t d, const float* x, int metric, float metric_arg,
                   const float* stored_row) {
    for (int64_t i = 0; i < n; i++) {
        const float* row = x + i * d;
        // NaN fails this comparison as well.
        if (__builtin_expect(!(faiss::fvec_norm_L2sqr(row, d) <= max_squared_length), 0)) {
            const bool finite = all_finite(row, d);
            throw Error(code, sentence(what, " ", i, finite ? " is too long: its squared length overflows" : " holds NaN or Infinity",
                                       ", so that its distances are no numbers, which would lead the search astray. Remove or replace the vector."));
        }
        if (metric == faiss::METRIC_L2 || metric == faiss::METRIC_INNER_PRODUCT) continue;
        if (const char* why = objection(row, d, metric, metric_arg, stored_row ? stored_row : x)) {
            throw Error(code, sentence(what, " ", i, " has distances that are no numbers: ", why,
                                       ". A graph index can compare finite distances only."));
        }
    }
}

}  // namespace fsdk::validate
