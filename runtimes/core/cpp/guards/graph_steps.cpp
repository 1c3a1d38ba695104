// What FAISS's own builds and searches of graphs make sure of before each step, and a caller of one step need not.
#include <algorithm>
#include <cmath>

#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/impl/DistanceComputer.h>
#include <faiss/impl/NNDescent.h>
#include <faiss/impl/NSG.h>
#include <faiss/impl/VisitedTable.h>

#include "../computers.h"
#include "support.h"

namespace fsdk::guard {
namespace {

/** Every number below n is the number of one of its vectors. */
void holds(Computer computer, int64_t n) {
    const int64_t count = asked(*computer).count();
    if (count < n) refuse(sentence("The graph has ", n, " vectors, the distance computer only ", count, "."));
}
void ready_to_search(Computer computer, int64_t n) {
    holds(computer, n);
    must_have_query(*computer);
}
void ready_to_link(Computer computer, int64_t n) {
    holds(computer, n);
    asked(*computer).compares();
}

void below(const std::vector<int>& numbers, int64_t n) {
    for (int i : numbers)
        if (i < 0 || i >= n) refuse(sentence("A candidate of the graph is vector ", i, ", but there are ", n, "."));
}

/** Where FAISS's tables have no such fields, none can be made (schema/search/VisitedTable.yaml). */
int64_t free_numbers(const faiss::VisitedTable& table, int64_t n) {
    return with<has::VisitedTable_visited>(table, n, [&](auto& it) {
        if (int64_t(it.visited.size()) < n)
            refuse(sentence("The table of visited vectors has room for ", it.visited.size(), ", the graph has ", n, "."));
        return n - std::count(it.visited.begin(), it.visited.begin() + n, it.visno);
    });
}

/** FAISS draws vertices until it has found so many that were not visited. */
void drawable(const faiss::VisitedTable& table, int64_t n, int64_t pool) {
    const int64_t left = free_numbers(table, n);
    if (left < pool) refuse(sentence("A search keeps ", pool, " candidates, but only ", left, " vectors are not visited yet."));
}

void degrees_agree(const faiss::NSG& self, int64_t n, const int32_t* degrees) {
    if (n != self.ntotal)
        throw Error(Code::DIMENSION_MISMATCH, sentence("degrees holds ", n, " numbers, the graph has ", self.ntotal, " vectors."));
    for (int64_t i = 0; i < n; i++) {
        int links = 0;
        while (links < self.R && self.final_graph->at(int(i), links) >= 0) links++;
        if (degrees[i] != links) refuse(sentence("Vector ", i, " has ", links, " links, but degrees says ", degrees[i], "."));
    }
}

/** Vectors that the graph was made of, without NaN and the like. */
void stored_in(Index storage, const faiss::NSG& self) {
    require(bool(storage), "There is no storage.");
    decodable(*storage);
    symmetric(*storage);
    if (storage->ntotal != self.ntotal)
        refuse(sentence("The storage holds ", storage->ntotal, " vectors, the graph ", self.ntotal, "."));
    std::vector<float> row(storage->d);
    for (int64_t i = 0; i < storage->ntotal; i++) {
        storage->reconstruct(i, row.data());
        validate::graph_vectors(Code::INVALID_ARGUMENT, "the stored vectors", 1, storage->d, row.data(), storage->metric_type,
                                storage->metric_arg, nullptr, validate::Rows::coded);
    }
}

/** A built graph; no link of it leads outside. */
void whole_graph(const faiss::NSG& self) {
    built(self);
    for (int64_t i = 0; i < int64_t(self.ntotal) * self.R; i++) {
        const int to = self.final_graph->data[i];
        if (to < -1 || to >= self.ntotal) refuse(sentence("A link leads to vector ", to, ", which is not there."));
    }
    if (self.enterpoint < 0 || self.enterpoint >= self.ntotal) refuse("The graph has no vector to start from.");
}

}  // namespace

void computes(const faiss::IndexBinaryHNSW& self) {
    checked<faiss::IndexBinary>(self);
    if (!dynamic_cast<const faiss::IndexBinaryFlat*>(self.storage))
        throw Error(Code::UNSUPPORTED, "FAISS compares binary vectors only over an IndexBinaryFlat.");
}

void compares(Index self) { symmetric(innermost(*self)); }

void greedy(const faiss::HNSW& self, faiss::DistanceComputer& qdis, int level_no, int64_t nearest) {
    vertex(self, nearest, level_no);
    ready_to_search(qdis, int64_t(self.levels.size()));
}

void fresh_levels(const faiss::HNSW& self, int M, float level_mult) {
    require(self.levels.empty(), "The graph has vectors, whose links lie where its tables say: call reset() of the index first.");
    require(M >= 2 && M <= 1 << 16, "M must be in 2..65536.");
    require(std::isfinite(level_mult) && level_mult > 0 && level_mult <= 100,
            "levelMult must be a positive number up to 100: FAISS makes about 20 * levelMult levels.");
}

// ---- NNDescent ----------------------------------------------------------------------------------

namespace {
void enough(Descent self, int64_t ntotal) {
    require(self->graph.empty(), "A graph is being built: call reset() first.");
    require(self->L >= self->K, "L of the graph must be at least K.");
    const int64_t least = std::max({int64_t{101}, int64_t(self->K) + 2, int64_t(self->S) * 2 + 1});
    if (ntotal < least) refuse(sentence("A graph of these parameters takes at least ", least, " vectors, not ", ntotal, "."));
    table("The graph", uint64_t(ntotal), uint64_t(self->L) * 12 + uint64_t(self->K) * 4 + 200);
}
}  // namespace

void descent_size(Descent self, int64_t ntotal) {
    require(!self->has_built, "There is a graph: call reset() first.");
    if (ntotal != 0) enough(self, ntotal);
    else require(self->graph.empty(), "A graph is being built: call reset() first.");
}

void descent_build(Descent self, Computer qdis, int64_t n) {
    enough(self, n);
    ready_to_link(qdis, n);
}

void descent_start(Descent self, Computer qdis) {
    require(self->ntotal > 0, "Set ntotal first: a graph takes that many vectors.");
    enough(self, self->ntotal);
    ready_to_link(qdis, self->ntotal);
}

void descending(Descent self) {
    require(!self->graph.empty(), "The graph is not being built: call initGraph() first.");
    require(int64_t(self->graph.size()) == self->ntotal && self->L >= self->K && self->S >= 1 && self->R >= 1,
            "The graph and its parameters do not agree: L must be at least K, S and R at least 1.");
    for (const auto& one : self->graph) {
        require(!one.pool.empty(), "A vector of the graph has no candidates: give more of S.");
        for (const auto& neighbor : one.pool)
            if (neighbor.id < 0 || neighbor.id >= self->ntotal)
                refuse(sentence("A candidate of the graph is vector ", neighbor.id, ", but there are ", self->ntotal, "."));
        for (const auto* numbers : {&one.nn_new, &one.nn_old, &one.rnn_new, &one.rnn_old}) below(*numbers, self->ntotal);
    }
}
void descending(Descent self, Computer qdis) {
    descending(self);
    ready_to_link(qdis, self->ntotal);
}
void descent_rounds(Descent self, Computer qdis) {
    descending(self, qdis);
    // It looks how well 100 vectors are linked, and finds their K neighbours for that.
    require(self->ntotal > 100 && self->K < self->ntotal, "The rounds take more than 100 vectors, and more than K.");
}

void eval_set(Descent self, Computer qdis, int64_t n, const int32_t* c, int64_t N) {
    if (N <= self->K) refuse(sentence("Among ", N, " vectors there are no K = ", self->K, " neighbours."));
    ready_to_link(qdis, N);
    table("The neighbours", uint64_t(n), uint64_t(self->K) * 4);
    for (int64_t i = 0; i < n; i++)
        if (c[i] < 0 || c[i] >= N) refuse(sentence("There is no vector ", c[i], " among the first ", N, "."));
}

void eval_recall(Descent self, int64_t n, const int32_t* eval_points, int64_t m) {
    descending(self);
    require(n >= 1 && m >= 1, "There must be a point to look at, and a neighbour of each.");
    for (int64_t i = 0; i < n; i++)
        if (eval_points[i] < 0 || eval_points[i] >= self->ntotal)
            refuse(sentence("There is no vector ", eval_points[i], ": the graph has ", self->ntotal, "."));
}

void descent_search(Descent self, Computer qdis, int64_t topk, Arg<const faiss::VisitedTable> vt) {
    require(self->has_built && self->ntotal > 0, "The graph is not built: call build() first.");
    require(self->final_graph.size() == size_t(self->ntotal) * self->K, "The graph is damaged: its table has another size.");
    below(self->final_graph, self->ntotal);
    if (topk < 1 || std::max<int64_t>(topk, self->search_L) >= self->ntotal)
        refuse(sentence("topk and search_L must be below the number of vectors, ", self->ntotal, ", among which the first candidates are drawn."));
    free_numbers(*vt, self->ntotal);
    ready_to_search(qdis, self->ntotal);
}

// ---- NSG ----------------------------------------------------------------------------------------

void nsg_search(const faiss::NSG& self, Computer dis, int64_t k, Arg<const faiss::VisitedTable> vt) {
    whole_graph(self);
    require(k >= 1 && k <= self.ntotal, "k must be in 1..ntotal of the graph.");
    drawable(*vt, self.ntotal, std::max<int64_t>(k, self.search_L));
    ready_to_search(dis, self.ntotal);
}

void nsg_walk(const faiss::NSG& self, Arg<const faiss::VisitedTable> vt, int64_t root, int64_t cnt) {
    whole_graph(self);
    free_numbers(*vt, self.ntotal);
    if (root < 0 || root >= self.ntotal) refuse(sentence("There is no vector ", root, ": the graph has ", self.ntotal, "."));
    require(cnt >= 0 && cnt <= 1 << 30, "cnt must be in 0..2^30.");
}

void nsg_grow(const faiss::NSG& self, Index storage, int64_t n, const int32_t* degrees) {
    whole_graph(self);
    degrees_agree(self, n, degrees);
    stored_in(storage, self);
    require(self.search_L <= self.ntotal, "search_L is above the number of vectors, among which candidates are drawn.");
}

void nsg_attach(const faiss::NSG& self, Index storage, Arg<const faiss::VisitedTable> vt,
                Arg<const faiss::VisitedTable> vt2, int64_t n, const int32_t* degrees) {
    nsg_grow(self, storage, n, degrees);
    free_numbers(*vt, self.ntotal);
    drawable(*vt2, self.ntotal, self.search_L);
}

}  // namespace fsdk::guard
