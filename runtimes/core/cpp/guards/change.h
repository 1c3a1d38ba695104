// What the guards of train, add, remove, merge and encoding share.
#pragma once

#include <string>

#include "support.h"

namespace fsdk::guard {

[[noreturn]] void untrained(const std::string& cls);

/** It and all below it that learns. */
void must_be_trained(const faiss::Index& index);

/** A trained IVF assigns to its quantizer's centroids: there must be some, as many as lists. */
void can_assign(const faiss::Index& index, int depth = 0);

/** Learned quantizers and least squares end the process, or never end, on NaN and overflow. */
void learnable(const char* what, int64_t n, int64_t d, const float* x);

/** Vectors that the index, or the one below wrappers, can turn into codes. */
void encodable(const faiss::Index& index, const char* what, int64_t n, const float* x);

/** Two indexes, or two binary ones, of which the first may take over what the other holds. */
template <class AnyIndex>
void mergeable(AnyIndex self, AnyIndex other) {
    require(bool(other), "There is no index to merge from.");
    require(self.p != other.p, "An index cannot be merged into itself.");
    checked(*self);
    checked(*other);
    changeable(*self), changeable(*other);
    require(self->d == other->d, "Only indexes of the same dimension can be merged.");
}

}  // namespace fsdk::guard
