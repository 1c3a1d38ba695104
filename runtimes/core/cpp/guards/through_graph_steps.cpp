#include "through_graph_steps.h"

#include <algorithm>
#include <limits>

#include <faiss/Index.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/DistanceComputer.h>
#include <faiss/impl/HNSW.h>
#include <faiss/impl/NNDescent.h>
#include <faiss/impl/NSG.h>

#include "../computers.h"
#include "support.h"

namespace fsdk::through {
namespace {

float ordered(float distance) { return distance == distance ? distance : std::numeric_limits<float>::max(); }

/** Every comparison has an answer that can be sorted. */
struct Ordered : faiss::DistanceComputer {
    explicit Ordered(faiss::DistanceComputer& callers) : of_faiss(asked(callers).faiss_computer()) {}
    void set_query(const float* x) override { of_faiss.set_query(x); }
    float operator()(faiss::idx_t i) override { return ordered(of_faiss(i)); }
    float symmetric_dis(faiss::idx_t i, faiss::idx_t j) override { return ordered(of_faiss.symmetric_dis(i, j)); }
    faiss::DistanceComputer& of_faiss;
};

/** FAISS's vector over an array that the caller sees changed. */
class Degrees {
   public:
    Degrees(int64_t n, int32_t* array) : numbers(array, array + n), array_(array) {}
    ~Degrees() { std::copy(numbers.begin(), numbers.end(), array_); }
    std::vector<int> numbers;

   private:
    int32_t* array_;
};

DrawLimit limited(const faiss::NSG& graph) {
    return {graph.rng, (int64_t{1} << 26) + 1000 * int64_t(graph.ntotal),
            "No vector of this NSG has room for one more link: build it with a larger R."};
}

}  // namespace

void build_by_descent(faiss::NNDescent& graph, faiss::DistanceComputer& distances, int64_t n, bool verbose) {
    graph.ntotal = int(n);
    graph.init_graph(distances);
    graph.nndescent(distances, verbose);
    graph.final_graph.resize(size_t(n) * graph.K);
    for (int64_t i = 0; i < n; i++) {
        auto& pool = graph.graph[i].pool;
        if (pool.size() < size_t(graph.K)) {
            throw Error(Code::INVALID_ARGUMENT,
                        sentence("NNDescent found ", pool.size(), " neighbours for vector ", i, ", not K = ", graph.K,
                                 ": give a smaller K, or more of S, R, iter or vectors."));
        }
        std::sort(pool.begin(), pool.end());
        for (int j = 0; j < graph.K; j++) graph.final_graph[i * graph.K + j] = pool[j].id;
    }
    faiss::NNDescent::KNNGraph().swap(graph.graph);
    graph.has_built = true;
}

void DescentSteps::build(faiss::DistanceComputer& qdis, int n, bool verbose) {
    Ordered distances(qdis);
    try {
        build_by_descent(graph_, distances, n, verbose);
    } catch (...) {
        reset();
        throw;
    }
}
void DescentSteps::init_graph(faiss::DistanceComputer& qdis) {
    Ordered distances(qdis);
    graph_.init_graph(distances);
}
void DescentSteps::nndescent(faiss::DistanceComputer& qdis, bool verbose) {
    Ordered distances(qdis);
    graph_.nndescent(distances, verbose);
}
void DescentSteps::join(faiss::DistanceComputer& qdis) {
    Ordered distances(qdis);
    graph_.join(distances);
}
void DescentSteps::reset() {
    graph_.reset();
    faiss::NNDescent::KNNGraph().swap(graph_.graph);
}
std::vector<int32_t> DescentSteps::generate_eval_set(faiss::DistanceComputer& qdis, int64_t n, const int32_t* c, int N) {
    Ordered distances(qdis);
    std::vector<int> points(c, c + n);
    std::vector<std::vector<int>> found(n);
    graph_.generate_eval_set(distances, points, found, N);
    std::vector<int32_t> rows;
    rows.reserve(size_t(n) * graph_.K);
    for (const auto& row : found) rows.insert(rows.end(), row.begin(), row.end());
    return rows;
}
float DescentSteps::eval_recall(int64_t n, const int32_t* eval_points, int64_t m, const int32_t* acc_eval_set) {
    std::vector<int> points(eval_points, eval_points + n);
    std::vector<std::vector<int>> rows(n);
    for (int64_t i = 0; i < n; i++) rows[i].assign(acc_eval_set + i * m, acc_eval_set + (i + 1) * m);
    return graph_.eval_recall(points, rows);
}
void DescentSteps::search(faiss::DistanceComputer& qdis, int topk, int64_t* indices, float* dists,
                          faiss::VisitedTable& vt) const {
    Ordered distances(qdis);
    graph_.search(distances, topk, indices, dists, vt);
}

void NsgSteps::search(faiss::DistanceComputer& dis, int k, int64_t* I, float* D, faiss::VisitedTable& vt) const {
    Ordered distances(dis);
    graph_.search(distances, k, I, D, vt);
}
int NsgSteps::tree_grow(faiss::Index& storage, int64_t n, int32_t* degrees) {
    const DrawLimit limit = limited(graph_);
    Degrees counted(n, degrees);
    return graph_.tree_grow(&storage, counted.numbers);
}
int NsgSteps::attach_unlinked(faiss::Index& storage, faiss::VisitedTable& vt, faiss::VisitedTable& vt2, int64_t n,
                              int32_t* degrees) {
    const DrawLimit limit = limited(graph_);
    Degrees counted(n, degrees);
    return graph_.attach_unlinked(&storage, vt, vt2, counted.numbers);
}

void Levels::set_default_probas(int M, float levelMult) {
    graph_.assign_probas.clear();
    graph_.cum_nneighbor_per_level.clear();
    graph_.set_default_probas(M, levelMult);
}

}  // namespace fsdk::through
