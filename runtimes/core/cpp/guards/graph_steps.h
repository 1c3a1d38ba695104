// Guards of the steps by which FAISS builds and searches graphs, taken one at a time with a distance computer of the
// caller. Included by guards.h.
#pragma once

#include "types.h"

namespace faiss {
struct DistanceComputer;
struct IndexBinaryHNSW;
struct NNDescent;
struct NSG;
}  // namespace faiss

namespace fsdk::guard {

/** Distance computers over binary vectors: FAISS ends the process over any other storage. */
void computes(const faiss::IndexBinaryHNSW& self);
/** Stored vectors can be compared with each other. */
void compares(Index self);
/** A vertex of the level, from which a query looks for a nearer one. */
void greedy(const faiss::HNSW& self, faiss::DistanceComputer& qdis, int level_no, int64_t nearest);
/** HNSW.set_default_probas appends to tables that every graph has. */
void fresh_levels(const faiss::HNSW& self, int M, float level_mult);

// ---- NNDescent ----------------------------------------------------------------------------------

using Computer = Arg<faiss::DistanceComputer>;
using Descent = Arg<const faiss::NNDescent>;
/** Setting ntotal before init_graph: no graph is there, and there are vectors enough for the parameters. */
void descent_size(Descent self, int64_t ntotal);
void descent_build(Descent self, Computer qdis, int64_t n);
void descent_start(Descent self, Computer qdis);
/** A graph that is being built, whose candidates are vectors that there are. */
void descending(Descent self);
void descending(Descent self, Computer qdis);
void descent_rounds(Descent self, Computer qdis);
void eval_set(Descent self, Computer qdis, int64_t n, const int32_t* c, int64_t N);
void eval_recall(Descent self, int64_t n, const int32_t* eval_points, int64_t m);
void descent_search(Descent self, Computer qdis, int64_t topk, Arg<const faiss::VisitedTable> vt);

// ---- NSG ----------------------------------------------------------------------------------------

void nsg_search(const faiss::NSG& self, Computer dis, int64_t k, Arg<const faiss::VisitedTable> vt);
void nsg_walk(const faiss::NSG& self, Arg<const faiss::VisitedTable> vt, int64_t root, int64_t cnt);
/** degrees: as many links as each vertex has. */
void nsg_grow(const faiss::NSG& self, Index storage, int64_t n, const int32_t* degrees);
void nsg_attach(const faiss::NSG& self, Index storage, Arg<const faiss::VisitedTable> vt,
                Arg<const faiss::VisitedTable> vt2, int64_t n, const int32_t* degrees);

}  // namespace fsdk::guard
