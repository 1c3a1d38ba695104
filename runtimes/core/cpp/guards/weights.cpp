#include <cmath>
#include <vector>

#include <faiss/Clustering.h>

#include "through.h"

namespace fsdk::through {

namespace {

/** The weights, or a multiple of them that is above 1 on average, so that some cluster can always be split. */
class Enough {
   public:
    Enough(int64_t n, size_t k, const float* weights) : weights_(weights) {
        if (!weights) return;
        double sum = 0;
        for (int64_t i = 0; i < n; i++) sum += weights[i];
        const double least = 2.0 * double(k);
        if (sum > least) return;
        const int power = std::ilogb(least / sum) + 1;
        scaled_.assign(weights, weights + n);
        for (float& w : scaled_) w = std::ldexp(w, power);
        weights_ = scaled_.data();
    }
    operator const float*() const { return weights_; }

   private:
    const float* weights_;
    std::vector<float> scaled_;
};

}  // namespace

void Weighted::train(int64_t n, const float* x, faiss::Index& index, const float* weights) {
    clustering_.train(n, x, index, Enough(n, clustering_.k, weights));
}

void Weighted::train_encoded(int64_t n, const uint8_t* x, const faiss::Index& codec, faiss::Index& index,
                             const float* weights) {
    clustering_.train_encoded(n, x, &codec, index, Enough(n, clustering_.k, weights));
}

}  // namespace fsdk::through
