// Indexes that stand on other indexes: id maps, transform chains, refinement, scaling, independent quantizers.
#include <faiss/IndexFlat.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexReplicas.h>
#include <faiss/IndexRowwiseMinMax.h>
#include <faiss/IndexShards.h>
#include <faiss/MetaIndexes.h>

#include "lists.h"
#include "parts.h"

namespace fsdk::validate {
namespace {

void pre_transform(Walk& walk, const faiss::IndexPreTransform& i) {
    below<faiss::Index>(walk, i, i.index, "its sub-index");
    int d = i.d;
    for (const faiss::VectorTransform* t : i.chain) {
        walk.must(t != nullptr, i, "a transform of its chain is missing");
        walk.must(t->d_in == d, i, "a transform takes ", t->d_in, " dimensions where ", d, " come");
        transform(walk, *t);
        d = t->d_out;
    }
    walk.must(i.index->d == d, i, "its chain gives ", d, " dimensions, its sub-index has ", i.index->d);
    walk.must(i.index->ntotal == i.ntotal, i, "its sub-index holds ", i.index->ntotal, " vectors, it counts ",
              i.ntotal);
    walk.must(i.index->metric_type == i.metric_type, i, "its sub-index has another metric");
}

}  // namespace

void labels_below(Walk& walk, const faiss::Index& index, int64_t limit) {
    const Kind kind = kind_of(index);
    if (is_ivf(kind)) {
        const faiss::InvertedLists* lists = static_cast<const faiss::IndexIVF&>(index).invlists;
        for (size_t l = 0; lists && l < lists->nlist; l++) {
            const size_t n = lists->list_size(l);
            faiss::InvertedLists::ScopedIds ids(lists, l);
            for (size_t j = 0; j < n; j++) {
                walk.must(ids[j] >= 0 && ids[j] < limit, index, "list ", l, " names vector ", ids[j], " of ", limit);
            }
        }
    } else if (kind == Kind::id_map) {
        for (faiss::idx_t id : static_cast<const faiss::IndexIDMap&>(index).id_map) {
            walk.must(id >= 0 && id < limit, index, "it names vector ", id, " of ", limit);
        }
    } else if (kind == Kind::pre_transform) {
        labels_below(walk, *static_cast<const faiss::IndexPreTransform&>(index).index, limit);
    } else if (kind == Kind::refine) {
        labels_below(walk, *static_cast<const faiss::IndexRefine&>(index).base_index, limit);
    } else if (kind == Kind::shards) {
        const auto& parts = static_cast<const faiss::ThreadedIndex<faiss::Index>&>(index);
        for (int part = 0; part < parts.count(); part++) labels_below(walk, *parts.at(part), limit);
    }
}

namespace {

/** Below transforms and refinements there are lists that a caller has changed. */
bool lists_changed(const faiss::Index& index) {
    const Kind kind = kind_of(index);
    if (is_ivf(kind)) return is_changed_by_hand(static_cast<const faiss::IndexIVF&>(index).invlists);
    if (kind == Kind::pre_transform) return lists_changed(*static_cast<const faiss::IndexPreTransform&>(index).index);
    if (kind == Kind::refine) return lists_changed(*static_cast<const faiss::IndexRefine&>(index).base_index);
    return false;
}

void refine(Walk& walk, const faiss::IndexRefine& i) {
    below<faiss::Index>(walk, i, i.base_index, "its base index");
    below<faiss::Index>(walk, i, i.refine_index, "its refinement index");
    walk.must(i.base_index != i.refine_index, i, "its base and its refinement index are the same object");
    walk.must(i.base_index->d == i.d && i.refine_index->d == i.d, i, "its two indexes have d = ", i.base_index->d,
              " and ", i.refine_index->d, " instead of ", i.d);
    walk.must(i.base_index->ntotal == i.ntotal && i.refine_index->ntotal == i.ntotal, i, "its two indexes hold ",
              i.base_index->ntotal, " and ", i.refine_index->ntotal, " vectors, it counts ", i.ntotal);
    walk.must(i.base_index->metric_type == i.metric_type && i.refine_index->metric_type == i.metric_type, i,
              "its two indexes have another metric");
    walk.must(i.k_factor >= 1 && i.k_factor <= 1e6f, i, "k_factor = ", i.k_factor, " is not in 1..1e6");
    if (walk.deep || lists_changed(*i.base_index)) labels_below(walk, *i.base_index, i.ntotal);
}

}  // namespace

void wrapper_index(Walk& walk, const faiss::Index& index, Kind kind) {
    switch (kind) {
        case Kind::id_map: {
            const auto& i = static_cast<const faiss::IndexIDMap&>(index);
            below<faiss::Index>(walk, i, i.index, "its sub-index");
            walk.must(i.index->d == i.d && i.index->metric_type == i.metric_type, i,
                      "its sub-index has another d or metric");
            walk.must(i.id_map.size() == size_t(i.ntotal) && i.index->ntotal == i.ntotal, i, "it has ", i.id_map.size(),
                      " ids, its sub-index holds ", i.index->ntotal, " vectors, it counts ", i.ntotal);
            if (walk.deep || lists_changed(*i.index)) labels_below(walk, *i.index, i.ntotal);
            return;
        }
        case Kind::pre_transform: return pre_transform(walk, static_cast<const faiss::IndexPreTransform&>(index));
        case Kind::refine: return refine(walk, static_cast<const faiss::IndexRefine&>(index));
        case Kind::row_min_max: {
            const auto& i = static_cast<const faiss::IndexRowwiseMinMaxBase&>(index);
            below<faiss::Index>(walk, i, i.index, "its sub-index");
            walk.must(i.index->d == i.d, i, "its sub-index has another d");
            walk.must(i.index->ntotal == i.ntotal, i, "its sub-index holds ", i.index->ntotal, " vectors");
            return;
        }
        case Kind::ivf_independent: {
            as<faiss::IndexIVFIndependentQuantizer>(index, [&](const auto& i) {
                below<faiss::Index>(walk, i, i.quantizer, "its quantizer");
                below<faiss::Index>(walk, i, i.index_ivf, "its inverted file");
                walk.must(i.quantizer->d == i.d, i, "its quantizer has another d");
                walk.must(i.vt ? i.vt->d_in == i.d && i.vt->d_out == i.index_ivf->d : i.index_ivf->d == i.d, i,
                          "its inverted file has another d");
                walk.must(!i.is_trained || i.quantizer->ntotal == int64_t(i.index_ivf->nlist), i,
                          "its quantizer holds ", i.quantizer->ntotal, " centroids for ", i.index_ivf->nlist, " lists");
                if (i.vt) transform(walk, *i.vt);
            });
            return;
        }
        case Kind::shards: {
            const auto& i = static_cast<const faiss::ThreadedIndex<faiss::Index>&>(index);
            for (int s = 0; s < i.count(); s++) {
                below<faiss::Index>(walk, index, i.at(s), "a part");
                walk.must(i.at(s)->d == index.d, index, "a part has another d");
            }
            walk.must(i.count() > 0, index, "it has no parts");
            return;
        }
        case Kind::split: {
            const auto& i = static_cast<const faiss::IndexSplitVectors&>(index);
            int64_t used = 0;
            for (const faiss::Index* part : i.sub_indexes) {
                below<faiss::Index>(walk, index, part, "a part");
                used += part->d;
                walk.must(part->ntotal == i.sub_indexes[0]->ntotal, index, "its parts hold ",
                          i.sub_indexes[0]->ntotal, " and ", part->ntotal, " vectors");
            }
            walk.must(used <= i.d, index, "its parts take ", used, " of d = ", i.d, " components");
            return;
        }
        default: return;
    }
}

}  // namespace fsdk::validate
