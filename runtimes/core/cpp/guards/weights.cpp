#include <cmath>
#include <vector>

#include <faiss/Clustering.h>

#include "through.h"

namespace fsdk::through {

void Weighted::train(int64_t n, const float* x, faiss::Index& index, const float* weights) {
    if (!weights) return clustering_.train(n, x, index, nullptr);
    double sum = 0;
    for (int64_t i = 0; i < n; i++) sum += weights[i];
    // More than 1 on average: some cluster can always be split.
    const double least = 2.0 * double(clustering_.k);
    if (sum > least) return clustering_.train(n, x, index, weights);
    const int power = std::ilogb(least / sum) + 1;
    std::vector<float> scaled(weights, weights + n);
    for (float& w : scaled) w = std::ldexp(w, power);
    clustering_.train(n, x, index, scaled.data());
}

}  // namespace fsdk::through
