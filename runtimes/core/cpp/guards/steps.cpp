#include "steps.h"

#include <climits>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

#include <faiss/IndexHNSW.h>
#include <faiss/IndexIVFAdditiveQuantizer.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexFastScan.h>
#include <faiss/IndexLSH.h>
#include <faiss/IndexPQ.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/LocalSearchQuantizer.h>
#include <faiss/impl/NNDescent.h>
#include <faiss/impl/NSG.h>
#include <faiss/impl/PolysemousTraining.h>

#include "support.h"

namespace fsdk::guard {
namespace {

void must_be_trained(const faiss::Index& index) {
    if (!index.is_trained)
        throw Error(Code::NOT_TRAINED, sentence("This ", validate::class_name(index), " is not trained: call train() first."));
}

/** A graph over vectors that can be compared, and given back. */
const faiss::IndexHNSW& graph_over_vectors(Index self) {
    comparable_links(self);
    const auto& index = dynamic_cast<const faiss::IndexHNSW&>(*self);
    if (index.ntotal > 0) reconstruct(Index(*index.storage), 0);
    return index;
}

void vector_of_index(const char* what, int64_t i, int64_t value, int64_t ntotal) {
    if (value < 0 || value >= ntotal)
        refuse(sentence(what, "[", i, "] is ", value, ": the index holds the vectors 0 to ntotal - 1 = ", ntotal - 1, "."));
}

}  // namespace

void level_table(Arg<const faiss::HNSW> self, size_t n, bool preset_levels) {
    const size_t before = self->offsets.empty() ? 0 : self->offsets.size() - 1;
    require(!self->offsets.empty(), "The graph is damaged: it has no table of offsets. Empty it with reset().");
    require(self->cum_nneighbor_per_level.size() >= 2, "The graph has no levels: make it by its constructor.");
    require(n <= size_t(INT_MAX) - before, "A graph holds at most 2^31 - 1 vectors.");
    const size_t levels = self->levels.size(), wanted = preset_levels ? before + n : before;
    if (levels != wanted)
        refuse(sentence("levels holds ", levels, " values, not ", wanted, ": set presetLevels only where levels was set, and no other way."));
    table("The links", n, size_t(self->cum_nneighbor_per_level.back()), 4);
    for (size_t i = before; preset_levels && i < levels; i++) {
        const int level = self->levels[i];
        if (level < 1 || size_t(level) >= self->cum_nneighbor_per_level.size()) refuse(sentence("levels[", i, "] = ", level, " is no number of levels."));
    }
}

void whole_level(Arg<const faiss::HNSW> self, int level_no) {
    level(self, level_no);
    for (size_t i = 0; i < self->levels.size(); i++)
        if (level_no >= self->levels[i]) refuse(sentence("Vector ", i, " is not on level ", level_no, ": only a level that has all vectors can be cleared."));
}

void graph_permutation(Arg<const faiss::HNSW> self, const int64_t* map, int64_t size) {
    const int64_t n = int64_t(self->levels.size());
    if (size != n || int64_t(self->offsets.size()) != n + 1)
        throw Error(Code::DIMENSION_MISMATCH, sentence("map has ", size, " numbers; the graph has ", n, " vectors."));
    std::vector<bool> seen(static_cast<size_t>(n));
    for (int64_t i = 0; i < n; i++) {
        vector_of_index("map", i, map[i], n);
        if (seen[size_t(map[i])]) refuse(sentence("map names vector ", map[i], " twice; every one must come once."));
        seen[size_t(map[i])] = true;
    }
    for (const int link : self->neighbors) require(link < n, "The graph is damaged: it has links to vectors that are not there.");
    require(self->entry_point < n, "The graph is damaged: its entry point is none of its vectors.");
}

void search_level_0(Index self, int64_t n, const float* x, int64_t k, const int32_t* nearest,
                    const float* nearest_d, int64_t nprobe, int search_type, Params params) {
    search(self, n, x, k, params);
    require(search_type == 1 || search_type == 2, "search_type must be 1 or 2.");
    for (int64_t i = 0; i < n * nprobe; i++) {
        if (nearest[i] == -1) continue;
        vector_of_index("nearest", i, nearest[i], self->ntotal);
        // FAISS's heap finds no nearest candidate among NaN, and goes on at vertex -1.
        if (std::isnan(nearest_d[i])) refuse(sentence("nearestD[", i, "] is NaN, which is neither near nor far."));
    }
}

void knn_graph(Index self, int64_t k, const int64_t* neighbors) {
    const auto& index = graph_over_vectors(self);
    for (int64_t i = 0; i < index.ntotal * k; i++)
        if (neighbors[i] >= 0) vector_of_index("I", i, neighbors[i], index.ntotal);
}

void built(const faiss::NSG& self) {
    require(self.is_built && self.final_graph != nullptr, "The graph is not built: add vectors first.");
    require(self.final_graph->N == self.ntotal && self.final_graph->K == self.R, "The graph is damaged: its table has another size.");
}

void pool(const faiss::nndescent::Nhood& self) {
    require(!self.pool.empty(), "The pool is empty: only the building of a graph fills it for the first time.");
}

void train_encoder(Index self, int64_t n, const float* x) {
    checked(*self);
    require(n >= 1, "Training needs vectors, and none came.");
    const auto* ivf = dynamic_cast<const faiss::IndexIVF*>(self.p);
    require(ivf != nullptr && ivf->quantizer != nullptr, "This index has no coarse quantizer.");
    if (ivf->quantizer->ntotal != int64_t(ivf->nlist))
        throw Error(Code::NOT_TRAINED, sentence("The coarse quantizer holds ", ivf->quantizer->ntotal, " centroids, not nlist = ", ivf->nlist, ": train it first."));
    changeable(*self);
    train(self, n, x);
    if (const auto* pq = dynamic_cast<const faiss::IndexIVFPQ*>(self.p)) {
        if (pq->do_polysemous_training && pq->polysemous_training) polysemous(*pq->polysemous_training, pq->pq, 0);
        if (pq->use_precomputed_table > 0) table("The precomputed table", ivf->nlist, pq->pq.M * pq->pq.ksub, 4);
    }
}

void skips(const faiss::IndexFastScan&, int skip) {
    require(skip == 0 || skip == 2 || skip == 4 || skip == 6,
            "skip must be 0, 2, 4 or 6: without its tables or its last step a search hands out what memory held.");
}
void skips(const faiss::IndexIVFFastScan&, int skip) {
    require(skip == 0 || skip == 16, "skip must be 0 or 16, which are all that an inverted file knows.");
}

void lookup_tables(Index self, int64_t n) {
    checked(*self);
    must_be_trained(*self);
    const auto* scan = dynamic_cast<const faiss::IndexFastScan*>(self.p);
    require(scan != nullptr, "This index has no fast scan.");
    table("The tables", n, scan->M2 * scan->ksub, 4);
    if (validate::kind_of(*self) == Kind::fast_scan_aq) decodable(*self);
}

void hash_ready(const faiss::IndexLSH& self) {
    checked(static_cast<const faiss::Index&>(self));
    must_be_trained(self);
}

void thresholds_into(const faiss::IndexLSH& self, Arg<const faiss::LinearTransform> vt) {
    hash_ready(self);
    if (!self.train_thresholds) return;
    require(self.thresholds.size() == size_t(self.nbits), "The thresholds are not there: train the index first.");
    if (vt->have_bias && vt->b.size() != size_t(vt->d_out))
        throw Error(Code::NOT_TRAINED, "The transform has no values for its bias: train it first.");
}

void code_pairs(Index self, int64_t n, int64_t values) {
    checked(*self);
    must_be_trained(*self);
    if (values % self->d != 0)
        throw Error(Code::DIMENSION_MISMATCH, sentence("xb has ", values, " values, which are no rows of d = ", self->d, "."));
    const int64_t nb = values ? values / self->d : self->ntotal;
    table("The distances", 256, uint64_t(nb), 4);
    (void)n;
}

void part_of_code(Arg<const faiss::ProductQuantizer> self, int64_t m) {
    product_quantizer_whole(self);
    if (m < 0 || uint64_t(m) >= self->M) refuse(sentence("There is no part ", m, ": there are ", self->M, ", numbered from 0."));
}

void assigning(Arg<const faiss::ProductQuantizer> self, int64_t n, const float* x) {
    product_quantizer_whole(self);
    require(self->assign_index != nullptr, "assignIndex is null: set an index of dsub dimensions that assigns parts to centroids.");
    require(self->assign_index->d == int(self->dsub), "assignIndex has another d than dsub.");
    refillable(*self->assign_index);
    must_be_trained(*self->assign_index);
    compute_codes(Arg<const faiss::Quantizer>(self.p), n, x);
    for (int64_t i = 0; i < n * int64_t(self->d); i++) require(std::isfinite(x[i]), "The vectors hold NaN or Infinity.");
    for (const float v : self->centroids) require(std::isfinite(v), "The centroids hold NaN or Infinity.");
    graph_can_grow(*self->assign_index, int64_t(self->ksub), nullptr);
}

void log_pattern(const faiss::PolysemousTraining&, const std::string& pattern) {
    if (pattern.empty()) return;
    const size_t at = pattern.find('%');
    if (at == std::string::npos || pattern.compare(at, 2, "%d") != 0 || pattern.find('%', at + 1) != std::string::npos)
        refuse("logPattern must hold %d once, in the place of the number of the part, and no other %: FAISS prints with it as its format.");
    require(pattern.size() <= 240 && pattern.find('\0') == std::string::npos,
            "logPattern must be a file name of 240 bytes at most: FAISS cuts it off at 255.");
}

void log_files(const faiss::PolysemousTraining& self, size_t parts) {
    const std::string& pattern = self.log_pattern;
    log_pattern(self, pattern);
    const size_t at = pattern.find('%');
    for (size_t m = 0; at != std::string::npos && m < parts; m++)
        text_file(pattern.substr(0, at) + std::to_string(m) + pattern.substr(at + 2));
}

void polysemous(const faiss::PolysemousTraining& self, Arg<const faiss::ProductQuantizer> pq, int64_t values) {
    product_quantizer_tables(pq);
    log_files(self, pq->M);
    require(self.n_iter >= 0 && self.n_redo >= 1 && self.n_redo <= 1 << 20, "n_redo must be positive, and n_iter not negative.");
    require(pq->nbits <= 12, "A new numbering is looked for among 2^12 centroids of a part at most.");
    if (values % int64_t(pq->d) != 0)
        throw Error(Code::DIMENSION_MISMATCH, sentence("x has ", values, " values, which are no rows of pq.d = ", pq->d, "."));
    const int64_t n = values / int64_t(pq->d);
    require(n == 0 || n >= 8, "A numbering for an order needs 8 training vectors at least, or none.");
    const bool ranks = self.optimization_type == faiss::PolysemousTraining::OT_Ranking_weighted_diff;
    if (ranks) table("The comparisons of centroids", pq->ksub * pq->ksub, pq->ksub, 4);
    table("The true distances", uint64_t(n), uint64_t(n), 4);
    for (const float v : pq->centroids) require(std::isfinite(v), "The centroids hold NaN or Infinity.");
}

void icm_encode(const faiss::lsq::IcmEncoder& self, int64_t n, int64_t values, const int32_t* codes, int64_t n_codes) {
    const auto& lsq = *self.lsq;
    if (values != n * int64_t(lsq.d) || n_codes != n * int64_t(lsq.M))
        throw Error(Code::DIMENSION_MISMATCH, sentence("x must hold n * lsq.d = ", n * int64_t(lsq.d), " values and codes n * lsq.M = ", n * int64_t(lsq.M), ", got ", values, " and ", n_codes, "."));
    require(self.binaries.size() == lsq.M * lsq.M * lsq.K * lsq.K, "The products of codebook entries are not there: call setBinaryTerm() first.");
    local_search(LocalSearch(self.lsq), n, codes);
}

void time_limit(double timeout_in_seconds) {
    require(timeout_in_seconds >= 0 && timeout_in_seconds <= 1e9, "timeoutInSeconds must be in 0..10^9.");
}

void centroids_there(Arg<const faiss::Clustering> self) {
    if (self->centroids.empty() && !self->spherical) return;
    if (self->centroids.size() != self->d * self->k)
        refuse(sentence("There are ", self->centroids.size(), " values of centroids, not k * d = ", self->k * self->d, ": train or set them first."));
}

void sorted_range(const faiss::IDSelectorRange& self) {
    require(self.assume_sorted, "The selector must be made with assumeSorted, which says that ids ascend.");
}

void bounded(const faiss::ParameterSpace& self, size_t cno, Arg<const faiss::OperatingPoint> op) {
    require(op->cno >= 0, "The number of the measured combination is negative.");
    combinations(self, cno, size_t(op->cno));
}

void text_file(const std::string& path) {
    FILE* file = std::fopen(path.c_str(), "a");
    if (!file) throw Error(Code::IO, sentence("Could not write ", path, ": ", static_cast<const char*>(std::strerror(errno)), "."));
    std::fclose(file);
}

void printable(int64_t values, int64_t n, int64_t d) {
    if (d != 0 && n > values / d)
        throw Error(Code::DIMENSION_MISMATCH, sentence("mat has ", values, " values, too few for ", n, " rows of ", d, "."));
}

void collected(const faiss::BufferList& self, size_t ofs, size_t n) {
    const size_t there = self.buffers.empty() ? 0 : (self.buffers.size() - 1) * self.buffer_size + self.wp;
    if (ofs > there || n > there - ofs) refuse(sentence("There are ", there, " pairs; asked for ", n, " from ", ofs, " on."));
}

}  // namespace fsdk::guard
