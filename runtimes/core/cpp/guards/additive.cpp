// Guards of what additive quantizers themselves do; those of their constructors and indexes are in additive_indexes.cpp.
#include <algorithm>
#include <cmath>

#include <omp.h>

#include <faiss/utils/distances.h>

#include "../serial.h"
#include "support.h"

namespace fsdk::guard {
namespace {

using AQ = faiss::AdditiveQuantizer;

bool is_product(const AQ& aq) { return dynamic_cast<const faiss::ProductAdditiveQuantizer*>(&aq) != nullptr; }

[[noreturn]] void not_trained(const AQ& aq) {
    throw Error(Code::NOT_TRAINED,
                sentence("This ", validate::class_name(typeid(aq)), " has no codebooks: call train() first."));
}

[[noreturn]] void product(const char* what) {
    throw Error(Code::UNSUPPORTED, sentence("FAISS 1.12.0 cannot ", what,
                                            " for a product of quantizers: it takes their codebooks for rows of all d "
                                            "components. Use the quantizers of the parts."));
}

void whole(const AQ& aq) {
    Walk walk;
    validate::additive_quantizer(walk, aq);
}

/** Values that the codebooks hold when complete. */
uint64_t codebook_size(const AQ& aq) {
    const auto* parts = dynamic_cast<const faiss::ProductAdditiveQuantizer*>(&aq);
    if (!parts) return uint64_t(aq.d) * aq.total_codebook_size;
    uint64_t total = 0;
    for (const auto* part : parts->quantizers) total += uint64_t(part->d) * part->total_codebook_size;
    return total;
}

bool has_codebooks(const AQ& aq) { return !aq.codebooks.empty() && aq.codebooks.size() == codebook_size(aq); }

void finite_rows(const char* what, int64_t n, int64_t d, const float* x) {
    for (int64_t i = 0; i < n; i++) {
        if (!(faiss::fvec_norm_L2sqr(x + i * d, d) <= max_learnt)) {
            refuse(sentence(what, " ", i,
                            " holds NaN, Infinity or values too large to square. Remove or replace the vector."));
        }
    }
}

/** A search type whose codes keep a trained length. */
bool trained_lengths(int search_type) { return search_type >= AQ::ST_norm_cqint8; }
bool by_two_codebooks(int search_type) {
    return search_type == AQ::ST_norm_lsq2x4 || search_type == AQ::ST_norm_rq2x4;
}

bool lengths_are_there(const AQ& aq, int search_type) {
    if (!trained_lengths(search_type)) return true;
    const int64_t wanted = search_type == AQ::ST_norm_cqint4 ? 16 : 256;
    return aq.qnorm.ntotal == wanted && (!by_two_codebooks(search_type) || aq.norm_tabs.size() == 32);
}

/** Bits that codes of this search type keep for the length: AdditiveQuantizer::set_derived_values. */
size_t norm_bits(int search_type) {
    switch (search_type) {
        case AQ::ST_norm_float: return 32;
        case AQ::ST_norm_qint8:
        case AQ::ST_norm_cqint8:
        case AQ::ST_norm_lsq2x4:
        case AQ::ST_norm_rq2x4: return 8;
        case AQ::ST_norm_qint4:
        case AQ::ST_norm_cqint4: return 4;
        default: return 0;
    }
}

/** A beam search over these codebooks, from so many sums, can end with `wanted`. */
void reachable(const faiss::ResidualQuantizer& rq, uint64_t sums, int64_t wanted) {
    for (size_t b : rq.nbits) sums = std::min(sums << b, uint64_t{1} << 40);
    if (uint64_t(wanted) > sums)
        refuse(sentence("newBeamSize = ", wanted, " is above the ", sums, " sums that the codebooks can form."));
    const int most = validate::approximate_most(rq);
    if (most > 0 && wanted > most)
        refuse(sentence("newBeamSize = ", wanted, " is above the ", most, " that this approx_topk_mode keeps."));
}

}  // namespace

void codebook_values(Additive self, const float* codebooks, int64_t size) {
    const uint64_t wanted = codebook_size(*self);
    if (size != 0 && uint64_t(size) != wanted) {
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("codebooks takes ", wanted, " values, one row for each of ", self->total_codebook_size,
                             " entries, and ", size, " came."));
    }
    require(size != 0 || !self->is_trained, "Set isTrained to false before taking the codebooks away.");
    for (int64_t i = 0; i < size; i++) {
        if (!(std::fabs(codebooks[i]) <= 1e15f))
            refuse(sentence("Value ", i, " of codebooks is no number that can be squared."));
    }
}

void codebooks_complete(Additive self, bool is_trained) {
    if (!is_trained) return;
    if (!has_codebooks(*self)) not_trained(*self);
    if (const auto* parts = dynamic_cast<const faiss::ProductAdditiveQuantizer*>(self.p)) {
        for (const auto* part : parts->quantizers) {
            if (!part->is_trained) not_trained(*part);
        }
    }
    if (!lengths_are_there(*self, self->search_type)) {
        throw Error(Code::NOT_TRAINED,
                    "Codes of this quantizer hold trained lengths, and there are none: call trainNorm() first.");
    }
}

void search_type(Additive self, int search_type) {
    if (norm_bits(search_type) != self->norm_bits) {
        refuse(sentence("Codes of this search_type hold ", norm_bits(search_type), " bits of the length, those of the "
                        "quantizer ", self->norm_bits, ": make another quantizer."));
    }
    if (self->is_trained && !lengths_are_there(*self, search_type))
        refuse("This search_type stores trained lengths, which this quantizer has not learnt: make another quantizer.");
}

void perturbations(LocalSearch self, int64_t nperts) {
    if (nperts < 0 || uint64_t(nperts) > self->M)
        refuse(sentence("nperts = ", nperts, " is not in 0..M = ", self->M, "."));
}

void codebooks_there(Additive self) {
    if (!has_codebooks(*self)) not_trained(*self);
}

void codebook_tables(Additive self) {
    if (is_product(*self)) product("compute codebook tables");
    codebooks_there(self);
    table("The products of codebook entries", self->total_codebook_size, self->total_codebook_size, 4);
}

void train_norm(Additive self, int64_t n, const float* norms) {
    require(n >= 1, "Lengths are learnt from a sample, and none came.");
    whole(*self);
    for (int64_t i = 0; i < n; i++) {
        if (!(norms[i] >= 0 && norms[i] <= max_learnt))
            refuse(sentence("norms[", i, "] is no squared length."));
    }
    learnable_codebooks(*self);
    if (self->search_type == AQ::ST_norm_lsq2x4) one_local_search_at_a_time();
}

void norm_encodable(Additive self) {
    if (!lengths_are_there(*self, self->search_type)) not_trained(*self);
}

void norm_table(Additive self) {
    if (self->qnorm.ntotal == 0)
        throw Error(Code::NOT_TRAINED,
                    "This quantizer has no trained lengths: choose an ST_norm_c, _lsq or _rq search type and train it.");
}

void norm_number(Additive self, int64_t c) {
    norm_table(self);
    if (c >= self->qnorm.ntotal)
        refuse(sentence("There is no length ", c, ": there are ", self->qnorm.ntotal, ", numbered from 0."));
}

void codebook_numbers(Additive self, int64_t n, const int32_t* codes) {
    whole(*self);
    codebooks_complete(self, true);
    if (!self->is_trained) not_trained(*self);
    const size_t M = self->M;
    for (int64_t i = 0; i < n; i++) {
        for (size_t m = 0; m < M; m++) {
            const int32_t number = codes[i * M + m];
            if (number < 0 || number >> self->nbits[m] != 0) {
                refuse(sentence("Row ", i, " names entry ", number, " of codebook ", m, ", which has ",
                                int64_t{1} << self->nbits[m], "."));
            }
        }
    }
}

void decode_64bit(Additive self) {
    if (is_product(*self)) product("decode one number");
    codebooks_there(self);
}

void every_code(Additive self, int64_t n, int64_t k) {
    whole(*self);
    codebooks_there(self);
    if (self->tot_bits > 40) refuse("This quantizer has more than 2^40 codes, which nobody goes through one by one.");
    if (k >= max_k) refuse(sentence("k = ", k, " is not in 1..", max_k - 1, "."));
    const uint64_t threads = n > 100 ? omp_get_max_threads() : 1;
    table("The products with all codes", uint64_t{1} << self->tot_bits, 4, threads);
    table("Look-up tables", n, self->total_codebook_size, 4);
}

void every_code(Additive self, int64_t n, int64_t k, int64_t n_norms) {
    every_code(self, n, k);
    if (n_norms != int64_t{1} << self->tot_bits) {
        throw Error(Code::DIMENSION_MISMATCH, sentence("centroidNorms holds ", n_norms, " values: give one for each of ",
                                                       int64_t{1} << self->tot_bits, " codes."));
    }
}

void initialize_from(Residual self, Residual other, int64_t skip_M) {
    require(self.p != other.p, "A quantizer cannot be initialized from itself.");
    whole(*other);
    require(self->d == other->d, "The two quantizers have different d.");
    if (skip_M < 0 || uint64_t(skip_M) > other->M || self->M > other->M - skip_M) {
        refuse(sentence("This quantizer has ", self->M, " codebooks, and behind the first ", skip_M,
                        " of the other there are fewer."));
    }
    // The copy would point to it without keeping it alive.
    require(other->assign_index_factory == nullptr || other->assign_index_factory == self->assign_index_factory,
            "The other quantizer has an assign_index_factory: set the same one here first, or take it away there.");
}

void retrain(Residual self, int64_t n, const float* x) {
    compute_codes(self.p, n, x);
    if (uint64_t(n) < self->total_codebook_size)
        refuse(sentence(n, " vectors came: give at least total_codebook_size = ", self->total_codebook_size, "."));
    table("The equations", n, self->total_codebook_size, 8);
}

void refine_beam(Residual self, int64_t n, int64_t beam_size, const float* residuals, int64_t new_beam_size) {
    compute_codes(self.p, 0, nullptr);
    finite_rows("Residual", n * beam_size, self->d, residuals);
    reachable(*self, beam_size, new_beam_size);
    // FAISS makes room for what each step leaves, and puts what it starts from there first.
    uint64_t most = 0, sums = beam_size;
    for (size_t b : self->nbits) most = std::max(most, sums = std::min<uint64_t>(sums << b, new_beam_size));
    if (uint64_t(beam_size) > most)
        refuse(sentence("beamSize = ", beam_size, " is above newBeamSize = ", new_beam_size, "."));
    table("A beam", n * most, self->d, 8);
}

void codebook_tables_made(Additive self) { validate::codebook_tables(*self); }

void refine_beam_LUT(Residual self, int64_t n, const float* query_norms, const float* query_cp,
                     int64_t new_beam_size) {
    compute_codes(self.p, 0, nullptr);
    validate::codebook_tables(*self);
    for (int64_t i = 0; i < n; i++) require(std::isfinite(query_norms[i]), "query_norms holds NaN or Infinity.");
    for (uint64_t i = 0; i < uint64_t(n) * self->total_codebook_size; i++)
        require(std::fabs(query_cp[i]) <= max_learnt, "query_cp holds NaN, Infinity or values too large.");
    reachable(*self, 1, new_beam_size);
    table("A beam", n, new_beam_size, 8 * self->M);
}

void beam_step(int64_t n, int64_t K, int64_t beam_size, int64_t new_beam_size, int64_t m, int approx_topk) {
    table("A beam", uint64_t(n) * beam_size, K, 8);
    table("A beam", uint64_t(n) * new_beam_size, m + 1, 8);
    if (K > 1 << 24) refuse(sentence("K = ", K, " is above 2^24 entries."));
    if (new_beam_size > beam_size * K || new_beam_size > INT32_MAX)
        refuse(sentence("newBeamSize = ", new_beam_size, " is above beamSize * K = ", beam_size * K, "."));
    const int most = validate::approximate_most(approx_topk);
    if (most > 0 && new_beam_size > most)
        refuse(sentence("newBeamSize = ", new_beam_size, " is above the ", most, " that this approxTopk keeps."));
}
void beam_rows(const char* what, int64_t n, int64_t d, const float* x) { finite_rows(what, n, d, x); }
void beam_values(int64_t n, const float* values) {
    for (int64_t i = 0; i < n; i++) {
        if (!(std::fabs(values[i]) <= max_learnt))
            refuse(sentence("Value ", i, " of a table is NaN, Infinity or too large."));
    }
}
void beam_codes(int64_t n, int64_t m, const int32_t* codes, const uint64_t* offsets, int64_t rows) {
    for (int64_t i = 0; i < n * m; i++) {
        const uint64_t offset = offsets[i % m];
        if (codes[i] < 0 || offset >= uint64_t(rows) || uint64_t(codes[i]) >= uint64_t(rows) - offset)
            refuse(sentence("codes[", i, "] = ", codes[i], " leads past the ", rows, " rows of codebookCrossNorms."));
    }
}
void beam_assigns(Index index, int64_t d, int64_t K, int64_t new_beam_size) {
    checked(*index);
    if (index->d != d) refuse(sentence("assignIndex has d = ", index->d, ", the vectors d = ", d, "."));
    require(validate::kind_of(*index) == validate::Kind::flat && index->metric_type == faiss::METRIC_L2,
            "assignIndex must be a flat index with METRIC_L2, which finds an entry for every place of the beam.");
    if (index->ntotal != 0 && index->ntotal != K)
        refuse(sentence("assignIndex holds ", index->ntotal, " vectors: it must be empty, or hold the K = ", K,
                        " entries of the codebook."));
    if (new_beam_size > K)
        refuse(sentence("newBeamSize = ", new_beam_size, " is above K = ", K, ", and assignIndex finds no more."));
}
void lut_norms(int64_t M, int64_t M_norm) {
    if (M_norm >= M) refuse(sentence("M_norm = ", M_norm, " leaves none of the M = ", M, " tables for codebooks."));
}

void update_codebooks(LocalSearch self, int64_t n, const float* x, const int32_t* codes) {
    require(n >= 1, "Codebooks are fitted to vectors, and none came.");
    local_search(self, n, codes);
    finite_rows("Vector", n, self->d, x);
    table("The equations", self->M * self->K, self->M * self->K, 24);
}

void local_search(LocalSearch self) {
    whole(*self);
    codebooks_there(Additive(self.p));
    table("The products of codebook entries", self->M * self->M, self->K * self->K, 4);
    one_local_search_at_a_time();
}

void local_search(LocalSearch self, int64_t n, const int32_t* codes) {
    local_search(self);
    for (int64_t i = 0; i < n * int64_t(self->M); i++) {
        if (codes[i] < 0 || uint64_t(codes[i]) >= self->K)
            refuse(sentence("codes[", i, "] = ", codes[i], ": a codebook has ", self->K, " entries."));
    }
}

void icm_encoder(Arg<const faiss::lsq::IcmEncoder> self) { local_search(LocalSearch(self->lsq)); }

void split(Arg<const faiss::ProductAdditiveQuantizer> self, int64_t m) {
    if (uint64_t(m) >= self->quantizers.size())
        refuse(sentence("There is no part ", m, ": there are ", self->quantizers.size(), ", numbered from 0."));
}

void learnable_codebooks(const faiss::AdditiveQuantizer& aq) {
    if (const auto* rq = dynamic_cast<const faiss::ResidualQuantizer*>(&aq)) {
        // FAISS reports the last round of each k-means, also where there was none.
        require(rq->cp.niter >= 1 && rq->cp.nredo >= 1 && rq->cp.max_points_per_centroid >= 1,
                "niter, nredo and max_points_per_centroid of the quantizer's cp must be positive.");
    }
    if (const auto* parts = dynamic_cast<const faiss::ProductAdditiveQuantizer*>(&aq)) {
        for (const auto* part : parts->quantizers) learnable_codebooks(*part);
    }
    const bool by_centroids = aq.search_type == AQ::ST_norm_cqint8 || aq.search_type == AQ::ST_norm_cqint4;
    // FAISS adds the new values behind the old ones, whose numbers no code can hold.
    require(!by_centroids || aq.qnorm.ntotal == 0,
            "This quantizer has learnt its lengths, and FAISS cannot replace them: make another quantizer.");
}

void one_local_search_at_a_time() {
    static const char timer = 0;
    one_at_a_time(&timer);
}

}  // namespace fsdk::guard
