// Guards of indexes over additive quantizers, of the two-layer codes, and of the k-means that they learn by.
#include <algorithm>
#include <cmath>

#include <faiss/Index2Layer.h>
#include <faiss/IndexAdditiveQuantizerFastScan.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIVFAdditiveQuantizerFastScan.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/utils/distances.h>

#include "support.h"

namespace fsdk::guard {
namespace {

using AQ = faiss::AdditiveQuantizer;

void whole(const AQ& aq) {
    Walk walk;
    validate::additive_quantizer(walk, aq);
}

void index_over(int metric_type) { l2_or_ip(metric_type, "index over an additive quantizer"); }

void blocks(int64_t bbs) {
    if (bbs < 32 || bbs % 32 != 0 || bbs > 1 << 16)
        refuse(sentence("bbs = ", bbs, " is no multiple of 32 in 32..65536."));
}

/** What fast scan can compare: IndexAdditiveQuantizerFastScan::init. */
void scannable(int search_type, int metric_type) {
    index_over(metric_type);
    if (metric_type == faiss::METRIC_INNER_PRODUCT) {
        require(search_type == AQ::ST_LUT_nonorm, "Fast scan by METRIC_INNER_PRODUCT needs the search type ST_LUT_nonorm.");
    } else {
        require(search_type == AQ::ST_norm_lsq2x4 || search_type == AQ::ST_norm_rq2x4,
                "Fast scan by METRIC_L2 needs the search type ST_norm_lsq2x4 or ST_norm_rq2x4.");
    }
}

void scannable(const AQ& aq, int metric_type, int64_t bbs) {
    whole(aq);
    for (size_t b : aq.nbits) {
        if (b != 4) refuse(sentence("The quantizer has nbits = ", b, ", but fast scan works with nbits = 4."));
    }
    scannable(aq.search_type, metric_type);
    blocks(bbs);
}

void four_bits(int64_t nbits) {
    if (nbits != 4) refuse(sentence("nbits = ", nbits, ", but fast scan works with nbits = 4."));
}

void finite_rows(int64_t n, int64_t d, const float* x) {
    for (int64_t i = 0; i < n; i++) {
        if (!(faiss::fvec_norm_L2sqr(x + i * d, d) <= max_learnt)) {
            refuse(sentence("Training vector ", i,
                            " holds NaN, Infinity or values too large to square. Remove or replace the vector."));
        }
    }
}

/** All codes have numbers, which a coarse quantizer gives to its lists. */
void few_codes(int64_t bits) {
    if (bits > 40) refuse(sentence("The codebooks form 2^", bits, " vectors, above the 2^40 that a coarse quantizer has."));
}

}  // namespace

void additive_quantizer(int64_t d, int64_t M, int64_t nbits, int metric_type) {
    dimension(d);
    if (M < 1) refuse(sentence("M = ", M, " must be positive."));
    if (nbits < 1 || nbits > 24) refuse(sentence("nbits = ", nbits, " is not in 1..24."));
    table("An additive quantizer", uint64_t(d) * 4, M, uint64_t{1} << nbits);
    index_over(metric_type);
}

void additive_quantizer(int64_t d, const uint64_t* nbits, int64_t M, int metric_type) {
    dimension(d);
    require(M >= 1, "nbits holds no values: give the bits of each codebook.");
    uint64_t total = 0;
    for (int64_t m = 0; m < M; m++) {
        if (nbits[m] < 1 || nbits[m] > 24) refuse(sentence("nbits[", m, "] = ", nbits[m], " is not in 1..24."));
        total += uint64_t{1} << nbits[m];
    }
    table("An additive quantizer", d, total, 4);
    index_over(metric_type);
}

void local_search_quantizer(int64_t d, int64_t M, int64_t nbits, int metric_type) {
    additive_quantizer(d, M, nbits, metric_type);
    // Training solves for all entries of all codebooks at once.
    table("The equations of a LocalSearchQuantizer", uint64_t(M) << nbits, uint64_t(M) << nbits, 8);
}

void product_additive(int64_t d, int64_t nsplits, int64_t Msub, int64_t nbits, int metric_type) {
    dimension(d);
    if (nsplits < 1 || d % nsplits != 0) refuse(sentence("nsplits = ", nsplits, " does not divide d = ", d, "."));
    if (Msub > 1 << 24) refuse(sentence("Msub = ", Msub, " is out of range."));
    additive_quantizer(d / nsplits, Msub, nbits, metric_type);
    table("An additive quantizer", uint64_t(d) * 4, Msub, uint64_t{1} << nbits);
}

void additive_index(int64_t d, Additive aq, int metric_type) {
    require(bool(aq), "The quantizer is missing.");
    whole(*aq);
    if (uint64_t(d) != aq->d) refuse(sentence("The quantizer has d = ", aq->d, ", the index d = ", d, "."));
    index_over(metric_type);
}

void ivf_additive(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type) {
    ivf(quantizer, d, nlist, metric_type), additive_quantizer(d, M, nbits, metric_type);
}
void ivf_additive(Index quantizer, int64_t d, int64_t nlist, const uint64_t* nbits, int64_t M, int metric_type) {
    ivf(quantizer, d, nlist, metric_type), additive_quantizer(d, nbits, M, metric_type);
}
void ivf_local_search(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type) {
    ivf(quantizer, d, nlist, metric_type), local_search_quantizer(d, M, nbits, metric_type);
}
void ivf_product_additive(Index quantizer, int64_t d, int64_t nlist, int64_t nsplits, int64_t Msub, int64_t nbits,
                          int metric_type) {
    ivf(quantizer, d, nlist, metric_type), product_additive(d, nsplits, Msub, nbits, metric_type);
}

void additive_fast_scan(int64_t d, int64_t M, int64_t nbits, int metric_type, int search_type, int64_t bbs) {
    four_bits(nbits), additive_quantizer(d, M, nbits, metric_type), scannable(search_type, metric_type), blocks(bbs);
}
void additive_fast_scan(Additive aq, int metric_type, int64_t bbs) {
    require(bool(aq), "The quantizer is missing.");
    scannable(*aq, metric_type, bbs);
}
void additive_fast_scan(Index orig, int64_t bbs) {
    checked(*orig);
    scannable(*static_cast<const faiss::IndexAdditiveQuantizer&>(*orig).aq, orig->metric_type, bbs);
}
void product_additive_fast_scan(int64_t d, int64_t nsplits, int64_t Msub, int64_t nbits, int metric_type,
                                int search_type, int64_t bbs) {
    four_bits(nbits), product_additive(d, nsplits, Msub, nbits, metric_type), scannable(search_type, metric_type);
    blocks(bbs);
}

void ivf_additive_fast_scan(Index quantizer, int64_t d, int64_t nlist, int64_t M, int64_t nbits, int metric_type,
                            int search_type, int64_t bbs) {
    ivf(quantizer, d, nlist, metric_type), additive_fast_scan(d, M, nbits, metric_type, search_type, bbs);
}
void ivf_additive_fast_scan(Index quantizer, Additive aq, int64_t d, int64_t nlist, int metric_type, int64_t bbs) {
    ivf(quantizer, d, nlist, metric_type), additive_index(d, aq, metric_type), scannable(*aq, metric_type, bbs);
}
void ivf_additive_fast_scan(Index orig, int64_t bbs) {
    checked(*orig);
    const auto& ivf = static_cast<const faiss::IndexIVFAdditiveQuantizer&>(*orig);
    scannable(*ivf.aq, orig->metric_type, bbs);
    // Codes of residuals hold the residual's length, and the scan needs the vector's.
    require(!ivf.by_residual || orig->metric_type == faiss::METRIC_INNER_PRODUCT,
            "The index stores differences to centroids: set its by_residual to false before training it.");
    require(ivf.invlists != nullptr, "The index has no inverted lists: it was read without them.");
}
void ivf_product_additive_fast_scan(Index quantizer, int64_t d, int64_t nlist, int64_t nsplits, int64_t Msub,
                                    int64_t nbits, int metric_type, int search_type, int64_t bbs) {
    ivf(quantizer, d, nlist, metric_type);
    product_additive_fast_scan(d, nsplits, Msub, nbits, metric_type, search_type, bbs);
}

void additive_coarse(int64_t d, Additive aq, int metric_type) {
    additive_index(d, aq, metric_type);
    few_codes(aq->tot_bits);
    require(aq->norm_bits == 0, "Codes of the quantizer hold lengths, which a coarse quantizer has no place for.");
    if (dynamic_cast<const faiss::ProductAdditiveQuantizer*>(aq.p)) {
        throw Error(Code::UNSUPPORTED,
                    "FAISS 1.12.0 takes the codebooks of a product of quantizers for rows of all d components here: "
                    "use a ResidualQuantizer or a LocalSearchQuantizer.");
    }
}
void coarse_additive(int64_t d, int64_t M, int64_t nbits, int metric_type) {
    additive_quantizer(d, M, nbits, metric_type);
    few_codes(M > 40 ? M : M * nbits);
}
void coarse_additive(int64_t d, const uint64_t* nbits, int64_t M, int metric_type) {
    additive_quantizer(d, nbits, M, metric_type);
    int64_t bits = 0;
    for (int64_t m = 0; m < M; m++) bits += int64_t(nbits[m]);
    few_codes(bits);
}
void coarse_local_search(int64_t d, int64_t M, int64_t nbits, int metric_type) {
    coarse_additive(d, M, nbits, metric_type), local_search_quantizer(d, M, nbits, metric_type);
}

void two_layer(Index quantizer, int64_t nlist, int64_t M, int64_t nbit, int metric_type) {
    require(bool(quantizer), "The quantizer is missing.");
    ivf(quantizer, quantizer->d, nlist, metric_type);
    product_quantizer(quantizer->d, M, nbit, metric_type);
    index_over(metric_type);
}
void hnsw_two_level(Index quantizer, int64_t nlist, int64_t m_pq, int64_t M) {
    two_layer(quantizer, nlist, m_pq, 8, faiss::METRIC_L2);
    hnsw(M);
}

void estimate_norm_scale(Index self, int64_t n, const float* x) {
    checked(*self);
    require(n >= 1, "The scale is estimated from vectors, and none came.");
    require(self->metric_type == faiss::METRIC_L2, "Only indexes by METRIC_L2 store lengths that could be scaled.");
    finite_rows(n, self->d, x);
    search(self, n, x, 1);
    assignable(*self, "Vector", n, x);
}

namespace {
void beam_of(double factor) {
    if (!(factor < 0 || (factor >= 1 && factor < 1e6)))
        refuse(sentence("A beam factor of ", factor, " is neither negative nor in 1..10^6."));
}
}  // namespace

void beam_factor(Arg<const faiss::ResidualCoarseQuantizer>, double beam_factor) { beam_of(beam_factor); }
void set_beam_factor(Arg<const faiss::ResidualCoarseQuantizer> self, double beam_factor) {
    beam_of(beam_factor);
    if (!self->is_trained) {
        throw Error(Code::NOT_TRAINED, "This ResidualCoarseQuantizer has no codebooks to make tables from: call train() "
                                       "first, or set beamFactor alone.");
    }
    whole(self->rq);
    if (beam_factor < 0) every_code(Additive(self->rq), 0, 1);
    else codebook_tables(Additive(self->rq));
}
void initialize_from(Arg<const faiss::ResidualCoarseQuantizer> self,
                     Arg<const faiss::ResidualCoarseQuantizer> other) {
    checked(*other);
    if (!other->is_trained) throw Error(Code::NOT_TRAINED, "The other quantizer is not trained: call train() first.");
    initialize_from(Residual(self->rq), Residual(other->rq), 0);
    beam_of(other->beam_factor);
}

void transfer_to_IVFPQ(Index self, Index other) {
    checked(*self), checked(*other);
    changeable(*other);
    const auto& two = static_cast<const faiss::Index2Layer&>(*self);
    const auto& ivf = static_cast<const faiss::IndexIVFPQ&>(*other);
    require(self->d == other->d, "The two indexes have different d.");
    require(ivf.nlist == two.q1.nlist && ivf.code_size == two.code_size_2 && ivf.ntotal == 0 && ivf.invlists != nullptr,
            "The other index must be empty, and its nlist and the size of its codes be those of this one.");
    require(ivf.direct_map.no(), "The other index keeps a direct map, which would miss the codes: drop it first.");
}

void flip_to_ivf(Index self) {
    checked(*self);
    const auto* two = dynamic_cast<const faiss::Index2Layer*>(static_cast<const faiss::IndexHNSW&>(*self).storage);
    require(two != nullptr, "This IndexHNSW2Level stores its vectors in an IndexIVFPQ already.");
    if (!two->is_trained)
        throw Error(Code::NOT_TRAINED, "This IndexHNSW2Level is not trained: call train() first.");
    require(two->pq.nbits == 8, "FAISS moves product-quantizer codes of 8 bits only.");
    const auto ids = int64_t(two->q1.nlist) * int64_t(sizeof(float));
    table("A precomputed table", ids, two->pq.M, two->pq.ksub);
}

void train_exact(Arg<const faiss::Clustering1D> self, int64_t n, const float* x) {
    if (n < int64_t(self->k)) refuse(sentence(n, " values came: give at least k = ", self->k, "."));
    for (int64_t i = 0; i < n; i++) {
        if (!(std::fabs(x[i]) <= 1e15f)) refuse(sentence("x[", i, "] is no number that can be squared."));
    }
    const int64_t used = std::min<int64_t>(n, int64_t(self->k) * self->max_points_per_centroid);
    require(used >= int64_t(self->k), "max_points_per_centroid is out of range.");
    table("The table of all splits", used, self->k, 16);
}

void train(Arg<const faiss::ProgressiveDimClustering> self, int64_t n, const float* x) {
    if (n < int64_t(self->k)) refuse(sentence(n, " vectors came: give at least k = ", self->k, "."));
    require(self->nredo >= 1 && self->max_points_per_centroid >= 1 && self->progressive_dim_steps >= 1,
            "nredo, max_points_per_centroid and progressive_dim_steps must be positive.");
    finite_rows(n, self->d, x);
}

void local_search_in(const faiss::AdditiveQuantizer& aq) {
    bool found = dynamic_cast<const faiss::LocalSearchQuantizer*>(&aq) || aq.search_type == AQ::ST_norm_lsq2x4;
    if (const auto* parts = dynamic_cast<const faiss::ProductAdditiveQuantizer*>(&aq)) {
        for (const auto* part : parts->quantizers)
            found = found || dynamic_cast<const faiss::LocalSearchQuantizer*>(part);
    }
    if (found) one_local_search_at_a_time();
}

namespace {
const AQ* additive_of(const faiss::Index& index, Kind kind) {
    switch (kind) {
        case Kind::additive: return static_cast<const faiss::IndexAdditiveQuantizer&>(index).aq;
        case Kind::fast_scan_aq: return static_cast<const faiss::IndexAdditiveQuantizerFastScan&>(index).aq;
        case Kind::ivf_aq: return static_cast<const faiss::IndexIVFAdditiveQuantizer&>(index).aq;
        case Kind::ivf_fast_scan_aq: return static_cast<const faiss::IndexIVFAdditiveQuantizerFastScan&>(index).aq;
        case Kind::coarse_additive: return static_cast<const faiss::AdditiveCoarseQuantizer&>(index).aq;
        default: return nullptr;
    }
}

/** Every additive quantizer below: of the codes, of what a graph stands on, of the lists. */
template <class Visit>
void each_below(const faiss::Index& index, const Visit& visit) {
    const faiss::Index& inner = innermost(index);
    const Kind kind = validate::kind_of(inner);
    if (const AQ* aq = additive_of(inner, kind)) visit(*aq, inner);
    if (kind == Kind::hnsw) return each_below(*static_cast<const faiss::IndexHNSW&>(inner).storage, visit);
    if (kind == Kind::two_layer) return each_below(*static_cast<const faiss::Index2Layer&>(inner).q1.quantizer, visit);
    if (validate::is_ivf(kind)) each_below(*static_cast<const faiss::IndexIVF&>(inner).quantizer, visit);
}
}  // namespace

void local_search_below(const faiss::Index& index) {
    each_below(index, [](const AQ& aq, const faiss::Index&) { local_search_in(aq); });
}

void learnable_below(const faiss::Index& index) {
    each_below(index, [](const AQ& aq, const faiss::Index& user) {
        const Kind kind = validate::kind_of(user);
        const bool kept = user.is_trained && (kind == Kind::fast_scan_aq || kind == Kind::ivf_fast_scan_aq);
        if (!kept) learnable_codebooks(aq);
        local_search_in(aq);
    });
}

namespace {
void part_to_copy(const faiss::AdditiveQuantizer& part) {
    Walk walk;
    validate::additive_quantizer(walk, part);
    if (const auto* rq = dynamic_cast<const faiss::ResidualQuantizer*>(&part))
        require(rq->assign_index_factory == nullptr,
                "A part has an assign_index_factory, which its copy would point to without keeping it alive.");
    else if (!dynamic_cast<const faiss::LocalSearchQuantizer*>(&part))
        throw Error(Code::UNSUPPORTED, "FAISS copies residual and local search quantizers only.");
}
}  // namespace

void product_of(int64_t d, const std::vector<const faiss::AdditiveQuantizer*>& parts) {
    require(!parts.empty(), "A product of quantizers needs one part at least.");
    int64_t sum = 0;
    size_t bits = 0;
    for (const auto* part : parts) {
        require(part != nullptr, "A part is missing.");
        part_to_copy(*part);
        // FAISS finds the codebooks of a part as if all parts were as wide as it.
        require(part->d == parts[0]->d, "The parts must have one number of components.");
        sum += int64_t(part->d), bits += part->tot_bits;
    }
    if (sum != d) refuse(sentence("The parts have ", sum, " components together, not d = ", d, "."));
    if (bits > 1 << 16) refuse(sentence("The codes of the parts have ", bits, " bits together."));
}

void residual_levels(Residual rq, int64_t nlevel) {
    compute_codes(rq.p, 0, nullptr);
    require(rq->assign_index_factory == nullptr,
            "The quantizer has an assign_index_factory, which the copy would point to without keeping it alive.");
    if (nlevel < 1 || uint64_t(nlevel) + 1 >= rq->M)
        refuse(sentence("nlevel = ", nlevel, " does not leave two of the ", rq->M, " codebooks for the codes."));
    size_t bits = 0;
    for (int64_t m = 0; m < nlevel; m++) bits += rq->nbits[m];
    if (bits > 40) refuse(sentence("The first ", nlevel, " codebooks number 2^", bits, " lists."));
    table("Inverted lists", uint64_t{1} << bits, 1, 96);
}

void residual_lists(Arg<const faiss::IndexIVFResidualQuantizer> self, int64_t code_size) {
    checked(static_cast<const faiss::Index&>(*self));
    changeable(static_cast<const faiss::Index&>(*self));
    decodable(*self);
    const auto* coarse = dynamic_cast<const faiss::ResidualCoarseQuantizer*>(self->quantizer);
    require(coarse != nullptr, "The quantizer of the inverted file is no ResidualCoarseQuantizer.");
    require(self->invlists != nullptr, "The inverted file has no lists.");
    require(self->direct_map.no(), "The inverted file has a direct map, which FAISS does not keep up to date here.");
    require(coarse->ntotal == int64_t(self->nlist), "The quantizer does not hold nlist centroids.");
    size_t bits = coarse->rq.tot_bits;
    for (size_t one : self->rq.nbits) bits += one;
    if (code_size < 1 || size_t(code_size) * 8 < bits)
        refuse(sentence("code_size = ", code_size, " bytes do not hold the ", bits, " bits of the codebooks."));
}

}  // namespace fsdk::guard
