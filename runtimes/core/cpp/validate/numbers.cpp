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
        case faiss::METRIC_GOWER: return true;
        default: return false;
    }
}

namespace {

/** Why a row could lead to a distance that is no number, or nullptr. */
const char* objection(const float* x, int64_t d, int metric, float arg, const float* stored) {
    bool positive = true, some = false, nonzero = true, unit = true;
    float largest = 0, smallest = INFINITY;
    double sum = 0, total = 0;
    int64_t missing = 0;
    for (int64_t j = 0; j < d; j++) {
        const float v = x[j];
        positive &= v >= 0;
        some |= v != 0;
        nonzero &= v != 0;
        unit &= v <= 1;
        largest = std::max(largest, std::fabs(v));
        smallest = std::min(smallest, v);
        sum += v;
        total += std::fabs(v);
        missing += std::isnan(v);
    }
    switch (metric) {
        case faiss::METRIC_Lp: return std::isnan(arg) ? "under METRIC_Lp metric_arg must be a number" : nullptr;
        case faiss::METRIC_NaNEuclidean:
            return missing * 2 < d ? nullptr
                                   : "under METRIC_NaNEuclidean most of its values must be numbers, so that any two "
                                     "vectors share one";
        case faiss::METRIC_Canberra: return nonzero ? nullptr : "under METRIC_Canberra no value may be 0 (0/0)";
        case faiss::METRIC_BrayCurtis: return some ? nullptr : "under METRIC_BrayCurtis not all values may be 0 (0/0)";
        case faiss::METRIC_Jaccard:
            // The sum of the larger ones is 0 only where the sum of this row's is at most 0, likewise the other way round.
            return some && (positive || std::fabs(sum) > 1e-4 * total)
                       ? nullptr
                       : "under METRIC_Jaccard its values must not cancel each other out, nor all be 0 (0/0)";
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
        default: return nullptr;
    }
}

/** Longest squared length that keeps the metric's distances numbers; Infinity: any finite row; NaN: no NaN, but Infinity too. */
float longest(int metric, Rows rows) {
    switch (metric) {
        case faiss::METRIC_L2:
        case faiss::METRIC_L1:
        case faiss::METRIC_Linf:
        case faiss::METRIC_Lp:
            // Sums of what is not negative: an overflow is Infinity, which a graph can compare.
            return rows == Rows::coded ? max_squared_length : rows == Rows::flat ? INFINITY : NAN;
        case faiss::METRIC_INNER_PRODUCT:
            return rows == Rows::coded ? max_squared_length : 3e38f;  // Cauchy and Schwarz bound each partial sum
        case faiss::METRIC_NaNEuclidean: return NAN;
        default: return max_squared_length;
    }
}

bool any_nan(const float* x, int64_t d) {
    int64_t nans = 0;
    for (int64_t j = 0; j < d; j++) nans += x[j] != x[j];
    return nans != 0;
}

bool short_enough(const float* row, int64_t d, float limit, int metric) {
    if (limit == INFINITY) return all_finite(row, d);
    if (limit == limit) return faiss::fvec_norm_L2sqr(row, d) <= limit;  // false for NaN
    if (metric != faiss::METRIC_NaNEuclidean) return !any_nan(row, d);
    for (int64_t j = 0; j < d; j++) {
        if (std::isinf(row[j])) return false;
    }
    return true;
}

}  // namespace

void graph_vectors(Code code, const char* what, int64_t n, int64_t d, const float* x, int metric, float metric_arg,
                   const float* stored_row, Rows rows) {
    const float limit = longest(metric, rows);
    const bool plain = metric == faiss::METRIC_L2 || metric == faiss::METRIC_INNER_PRODUCT ||
                       metric == faiss::METRIC_L1 || metric == faiss::METRIC_Linf;
    for (int64_t i = 0; i < n; i++) {
        const float* row = x + i * d;
        if (__builtin_expect(!short_enough(row, d, limit, metric), 0)) {
            const bool finite = all_finite(row, d);
            throw Error(code, sentence(what, " ", i,
                                       finite ? " is too long: its squared length overflows" : " holds NaN or Infinity",
                                       ", so that its distances are no numbers, which would lead the search astray. "
                                       "Remove or replace the vector."));
        }
        if (plain) continue;
        if (const char* why = objection(row, d, metric, metric_arg, stored_row ? stored_row : x)) {
            throw Error(code, sentence(what, " ", i, " has distances that are no numbers: ", why,
                                       ". A graph index can compare numbers only."));
        }
    }
}

}  // namespace fsdk::validate
