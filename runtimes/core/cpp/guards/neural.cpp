// Guards of codecs of neural nets: FAISS looks entry -1 up where no distance is below Infinity (utils/NeuralNet.cpp).
#include <algorithm>
#include <cmath>
#include <vector>

#include <faiss/IndexIDMap.h>
#include <faiss/IndexNeuralNetCodec.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/utils/NeuralNet.h>
#include <faiss/utils/distances.h>

#include "support.h"

namespace fsdk::guard {
#if FSDK_FAISS_VERSION >= 10900
namespace {

using faiss::nn::Tensor2D;

void below(const char* what, int64_t i, int64_t n) {
    if (i < 0 || i >= n) refuse(sentence("There is no ", what, " ", i, ": there are ", n, ", numbered from 0."));
}

void short_rows(const char* what, int64_t n, int64_t d, const float* x) {
    for (int64_t i = 0; i < n; i++) {
        if (!(faiss::fvec_norm_L2sqr(x + i * d, d) <= max_learnt))
            refuse(sentence(what, " ", i, " holds NaN, Infinity or values too large to square."));
    }
}

/** The largest absolute value of what comes out for values up to `in`; NaN and Infinity where weights are none. */
double most(const faiss::nn::Linear& layer, double in) {
    double largest = 0;
    for (size_t i = 0; i < layer.out_features; i++) {
        double sum = 0;
        for (size_t j = 0; j < layer.in_features; j++) sum += std::fabs(double(layer.weight[i * layer.in_features + j]));
        sum = sum * in + (layer.bias.empty() ? 0 : std::fabs(double(layer.bias[i])));
        if (!(sum <= largest)) largest = sum;
    }
    return largest;
}

double most(const float* x, size_t n) {
    double largest = 0;
    for (size_t i = 0; i < n; i++)
        if (!(std::fabs(double(x[i])) <= largest)) largest = std::fabs(double(x[i]));
    return largest;
}

/** What a step adds to estimates up to `xhat`, at most. */
double most(const faiss::QINCoStep& step, double xhat) {
    const double entry = most(step.codebook.weight.data(), step.codebook.weight.size());
    double z = entry + most(step.MLPconcat, std::max(entry, xhat));
    for (const auto& block : step.residual_blocks) z += most(block.linear2, most(block.linear1, z));
    return z;
}

bool overflows(double x, double estimate, int d) { return !((x + estimate) * (x + estimate) * d <= 1e38); }

void work(const faiss::QINCoStep& step, int64_t n) {
    layer_rows(n * step.K);
    table("The entries for each vector", uint64_t(n) * step.K, uint64_t(3) * step.d + step.h, 4);
}

/** Encodes, and refuses what no entry is nearest to. */
faiss::nn::Int32Tensor2D tried(const faiss::QINCoStep& step, const Tensor2D& xhat, const Tensor2D& x) {
    auto codes = step.encode(xhat, x);
    for (size_t i = 0; i < codes.numel(); i++) {
        if (codes.v[i] < 0)
            refuse(sentence("Vector ", i, " has no nearest entry: the weights lead to NaN or Infinity for it."));
    }
    return codes;
}

}  // namespace

void layer(int64_t in, int64_t out) {
    if (in > 1 << 24 || out > 1 << 24) refuse("A layer has more than 2^24 components.");
    table("A layer", in, out, 4);
}

void qinco(int64_t d, int64_t K, int64_t L, int64_t M, int64_t h) {
    dimension(d);
    layer(2 * d, d), layer(d, h), layer(K, d);
    if (L > 1 << 16 || M > 1 << 16) refuse("L and M are at most 65536.");
    table("The blocks of the nets", uint64_t(L) * M, uint64_t(d) * h + 64, 8);
    table("The nets", M, uint64_t(K) * d + 2 * uint64_t(d) * d + 64, 4);
}

void qinco_index(int64_t d, int64_t M, int64_t nbits, int64_t L, int64_t h) {
    if (nbits < 1 || nbits > 24) refuse(sentence("nbits = ", nbits, " is not in 1..24."));
    qinco(d, int64_t{1} << nbits, L, M, h);
}

void neural_index(int64_t d, int64_t M, int64_t nbits) {
    if (d != 0) dimension(d);
    if (M > 1 << 16 || nbits > 24) refuse("M is at most 65536 and nbits at most 24.");
}

void neural_ready(const faiss::IndexNeuralNetCodec& self, bool is_trained) {
    require(!is_trained || self.net != nullptr, "There is no codec: make an IndexQINCo.");
}

void block_of(const faiss::QINCoStep& self, int64_t i) { below("block", i, self.L); }
void step_of(const faiss::QINCo& self, int64_t i) { below("step", i, int64_t(self.steps.size())); }

void layer_rows(int64_t n) {
    require(n >= 0 && n <= INT32_MAX, "There are more rows than BLAS counts with 32 bits: take fewer vectors at a time.");
}

void embedded(const faiss::nn::Embedding& self, int64_t n, const int32_t* codes) {
    for (int64_t i = 0; i < n; i++) below("vector", codes[i], int64_t(self.num_embeddings));
}

void qinco_codes(const faiss::QINCoStep& self, int64_t n, const int32_t* codes) {
    layer_rows(n);
    for (int64_t i = 0; i < n; i++) below("entry", codes[i], self.K);
}
void qinco_codes(const faiss::NeuralNetCodec& self, int64_t n, const int32_t* codes) {
    layer_rows(n * self.M);
    const auto* codec = dynamic_cast<const faiss::QINCo*>(&self);
    require(codec != nullptr, "This codec is unknown here.");
    for (int64_t i = 0; i < n * self.M; i++) below("entry", codes[i], codec->K);
}

void qinco_rows(const faiss::QINCoStep& self, int64_t n, const float* xhat, const float* x) {
    short_rows("Estimate", n, self.d, xhat);
    short_rows("Vector", n, self.d, x);
    work(self, n);
    const double estimate = most(xhat, n * self.d);
    if (!overflows(most(x, n * self.d), estimate + most(self, estimate), self.d)) return;
    tried(self, Tensor2D(n, self.d, xhat), Tensor2D(n, self.d, x));
}

void qinco_rows(const faiss::NeuralNetCodec& self, int64_t n, const float* x) {
    const auto* codec = dynamic_cast<const faiss::QINCo*>(&self);
    require(codec != nullptr, "This codec is unknown here.");
    short_rows("Vector", n, codec->d, x);
    short_rows("Entry of codebook0", codec->K, codec->d, codec->codebook0.weight.data());
    double estimate = most(codec->codebook0.weight.data(), codec->codebook0.weight.size());
    bool safe = true;
    const double largest = most(x, n * codec->d);
    for (const auto& step : codec->steps) {
        work(step, n);
        estimate += most(step, estimate);
        safe = safe && !overflows(largest, estimate, codec->d);
    }
    if (safe || n == 0) return;
    // Step by step, as FAISS does, but with a look at the codes before it looks the entries up.
    std::vector<float> distances(n);
    std::vector<int64_t> nearest(n);
    faiss::knn_L2sqr(x, codec->codebook0.weight.data(), codec->d, n, codec->K, 1, distances.data(), nearest.data());
    Tensor2D xhat(n, codec->d), added(n, codec->d);
    const Tensor2D vectors(n, codec->d, x);
    for (int64_t i = 0; i < n; i++) {
        require(nearest[i] >= 0, "A vector has no nearest entry in codebook0.");
        std::copy_n(codec->codebook0.weight.data() + nearest[i] * codec->d, codec->d, xhat.data() + i * codec->d);
    }
    for (const auto& step : codec->steps) {
        tried(step, xhat, vectors);
        step.encode(xhat, vectors, &added);
        xhat += added;
    }
}

void encodable_by_net(const faiss::Index& index, int64_t n, const float* x) {
    const auto* codec = dynamic_cast<const faiss::IndexNeuralNetCodec*>(&innermost(index));
    if (!codec) return;
    require(codec->net != nullptr, "There is no codec: make an IndexQINCo.");
    std::vector<float> moved;
    const faiss::Index* at = &index;
    for (int depth = 0; at != codec && depth <= validate::max_depth; depth++) {
        const auto* pre = dynamic_cast<const faiss::IndexPreTransform*>(at);
        if (!pre) {
            const auto* map = dynamic_cast<const faiss::IndexIDMap*>(at);
            const auto* refine = dynamic_cast<const faiss::IndexRefine*>(at);
            if (!map && !refine) refuse("A codec of nets cannot lie below this index.");
            at = map ? map->index : refine->base_index;
            continue;
        }
        for (const auto* t : pre->chain) {
            if (!t->is_trained) return;
            std::vector<float> out(size_t(n) * t->d_out);
            t->apply_noalloc(n, x, out.data());
            moved = std::move(out);
            x = moved.data();
        }
        at = pre->index;
    }
    qinco_rows(*codec->net, n, x);
}
#else
void encodable_by_net(const faiss::Index&, int64_t, const float*) {}
#endif

}  // namespace fsdk::guard
