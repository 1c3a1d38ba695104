// Linear transforms: what FAISS takes for granted about the matrices inside.
#include "guards.h"

namespace fsdk::guard {

void matrix(Arg<const faiss::LinearTransform> self) {
    const size_t expected = static_cast<size_t>(self->d_out) * static_cast<size_t>(self->d_in);
    if (self->A.size() >= expected) return;
    throw Error(Code::NOT_TRAINED, sentence("The matrix A has ", self->A.size(), " of ", expected,
                                            " values: train the transform, or set A, first."));
}

namespace {
size_t cells(const faiss::LinearTransform& t) { return static_cast<size_t>(t.d_out) * static_cast<size_t>(t.d_in); }
}  // namespace

void matrix_values(Arg<const faiss::LinearTransform> self, int64_t size) {
    if (static_cast<size_t>(size) == cells(*self)) return;
    throw Error(Code::DIMENSION_MISMATCH, sentence("A holds ", size, " values: give d_out*d_in = ", self->d_out, "*",
                                                   self->d_in, " = ", cells(*self), " of them, row by row."));
}

void bias_values(Arg<const faiss::LinearTransform> self, int64_t size) {
    if (size == self->d_out || (size == 0 && !(self->have_bias && self->is_trained))) return;
    throw Error(Code::DIMENSION_MISMATCH,
                sentence("b holds ", size, " values: give d_out = ", self->d_out, " of them."));
}

void matrix_complete(Arg<const faiss::LinearTransform> self, bool is_trained) {
    if (!is_trained) return;
    matrix(self);
    if (!self->have_bias || self->b.size() == static_cast<size_t>(self->d_out)) return;
    throw Error(Code::NOT_TRAINED, sentence("The bias b has ", self->b.size(), " of ", self->d_out,
                                            " values: train the transform, or set b, first."));
}

void copy_from(Arg<const faiss::PCAMatrix> self, Arg<const faiss::PCAMatrix> other) {
    if (!other->is_trained) {
        throw Error(Code::NOT_TRAINED, "The other PCA has learnt nothing yet: train it first.");
    }
    const size_t in = other->d_in;
    if (other->mean.size() != in || other->eigenvalues.size() != in || other->PCAMat.size() < in) {
        throw Error(Code::NOT_TRAINED, "The other PCA was given a matrix and learnt no components: train it first.");
    }
    if (self->d_in != other->d_in) {
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("d_in is ", self->d_in, " here and ", other->d_in,
                             " in the other PCA: copy from a PCA over vectors of the same width."));
    }
}

void square_rotation(Arg<const faiss::ITQMatrix> self, int64_t size) {
    if (size != 0 && size != int64_t(self->d_in) * self->d_in)
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("initRotation holds ", size, " values: give none, or d*d = ", int64_t(self->d_in) * self->d_in, "."));
}

}  // namespace fsdk::guard
