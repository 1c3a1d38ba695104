// How many rounds of k-means a training will run. Mirrors the train methods of FAISS: what each kind
// clusters, with which settings, on how many of the vectors.
#include <faiss/Clustering.h>
#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryHash.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFPQFastScan.h>
#include <faiss/IndexIVFPQR.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPQFastScan.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexScalarQuantizer.h>
#include <faiss/VectorTransform.h>
#include <faiss/impl/ProductQuantizer.h>
#include <faiss/impl/ScalarQuantizer.h>

#include <algorithm>

#include "progress.h"
#include "releases.h"

namespace fsdk {
namespace {

constexpr int64_t UNKNOWN = -1;

int64_t sum(int64_t one, int64_t two) { return one < 0 || two < 0 ? UNKNOWN : one + two; }

/** As many vectors as centroids, after sampling, are copied without a round. */
int64_t rounds(const faiss::ClusteringParameters& cp, int64_t k, int64_t n) {
    const int64_t used = std::min<int64_t>(n, k * std::max(cp.max_points_per_centroid, 0));
    return used == k ? 0 : int64_t(cp.niter) * std::max(cp.nredo, 0);
}

int64_t rounds(const faiss::ProductQuantizer& pq, int64_t n) {
    const int64_t ksub = pq.ksub;
    if (pq.train_type == faiss::ProductQuantizer::Train_shared) return rounds(pq.cp, ksub, n * int64_t(pq.M));
    return rounds(pq.cp, ksub, n) * int64_t(pq.M);
}

int64_t rounds(const faiss::OPQMatrix& opq, int64_t n) {
    n = std::min<int64_t>(n, opq.max_train_points);
    const faiss::ProductQuantizer standard(opq.d_out, opq.M, 8);
    const faiss::ProductQuantizer& pq = opq.pq ? *opq.pq : standard;
    faiss::ClusteringParameters cp = pq.cp;
    cp.max_points_per_centroid = 1000;
    int64_t total = 0;
    for (int i = 0; i < opq.niter; ++i) {
        cp.niter = i == 0 ? opq.niter_pq_0 : opq.niter_pq;
        // Shared codebooks only at first: later passes start from the codebooks before.
        const bool shared = i == 0 && pq.train_type == faiss::ProductQuantizer::Train_shared;
        total += shared ? rounds(cp, pq.ksub, n * int64_t(pq.M)) : rounds(cp, pq.ksub, n) * int64_t(pq.M);
    }
    return total;
}

int64_t rounds_of_lists(const faiss::IndexIVF& index, int64_t n) {
    const faiss::Index* quantizer = index.quantizer;
    if (!quantizer) return UNKNOWN;
    if (quantizer->is_trained && quantizer->ntotal == static_cast<int64_t>(index.nlist)) return 0;
    if (index.quantizer_trains_alone == 1) return rounds_of(*quantizer, n);
    const int64_t own = rounds(index.cp, index.nlist, n);
    // The quantizer is also trained on the centroids then.
    if (index.quantizer_trains_alone == 2 && !quantizer->is_trained)
        return sum(own, rounds_of(*quantizer, index.nlist));
    return own;
}

int64_t rounds_of_codes(const faiss::IndexIVF& index, int64_t n) {
    const int64_t most = with<has::IndexIVF_train_encoder_num_vectors>(
        index, int64_t{0}, [](const auto& ivf) { return ivf.train_encoder_num_vectors(); });
    if (most > 0) n = std::min(n, most);
    if (auto* pqr = dynamic_cast<const faiss::IndexIVFPQR*>(&index))
        return rounds(pqr->pq, n) + rounds(pqr->refine_pq, n);
    if (auto* pq = dynamic_cast<const faiss::IndexIVFPQ*>(&index)) return rounds(pq->pq, n);
    if (auto* pq = dynamic_cast<const faiss::IndexIVFPQFastScan*>(&index)) return rounds(pq->pq, n);
    const bool none =
        dynamic_cast<const faiss::IndexIVFFlat*>(&index) || dynamic_cast<const faiss::IndexIVFScalarQuantizer*>(&index);
    return none ? 0 : UNKNOWN;
}

int64_t rounds_of_chain(const faiss::IndexPreTransform& index, int64_t n) {
    int64_t total = index.index && !index.index->is_trained ? rounds_of(*index.index, n) : 0;
    for (const faiss::VectorTransform* step : index.chain) {
        if (!step->is_trained) total = sum(total, rounds_of(*step, n));
    }
    return total;
}

}  // namespace

int64_t rounds_of(const faiss::Clustering& clustering, int64_t n) { return rounds(clustering, clustering.k, n); }

int64_t rounds_of(const faiss::Quantizer& quantizer, int64_t n) {
    if (auto* pq = dynamic_cast<const faiss::ProductQuantizer*>(&quantizer)) return rounds(*pq, n);
    return dynamic_cast<const faiss::ScalarQuantizer*>(&quantizer) ? 0 : UNKNOWN;
}

int64_t rounds_of(const faiss::VectorTransform& transform, int64_t n) {
    if (auto* opq = dynamic_cast<const faiss::OPQMatrix*>(&transform)) return rounds(*opq, n);
    return 0;
}

int64_t rounds_of(const faiss::Index& index, int64_t n) {
    const auto inner = [n](const faiss::Index* other) { return other ? rounds_of(*other, n) : UNKNOWN; };
    if (auto* ivf = dynamic_cast<const faiss::IndexIVF*>(&index))
        return sum(rounds_of_lists(*ivf, n), rounds_of_codes(*ivf, n));
    if (auto* pq = dynamic_cast<const faiss::IndexPQ*>(&index)) return rounds(pq->pq, n);
    if (auto* pq = dynamic_cast<const faiss::IndexPQFastScan*>(&index)) return pq->is_trained ? 0 : rounds(pq->pq, n);
    if (auto* pq = dynamic_cast<const faiss::MultiIndexQuantizer*>(&index)) return rounds(pq->pq, n);
    if (auto* map = dynamic_cast<const faiss::IndexIDMap*>(&index)) return inner(map->index);
    if (auto* chain = dynamic_cast<const faiss::IndexPreTransform*>(&index)) return rounds_of_chain(*chain, n);
    if (auto* refine = dynamic_cast<const faiss::IndexRefine*>(&index))
        return sum(inner(refine->base_index), inner(refine->refine_index));
    if (auto* hnsw = dynamic_cast<const faiss::IndexHNSW*>(&index)) return inner(hnsw->storage);
    if (auto* nsg = dynamic_cast<const faiss::IndexNSG*>(&index)) return inner(nsg->storage);
    const bool none =
        dynamic_cast<const faiss::IndexFlat*>(&index) || dynamic_cast<const faiss::IndexScalarQuantizer*>(&index);
    return none ? 0 : UNKNOWN;
}

int64_t rounds_of(const faiss::IndexBinary& index, int64_t n) {
    if (auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(&index)) {
        const auto* quantizer = ivf->quantizer;
        if (!quantizer) return UNKNOWN;
        if (quantizer->is_trained && quantizer->ntotal == static_cast<int64_t>(ivf->nlist)) return 0;
        return rounds(ivf->cp, ivf->nlist, n);
    }
    if (auto* map = dynamic_cast<const faiss::IndexBinaryIDMap*>(&index))
        return map->index ? rounds_of(*map->index, n) : UNKNOWN;
    if (auto* floats = dynamic_cast<const faiss::IndexBinaryFromFloat*>(&index))
        return floats->index ? rounds_of(*floats->index, n) : UNKNOWN;
    const bool none =
        dynamic_cast<const faiss::IndexBinaryFlat*>(&index) || dynamic_cast<const faiss::IndexBinaryHNSW*>(&index) ||
        dynamic_cast<const faiss::IndexBinaryHash*>(&index) || dynamic_cast<const faiss::IndexBinaryMultiHash*>(&index);
    return none ? 0 : UNKNOWN;
}

}  // namespace fsdk
