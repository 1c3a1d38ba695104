// Guards of train, add, remove, merge and of encoding and reconstruction.
#include <algorithm>
#include <cmath>

#include <faiss/Index2Layer.h>
#include <faiss/IndexAdditiveQuantizer.h>
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFastScan.h>
#include <faiss/IndexFlatCodes.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFSpectralHash.h>
#include <faiss/IndexLattice.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexRowwiseMinMax.h>
#include <faiss/IndexScalarQuantizer.h>
#include <faiss/utils/distances.h>
#include <faiss/utils/utils.h>

#include "support.h"

namespace fsdk::guard {
namespace {

[[noreturn]] void untrained(const std::string& cls) {
    throw Error(Code::NOT_TRAINED, sentence("This ", cls, " is not trained: call train() first."));
}

bool trained_whole(const faiss::Index& index, int depth = 0) {
    if (depth > validate::max_depth) return true;
    // A reset makes FAISS's shards call themselves untrained; their parts know better.
    if (validate::kind_of(index) == Kind::shards) {
        for (const Part& part : parts_of(index))
            if (!trained_whole(*part.index, depth + 1)) return false;
        return true;
    }
    if (!index.is_trained) return false;
    switch (validate::kind_of(index)) {
        case Kind::id_map: return trained_whole(*static_cast<const faiss::IndexIDMap&>(index).index, depth + 1);
        case Kind::hnsw: return trained_whole(*static_cast<const faiss::IndexHNSW&>(index).storage, depth + 1);
        case Kind::nsg: return trained_whole(*static_cast<const faiss::IndexNSG&>(index).storage, depth + 1);
        case Kind::row_min_max:
            return trained_whole(*static_cast<const faiss::IndexRowwiseMinMaxBase&>(index).index, depth + 1);
        case Kind::refine: {
            const auto& r = static_cast<const faiss::IndexRefine&>(index);
            return trained_whole(*r.base_index, depth + 1) && trained_whole(*r.refine_index, depth + 1);
        }
        case Kind::pre_transform: {
            const auto& p = static_cast<const faiss::IndexPreTransform&>(index);
            for (const auto* t : p.chain)
                if (!t->is_trained) return false;
            return trained_whole(*p.index, depth + 1);
        }
        default: return true;
    }
}

void must_be_trained(const faiss::Index& index) {
    if (validate::kind_of(index) == Kind::ivf_independent)
        as<faiss::IndexIVFIndependentQuantizer>(index, [](const auto& self) { independent_ready(self, false); });
    if (!trained_whole(index)) untrained(validate::class_name(index));
}

/** A trained IVF assigns to its quantizer's centroids: there must be some, as many as lists. */
void can_assign(const faiss::Index& index, int depth = 0) {
    if (depth > validate::max_depth) return;
    const Kind kind = validate::kind_of(index);
    if (validate::is_ivf(kind)) {
        const auto& ivf = static_cast<const faiss::IndexIVF&>(index);
        if (ivf.quantizer->ntotal != int64_t(ivf.nlist)) {
            refuse(sentence("The quantizer of this ", validate::class_name(index), " holds ", ivf.quantizer->ntotal,
                            " centroids, but nlist = ", ivf.nlist,
                            ": train the index, or fill the quantizer with exactly nlist vectors."));
        }
        require(ivf.invlists != nullptr, "This index has no inverted lists: it was read without them.");
        must_be_trained(*ivf.quantizer);
        quantizer_labels(ivf);
        return can_assign(*ivf.quantizer, depth + 1);
    }
    if (kind == Kind::two_layer) {
        const auto& two = static_cast<const faiss::Index2Layer&>(index);
        if (two.q1.quantizer->ntotal != int64_t(two.q1.nlist))
            refuse("The quantizer of this Index2Layer does not hold nlist centroids.");
        return can_assign(*two.q1.quantizer, depth + 1);
    }
    if (kind == Kind::id_map) return can_assign(*static_cast<const faiss::IndexIDMap&>(index).index, depth + 1);
    if (kind == Kind::pre_transform)
        return can_assign(*static_cast<const faiss::IndexPreTransform&>(index).index, depth + 1);
    if (kind == Kind::row_min_max)
        return can_assign(*static_cast<const faiss::IndexRowwiseMinMaxBase&>(index).index, depth + 1);
    if (kind == Kind::hnsw) return can_assign(*static_cast<const faiss::IndexHNSW&>(index).storage, depth + 1);
    if (kind == Kind::refine) {
        can_assign(*static_cast<const faiss::IndexRefine&>(index).base_index, depth + 1);
        can_assign(*static_cast<const faiss::IndexRefine&>(index).refine_index, depth + 1);
    }
}

/** Learned quantizers and least squares end the process, or never end, on NaN and overflow. */
void learnable(const char* what, int64_t n, int64_t d, const float* x) {
    for (int64_t i = 0; i < n; i++) {
        if (__builtin_expect(!(faiss::fvec_norm_L2sqr(x + i * d, d) <= max_learnt), 0)) {
            refuse(sentence(what, " ", i,
                            " holds NaN, Infinity or values too large to square. Remove or replace the vector."));
        }
    }
}

/** Learns ranges only, which NaN makes useless, but nothing worse. */
bool averages(const faiss::Index& index) {
    if (validate::kind_of(index) != Kind::sq) return false;
    const auto stat = static_cast<const faiss::IndexScalarQuantizer&>(index).sq.rangestat;
    return stat == faiss::ScalarQuantizer::RS_minmax || stat == faiss::ScalarQuantizer::RS_meanstd;
}

bool encodes_by_search(Kind kind) {
    return kind == Kind::additive || kind == Kind::ivf_aq || kind == Kind::fast_scan_aq ||
           kind == Kind::ivf_fast_scan_aq || kind == Kind::lattice || kind == Kind::two_layer ||
           kind == Kind::coarse_additive;
}

/** A length at the one that all training vectors have gives 0/0, whose bits FAISS writes behind the code. */
void lengths_differ(const faiss::IndexLattice& lattice) {
    for (int j = 0; j < lattice.nsq && lattice.is_trained; j++) {
        if (!(lattice.trained[j] < lattice.trained[lattice.nsq + j]))
            refuse(sentence("All training vectors have one length in part ", j,
                            ", so that none can be encoded: train with vectors of different lengths."));
    }
}

void encodable(const faiss::Index& index, const char* what, int64_t n, const float* x) {
    const faiss::Index& inner = innermost(index);
    const Kind kind = validate::kind_of(inner);
    if (kind == Kind::other_codes) encodable_by_net(index, n, x);
    // A beam search that no number can enter picks entry -1 (residual_quantizer_encode_steps.cpp).
    if (encodes_by_search(kind)) {
        local_search_below(index);
        if (kind == Kind::lattice) lengths_differ(dynamic_cast<const faiss::IndexLattice&>(inner));
        return learnable(what, n, index.d, x);
    }
    // A half-float store turns what is too large into Infinity.
    if (kind == Kind::hnsw || kind == Kind::nsg) {
        const faiss::Index* storage = kind == Kind::hnsw ? static_cast<const faiss::IndexHNSW&>(inner).storage
                                                         : static_cast<const faiss::IndexNSG&>(inner).storage;
        if (validate::kind_of(*storage) == Kind::two_layer) learnable(what, n, index.d, x);
        const auto* sq = dynamic_cast<const faiss::IndexScalarQuantizer*>(storage);
        if (sq && sq->sq.qtype == faiss::ScalarQuantizer::QT_fp16) {
            for (int64_t i = 0; i < n * index.d; i++) {
                if (!(std::fabs(x[i]) <= 65504.0f))
                    refuse(sentence(what, " ", i / index.d, " holds a value that a half float cannot: at most 65504."));
            }
        }
    }
}

/** Product quantizers that number their centroids anew may keep a log of it. */
void numbering(const faiss::Index& index) {
    if (const auto* pq = dynamic_cast<const faiss::IndexPQ*>(&index)) {
        if (pq->do_polysemous_training) log_files(pq->polysemous_training, pq->pq.M);
    } else if (const auto* ivf = dynamic_cast<const faiss::IndexIVFPQ*>(&index)) {
        if (ivf->do_polysemous_training && ivf->polysemous_training) log_files(*ivf->polysemous_training, ivf->pq.M);
    } else if (validate::kind_of(index) == Kind::hnsw) {
        numbering(innermost(*static_cast<const faiss::IndexHNSW&>(index).storage));
    }
}

/** What only some of the rarer kinds need. */
void train_kind(const faiss::Index& index, int64_t n, const float* x) {
    numbering(index);
    if (const auto* hash = dynamic_cast<const faiss::IndexIVFSpectralHash*>(&index)) {
        // FAISS makes room for as many medians as vectors, and writes as many as lists.
        if (hash->threshold_type == faiss::IndexIVFSpectralHash::Thresh_median && n < int64_t(hash->nlist))
            refuse(sentence("Thresh_median needs at least nlist = ", hash->nlist, " training vectors, ", n, " came."));
    } else if (const auto* two = dynamic_cast<const faiss::MultiIndexQuantizer2*>(&index)) {
        for (const faiss::Index* half : two->assign_indexes)
            require(half->ntotal == 0, "An index of a half holds centroids already: reset it before training.");
    } else {
        when<faiss::IndexIVFIndependentQuantizer>(index, [&](const auto& self) { train_independent(self, n, x); });
    }
}

}  // namespace

void train(Index self, int64_t n, const float* x) {
    const bool graph = checked(*self);
    const Kind kind = validate::kind_of(innermost(*self));
    require(n >= 0, "The number of vectors is negative.");
    const bool learns = kind != Kind::flat && kind != Kind::flat1d;
    if (!learns) return;
    if (kind == Kind::shards) train_parts(*self, n, x);
    if (n == 0) refuse(sentence("This ", validate::class_name(*self), " needs training vectors, and none came."));
    if (dynamic_cast<const faiss::IndexRowwiseMinMaxFP16*>(self.p)) halves("Training vector", n, self->d, x);
    if (!averages(*self)) learnable("Training vector", n, self->d, x);
    if (graph) comparable(*self, "Training vector", n, x);
    learnable_below(*self);
    train_kind(innermost(*self), n, x);
    if (validate::is_ivf(kind)) {
        const auto& ivf = static_cast<const faiss::IndexIVF&>(innermost(*self));
        level1_trainable(ivf, ivf.d, &ivf);
        require(kind == Kind::ivf_flat || ivf.quantizer->ntotal == 0 || ivf.quantizer->ntotal == int64_t(ivf.nlist),
                "The quantizer holds another number of centroids than nlist: reset it before training.");
    }
}

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
    require(bool(other), "There is no index to merge from.");
    require(self.p != other.p, "An index cannot be merged into itself.");
    checked(*self);
    checked(*other);
    changeable(*self), changeable(*other);
    require(self->d == other->d, "Only indexes of the same dimension can be merged.");
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

void train(Binary self, int64_t n, const uint8_t* x) {
    checked(*self);
    require(n >= 0, "The number of vectors is negative.");
    const Kind kind = validate::kind_of(*self);
    if (kind == Kind::b_shards) {
        parts_fillable(*self);
        for (const BinaryPart& part : parts_of(*self, n)) train(*part.index, n, x);
    }
    if (kind == Kind::b_id_map) return train(*static_cast<const faiss::IndexBinaryIDMap&>(*self).index, n, x);
    if (kind == Kind::b_from_float) {
        // It trains with the bits as 1 and -1.
        table("The vectors as floats", n, self->d, sizeof(float));
        std::vector<float> floats(size_t(n) * self->d);
        faiss::binary_to_real(floats.size(), x, floats.data());
        return train(*static_cast<const faiss::IndexBinaryFromFloat&>(*self).index, n, floats.data());
    }
    if (kind == Kind::b_ivf) {
        const auto& ivf = static_cast<const faiss::IndexBinaryIVF&>(*self);
        require(ivf.cp.niter >= 0 && ivf.cp.nredo >= 1 && ivf.cp.max_points_per_centroid >= 1,
                "The index's clustering parameters are out of range.");
        if (ivf.clustering_index) {
            checked(*ivf.clustering_index);
            require(ivf.clustering_index->d == ivf.d, "clustering_index has another d.");
            finds_every_centroid(*ivf.clustering_index);
        }
        if (n < int64_t(ivf.nlist) && !ivf.is_trained) {
            refuse(sentence("Training needs at least nlist = ", ivf.nlist, " vectors, ", n, " came."));
        }
    }
}

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
    require(bool(other), "There is no index to merge from.");
    require(self.p != other.p, "An index cannot be merged into itself.");
    checked(*self);
    checked(*other);
    changeable(*self), changeable(*other);
    require(self->d == other->d, "Only indexes of the same dimension can be merged.");
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
