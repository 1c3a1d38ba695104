// Shared by the guards' own files.
#pragma once

#include <optional>
#include <vector>

#include "../draws.h"
#include "../releases.h"
#include "../validate/structure.h"
#include "guards.h"

namespace faiss {
struct IndexIVFIndependentQuantizer;
struct IndexNSG;
}  // namespace faiss

namespace fsdk::guard {

using validate::Kind;
using validate::Walk;

/** Squared length up to which sums and residuals of training vectors stay numbers. */
constexpr float max_learnt = 1e36f;

[[noreturn]] inline void refuse(const std::string& message) { throw Error(Code::INVALID_ARGUMENT, message); }
inline void require(bool ok, const char* message) {
    if (__builtin_expect(!ok, 0)) refuse(message);
}

/** Light check of everything below; says whether a graph is there. */
template <class AnyIndex>
bool checked(const AnyIndex& index) {
    Walk walk;
    validate::index(walk, index);
    return walk.graph;
}

/** Vectors that reach a graph below `index`, through transforms and wrappers, are comparable there. */
void comparable(const faiss::Index& index, const char* what, int64_t n, const float* x, bool query = false);

/** The index, or the one below wrappers, that holds the codes. */
const faiss::Index& innermost(const faiss::Index& index);

/**
 * Vectors from which on NNDescent finds K neighbours for each. It starts from 10 random ones and takes
 * in nearer ones only (NNDescent.cpp, Nhood::insert), so that with fewer some vector may end with less
 * than K, and FAISS reads past them or aborts: with a chance of about n*(K/n)^10.
 */
inline int descent_least(int K) { return K > 1 << 24 ? K : 8 * K; }

/**
 * While it lives, an IndexNSG below wrappers compares all of the n vectors if they are too few for NNDescent,
 * and its build fails instead of looking for ever for a vertex that has room for one more neighbour. When it
 * fails, the index is left empty, as it was.
 */
class GraphBuild {
   public:
    GraphBuild(faiss::Index& index, int64_t n);
    ~GraphBuild();
    GraphBuild(const GraphBuild&) = delete;

   private:
    faiss::IndexNSG* nsg_ = nullptr;
    bool descent_avoided_ = false;
    int exceptions_;
    std::optional<DrawLimit> draws_;
};

/** Nothing that a change would touch lies in a mapped file. */
void changeable(const faiss::Index& index);
void changeable(const faiss::IndexBinary& index);
/** These take entries. */
void changeable(const faiss::InvertedLists& lists);

/** Stored vectors can be compared with each other by their codes. */
void symmetric(const faiss::Index& storage);

/** What a graph below wrappers needs of the n vectors that it is to link; x may be null. */
void graph_can_grow(const faiss::Index& index, int64_t n, const float* x);

/** K-means counts a point for which its index finds nothing to centroid -1, and writes before its sums. */
void finds_every_centroid(const faiss::Index& index);

/** K-means empties the index that assigns and fills it again in every round. */
void refillable(const faiss::Index& index);

/** Settings of a coarse quantizer's training, by themselves; `user` is what must not be trained by itself. */
void level1_trainable(const faiss::Level1Quantizer& self, int64_t d, const faiss::Index* user);

/** One of the indexes that another one hands its work to, with the rows that would be added to it. */
struct Part {
    const faiss::Index* index;
    int64_t n;
    const float* x;
};
struct BinaryPart {
    const faiss::IndexBinary* index;
    int64_t n;
};
/** Shards, replicas, the pieces of a split and the halves of a MultiIndexQuantizer2; nothing for other kinds. */
std::vector<Part> parts_of(const faiss::Index& index, int64_t n = 0, const float* x = nullptr);
std::vector<BinaryPart> parts_of(const faiss::IndexBinary& index, int64_t n = 0);
/** Parts that answer a search together. */
void parts_searchable(const faiss::Index& index);
/** Parts that take vectors together, none of which two threads would change at once. */
void parts_fillable(const faiss::Index& index);
void parts_fillable(const faiss::IndexBinary& index);
/** What training and filling shards below wrappers needs of each of them. */
void train_parts(const faiss::Index& index, int64_t n, const float* x);
void fill_parts(const faiss::Index& index, int64_t n, const float* x);
/** Values whose smallest and largest of a row are kept as half floats. */
void halves(const char* what, int64_t n, int64_t d, const float* x);
/** Vectors whose components go to several indexes reach comparable ones. */
void comparable_pieces(const faiss::Index& index, const char* what, int64_t n, const float* x);
/** What training an IndexShardsIVF needs of its quantizers. */
void train_shards_ivf(const faiss::Index& index, int64_t n, const float* x);

/** Trained, with its lists, and with as many lists to search as it has. */
void independent_ready(const faiss::IndexIVFIndependentQuantizer& self, bool searching);
void train_independent(const faiss::IndexIVFIndependentQuantizer& self, int64_t n, const float* x);

/** No NaN among single numbers that are kept sorted. */
void ordered(const char* what, int64_t n, const float* x);

/** For what FAISS takes as one batch: no row whose label its assignment would leave unwritten (through.h). */
void assignable(const faiss::Index& index, const char* what, int64_t n, const float* x);

/** A ResidualCoarseQuantizer's beam holds the k results that FAISS copies out of it. */
void coarse_beam(const faiss::ResidualCoarseQuantizer& index, double beam_factor, int64_t k);

/** As many results as one query may have. */
constexpr int64_t max_k = int64_t{1} << 31;

/** A graph search keeps max(k, efSearch) candidates in each thread, where nobody catches a bad_alloc. */
void beam(int64_t candidates);

/** Search parameters: selectors whole, values that FAISS would turn into sizes in range. */
void parameters_of(const faiss::Index& index, faiss::SearchParameters const* params, int64_t k, int depth = 0,
                   bool range = false);
void parameters_of(const faiss::IndexBinary& index, faiss::SearchParameters const* params, int depth = 0);

/** FAISS's id maps write the translated selector into the caller's parameters for the time of a search:
 * searches with the same parameters go one after the other. */
void alone(const faiss::Index& index, const faiss::SearchParameters& params);
void alone(const faiss::IndexBinary& index, const faiss::SearchParameters& params);

/** A LocalSearchQuantizer notes its times in a map that all of them share (lsq_timer), whatever they do: one at a time. */
void one_local_search_at_a_time();
/** The same for training, adding and encoding where a LocalSearchQuantizer, or one for lengths, lies below. */
void local_search_below(const faiss::Index& index);
/** Before training: settings of the additive quantizers below, and the turn of local search. */
void learnable_below(const faiss::Index& index);
void local_search_in(const faiss::AdditiveQuantizer& aq);
/** Settings of k-means that leave something to report, and lengths that are learnt once only. */
void learnable_codebooks(const faiss::AdditiveQuantizer& aq);

/** A quantizer whose labels are ids must give list numbers only. */
void quantizer_labels(const faiss::IndexIVF& ivf);

/** Is `part` reachable from `whole`? */
bool reaches(const faiss::Index& whole, const faiss::Index* part);

/** Bytes that a table would take, refused beyond what any machine here has. */
void table(const char* what, uint64_t a, uint64_t b, uint64_t c = 1);

/** Trained, so that codes have a meaning, and with the centroids that FAISS adds in threads. */
void decodable(const faiss::Index& index);

void l2_or_ip(int metric_type, const char* cls);

}  // namespace fsdk::guard
