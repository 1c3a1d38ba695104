// Building graphs from given or searched neighbours.
#include <exception>
#include <memory>

#include <faiss/IndexFlat.h>
#include <faiss/IndexNNDescent.h>
#include <faiss/IndexNSG.h>
#include <faiss/impl/DistanceComputer.h>

#include <algorithm>

#include "support.h"
#include "through.h"

namespace fsdk::through {

#if FSDK_HAS(NegativeDistanceComputer)
namespace {
using Negative = faiss::NegativeDistanceComputer;
}  // namespace
#else
namespace {
/** These releases have one in each kind of graph, which nobody else can take. */
struct Negative : faiss::DistanceComputer {
    explicit Negative(faiss::DistanceComputer* computer) : computer(computer) {}
    void set_query(const float* x) override { computer->set_query(x); }
    float operator()(faiss::idx_t i) override { return -(*computer)(i); }
    float symmetric_dis(faiss::idx_t i, faiss::idx_t j) override { return -computer->symmetric_dis(i, j); }
    std::unique_ptr<faiss::DistanceComputer> computer;
};
}  // namespace
#endif

std::unique_ptr<faiss::DistanceComputer> smaller_is_nearer(const faiss::Index& storage) {
    std::unique_ptr<faiss::DistanceComputer> distances(storage.get_distance_computer());
    if (!faiss::is_similarity_metric(storage.metric_type)) return distances;
    return std::make_unique<Negative>(distances.release());
}

void descend(faiss::IndexNNDescent& index, int64_t n, const float* x) {
    faiss::NNDescent& graph = index.nndescent;
    index.storage->add(n, x);
    index.ntotal = index.storage->ntotal;
    struct Undo {
        faiss::IndexNNDescent& index;
        int exceptions = std::uncaught_exceptions();
        ~Undo() {
            if (std::uncaught_exceptions() <= exceptions) return;
            index.reset();
            faiss::NNDescent::KNNGraph().swap(index.nndescent.graph);
        }
    } undo{index};
    const std::unique_ptr<faiss::DistanceComputer> distances = smaller_is_nearer(*index.storage);
    const int64_t total = index.ntotal;
    graph.ntotal = int(total);
    graph.init_graph(*distances);
    graph.nndescent(*distances, index.verbose);
    graph.final_graph.resize(size_t(total) * graph.K);
    for (int64_t i = 0; i < total; i++) {
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

void NsgGraph::build(int64_t n, const float* x, const int64_t* knn_graph, int64_t GK) {
    const guard::GraphBuild build(index_, n);
    index_.build(n, x, const_cast<int64_t*>(knn_graph), int(GK));
}

}  // namespace fsdk::through
