// Guards of codecs of neural nets. Included by guards.h.
#pragma once

#include <cstdint>

namespace faiss {
struct Index;
struct IndexNeuralNetCodec;
struct NeuralNetCodec;
struct QINCo;
struct QINCoStep;
namespace nn {
struct Embedding;
}
}  // namespace faiss

namespace fsdk::guard {

/** Sizes of a layer, whose weights fit the memory. */
void layer(int64_t in, int64_t out);
void qinco(int64_t d, int64_t K, int64_t L, int64_t M, int64_t h);
void qinco_index(int64_t d, int64_t M, int64_t nbits, int64_t L, int64_t h);
void neural_index(int64_t d, int64_t M, int64_t nbits);
/** is_trained = ...: there is a codec. */
void neural_ready(const faiss::IndexNeuralNetCodec& self, bool is_trained);
void block_of(const faiss::QINCoStep& self, int64_t i);
void step_of(const faiss::QINCo& self, int64_t i);
/** BLAS counts rows with 32 bits. */
void layer_rows(int64_t n);
/** Numbers of vectors that there are. */
void embedded(const faiss::nn::Embedding& self, int64_t n, const int32_t* codes);
void qinco_codes(const faiss::QINCoStep& self, int64_t n, const int32_t* codes);
void qinco_codes(const faiss::NeuralNetCodec& self, int64_t n, const int32_t* codes);
/** Vectors for which some entry is nearest: FAISS takes entry -1 where all distances overflow. */
void qinco_rows(const faiss::QINCoStep& self, int64_t n, const float* xhat, const float* x);
void qinco_rows(const faiss::NeuralNetCodec& self, int64_t n, const float* x);

/** The same for an index, or the one below wrappers, that encodes by nets; nothing for others. */
void encodable_by_net(const faiss::Index& index, int64_t n, const float* x);

}  // namespace fsdk::guard
