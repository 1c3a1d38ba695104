// HNSW, NSG and NNDescent: every stored neighbour becomes an address during a search.
#include <algorithm>
#include <climits>

#include <faiss/Index2Layer.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexNNDescent.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexScalarQuantizer.h>

#include "parts.h"

namespace fsdk::validate {
namespace {

constexpr int max_beam = 1 << 24;

void hnsw_links(Walk& walk, const faiss::HNSW& h, int64_t n) {
    constexpr const char* name = "HNSW";
    const auto& cum = h.cum_nneighbor_per_level;
    walk.must(h.assign_probas.size() == cum.size() - 1, name, "assign_probas and cum_nneighbor_per_level disagree");
    for (double p : h.assign_probas) walk.must(p >= 0 && p <= 1, name, "assign_probas holds a value outside 0..1");
    const int levels = int(cum.size()) - 1;
    int top = -1;
    for (int64_t i = 0; i < n; i++) {
        const int level = h.levels[i];
        walk.must(level >= 1 && level <= levels, name, "vertex ", i, " is on level ", level, " of ", levels);
        walk.must(h.offsets[i + 1] >= h.offsets[i] && h.offsets[i + 1] - h.offsets[i] == size_t(cum[level]), name,
                  "the offsets of vertex ", i, " do not follow from its level");
        top = std::max(top, level - 1);
    }
    if (h.entry_point != -1)
        walk.must(h.levels[h.entry_point] - 1 >= h.max_level && h.max_level <= top, name,
                  "entry_point = ", h.entry_point, " is not on max_level = ", h.max_level);
    for (int64_t i = 0; i < n; i++) {
        for (int level = 0; level < h.levels[i]; level++) {
            for (size_t j = h.offsets[i] + cum[level]; j < h.offsets[i] + cum[level + 1]; j++) {
                const int other = h.neighbors[j];
                if (other < 0) {
                    // A full row is told by its last place, so that no gap may come before it.
                    for (size_t rest = j; rest < h.offsets[i] + cum[level + 1]; rest++) {
                        walk.must(h.neighbors[rest] == -1, name, "vertex ", i, " has a gap in its neighbours");
                    }
                    break;
                }
                walk.must(other < n && h.levels[other] > level, name, "vertex ", i, " has neighbour ", other,
                          " on level ", level, ", where it is not");
            }
        }
    }
}

}  // namespace

void hnsw(Walk& walk, const faiss::HNSW& h, int64_t n) {
    constexpr const char* name = "HNSW";
    const auto& cum = h.cum_nneighbor_per_level;
    walk.must(n < INT32_MAX, name, "it has more vertices than an int32 counts");
    walk.must(cum.size() >= 2 && cum[0] == 0, name, "cum_nneighbor_per_level is empty");
    for (size_t l = 1; l < cum.size(); l++) {
        walk.must(cum[l] > cum[l - 1], name, "level ", l - 1, " has ", cum[l] - cum[l - 1], " neighbours");
    }
    walk.must(h.offsets.size() == size_t(n) + 1 && h.offsets[0] == 0, name, "it has ", h.offsets.size(),
              " offsets for ", n, " vectors");
    walk.must(h.levels.size() == size_t(n), name, "it has ", h.levels.size(), " vertices for ", n, " vectors");
    walk.must(h.neighbors.size() == h.offsets.back(), name, "neighbors holds ", h.neighbors.size(), " values, not ",
              h.offsets.back());
    // A graph whose first level was left out (init_level0) may have no entry, and then finds nothing.
    const bool entered = h.entry_point != -1;
    walk.must(entered ? h.entry_point >= 0 && h.entry_point < n : n == 0 || h.max_level == -1, name,
              "entry_point = ", h.entry_point, " is none of ", n, " vertices");
    walk.must(
        !entered || (h.max_level >= 0 && size_t(h.max_level) + 1 < cum.size() && h.levels[h.entry_point] > h.max_level),
        name, "max_level = ", h.max_level, " is out of range");
    if (walk.deep) hnsw_links(walk, h, n);
}

namespace {

void hnsw_index(Walk& walk, const faiss::IndexHNSW& i) {
    const Kind storage = kind_of(static_cast<const faiss::Index&>(*i.storage));
    walk.must(i.storage->d == i.d && i.storage->ntotal == i.ntotal, i, "its storage holds ", i.storage->ntotal,
              " vectors of d = ", i.storage->d, ", the graph ", i.ntotal, " of d = ", i.d);
    walk.must(i.storage->metric_type == i.metric_type, i, "its storage has another metric");
    hnsw(walk, i.hnsw, i.ntotal);
    const HnswKind which = kind_of(i);
    bool fits = true;
    switch (which) {
        case HnswKind::flat: fits = storage == Kind::flat; break;
        case HnswKind::cagra: fits = storage == Kind::flat || storage == Kind::sq; break;
        case HnswKind::pq: fits = storage == Kind::pq; break;
        case HnswKind::sq: fits = storage == Kind::sq; break;
        case HnswKind::two_level: fits = storage == Kind::two_layer || storage == Kind::ivf_pq; break;
        case HnswKind::other: break;
    }
    if (__builtin_expect(!fits, 0)) walk.fail(class_name(i), sentence("its storage is an ", class_name(*i.storage)));
    if (storage != Kind::flat && i.metric_type != faiss::METRIC_L2 && i.metric_type != faiss::METRIC_INNER_PRODUCT) {
        walk.fail(class_name(i), sentence("over an ", class_name(*i.storage),
                                          " metric_type must be METRIC_L2 or METRIC_INNER_PRODUCT"));
    }
    if (which == HnswKind::cagra) {
        as<faiss::IndexHNSWCagra>(i, [&](const auto& cagra) {
            walk.must(!cagra.base_level_only || (cagra.num_base_level_search_entrypoints >= 1 &&
                                                 cagra.num_base_level_search_entrypoints <= 1 << 20),
                      i, "num_base_level_search_entrypoints is out of range");
            walk.must(!cagra.base_level_only || i.ntotal > 0, i, "it is empty, and base_level_only is set");
        });
    }
}

void nsg_index(Walk& walk, const faiss::IndexNSG& i) {
    const faiss::NSG& g = i.nsg;
    walk.must(i.storage->d == i.d && i.storage->ntotal == i.ntotal, i, "its storage holds ", i.storage->ntotal,
              " vectors of d = ", i.storage->d);
    walk.must(i.storage->metric_type == i.metric_type, i, "its storage has another metric");
    walk.must(g.R >= 1 && g.R <= 1 << 16 && g.L >= 1 && g.L <= max_beam && g.C >= 1 && g.C <= max_beam, i,
              "R, L or C of its graph is out of range");
    walk.must(g.search_L >= 0 && g.search_L <= max_beam, i, "search_L = ", g.search_L, " is out of range");
    walk.must(i.GK >= 1 && i.GK <= 1 << 16, i, "GK = ", i.GK, " is out of range");
    walk.must(i.build_type == 0 || i.build_type == 1, i, "build_type = ", int(i.build_type), " is neither 0 nor 1");
    walk.must(i.nndescent_S >= 1 && i.nndescent_R >= 1 && i.nndescent_L >= 1 && i.nndescent_iter >= 1 &&
                  i.nndescent_S <= 1 << 16 && i.nndescent_R <= 1 << 16 && i.nndescent_L <= 1 << 16 &&
                  i.nndescent_iter <= 1 << 16,
              i, "its NNDescent parameters are out of range");
    walk.must(i.ntotal == 0 || g.is_built, i, "it holds vectors but no graph");
    if (!g.is_built) return;
    walk.must(g.ntotal == i.ntotal && g.final_graph && g.final_graph->N == g.ntotal && g.final_graph->K == g.R, i,
              "its graph has ", g.ntotal, " vertices for ", i.ntotal, " vectors");
    walk.must(g.ntotal > 0 && g.enterpoint >= 0 && g.enterpoint < g.ntotal, i, "enterpoint = ", g.enterpoint,
              " is none of ", g.ntotal, " vertices");
    if (!walk.deep) return;
    const int64_t links = int64_t(g.ntotal) * g.R;
    for (int64_t j = 0; j < links; j++) {
        const int other = g.final_graph->data[j];
        walk.must(other >= -1 && other < g.ntotal, i, "vertex ", j / g.R, " has neighbour ", other);
    }
}

void nndescent_index(Walk& walk, const faiss::IndexNNDescent& i) {
    const faiss::NNDescent& g = i.nndescent;
    walk.must(i.storage->d == i.d && i.storage->ntotal == i.ntotal, i, "its storage holds ", i.storage->ntotal,
              " vectors of d = ", i.storage->d);
    walk.must(g.K >= 1 && g.K <= 1 << 16 && g.S >= 1 && g.R >= 1 && g.L >= g.K && g.iter >= 1, i,
              "the parameters of its graph are out of range");
    walk.must(g.search_L >= 0 && g.search_L <= max_beam, i, "search_L = ", g.search_L, " is out of range");
    walk.must(g.has_built || i.ntotal == 0, i, "it holds vectors but no graph");
    if (!g.has_built) return;
    walk.must(g.ntotal == i.ntotal && is_product(g.final_graph.size(), g.ntotal, g.K), i, "its graph has ",
              g.final_graph.size(), " links for ", i.ntotal, " vectors");
    if (!walk.deep) return;
    for (int other : g.final_graph) {
        walk.must(other >= 0 && other < g.ntotal, i, "it has a neighbour ", other, " of ", g.ntotal);
    }
}

}  // namespace

void graph_index(Walk& walk, const faiss::Index& index, Kind kind) {
    walk.graph = true;
    const bool outer = walk.in_graph, outer_hnsw = walk.in_hnsw;
    walk.in_graph = true;
    walk.in_hnsw = kind == Kind::hnsw;
    if (kind == Kind::hnsw) {
        const auto& i = static_cast<const faiss::IndexHNSW&>(index);
        below<faiss::Index>(walk, i, i.storage, "its storage");
        hnsw_index(walk, i);
    } else if (kind == Kind::nsg) {
        const auto& i = static_cast<const faiss::IndexNSG&>(index);
        below<faiss::Index>(walk, i, i.storage, "its storage");
        nsg_index(walk, i);
    } else {
        const auto& i = static_cast<const faiss::IndexNNDescent&>(index);
        below<faiss::Index>(walk, i, i.storage, "its storage");
        nndescent_index(walk, i);
    }
    walk.in_graph = outer;
    walk.in_hnsw = outer_hnsw;
}

}  // namespace fsdk::validate
