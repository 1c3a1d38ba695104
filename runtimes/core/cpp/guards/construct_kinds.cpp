// Guards of constructors of the rarer kinds of index: graphs over codes, hashes, wrappers, splits.
#include <algorithm>
#include <cmath>
#include <vector>

#include <faiss/Index.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexPQ.h>
#include <faiss/impl/NSG.h>

#include "support.h"

namespace fsdk::guard {

void rabitq(int64_t d, int metric_type) {
    dimension(d);
    l2_or_ip(metric_type, "index over RaBitQ");
}
void ivf_rabitq(Index quantizer, int64_t d, int64_t nlist, int metric_type) {
    ivf(quantizer, d, nlist, metric_type);
    rabitq(d, metric_type);
}

namespace {
void links_of(const char* cls, int64_t K) {
    if (K < 1 || K > 1 << 16) refuse(sentence("K = ", K, " links of a vector of an ", cls, " is not in 1..65536."));
}
}  // namespace

void nndescent(int64_t d, int64_t K, int metric_type) {
    flat(d, metric_type);
    links_of("IndexNNDescent", K);
}
void nndescent_over(Index storage, int64_t K) {
    graph_over(storage, 2);
    links_of("IndexNNDescent", K);
}
void nsg_pq(int64_t d, int64_t pq_m, int64_t R, int64_t pq_nbits) {
    product_quantizer(d, pq_m, pq_nbits);
    table("A symmetric distance table", pq_m, uint64_t{1} << pq_nbits, uint64_t{4} << pq_nbits);
    nsg(d, R);
}
void nsg_sq(int64_t d, int qtype, int64_t R, int metric_type) {
    scalar_quantizer(d, qtype, metric_type);
    nsg(d, R, metric_type);
}
void hnsw_cagra(int64_t d, int64_t M, int metric_type) {
    l2_or_ip(metric_type, "IndexHNSWCagra");
    hnsw_flat(d, M, metric_type);
}

void links(int64_t N, int64_t K) {
    links_of("graph", K);
    if (N < 1 || N * K > INT32_MAX) refuse(sentence("N = ", N, " vectors of K = ", K, " links are more than 2^31 - 1."));
    table("A graph", N, K, 4);
}
void link_place(const faiss::nsg::Graph<int>& self, int64_t i, int64_t j) {
    if (i < 0 || i >= self.N) refuse(sentence("There is no vector ", i, ": the graph has ", self.N, "."));
    if (j < 0 || j >= self.K) refuse(sentence("There is no place ", j, ": a vector has ", self.K, "."));
}
void link_targets(const faiss::nsg::Graph<int>& self, const int* data) {
    const int64_t n = int64_t(self.N) * self.K;
    for (int64_t place = 0; place < n; place++) {
        if (data[place] < -1 || data[place] >= self.N)
            refuse(sentence("Vector ", place / self.K, " is linked to ", data[place], ", but there are ", self.N,
                            " vectors, numbered from 0; -1 stands for no link."));
    }
}

void random_index(int64_t d, int64_t ntotal, int metric_type) {
    flat(d, metric_type);
    if (ntotal < 0 || ntotal >= int64_t{1} << 40) refuse(sentence("ntotal = ", ntotal, " is not in 0..2^40."));
}

void multi_index_quantizer2(int64_t d, int64_t M, int64_t nbits, const std::vector<const faiss::Index*>& parts) {
    if (M < 1 || d % M != 0) refuse(sentence("M = ", M, " does not divide d = ", d, "."));
    multi_index_quantizer(d, M, nbits);
    if (int64_t(parts.size()) != M) refuse(sentence("There are ", parts.size(), " indexes for ", M, " parts."));
    for (size_t i = 0; i < parts.size(); i++) {
        require(parts[i] != nullptr, "An index of a part is missing.");
        checked(*parts[i]);
        if (parts[i]->d != d / M)
            refuse(sentence("An index of a part has d = ", parts[i]->d, ", not d / M = ", d / M, "."));
        if (parts[i]->ntotal != 0)
            refuse(sentence("An index of a part holds ", parts[i]->ntotal, " vectors: give empty ones."));
        require(parts[i]->metric_type == faiss::METRIC_L2, "An index of a part must have METRIC_L2.");
        require(std::find(parts.begin(), parts.begin() + i, parts[i]) == parts.begin() + i,
                "Each part needs an index of its own.");
    }
}
void multi_index_quantizer2(int64_t d, int64_t nbits, Index first, Index second) {
    if (d % 2 != 0) refuse(sentence("d = ", d, " is odd and cannot be cut into halves."));
    multi_index_quantizer2(d, 2, nbits, {first.p, second.p});
}

}  // namespace fsdk::guard
