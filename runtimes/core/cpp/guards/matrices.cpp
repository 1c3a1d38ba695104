// Linear transforms: what FAISS takes for granted about the matrices inside.
#include "guards.h"

namespace fsdk::guard {

void matrix(Arg<const faiss::LinearTransform> self) {
    const size_t expected = static_cast<size_t>(self->d_out) * static_cast<size_t>(self->d_in);
    if (self->A.size() >= expected) return;
    throw Error(Code::NOT_TRAINED, sentence("The matrix A has ", self->A.size(), " of ", expected,
                                            " values: train the transform, or set A, first."));
}

void copy_from(Arg<const faiss::PCAMatrix> self, Arg<const faiss::PCAMatrix> other) {
    if (!other->is_trained) {
        throw Error(Code::NOT_TRAINED, "The other PCA has learnt nothing yet: train it first.");
    }
    if (self->d_in != other->d_in) {
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("d_in is ", self->d_in, " here and ", other->d_in,
                             " in the other PCA: copy from a PCA over vectors of the same width."));
    }
}

}  // namespace fsdk::guard
