// Shared by the guards' own files.
#pragma once

#include "../validate/structure.h"
#include "guards.h"

namespace fsdk::guard {

using validate::Kind;
using validate::Walk;

/** Squared length up to which sums and residuals of training vectors stay numbers. */
constexpr float max_learnt = 1e36f;

[[noreturn]] inline void refuse(const std::string& message) { throw Error(Code::INVALID_ARGUMENT, message); }
inline void require(bool ok, const char* message) {
    if (__builtin_expect(!ok, 0)) refuse(message);
}

/** Light check of everything below; says whether a graph is there. */
template <class AnyIndex>
bool checked(const AnyIndex& index) {
    Walk walk;
    validate::index(walk, index);
    return walk.graph;
}

/** Vectors that reach a graph below `index`, through transforms and wrappers, are comparable there. */
void comparable(const faiss::Index& index, const char* what, int64_t n, const float* x, bool query = false);

/** For what FAISS takes as one batch: no row whose label its assignment would leave unwritten (through.h). */
void assignable(const faiss::Index& index, const char* what, int64_t n, const float* x);

/** Search parameters: selectors whole, values that FAISS would turn into sizes in range. */
void parameters_of(const faiss::Index& index, faiss::SearchParameters const* params, int64_t k, int depth = 0);

/** Is `part` reachable from `whole`? */
bool reaches(const faiss::Index& whole, const faiss::Index* part);

/** Bytes that a table would take, refused beyond what any machine here has. */
void table(const char* what, uint64_t a, uint64_t b, uint64_t c = 1);

void l2_or_ip(int metric_type, const char* cls);

}  // namespace fsdk::guard
