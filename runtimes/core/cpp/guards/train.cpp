// Guards of train.
#include <vector>

#include <faiss/Index2Layer.h>
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFSpectralHash.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexRowwiseMinMax.h>
#include <faiss/IndexScalarQuantizer.h>
#include <faiss/utils/distances.h>
#include <faiss/utils/utils.h>

#include "change.h"

namespace fsdk::guard {
namespace {

/** Learns ranges only, which NaN makes useless, but nothing worse. */
bool averages(const faiss::Index& index) {
    if (validate::kind_of(index) != Kind::sq) return false;
    const auto stat = static_cast<const faiss::IndexScalarQuantizer&>(index).sq.rangestat;
    return stat == faiss::ScalarQuantizer::RS_minmax || stat == faiss::ScalarQuantizer::RS_meanstd;
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

}  // namespace fsdk::guard
