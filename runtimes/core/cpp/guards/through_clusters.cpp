// One-dimensional k-means: see through_functions.h.
#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>
#include <vector>

#include <faiss/impl/kmeans1d.h>

#include "support.h"
#include "through_functions.h"

namespace faiss {
// In kmeans1d.cpp, but in no header: the smallest value of each row of a matrix that is computed on demand.
void smawk(const idx_t nrows, const idx_t ncols, const std::function<float(idx_t, idx_t)>& value, idx_t* argmins);
}  // namespace faiss

namespace fsdk::through {
namespace {

/** What sorted numbers from `first` to `last` cost as one cluster, with FAISS's precision: their squares are floats. */
class Costs {
   public:
    explicit Costs(const std::vector<float>& sorted) : sums_{0.0}, squares_{0.0} {
        for (const float x : sorted) {
            sums_.push_back(x + sums_.back());
            squares_.push_back(x * x + squares_.back());
        }
    }
    float operator()(int64_t first, int64_t last) const {
        if (last < first) return 0;
        const int64_t size = last - first + 1;
        const double sum = sums_[last + 1] - sums_[first];
        const double mean = sum / size;
        double cost = squares_[last + 1] - squares_[first];
        cost += size * (mean * mean);
        cost -= (2 * mean) * sum;
        return static_cast<float>(cost);
    }

   private:
    std::vector<double> sums_;
    std::vector<double> squares_;
};

/** Where the k-th cluster begins when the first m + 1 numbers are spread best over k + 1 clusters: n for each k. */
std::vector<int64_t> best_starts(const Costs& costs, int64_t n, int64_t nclusters) {
    std::vector<int64_t> starts(nclusters * n, 0);
    std::vector<float> before(n), now(n);
    for (int64_t m = 0; m < n; m++) before[m] = costs(0, m);
    for (int64_t k = 1; k < nclusters; k++) {
        const auto cost = [&](int64_t m, int64_t start) {
            const float one = costs(start, m);
            return start == 0 ? one : before[std::min(m, start - 1)] + one;
        };
        int64_t* row = starts.data() + k * n;
        faiss::smawk(n, n, cost, row);
        for (int64_t m = 0; m < n; m++) now[m] = cost(m, row[m]);
        std::swap(before, now);
    }
    return starts;
}

}  // namespace

double kmeans1d(const float* x, size_t n, size_t nclusters, float* centroids) {
    if (n == nclusters) return faiss::kmeans1d(x, n, nclusters, centroids);
    std::vector<float> sorted(x, x + n);
    std::sort(sorted.begin(), sorted.end());
    const std::vector<int64_t> starts = best_starts(Costs(sorted), n, nclusters);

    double squares = 0;
    int64_t end = n;
    for (int64_t k = int64_t(nclusters) - 1; k >= 0; k--) {
        const int64_t start = starts[k * n + end - 1];
        if (start >= end || (k > 0 && start == 0))
            guard::refuse(sentence("The numbers lie so close together that no ", nclusters,
                                   " clusters of them can be told apart: squares are floats. Take fewer clusters, or "
                                   "subtract the mean of the numbers first."));
        const int64_t size = end - start;
        centroids[k] = std::accumulate(sorted.begin() + start, sorted.begin() + end, 0.0f) / size;
        squares += double(size) * size;
        end = start;
    }
    return squares * nclusters / (double(n) * n);
}

}  // namespace fsdk::through
