// Guards of constructors: arguments against each other and against what FAISS divides by.
#include <unistd.h>

#include <cmath>

#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexRowwiseMinMax.h>

#include "support.h"

namespace fsdk::guard {

namespace {
constexpr int64_t max_d = int64_t{1} << 24;

template <class AnyIndex>
void part(Arg<AnyIndex> index, const char* role) {
    if (!index) refuse(sentence(role, " is missing."));
    checked(*index);
}

void empty(Index index, const char* cls) {
    if (index->ntotal != 0)
        refuse(sentence("An ", cls, " takes an empty index, this one holds ", index->ntotal, " vectors."));
}
}  // namespace

bool reaches(const faiss::Index& whole, const faiss::Index* target) {
    const faiss::Index* i = &whole;
    for (int depth = 0; i && depth <= validate::max_depth; depth++) {
        if (i == target) return true;
        switch (validate::kind_of(*i)) {
            case Kind::id_map: i = static_cast<const faiss::IndexIDMap*>(i)->index; break;
            case Kind::pre_transform: i = static_cast<const faiss::IndexPreTransform*>(i)->index; break;
            case Kind::row_min_max: i = static_cast<const faiss::IndexRowwiseMinMaxBase*>(i)->index; break;
            case Kind::refine: {
                const auto* r = static_cast<const faiss::IndexRefine*>(i);
                if (r->refine_index == target) return true;
                i = r->base_index;
                break;
            }
            case Kind::ivf_independent: {
                bool found = false;
                as<faiss::IndexIVFIndependentQuantizer>(*i, [&](const auto& independent) {
                    found = reaches(*independent.quantizer, target);
                    i = independent.index_ivf;
                });
                if (found) return true;
                break;
            }
            default:
                for (const Part& part : parts_of(*i))
                    if (reaches(*part.index, target)) return true;
                if (!validate::is_ivf(validate::kind_of(*i))) return false;
                i = static_cast<const faiss::IndexIVF*>(i)->quantizer;
        }
    }
    return false;
}

void table(const char* what, uint64_t a, uint64_t b, uint64_t c) {
    uint64_t ab, bytes;
    static const uint64_t machine = uint64_t(sysconf(_SC_PHYS_PAGES)) * uint64_t(sysconf(_SC_PAGESIZE));
    if (__builtin_mul_overflow(a, b, &ab) || __builtin_mul_overflow(ab, c, &bytes) || bytes > machine) {
        throw Error(Code::OUT_OF_MEMORY,
                    sentence(what, " of ", a, " x ", b, " x ", c, " bytes would take more than this machine's ",
                             machine >> 20, " MiB: choose smaller parameters."));
    }
}

void l2_or_ip(int metric_type, const char* cls) {
    if (metric_type != faiss::METRIC_L2 && metric_type != faiss::METRIC_INNER_PRODUCT) {
        refuse(
            sentence("An ", cls, " works with METRIC_L2 and METRIC_INNER_PRODUCT, not with metric ", metric_type, "."));
    }
}

void dimension(int64_t d) {
    if (d < 1 || d > max_d) refuse(sentence("d = ", d, " is not in 1..", max_d, "."));
}
void metric(int metric_type) {
    if (!validate::known_metric(metric_type)) refuse(sentence("metric = ", metric_type, " is not a MetricType."));
}
void flat(int64_t d, int metric_type) { dimension(d), metric(metric_type); }

void ivf(Index quantizer, int64_t d, int64_t nlist, int metric_type) {
    dimension(d), metric(metric_type);
    part(quantizer, "The quantizer");
    if (quantizer->d != d)
        refuse(sentence("The quantizer has d = ", quantizer->d, ", the index d = ", d, ": they must be equal."));
    if (nlist < 1 || nlist > (int64_t{1} << 31)) refuse(sentence("nlist = ", nlist, " is not in 1..2^31."));
    table("Inverted lists", nlist, 1, 96);
}
void ivf_flat(Index quantizer, int64_t d, int64_t nlist, int metric_type) { ivf(quantizer, d, nlist, metric_type); }

void product_quantizer(int64_t d, int64_t M, int64_t nbits, int metric_type) {
    dimension(d), metric(metric_type);
    if (M < 1 || d % M != 0) refuse(sentence("M = ", M, " does not divide d = ", d, ": choose a divisor of d."));
    if (nbits < 1 || nbits > 24) refuse(sentence("nbits = ", nbits, " is not in 1..24."));
    table("A product quantizer", d, uint64_t{1} << nbits, 4);
}
void ivf_pq(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type) {
    ivf(quantizer, d, nlist, metric_type);
    l2_or_ip(metric_type, "IndexIVFPQ");
    product_quantizer(d, M, nbits, metric_type);
}
void pq_fast_scan(int64_t d, int64_t M, int64_t nbits, int metric_type, int64_t bbs) {
    product_quantizer(d, M, nbits, metric_type);
    if (nbits != 4) refuse(sentence("nbits = ", nbits, ", but fast scan works with nbits = 4."));
    if (bbs < 32 || bbs % 32 != 0 || bbs > 1 << 16)
        refuse(sentence("bbs = ", bbs, " is no multiple of 32 in 32..65536."));
}
void ivf_pq_fast_scan(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type,
                      int64_t bbs) {
    ivf(quantizer, d, nlist, metric_type);
    pq_fast_scan(d, M, nbits, metric_type, bbs);
    l2_or_ip(metric_type, "IndexIVFPQFastScan");
    if (M % 2 != 0) refuse(sentence("M = ", M, " is odd; an inverted file with fast scan needs an even one."));
}
void scalar_quantizer(int64_t d, int qtype, int metric_type) {
    dimension(d);
    if (qtype < 0 || qtype > values::ScalarQuantizer_QT_8bit_direct_signed)
        refuse(sentence("qtype = ", qtype, " is not a QuantizerType."));
    l2_or_ip(metric_type, "index over a scalar quantizer");
}
void ivf_sq(Index quantizer, int64_t d, int64_t nlist, int qtype, int metric_type) {
    ivf(quantizer, d, nlist, metric_type);
    scalar_quantizer(d, qtype, metric_type);
}
void multi_index_quantizer(int64_t d, int64_t M, int64_t nbits) {
    product_quantizer(d, M, nbits);
    if (M * nbits > 40) refuse(sentence("M*nbits = ", M * nbits, " centroids' bits are above 40."));
}
void lsh(int64_t d, int64_t nbits) {
    dimension(d);
    if (nbits < 1 || nbits > max_d) refuse(sentence("nbits = ", nbits, " is not in 1..", max_d, "."));
    table("A rotation", d, nbits, 4);
}

void hnsw(int64_t M) {
    // M = 1 makes every vertex infinitely high, and 1/log(1) is no number.
    if (M < 2 || M > 1 << 26) refuse(sentence("M = ", M, " neighbours per vertex is not in 2..2^26."));
}
void hnsw_flat(int64_t d, int64_t M, int metric_type) { flat(d, metric_type), hnsw(M); }
void hnsw_pq(int64_t d, int64_t pq_m, int64_t M, int64_t pq_nbits, int metric_type) {
    product_quantizer(d, pq_m, pq_nbits, metric_type);
    l2_or_ip(metric_type, "IndexHNSWPQ");
    table("A symmetric distance table", pq_m, uint64_t{1} << pq_nbits, uint64_t{4} << pq_nbits);
    hnsw(M);
}
void hnsw_sq(int64_t d, int qtype, int64_t M, int metric_type) { scalar_quantizer(d, qtype, metric_type), hnsw(M); }
void nsg(int64_t d, int64_t R, int metric_type) {
    flat(d, metric_type);
    if (R < 2 || R > 1 << 16) refuse(sentence("R = ", R, " neighbours per vertex is not in 2..65536."));
}
void graph_over(Index storage, int64_t M) {
    part(storage, "The storage");
    const Kind kind = validate::kind_of(*storage);
    // The others abort in threads: they cannot compare stored vectors with each other.
    if (kind != Kind::flat && kind != Kind::pq && kind != Kind::sq && kind != Kind::two_layer && kind != Kind::lsh &&
        kind != Kind::additive) {
        refuse(sentence(
            "A graph cannot stand on an ", validate::class_name(*storage),
            ": it needs flat, PQ, SQ, LSH or additive storage, which compares stored vectors with each other."));
    }
    empty(storage, "index with a graph");
    hnsw(M);
}

void id_map(Index index) { part(index, "The index"), empty(index, "IndexIDMap"); }
void id_map(Binary index) {
    part(index, "The index");
    if (index->ntotal != 0) refuse("An IndexBinaryIDMap takes an empty index.");
}

namespace {
void whole_transform(Transform transform) {
    require(bool(transform), "The transform is missing.");
    Walk walk;
    validate::transform(walk, *transform);
}
}  // namespace
void pre_transform(Transform t, Index index) {
    whole_transform(t);
    part(index, "The index");
    if (t->d_out != index->d)
        refuse(sentence("The transform gives ", t->d_out, " dimensions, the index takes ", index->d, "."));
}
void pre_transform(Index index) { part(index, "The index"); }
void prepend_transform(Index self, Transform t) {
    whole_transform(t);
    const auto* p = dynamic_cast<const faiss::IndexPreTransform*>(self.p);
    require(p && p->index, "This IndexPreTransform has no sub-index.");
    // FAISS frees all transforms of such an index or none, and this one belongs to the caller.
    require(!p->own_fields,
            "This IndexPreTransform was made by the factory, a file or a clone and owns its parts: put the transform "
            "in front with new IndexPreTransform(transform, index).");
    if (t->d_out != self->d)
        refuse(sentence("The transform gives ", t->d_out, " dimensions, the chain takes ", self->d, "."));
    require(p->chain.size() < 64, "The chain already has 64 transforms.");
}
namespace {
/** By position: an inverted file needs its direct map for that, an IndexIDMap cannot. */
bool gives_distances(const faiss::Index& index, int depth = 0) {
    const Kind kind = validate::kind_of(index);
    if (kind == Kind::pre_transform && depth < validate::max_depth) {
        return gives_distances(*static_cast<const faiss::IndexPreTransform&>(index).index, depth + 1);
    }
    return validate::is_codes(kind) || kind == Kind::hnsw;
}
}  // namespace
void refine(Index base, Index refinement) {
    part(base, "The base index"), part(refinement, "The refinement index");
    require(base.p != refinement.p, "The base and the refinement index are the same object.");
    if (base->d != refinement->d)
        refuse(sentence("The base index has d = ", base->d, ", the refinement index d = ", refinement->d, "."));
    require(base->metric_type == refinement->metric_type, "The base and the refinement index have different metrics.");
    Walk walk;
    validate::labels_below(walk, *base, base->ntotal);
    if (!gives_distances(*refinement)) {
        refuse(sentence("An ", validate::class_name(*refinement),
                        " cannot refine: FAISS asks the refinement index for distances to single vectors by position, "
                        "in threads where nobody catches its error."));
    }
    require(base->ntotal == refinement->ntotal, "The base and the refinement index hold different numbers of vectors.");
    require(!reaches(*base, refinement.p) && !reaches(*refinement, base.p),
            "One of the two indexes is a part of the other.");
}
void refine_flat(Index base) { part(base, "The base index"), empty(base, "IndexRefineFlat"); }
void refine_flat(Index base, int64_t xb_size) {
    part(base, "The base index");
    if (xb_size % base->d != 0 || xb_size / base->d != base->ntotal) {
        throw Error(Code::DIMENSION_MISMATCH, sentence("xb holds ", xb_size, " values: give the ", base->ntotal,
                                                       " vectors of the base index, of ", base->d, " values each."));
    }
    Walk walk;
    validate::labels_below(walk, *base, base->ntotal);
}
void row_min_max(Index index) { part(index, "The index"); }

void transform(int64_t d_in, int64_t d_out) {
    dimension(d_in), dimension(d_out);
    // FAISS multiplies the larger of the two with itself, in 32 bits.
    const int64_t larger = std::max(d_in, d_out);
    if (larger * larger > INT32_MAX)
        refuse(sentence("A matrix of ", larger, " x ", larger, " values is beyond what FAISS counts: at most 46340."));
    table("A matrix", d_in, d_out, 4);
}
void remap_dimensions(int64_t d_in, int64_t d_out, bool) { dimension(d_in), dimension(d_out); }
void normalization(int64_t d, double norm) {
    dimension(d);
    if (std::isnan(norm)) refuse("norm is not a number.");  // apply() throws for all but the 2-norm
}
void opq(int64_t d, int64_t M, int64_t d2) {
    const int64_t out = d2 == -1 ? d : d2;
    transform(d, out);
    if (M < 1 || out % M != 0) refuse(sentence("M = ", M, " does not divide the output dimension ", out, "."));
}
void clustering(int64_t d, int64_t k) {
    dimension(d);
    if (k < 1 || k > (int64_t{1} << 31) - 1) refuse(sentence("k = ", k, " is not in 1..2^31-1."));
    table("Centroids", d, k, 4);
}

void binary(int64_t d) {
    if (d < 8 || d % 8 != 0 || d > max_d)
        refuse(sentence("d = ", d, " bits is no positive multiple of 8 up to ", max_d, "."));
}
void binary_ivf(Binary quantizer, int64_t d, int64_t nlist) {
    binary(d);
    part(quantizer, "The quantizer");
    if (quantizer->d != d)
        refuse(sentence("The quantizer has d = ", quantizer->d, ", the index d = ", d, ": they must be equal."));
    if (nlist < 1 || nlist > (int64_t{1} << 31)) refuse(sentence("nlist = ", nlist, " is not in 1..2^31."));
    table("Inverted lists", nlist, 1, 96);
}
void new_quantizer(Binary self, Binary quantizer) {
    const auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(self.p);
    require(ivf != nullptr, "This index has no quantizer to replace.");
    binary_ivf(quantizer, self->d, ivf->nlist);
    require(quantizer.p != self.p, "The quantizer is this index itself.");
    if (self->is_trained && quantizer->ntotal != int64_t(ivf->nlist)) {
        refuse(sentence("The quantizer holds ", quantizer->ntotal, " centroids, the trained index has nlist = ",
                        ivf->nlist, " lists: add one centroid for each list first."));
    }
}
void binary_hnsw(int64_t d, int64_t M) { binary(d), hnsw(M); }
void binary_hash(int64_t d, int64_t b) {
    binary(d);
    if (b < 0 || b > 64 || b > d) refuse(sentence("b = ", b, " bits is not in 0..min(64, d)."));
}
void binary_multi_hash(int64_t d, int64_t nhash, int64_t b) {
    binary_hash(d, b);
    if (nhash < 1 || nhash * b > d) refuse(sentence("nhash*b = ", nhash * b, " exceeds d = ", d, "."));
}
void binary_from_float(Index index) {
    part(index, "The index");
    binary(index->d);
}
void inverted_lists(int64_t nlist, int64_t code_size) {
    if (nlist < 0 || nlist > (int64_t{1} << 31)) refuse(sentence("nlist = ", nlist, " is not in 0..2^31."));
    if (code_size < 1 || code_size > max_d * 8) refuse(sentence("code_size = ", code_size, " is out of range."));
    table("Inverted lists", nlist, 1, 96);
}
void selector_range(int64_t imin, int64_t imax) {
    if (imin > imax) refuse(sentence("imin = ", imin, " is above imax = ", imax, "."));
}
void selector(Selector sel) {
    Walk walk;
    validate::selector(walk, sel.p);
}
void selectors(Selector lhs, Selector rhs) { selector(lhs), selector(rhs); }

}  // namespace fsdk::guard
