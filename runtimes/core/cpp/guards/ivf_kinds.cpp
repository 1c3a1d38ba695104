// Guards of inverted files that hash, share lists between equal vectors, or assign by a quantizer of another space.
#include <cmath>

#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexIVFSpectralHash.h>
#include <faiss/IndexLSH.h>
#include <faiss/IndexPreTransform.h>

#include "support.h"

namespace fsdk::guard {
namespace {
const faiss::IndexIVFSpectralHash& hash_of(const faiss::Index& index) {
    const auto* hash = dynamic_cast<const faiss::IndexIVFSpectralHash*>(&index);
    require(hash != nullptr, "This is no IndexIVFSpectralHash.");
    return *hash;
}

void interval(double length) {
    if (!std::isfinite(length) || length == 0) refuse(sentence("period = ", length, " is no length of an interval."));
}
}  // namespace

void spectral_hash(Index quantizer, int64_t d, int64_t nlist, int64_t nbit, double length) {
    ivf(quantizer, d, nlist);
    transform(d, nbit);
    interval(length);
}
void period(Index, double length) { interval(length); }
void threshold(Index self, int type) {
    const auto& hash = hash_of(*self);
    if (type == faiss::IndexIVFSpectralHash::Thresh_global || !hash.is_trained) return;
    require(hash.trained.size() >= hash.nlist * hash.nbit,
            "The index is trained, without values for such thresholds: set threshold_type before training.");
}
void new_transform(Index self, Transform vt) {
    checked(*self);
    const auto& hash = hash_of(*self);
    require(bool(vt), "The transform is missing.");
    Walk walk;
    validate::transform(walk, *vt);
    if (vt->d_in != hash.d || vt->d_out != hash.nbit)
        refuse(sentence("The transform makes ", vt->d_out, " of ", vt->d_in, " components, the index needs ", hash.nbit,
                        " of ", hash.d, "."));
    require(hash.ntotal == 0, "The index holds codes of the former transform: call reset() first.");
}
void new_transform_of(Index self, Index encoder) {
    checked(*encoder);
    const auto* chain = dynamic_cast<const faiss::IndexPreTransform*>(encoder.p);
    require(chain && chain->chain.size() == 1, "The chain must have exactly one transform.");
    const auto* lsh = dynamic_cast<const faiss::IndexLSH*>(chain->index);
    require(lsh != nullptr, "The chain must end in an IndexLSH.");
    require(lsh->nbits == hash_of(*self).nbit && !lsh->rotate_data && !lsh->train_thresholds,
            "The IndexLSH must have nbits = nbit, no rotation and no thresholds.");
    new_transform(self, *chain->chain[0]);
}

void independent(Index quantizer, Arg<const faiss::IndexIVF> index_ivf, Transform vt) {
    require(bool(quantizer), "The quantizer is missing.");
    require(bool(index_ivf), "The inverted file is missing.");
    checked(*quantizer);
    checked(*index_ivf);
    const faiss::IndexIVF& lists = *index_ivf;
    require(quantizer.p != &lists && quantizer.p != lists.quantizer,
            "The quantizer must be another one than that of the inverted file, which is filled from it.");
    const Kind kind = validate::kind_of(static_cast<const faiss::Index&>(lists));
    if (validate::is_ivf_fast_scan(kind) || kind == Kind::ivf_dedup) {
        throw Error(Code::UNSUPPORTED,
                    sentence("An ", validate::class_name(lists), " cannot take vectors whose lists are chosen elsewhere."));
    }
    if (vt) {
        Walk walk;
        validate::transform(walk, *vt);
        if (vt->d_in != quantizer->d || vt->d_out != lists.d)
            refuse(sentence("The transform makes ", vt->d_out, " of ", vt->d_in, " components, but the quantizer has d = ",
                            quantizer->d, " and the inverted file d = ", lists.d, "."));
        require(vt->is_trained || !lists.is_trained, "The inverted file is trained, its transform is not.");
    } else if (quantizer->d != lists.d) {
        refuse(sentence("The quantizer has d = ", quantizer->d, ", the inverted file d = ", lists.d,
                        ": give the transform between them."));
    }
    if (quantizer->ntotal != 0 && quantizer->ntotal != int64_t(lists.nlist))
        refuse(sentence("The quantizer holds ", quantizer->ntotal, " centroids for ", lists.nlist, " lists."));
    // FAISS reads the centroids back in threads, where nobody catches what a class without this throws.
    const Kind coarse = validate::kind_of(*quantizer);
    require(validate::is_codes(coarse) || coarse == Kind::hnsw || coarse == Kind::multi_pq,
            "The quantizer must be a flat, coded, HNSW or MultiIndexQuantizer index, whose centroids can be read back.");
}

#if FSDK_HAS(IndexIVFIndependentQuantizer)
void train_independent(const faiss::IndexIVFIndependentQuantizer& self, int64_t n, const float* x) {
    const faiss::IndexIVF& lists = *self.index_ivf;
    require(lists.quantizer->ntotal == 0, "The quantizer of the inverted file must be empty: training fills it.");
    require(lists.ntotal == 0, "The inverted file holds vectors: call reset() before training.");
    require(self.quantizer->ntotal == 0 || self.quantizer->ntotal == int64_t(lists.nlist),
            "The quantizer holds another number of centroids than nlist: reset it before training.");
    if (self.quantizer->ntotal == 0) kmeans(self.d, n, lists.nlist, x);
    if (self.vt && !self.vt->is_trained) train(*self.vt, n, x);
    const int64_t most = lists.train_encoder_num_vectors();
    // FAISS samples rows as wide as the inverted file's, whatever came.
    if (most > 0 && n > most && lists.d != self.d)
        refuse(sentence("FAISS 1.12.0 trains this inverted file with at most ", most, " vectors, ", n, " came."));
}

void independent_ready(const faiss::IndexIVFIndependentQuantizer& self, bool searching) {
    const faiss::IndexIVF& lists = *self.index_ivf;
    const bool ready = self.is_trained && lists.is_trained && self.quantizer->is_trained && (!self.vt || self.vt->is_trained);
    if (!ready)
        throw Error(Code::NOT_TRAINED, "This IndexIVFIndependentQuantizer is not trained: call train() first.");
    require(lists.invlists != nullptr, "The inverted file has no inverted lists.");
    require(self.quantizer->ntotal == int64_t(lists.nlist), "The quantizer does not hold nlist centroids.");
    require(lists.quantizer->ntotal == int64_t(lists.nlist), "The quantizer of the inverted file does not hold nlist centroids.");
    require(!searching || (lists.nprobe >= 1 && lists.nprobe <= lists.nlist),
            "index_ivf.nprobe must be in 1..nlist, since FAISS takes it for the number of lists of each query here.");
}
#endif

}  // namespace fsdk::guard
