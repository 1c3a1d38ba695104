// Steps of building and searching graphs, with the distance computer of the caller (through.h).
#pragma once

#include <cstdint>
#include <vector>

#include <faiss/MetricType.h>

#include "../releases.h"

namespace faiss {
struct DistanceComputer;
struct HNSW;
struct Index;
struct NNDescent;
struct NSG;
struct VisitedTable;
}  // namespace faiss

namespace fsdk::through {

/** Builds the graph over n vectors as NNDescent::build does, but fails where it lacks links instead of reading past them. */
void build_by_descent(faiss::NNDescent& graph, faiss::DistanceComputer& distances, int64_t n, bool verbose);

/**
 * The graph, but with FAISS's own computer behind the caller's, so that its threads may share it, and without NaN among
 * distances, which would lead its sorts astray: what cannot be compared is farthest.
 *
 * Mirrors faiss/impl/NNDescent.h; arguments and errors are those of the members of the same name.
 */
class DescentSteps {
   public:
    explicit DescentSteps(const faiss::NNDescent& graph) : graph_(const_cast<faiss::NNDescent&>(graph)) {}
    void build(faiss::DistanceComputer& qdis, int n, bool verbose);
    void init_graph(faiss::DistanceComputer& qdis);
    void nndescent(faiss::DistanceComputer& qdis, bool verbose);
    void join(faiss::DistanceComputer& qdis);
    /** Also what a build that was not ended left. */
    void reset();
    /** FAISS fills a vector for each point; here the rows lie one after the other. */
    std::vector<int32_t> generate_eval_set(faiss::DistanceComputer& qdis, int64_t n, const int32_t* c, int N);
    float eval_recall(int64_t n, const int32_t* eval_points, int64_t m, const int32_t* acc_eval_set);
    void search(faiss::DistanceComputer& qdis, int topk, int64_t* indices, float* dists, faiss::VisitedTable& vt) const;

   private:
    faiss::NNDescent& graph_;
};

/** The same for NSG, whose steps fail instead of looking for ever for a vector that has room for one more link. */
class NsgSteps {
   public:
    explicit NsgSteps(const faiss::NSG& graph) : graph_(const_cast<faiss::NSG&>(graph)) {}
    void search(faiss::DistanceComputer& dis, int k, int64_t* I, float* D, faiss::VisitedTable& vt) const;
    int tree_grow(faiss::Index& storage, int64_t n, int32_t* degrees);
    int attach_unlinked(faiss::Index& storage, faiss::VisitedTable& vt, faiss::VisitedTable& vt2, int64_t n,
                        int32_t* degrees);

   private:
    faiss::NSG& graph_;
};

/** The levels, made anew: FAISS appends them to those of the constructor, which then count twice. */
class Levels {
   public:
    explicit Levels(faiss::HNSW& graph) : graph_(graph) {}
    void set_default_probas(int M, float levelMult);

   private:
    faiss::HNSW& graph_;
};

}  // namespace fsdk::through
