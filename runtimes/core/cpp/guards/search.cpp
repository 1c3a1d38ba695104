// Guards of search, range_search and their relatives.
#include <algorithm>
#include <climits>
#include <cmath>
#include <vector>

#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexFastScan.h>
#include <faiss/IndexFlatCodes.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexIVFFastScan.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexNNDescent.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPQFastScan.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRaBitQ.h>
#include <faiss/IndexIVFRaBitQ.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexScalarQuantizer.h>

#include <omp.h>

#include <faiss/utils/distances.h>

#include "support.h"

namespace fsdk::guard {
namespace {

/** What FAISS reads before it looks at the first list, which may be empty. */
bool reads_tables(const faiss::Index& index, Kind kind) {
    if (kind == Kind::ivf_aq || kind == Kind::ivf_fast_scan_aq)
        return static_cast<const faiss::IndexIVF&>(index).quantizer->ntotal > 0;
    if (kind != Kind::ivf_sq) return false;
    const auto& sq = static_cast<const faiss::IndexIVFScalarQuantizer&>(index).sq;
    return sq.trained.empty() &&
           (sq.qtype == faiss::ScalarQuantizer::QT_4bit_uniform || sq.qtype == faiss::ScalarQuantizer::QT_8bit_uniform);
}

void trained(const faiss::Index& index, Kind kind) {
    if (__builtin_expect(index.is_trained, 1)) return;
    // Shards answer for themselves. An untrained IVF answers -1, as in Python; the others would read empty tables.
    if (kind == Kind::shards) return;
    if (validate::is_ivf(kind) && !reads_tables(index, kind)) return;
    throw Error(Code::NOT_TRAINED,
                sentence("This ", validate::class_name(index), " is not trained: call train() first."));
}

void has_lists(const faiss::Index& index, Kind kind) {
    if (!validate::is_ivf(kind)) return;
    const auto& ivf = static_cast<const faiss::IndexIVF&>(index);
    if (__builtin_expect(ivf.invlists == nullptr, 0)) {
        refuse(sentence("This ", validate::class_name(index),
                        " has no inverted lists: it was read without them, or they were replaced by nothing."));
    }
}

/** qbs: what FAISS has compiled for, because it says that it has not in threads where nobody catches it. */
void query_groups(const faiss::IndexFastScan& fast) {
    if (__builtin_expect(fast.qbs == 0, 1)) return;
    if (fast.implem == 14 || fast.implem == 15) {
        if (fast.qbs < 0 || fast.qbs > 4)
            refuse(sentence("qbs = ", fast.qbs, " is not in 0..4, as implem 14 needs it."));
        return;
    }
    bool known = fast.qbs > 0;
    for (int groups = fast.qbs; groups > 0; groups >>= 4) known = known && (groups & 15) >= 1 && (groups & 15) <= 4;
    if (!known && fast.qbs != 5 && fast.qbs != 6) {
        refuse(sentence("qbs = ", fast.qbs,
                        " is no list of group sizes: four bits each, every one from 1 to 4, or 5 or 6 alone."));
    }
}

/** Settings of a fast scan over inverted lists that FAISS would not come back from. */
void list_scan(const faiss::IndexIVFFastScan& fast) {
    if (__builtin_expect(fast.nprobe > std::max<size_t>(fast.nlist, 1 << 16), 0))
        refuse("nprobe is far above nlist, and a fast scan makes tables for each probe.");
    if (__builtin_expect(fast.qbs2 > 24, 0))
        refuse("qbs2 is above 24, the number of queries that FAISS 1.12.0 scans together.");
    // They read the lists that the codes were packed from, by a pointer that outlives those lists.
    if (__builtin_expect(fast.implem == 1 || fast.implem == 2, 0))
        refuse(sentence("implem = ", fast.implem, " reads the lists of another index, which may be gone: take 0 or 10 to 15."));
}

/** ST_norm_from_LUT adds up products of codebook entries, and FAISS says that they are missing in threads. */
void lengths_by_tables(const faiss::AdditiveQuantizer& aq, const faiss::Index& index) {
    if (__builtin_expect(aq.search_type == faiss::AdditiveQuantizer::ST_norm_from_LUT, 0) &&
        index.metric_type == faiss::METRIC_L2) {
        if (dynamic_cast<const faiss::ProductAdditiveQuantizer*>(&aq)) {
            throw Error(Code::UNSUPPORTED,
                        "FAISS 1.12.0 computes no lengths from tables for a product of quantizers: set another search_type.");
        }
        validate::codebook_tables(aq);
    }
}

/** What the structure check does not say because it concerns searching only. */
void searchable(const faiss::Index& index, int64_t k, int depth = 0) {
    if (depth > validate::max_depth) return;
    const Kind kind = validate::kind_of(index);
    trained(index, kind);
    has_lists(index, kind);
    switch (kind) {
        case Kind::hnsw:
            beam(std::max<int64_t>(k, static_cast<const faiss::IndexHNSW&>(index).hnsw.efSearch));
            return searchable(*static_cast<const faiss::IndexHNSW&>(index).storage, k, depth + 1);
        case Kind::nsg:
            if (__builtin_expect(!static_cast<const faiss::IndexNSG&>(index).nsg.is_built, 0)) {
                refuse(
                    "This IndexNSG is empty: its graph is built by the first add(), and it cannot be searched before.");
            }
            // It draws that many distinct vertices to begin with, and would draw for ever.
            if (__builtin_expect(
                    std::max<int64_t>(k, static_cast<const faiss::IndexNSG&>(index).nsg.search_L) > index.ntotal, 0)) {
                refuse(
                    "k and search_L of an IndexNSG must not exceed the number of its vectors, among which it draws its "
                    "first candidates.");
            }
            return;
        case Kind::nndescent:
            if (__builtin_expect(index.ntotal == 0, 0))
                refuse("This IndexNNDescent is empty: add vectors before searching it.");
            if (__builtin_expect(
                    std::max<int64_t>(k, static_cast<const faiss::IndexNNDescent&>(index).nndescent.search_L) >=
                        index.ntotal,
                    0)) {
                refuse(
                    "k and search_L of an IndexNNDescent must be below the number of its vectors, among which it draws "
                    "its first candidates.");
            }
            return;
        case Kind::pq: {
            const auto& pq = static_cast<const faiss::IndexPQ&>(index);
            using PQ = faiss::IndexPQ;
            if (__builtin_expect(pq.search_type != PQ::ST_PQ, 0)) {
                const bool polysemous =
                    pq.search_type == PQ::ST_polysemous || pq.search_type == PQ::ST_polysemous_generalize;
                const bool sdc = pq.search_type == PQ::ST_SDC;
                if (sdc && pq.pq.sdc_table.size() != pq.pq.M * pq.pq.ksub * pq.pq.ksub) {
                    refuse(
                        "search_type is ST_SDC, but the sdc table is not computed: call pq.compute_sdc_table() first.");
                }
                if ((polysemous || sdc) && pq.pq.nbits != 8)
                    refuse(sentence("This search_type needs nbits = 8, the index has ", pq.pq.nbits, "."));
                require(index.metric_type == faiss::METRIC_L2, "This search_type needs METRIC_L2.");
            }
            return;
        }
        case Kind::multi_pq:
            // It walks the sums in their order and goes past the last one.
            if (__builtin_expect(k > index.ntotal, 0)) {
                refuse(sentence("k = ", k, " is above the ", index.ntotal, " centroids of this MultiIndexQuantizer."));
            }
            for (const Part& part : parts_of(index)) searchable(*part.index, std::min(k, part.index->ntotal), depth + 1);
            return;
        case Kind::shards:
        case Kind::split:
            if (!mended::split_rows && validate::kind_of(index) == Kind::split)
                throw Error(Code::UNSUPPORTED, "IndexSplitVectors.search needs FAISS 1.8.0: this one writes past the vectors that it copies.");
            parts_searchable(index);
            for (const Part& part : parts_of(index)) searchable(*part.index, k, depth + 1);
            return;
        case Kind::ivf_independent: {
            as<faiss::IndexIVFIndependentQuantizer>(index, [&](const auto& i) {
                independent_ready(i, true);
                searchable(*i.quantizer, int64_t(i.index_ivf->nprobe), depth + 1);
                searchable(*i.index_ivf, k, depth + 1);
            });
            return;
        }
        case Kind::id_map: return searchable(*static_cast<const faiss::IndexIDMap&>(index).index, k, depth + 1);
        case Kind::coarse_additive:
            if (__builtin_expect(index.ntotal == 0, 0))
                throw Error(Code::NOT_TRAINED, sentence("This ", validate::class_name(index),
                                                        " is not trained: call train() first."));
            if (const auto* r = dynamic_cast<const faiss::ResidualCoarseQuantizer*>(&index))
                coarse_beam(*r, r->beam_factor, k);
            return;
        case Kind::additive: return lengths_by_tables(*static_cast<const faiss::IndexAdditiveQuantizer&>(index).aq, index);
        case Kind::pre_transform: {
            const auto& p = static_cast<const faiss::IndexPreTransform&>(index);
            for (const auto* t : p.chain) {
                if (!t->is_trained)
                    throw Error(Code::NOT_TRAINED,
                                "A transform of this IndexPreTransform is not trained: call train() first.");
            }
            return searchable(*p.index, k, depth + 1);
        }
        case Kind::refine: {
            const auto& r = static_cast<const faiss::IndexRefine&>(index);
            const double base_k = double(k) * r.k_factor;
            if (base_k > double(max_k)) refuse(sentence("k*k_factor = ", base_k, " is out of range."));
            searchable(*r.refine_index, k, depth + 1);
            return searchable(*r.base_index, int64_t(base_k), depth + 1);
        }
        case Kind::fast_scan_pq:
        case Kind::fast_scan_aq: {
            const auto& fast = static_cast<const faiss::IndexFastScan&>(index);
            if (__builtin_expect(fast.bbs != 32, 0))
                throw Error(
                    Code::UNSUPPORTED,
                    sentence("bbs = ", fast.bbs, ": FAISS 1.12.0 searches fast scan indexes with bbs = 32 only."));
            query_groups(fast);
            return;
        }
        default:
            if (validate::is_ivf(kind)) {
                const auto& ivf = static_cast<const faiss::IndexIVF&>(index);
                require(ivf.nprobe >= 1, "nprobe must be at least 1.");
                if (validate::is_ivf_fast_scan(kind)) list_scan(static_cast<const faiss::IndexIVFFastScan&>(ivf));
                if (__builtin_expect(ivf.quantizer->ntotal > int64_t(ivf.nlist), 0)) {
                    refuse(sentence("The quantizer holds ", ivf.quantizer->ntotal, " centroids for nlist = ", ivf.nlist,
                                    " lists: reset it, then train the index."));
                }
                quantizer_labels(ivf);
                if (kind == Kind::ivf_aq)
                    lengths_by_tables(*static_cast<const faiss::IndexIVFAdditiveQuantizer&>(ivf).aq, index);
                // An empty quantizer answers -1, but an untrained one reads tables that are not there.
                if (ivf.quantizer->ntotal > 0 || !ivf.quantizer->is_trained)
                    searchable(*ivf.quantizer, int64_t(std::min(ivf.nprobe, ivf.nlist)), depth + 1);
            }
    }
}

/** What only the range search of a class cannot do; FAISS throws these where nobody catches. */
void range_searchable(const faiss::Index& index, int depth = 0) {
    if (depth > validate::max_depth) return;
    switch (const Kind kind = validate::kind_of(index)) {
        case Kind::id_map: return range_searchable(*static_cast<const faiss::IndexIDMap&>(index).index, depth + 1);
        case Kind::pre_transform:
            return range_searchable(*static_cast<const faiss::IndexPreTransform&>(index).index, depth + 1);
        case Kind::refine:
            return range_searchable(*static_cast<const faiss::IndexRefine&>(index).base_index, depth + 1);
        default: {
            if (!validate::is_ivf(kind)) return;
            const auto& ivf = static_cast<const faiss::IndexIVF&>(index);
            require((ivf.parallel_mode & ~ivf.PARALLEL_MODE_NO_HEAP_INIT) <= 2,
                    "A range search knows parallel_mode 0, 1 and 2 only.");
        }
    }
}

/** From 20 queries on FAISS takes the label of an empty quantizer for a list; fewer get -1, as in Python. */
void has_centroids(const faiss::Index& index, int depth = 0) {
    if (depth > validate::max_depth) return;
    switch (const Kind kind = validate::kind_of(index)) {
        case Kind::id_map: return has_centroids(*static_cast<const faiss::IndexIDMap&>(index).index, depth + 1);
        case Kind::pre_transform:
            return has_centroids(*static_cast<const faiss::IndexPreTransform&>(index).index, depth + 1);
        case Kind::refine: return has_centroids(*static_cast<const faiss::IndexRefine&>(index).base_index, depth + 1);
        case Kind::shards:
        case Kind::split:
        case Kind::multi_pq:
            for (const Part& part : parts_of(index)) has_centroids(*part.index, depth + 1);
            return;
        default:
            if (!validate::is_ivf(kind) || static_cast<const faiss::IndexIVF&>(index).quantizer->ntotal > 0) return;
            throw Error(Code::NOT_TRAINED,
                        sentence("This ", validate::class_name(index), " is not trained: call train() first."));
    }
}
}  // namespace

void search(Index self, int64_t n, const float* x, int64_t k, Params params) {
    if (__builtin_expect(k < 1 || k >= max_k, 0)) refuse(sentence("k = ", k, " is not in 1..", max_k - 1, "."));
    const bool graph = checked(*self);
    searchable(*self, k);
    if (__builtin_expect(params != nullptr, 0)) {
        parameters_of(*self, params, k);
        alone(*self, *params);
    }
    if (n >= faiss::distance_compute_blas_threshold) has_centroids(*self);
    if (graph) comparable(*self, "Query", n, x, true);
    if (validate::kind_of(innermost(*self)) == Kind::flat1d) ordered("Query", n, x);
}

/** FAISS sorts queries by their lists, and -1 in place of a list ends the sort early, with rows unwritten. */
static void every_list(const faiss::IndexBinaryIVF& ivf, Params params) {
    const auto* own = dynamic_cast<const faiss::SearchParametersIVF*>(params);
    const size_t nprobe = std::min(own ? own->nprobe : ivf.nprobe, ivf.nlist);
    if (validate::kind_of(*ivf.quantizer) != Kind::b_flat || size_t(ivf.quantizer->ntotal) < nprobe)
        refuse(sentence("per_invlist_search needs a quantizer that names nprobe = ", nprobe,
                        " lists for each query: an IndexBinaryFlat with as many centroids. Set it to false."));
}

void search(Binary self, int64_t n, const uint8_t*, int64_t k, Params params) {
    if (__builtin_expect(k < 1 || k >= max_k, 0)) refuse(sentence("k = ", k, " is not in 1..", max_k - 1, "."));
    require(n >= 0, "The number of queries is negative.");
    checked(*self);
    const Kind kind = validate::kind_of(*self);
    if (kind == Kind::b_ivf) {
        const auto& ivf = static_cast<const faiss::IndexBinaryIVF&>(*self);
        require(ivf.invlists != nullptr, "This IndexBinaryIVF has no inverted lists: it was read without them.");
        require(ivf.nprobe >= 1, "nprobe must be at least 1.");
        require(ivf.quantizer->ntotal <= int64_t(ivf.nlist),
                "The quantizer holds more centroids than nlist: reset it, then train the index.");
        if (with<has::IndexBinaryIVF_per_invlist_search>(ivf, false, [](const auto& it) { return it.per_invlist_search; }))
            every_list(ivf, params);
    }
    if (kind == Kind::b_flat) {
        const auto& flat = static_cast<const faiss::IndexBinaryFlat&>(*self);
        const int most = with<has::IndexBinaryFlat_approx_topk_mode>(
            flat, 0, [](const auto& it) { return validate::approximate_most(it.approx_topk_mode); });
        if (most > 0 && k > most) refuse(sentence("k = ", k, " is above the ", most, " that approx_topk_mode keeps."));
    }
    if (kind == Kind::b_hnsw)
        beam(std::max<int64_t>(k, static_cast<const faiss::IndexBinaryHNSW&>(*self).hnsw.efSearch));
    if (kind == Kind::b_from_float) {
        const faiss::Index& inner = *static_cast<const faiss::IndexBinaryFromFloat&>(*self).index;
        searchable(inner, k);
        if (n >= faiss::distance_compute_blas_threshold) has_centroids(inner);
    }
    if (kind == Kind::b_shards) {
        require(!parts_of(*self).empty(), "It has no parts: add one with addShard or addReplica first.");
        for (const BinaryPart& part : parts_of(*self)) search(*part.index, n, nullptr, k, params);
        return;
    }
    if (params) {
        parameters_of(*self, params);
        alone(*self, *params);
    }
}

void search_whole(Index self, int64_t n, const float* x, int64_t k, Params params) {
    search(self, n, x, k, params);
    assignable(*self, "Query", n, x);
}
void search_and_reconstruct(Index self, int64_t n, const float* x, int64_t k, Params params) {
    search(self, n, x, k, params);
    // FAISS decodes in threads, where nobody catches that this class cannot.
    if (validate::kind_of(innermost(*self)) == Kind::ivf_hash)
        throw Error(Code::UNSUPPORTED, "The codes of an IndexIVFSpectralHash cannot be turned back into vectors.");
}
void assign(Index self, int64_t n, const float* x, int64_t k) { search(self, n, x, k); }
void assign(Binary self, int64_t n, const uint8_t* x, int64_t k) { search(self, n, x, k); }

void coarse_beam(const faiss::ResidualCoarseQuantizer& index, double beam_factor, int64_t k) {
    if (beam_factor < 0) {
        if (index.metric_type == faiss::METRIC_L2 && index.centroid_norms.size() != size_t(index.ntotal))
            refuse("An exact search needs the lengths of all centroids: call setBeamFactor(-1) first.");
        return;
    }
    // FAISS copies k results out of a beam that may hold fewer.
    if (!(beam_factor >= 1 && beam_factor < 1e6 && k * beam_factor < double(max_k)))
        refuse(sentence("A beam factor of ", beam_factor, " is neither negative nor in 1..10^6, or too large for k."));
    if (k > index.ntotal)
        refuse(sentence("k = ", k, " is above the ", index.ntotal, " centroids of this ResidualCoarseQuantizer."));
    const int64_t beam_size = std::min(int64_t(k * beam_factor), index.ntotal);
    const int most = validate::approximate_most(index.rq);
    if (most > 0 && beam_size > most)
        refuse(sentence("k * beam_factor = ", beam_size, " is above the ", most, " that approx_topk_mode keeps."));
    table("A beam", beam_size, beam_size, 16);
}

void range_search(Index self, int64_t n, const float* x, double radius, Params params) {
    if (__builtin_expect(std::isnan(radius), 0)) refuse("The radius is not a number.");
    search(self, n, x, 1);
    range_searchable(*self);
    if (__builtin_expect(params != nullptr, 0)) {
        parameters_of(*self, params, 1, 0, true);
        alone(*self, *params);
    }
    // FAISS allocates an empty graph's result twice and ends the process over it.
    const bool entered =
        validate::kind_of(*self) != Kind::hnsw || static_cast<const faiss::IndexHNSW&>(*self).hnsw.entry_point != -1;
    if (__builtin_expect(self->ntotal == 0 || !entered, 0)) {
        Walk walk;
        validate::index(walk, *self);
        if (walk.graph) refuse("This graph index is empty: add vectors before a range search.");
    }
}
void range_search(Binary self, int64_t n, const uint8_t* x, int64_t radius, Params params) {
    if (radius < INT_MIN || radius > INT_MAX) refuse(sentence("The radius ", radius, " is out of range."));
    search(self, n, x, 1, params);
}

void structure(Index self) { checked(*self); }
void structure(Binary self) { checked(*self); }

}  // namespace fsdk::guard
