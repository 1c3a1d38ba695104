// Guards of building graphs: what links new vertices for ever, or past the end.
#include <algorithm>
#include <climits>
#include <cstring>
#include <exception>
#include <unordered_map>

#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexNNDescent.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexAdditiveQuantizer.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexRowwiseMinMax.h>

#include "support.h"

namespace fsdk::guard {

/** The index, or the one below wrappers, that holds the codes. */
const faiss::Index& innermost(const faiss::Index& index) {
    const faiss::Index* i = &index;
    for (int depth = 0; depth < validate::max_depth; depth++) {
        switch (validate::kind_of(*i)) {
            case Kind::id_map: i = static_cast<const faiss::IndexIDMap*>(i)->index; continue;
            case Kind::pre_transform: i = static_cast<const faiss::IndexPreTransform*>(i)->index; continue;
            case Kind::refine: i = static_cast<const faiss::IndexRefine*>(i)->base_index; continue;
            case Kind::row_min_max: i = static_cast<const faiss::IndexRowwiseMinMaxBase*>(i)->index; continue;
            default: return *i;
        }
    }
    return *i;
}

GraphBuild::GraphBuild(faiss::Index& index, int64_t n) : exceptions_(std::uncaught_exceptions()) {
    auto& inner = const_cast<faiss::Index&>(innermost(index));
    if (validate::kind_of(inner) != Kind::nsg) return;
    nsg_ = &static_cast<faiss::IndexNSG&>(inner);
    // A few draws are enough for each vector that has to be linked to the others; this many take half a second.
    draws_.emplace(nsg_->nsg.rng, (int64_t{1} << 26) + 1000 * n,
                   "An IndexNSG of this R cannot link some of these vectors to the others, which have no room for more "
                   "neighbours: take a larger R, or remove vectors that are equal or equally distant.");
    if (nsg_->build_type != 1 || n >= descent_least(nsg_->GK)) return;
    descent_avoided_ = true;
    nsg_->build_type = 0;
}

GraphBuild::~GraphBuild() {
    if (descent_avoided_) nsg_->build_type = 1;
    if (nsg_ && std::uncaught_exceptions() > exceptions_ && !nsg_->nsg.is_built) nsg_->reset();
}

namespace {

/** How often the most frequent row occurs. */
int64_t most_alike(int64_t n, int64_t d, const float* x) {
    std::unordered_map<uint64_t, int64_t> counts;
    int64_t most = 0;
    for (int64_t i = 0; i < n; i++) {
        uint64_t hash = 14695981039346656037u;
        for (int64_t j = 0; j < d; j++) {
            const float value = x[i * d + j] + 0.0f;  // -0 is 0
            uint32_t bits;
            std::memcpy(&bits, &value, sizeof bits);
            hash = (hash ^ bits) * 1099511628211u;
        }
        most = std::max(most, ++counts[hash]);
    }
    return most;
}

}  // namespace

void symmetric(const faiss::Index& storage) {
    if (const auto* pq = dynamic_cast<const faiss::IndexPQ*>(&storage)) {
        require(pq->pq.sdc_table.size() == pq->pq.M * pq->pq.ksub * pq->pq.ksub,
                "The storage's symmetric distance table is not computed (it was read with "
                "IO_FLAG_PQ_SKIP_SDC_TABLE, or trained as another index): call pq.compute_sdc_table() first.");
    }
    // It takes d bytes for the length of a code (AQDistanceComputer::symmetric_dis), and reads past the last one.
    const auto* additive = dynamic_cast<const faiss::IndexAdditiveQuantizer*>(&storage);
    if (additive && additive->code_size != size_t(additive->d)) {
        throw Error(Code::UNSUPPORTED,
                    sentence("FAISS 1.12.0 compares stored additive codes with each other as if they had d = ", additive->d,
                             " bytes, and these have ", additive->code_size, ": use flat, PQ or SQ storage."));
    }
}

void graph_can_grow(const faiss::Index& index, int64_t n, const float* x) {
    const faiss::Index& inner = innermost(index);
    const Kind kind = validate::kind_of(inner);
    if (kind == Kind::hnsw) {
        const auto& h = static_cast<const faiss::IndexHNSW&>(inner);
        if (h.ntotal + n > INT32_MAX / 2) refuse("A graph index holds at most 2^30 vectors.");
        if (n > 0) symmetric(*h.storage);
    }
    if (kind == Kind::nsg) {
        const auto& g = static_cast<const faiss::IndexNSG&>(inner);
        require(g.ntotal == 0 && !g.nsg.is_built,
                "An IndexNSG is filled in one add(): call reset() first to fill it again.");
        if (n > 0) symmetric(*g.storage);
        // The graph's searches draw that many distinct vertices to begin with, and would draw for ever.
        const int64_t pool = std::max<int64_t>(g.nsg.L, g.nsg.search_L);
        const int64_t least = std::max<int64_t>(pool, g.GK + 1);
        if (n > 0 && n < least)
            refuse(sentence("An IndexNSG of these parameters builds its graph from at least ", least, " vectors, not ",
                            n, "."));
        // They link to each other only, so that a search for others leads nowhere and FAISS draws for ever.
        if (x && n > 0 && most_alike(n, index.d, x) > g.nsg.R) {
            refuse(
                sentence("More than R = ", g.nsg.R,
                         " of the vectors are equal, which an IndexNSG cannot link to the others: remove duplicates."));
        }
    }
    if (kind == Kind::nndescent) {
        const faiss::NNDescent& g = static_cast<const faiss::IndexNNDescent&>(inner).nndescent;
        if (n > 0) symmetric(*static_cast<const faiss::IndexNNDescent&>(inner).storage);
        require(g.L >= g.K, "L of the graph must be at least K.");
        // It draws 2*S distinct vectors for each, and compares some with all.
        const int64_t least = std::max({int64_t{101}, int64_t(g.K) + 2, int64_t(g.S) * 2 + 1});
        if (n > 0 && inner.ntotal + n < least) {
            refuse(sentence("An IndexNNDescent of these parameters builds its graph from at least ", least,
                            " vectors, not ", inner.ntotal + n, "."));
        }
        if (inner.ntotal + n > INT32_MAX / 2) refuse("A graph index holds at most 2^30 vectors.");
    }
}

}  // namespace fsdk::guard
