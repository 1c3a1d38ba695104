// Guards of add, remove, merge and reset, and of encoding.
#include <vector>

#include <faiss/IndexFastScan.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRowwiseMinMax.h>

#include "change.h"

namespace fsdk::guard {

void add(Index self, int64_t n, const float* x) {
    const bool graph = checked(*self);
    changeable(*self);
    require(n >= 0, "The number of vectors is negative.");
    must_be_trained(*self);
    can_assign(*self);
    const Kind kind = validate::kind_of(innermost(*self));
    if (n == 0 && (validate::is_fast_scan(kind) || kind == Kind::nsg || kind == Kind::nndescent)) {
        refuse(sentence("No vectors came, and an ", validate::class_name(innermost(*self)), " cannot add none."));
    }
    graph_can_grow(*self, n, x);
    if (kind == Kind::shards) fill_parts(*self, n, x);
    if (kind == Kind::flat1d) ordered("Vector", n, x);
    if (graph) comparable(*self, "Vector", n, x);
    encodable(*self, "Vector", n, x);
}

void add_with_ids(Index self, int64_t n, const float* x, const int64_t* ids) {
    add(self, n, x);
    if (validate::kind_of(innermost(*self)) == Kind::ivf_pqr && validate::kind_of(*self) != Kind::id_map) {
        for (int64_t i = 0; ids && i < n; i++) {
            require(ids[i] == self->ntotal + i,
                    "An IndexIVFPQR refines by position: ids must count on from ntotal. Wrap it in an IndexIDMap.");
        }
    }
}

void sa_encode(Index self, int64_t n, const float* x) {
    const bool graph = checked(*self);
    must_be_trained(*self);
    if (dynamic_cast<const faiss::IndexRowwiseMinMaxFP16*>(self.p)) halves("Vector", n, self->d, x);
    can_assign(*self);
    if (graph) comparable(*self, "Vector", n, x);
    encodable(*self, "Vector", n, x);
}

namespace {
/** Every stored vector has a label of its own, in a sub-index whose labels are not positions. */
void removable(const faiss::Index& index) {
    if (!validate::is_ivf(validate::kind_of(index))) return;
    const auto& ivf = static_cast<const faiss::IndexIVF&>(index);
    std::vector<bool> seen(size_t(ivf.ntotal));
    int64_t found = 0;
    for (size_t l = 0; ivf.invlists && l < ivf.nlist; l++) {
        const size_t n = ivf.invlists->list_size(l);
        faiss::InvertedLists::ScopedIds ids(ivf.invlists, l);
        for (size_t j = 0; j < n; j++) {
            const size_t id = size_t(ids[j]);
            if (id >= seen.size() || seen[id])
                refuse(sentence("The sub-index holds two vectors with the label ", ids[j],
                                ", so that their ids cannot be removed."));
            seen[id] = true;
            found++;
        }
    }
    if (found != ivf.ntotal) refuse("The sub-index holds vectors in no list, so that their ids cannot be removed.");
}
}  // namespace

void remove_ids(Index self, Selector sel) {
    checked(*self);
    changeable(*self);
    Walk walk;
    validate::selector(walk, sel.p);
    const Kind kind = validate::kind_of(innermost(*self));
    if (validate::kind_of(*self) == Kind::id_map) {
        // It drops as many ids as its sub-index drops vectors, or ends the process.
        const auto& map = static_cast<const faiss::IndexIDMap&>(*self);
        validate::labels_below(walk, *map.index, map.ntotal);
        removable(*map.index);
    }
    if (validate::is_ivf(kind)) {
        require(static_cast<const faiss::IndexIVF&>(innermost(*self)).invlists != nullptr,
                "This index has no inverted lists: it was read without them.");
    }
}

void merge_from(Index self, Index other, int64_t) {
    mergeable(self, other);
    require(!reaches(*self, other.p) && !reaches(*other, self.p), "One of the two indexes is a part of the other.");
    must_be_trained(*self);
    must_be_trained(*other);
    self->check_compatible_for_merge(*other);
}

void reset(Index self) {
    changeable(*self);
    const Kind kind = validate::kind_of(*self);
    if (kind == Kind::shards) {
        for (const Part& part : parts_of(*self)) reset(*part.index);
        if (!parts_of(*self).empty()) parts_fillable(*self);
    }
    if (kind == Kind::hnsw)
        require(static_cast<const faiss::IndexHNSW&>(*self).storage != nullptr, "This IndexHNSW has no storage.");
    if (kind == Kind::nsg)
        require(static_cast<const faiss::IndexNSG&>(*self).storage != nullptr, "This IndexNSG has no storage.");
    if (kind == Kind::pre_transform)
        require(static_cast<const faiss::IndexPreTransform&>(*self).index != nullptr,
                "This IndexPreTransform has no sub-index.");
    if (validate::is_ivf(kind))
        require(static_cast<const faiss::IndexIVF&>(*self).invlists != nullptr, "This index has no inverted lists.");
    if (validate::is_fast_scan(kind)) {
        // IndexFastScan::reset clears its codes but keeps ntotal2, and the next search reads what is gone.
        const_cast<faiss::IndexFastScan&>(static_cast<const faiss::IndexFastScan&>(*self)).ntotal2 = 0;
    }
}

}  // namespace fsdk::guard
