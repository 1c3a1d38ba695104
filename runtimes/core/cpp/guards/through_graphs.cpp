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
namespace {

/** As in IndexNNDescent.cpp: similarities as distances. */
faiss::DistanceComputer* distances_of(const faiss::Index& storage) {
    faiss::DistanceComputer* distances = storage.get_distance_computer();
    return faiss::is_similarity_metric(storage.metric_type) ? new faiss::NegativeDistanceComputer(distances) : distances;
}

}  // namespace

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
    const std::unique_ptr<faiss::DistanceComputer> distances(distances_of(*index.storage));
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
