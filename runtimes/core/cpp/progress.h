// Progress of long calls, counted on the engine's own threads while they run. A token says what its call
// counts; TypeScript reads it from the main thread. Calls without such a token count nothing.
#pragma once

#include <cstdint>

#include "abi.h"

namespace faiss {
struct Clustering;
struct Index;
struct IndexBinary;
struct VectorTransform;
struct Quantizer;
}  // namespace faiss

namespace fsdk {

/** Rounds of k-means that training on n vectors will run, as far as its settings and its data tell;
 * -1 where the kind of object is none whose training is known. */
int64_t rounds_of(const faiss::Clustering& clustering, int64_t n);
int64_t rounds_of(const faiss::Index& index, int64_t n);
int64_t rounds_of(const faiss::IndexBinary& index, int64_t n);
int64_t rounds_of(const faiss::VectorTransform& transform, int64_t n);
int64_t rounds_of(const faiss::Quantizer& quantizer, int64_t n);

/** Is the running call one whose rounds somebody watches? */
bool counts_rounds() noexcept;

/** Tells the watcher how many rounds there will be. */
void announce_rounds(int64_t rounds) noexcept;

/** Before training: works the rounds out only when somebody watches. */
template <class T>
void plan_rounds(const T& object, int64_t n) {
    if (counts_rounds()) announce_rounds(rounds_of(object, n));
}

/** Does adding (or encoding) rows in several calls give exactly what one call gives? No for graphs, whose
 * insertion order depends on the call, and for every kind that is not known to. False for views. */
bool is_divisible(fsdk_handle handle);

/** The call of this token has ended: its graph is counted no more. */
void forget_graph(fsdk_token* token) noexcept;

}  // namespace fsdk
