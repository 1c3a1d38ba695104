// Guards of add, remove, merge and reset of binary indexes.
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryIVF.h>

#include "change.h"

namespace fsdk::guard {

void add(Binary self, int64_t n, const uint8_t*) {
    checked(*self);
    changeable(*self);
    require(n >= 0, "The number of vectors is negative.");
    const Kind kind = validate::kind_of(*self);
    if (kind == Kind::b_shards) {
        parts_fillable(*self);
        for (const BinaryPart& part : parts_of(*self, n)) add(*part.index, part.n, nullptr);
        return;
    }
    if (!self->is_trained) untrained(validate::class_name(*self));
    if (n == 0 && kind == Kind::b_hnsw)
        refuse(sentence("No vectors came, and an ", validate::class_name(*self), " cannot add none."));
    if (kind == Kind::b_ivf) {
        const auto& ivf = static_cast<const faiss::IndexBinaryIVF&>(*self);
        require(ivf.quantizer->ntotal == int64_t(ivf.nlist),
                "The quantizer does not hold nlist centroids: train the index.");
        require(ivf.invlists != nullptr, "This IndexBinaryIVF has no inverted lists: it was read without them.");
    }
    if (kind == Kind::b_from_float) {
        const auto& inner = *static_cast<const faiss::IndexBinaryFromFloat&>(*self).index;
        must_be_trained(inner);
        can_assign(inner);
        graph_can_grow(inner, n, nullptr);
    }
}
void add_with_ids(Binary self, int64_t n, const uint8_t* x, const int64_t*) { add(self, n, x); }

void remove_ids(Binary self, Selector sel) {
    checked(*self);
    changeable(*self);
    Walk walk;
    validate::selector(walk, sel.p);
}

void merge_from(Binary self, Binary other, int64_t) {
    mergeable(self, other);
    self->check_compatible_for_merge(*other);
}

void reset(Binary self) {
    changeable(*self);
    const Kind kind = validate::kind_of(*self);
    if (kind == Kind::b_ivf)
        require(static_cast<const faiss::IndexBinaryIVF&>(*self).invlists != nullptr,
                "This index has no inverted lists.");
    if (kind == Kind::b_hnsw)
        require(static_cast<const faiss::IndexBinaryHNSW&>(*self).storage != nullptr, "This index has no storage.");
}

}  // namespace fsdk::guard
