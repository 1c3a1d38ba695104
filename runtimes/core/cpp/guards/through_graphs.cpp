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
    build_by_descent(graph, *distances, index.ntotal, index.verbose);
}

void NsgGraph::build(int64_t n, const float* x, const int64_t* knn_graph, int64_t GK) {
    const guard::GraphBuild build(index_, n);
    index_.build(n, x, const_cast<int64_t*>(knn_graph), int(GK));
}

}  // namespace fsdk::through
