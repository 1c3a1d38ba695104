// Layers and codecs of neural nets: FAISS takes and gives tensors, which are plain arrays here.
#include <faiss/utils/NeuralNet.h>

#include "class/Embedding.h"
#include "class/FFN.h"
#include "class/Linear.h"
#include "class/NeuralNetCodec.h"
#include "class/QINCoStep.h"
#include "guards/support.h"
#include "thunk.h"

namespace fsdk::handwritten {
#if FSDK_FAISS_VERSION >= 10900
namespace {

using faiss::nn::Int32Tensor2D;
using faiss::nn::Tensor2D;

template <class T>
void give(const faiss::nn::Tensor2DTemplate<T>& from, const Array<T>& to) {
    std::copy_n(from.data(), to.size, to.data);
}

/** As many columns as the layer takes, which a view of it could have been made without. */
void fits(Frame& f, const std::vector<float>& values, uint64_t expected) {
    if (values.size() != expected) f.throw_error(Code::INVALID_ARGUMENT, "The layer has other weights than its size says.");
}

}  // namespace

void Linear_forward(Frame& f) {
    auto& self = f.self<faiss::nn::Linear>();
    const auto x = f.array<const float>(1, "x");
    const auto y = f.array<float>(3, "y");
    const int64_t n = f.rows(x, "x", {{"inFeatures", self.in_features}});
    f.shape(y, "y", {{"n", n}, {"outFeatures", self.out_features}});
    guard::layer_rows(n);
    give(self(Tensor2D(n, self.in_features, x.data)), y);
}

void Linear_from_array(Frame& f) {
    auto& self = f.self<faiss::nn::Linear>();
    const auto array = f.array<const float>(1, "array");
    const auto bias = f.array<const float>(3, "bias");
    f.shape(array, "array", {{"outFeatures", self.out_features}, {"inFeatures", self.in_features}});
    if (bias) {
        if (self.bias.empty()) f.throw_error(Code::INVALID_ARGUMENT, "This layer adds no vector: leave bias out.");
        f.shape(bias, "bias", {{"outFeatures", self.out_features}});
    }
    fits(f, self.weight, array.size);
    f.writes(self);
    std::copy(array.begin(), array.end(), self.weight.begin());
    std::copy(bias.begin(), bias.end(), self.bias.begin());
}

void Embedding_forward(Frame& f) {
    auto& self = f.self<faiss::nn::Embedding>();
    const auto codes = f.array<const int32_t>(1, "codes");
    const auto y = f.array<float>(3, "y");
    f.shape(y, "y", {{"n", codes.size}, {"embeddingDim", self.embedding_dim}});
    guard::embedded(self, codes.size, codes.data);
    give(self(Int32Tensor2D(codes.size, 1, codes.data)), y);
}

void Embedding_from_array(Frame& f) {
    auto& self = f.self<faiss::nn::Embedding>();
    const auto array = f.array<const float>(1, "array");
    f.shape(array, "array", {{"numEmbeddings", self.num_embeddings}, {"embeddingDim", self.embedding_dim}});
    fits(f, self.weight, array.size);
    f.writes(self);
    std::copy(array.begin(), array.end(), self.weight.begin());
}

void FFN_forward(Frame& f) {
    auto& self = f.self<faiss::nn::FFN>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.linear1.in_features}});
    guard::layer_rows(n);
    guard::table("What lies between the layers", uint64_t(n), self.linear1.out_features, 4);
    Tensor2D y = self(Tensor2D(n, self.linear1.in_features, x.data));
    f.result_buffer(0, std::move(y.v));
}

void QINCoStep_encode(Frame& f) {
    auto& self = f.self<faiss::QINCoStep>();
    const auto xhat = f.array<const float>(1, "xhat");
    const auto x = f.array<const float>(3, "x");
    const auto codes = f.array<int32_t>(5, "codes");
    const auto residuals = f.array<float>(7, "residuals");
    const int64_t n = f.rows(xhat, "xhat", {{"d", self.d}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    f.shape(codes, "codes", {{"n", n}});
    f.shape(residuals, "residuals", {{"n", n}, {"d", self.d}});
    guard::qinco_rows(self, n, xhat.data, x.data);
    Tensor2D added(n, self.d);
    give(self.encode(Tensor2D(n, self.d, xhat.data), Tensor2D(n, self.d, x.data), &added), codes);
    give(added, residuals);
}

void QINCoStep_decode(Frame& f) {
    auto& self = f.self<faiss::QINCoStep>();
    const auto xhat = f.array<const float>(1, "xhat");
    const auto codes = f.array<const int32_t>(3, "codes");
    const auto residuals = f.array<float>(5, "residuals");
    const int64_t n = f.rows(xhat, "xhat", {{"d", self.d}});
    f.shape(codes, "codes", {{"n", n}});
    f.shape(residuals, "residuals", {{"n", n}, {"d", self.d}});
    guard::qinco_codes(self, n, codes.data);
    give(self.decode(Tensor2D(n, self.d, xhat.data), Int32Tensor2D(n, 1, codes.data)), residuals);
}

void NeuralNetCodec_encode(Frame& f) {
    auto& self = f.self<faiss::NeuralNetCodec>();
    const auto x = f.array<const float>(1, "x");
    const auto codes = f.array<int32_t>(3, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"M", self.M}});
    guard::qinco_rows(self, n, x.data);
    give(self.encode(Tensor2D(n, self.d, x.data)), codes);
}

void NeuralNetCodec_decode(Frame& f) {
    auto& self = f.self<faiss::NeuralNetCodec>();
    const auto codes = f.array<const int32_t>(1, "codes");
    const auto x = f.array<float>(3, "x");
    const int64_t n = f.rows(codes, "codes", {{"M", self.M}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    guard::qinco_codes(self, n, codes.data);
    give(self.decode(Int32Tensor2D(n, self.M, codes.data)), x);
}
#endif

}  // namespace fsdk::handwritten
