// How much memory an object holds. Exact where FAISS keeps vectors (codes, lists, graphs, tables); the
// rest (a few hundred bytes of header) is a constant. Recursion stops at objects that have own cells.
#include "memory.h"

#include <faiss/Clustering.h>
#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlatCodes.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexScalarQuantizer.h>
#include <faiss/VectorTransform.h>
#include <faiss/impl/IDSelector.h>

#include <cstring>

#include "cells.h"

namespace fsdk {
namespace {

constexpr uint64_t HEADER = 256;  // allocator and object overhead, about

template <class V>
uint64_t bytes(const V& values) {
    return values.size() * sizeof(*values.data());
}

uint64_t of(const faiss::ProductQuantizer& pq) {
    return bytes(pq.centroids) + bytes(pq.transposed_centroids) + bytes(pq.centroids_sq_lengths) + bytes(pq.sdc_table);
}

uint64_t of(const faiss::HNSW& hnsw) {
    return bytes(hnsw.levels) + bytes(hnsw.offsets) + bytes(hnsw.neighbors) + bytes(hnsw.assign_probas) +
           bytes(hnsw.cum_nneighbor_per_level);
}

uint64_t of(const faiss::InvertedLists* lists) {
    if (!lists) return 0;
    return lists->compute_ntotal() * (lists->code_size + sizeof(int64_t)) + lists->nlist * 2 * sizeof(std::vector<char>);
}

uint64_t of(const faiss::DirectMap& map) {
    return bytes(map.array) + map.hashtable.size() * 4 * sizeof(int64_t);
}

uint64_t of(const faiss::VectorTransform* step) {
    if (!step) return 0;
    uint64_t total = HEADER;
    if (auto* linear = dynamic_cast<const faiss::LinearTransform*>(step)) total += bytes(linear->A) + bytes(linear->b);
    if (auto* pca = dynamic_cast<const faiss::PCAMatrix*>(step)) {
        total += bytes(pca->mean) + bytes(pca->eigenvalues) + bytes(pca->PCAMat);
    }
    return total;
}

uint64_t of(const faiss::Index* index, int depth = 0);

uint64_t nested(bool own, const faiss::Index* index, int depth) { return own ? of(index, depth + 1) : 0; }

uint64_t of(const faiss::Index* index, int depth) {
    if (!index || depth > 16) return 0;
    uint64_t total = HEADER;
    if (auto* flat = dynamic_cast<const faiss::IndexFlatCodes*>(index)) {
        total += bytes(flat->codes);
        if (auto* pq = dynamic_cast<const faiss::IndexPQ*>(index)) total += of(pq->pq);
        if (auto* sq = dynamic_cast<const faiss::IndexScalarQuantizer*>(index)) total += bytes(sq->sq.trained);
    } else if (auto* ivf = dynamic_cast<const faiss::IndexIVF*>(index)) {
        total += of(ivf->invlists) + of(ivf->direct_map) + nested(ivf->own_fields, ivf->quantizer, depth);
        if (auto* ivfpq = dynamic_cast<const faiss::IndexIVFPQ*>(index)) {
            total += of(ivfpq->pq) + bytes(ivfpq->precomputed_table);
        }
        if (auto* sq = dynamic_cast<const faiss::IndexIVFScalarQuantizer*>(index)) total += bytes(sq->sq.trained);
    } else if (auto* hnsw = dynamic_cast<const faiss::IndexHNSW*>(index)) {
        total += of(hnsw->hnsw) + nested(hnsw->own_fields, hnsw->storage, depth);
    } else if (auto* map = dynamic_cast<const faiss::IndexIDMap*>(index)) {
        total += bytes(map->id_map) + nested(map->own_fields, map->index, depth);
        if (auto* both = dynamic_cast<const faiss::IndexIDMap2*>(index)) total += both->rev_map.size() * 4 * sizeof(int64_t);
    } else if (auto* pre = dynamic_cast<const faiss::IndexPreTransform*>(index)) {
        total += nested(pre->own_fields, pre->index, depth);
        if (pre->own_fields) {
            for (auto* step : pre->chain) total += of(step);
        }
    } else if (auto* refine = dynamic_cast<const faiss::IndexRefine*>(index)) {
        total += nested(refine->own_fields, refine->base_index, depth) +
                 nested(refine->own_refine_index, refine->refine_index, depth);
    }
    return total;
}

uint64_t of(const faiss::IndexBinary* index, int depth = 0) {
    if (!index || depth > 16) return 0;
    uint64_t total = HEADER;
    if (auto* flat = dynamic_cast<const faiss::IndexBinaryFlat*>(index)) {
        total += bytes(flat->xb);
    } else if (auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(index)) {
        total += of(ivf->invlists) + of(ivf->direct_map) + (ivf->own_fields ? of(ivf->quantizer, depth + 1) : 0);
    } else if (auto* hnsw = dynamic_cast<const faiss::IndexBinaryHNSW*>(index)) {
        total += of(hnsw->hnsw) + (hnsw->own_fields ? of(hnsw->storage, depth + 1) : 0);
    } else if (auto* map = dynamic_cast<const faiss::IndexBinaryIDMap*>(index)) {
        total += bytes(map->id_map) + (map->own_fields ? of(map->index, depth + 1) : 0);
    } else {
        total += index->ntotal * static_cast<uint64_t>(index->code_size);
    }
    return total;
}

uint64_t of(const faiss::IDSelector* selector) {
    uint64_t total = HEADER;
    if (auto* batch = dynamic_cast<const faiss::IDSelectorBatch*>(selector)) {
        total += batch->set.size() * 4 * sizeof(int64_t) + bytes(batch->bloom);
    }
    return total;
}

uint64_t of_object(void* root, uint32_t class_id) {
    const char* hierarchy = class_at(class_at(class_id).root).name;
    auto is = [&](const char* name) { return std::strcmp(hierarchy, name) == 0; };
    if (is("Index")) return of(static_cast<faiss::Index*>(root));
    if (is("IndexBinary")) return of(static_cast<faiss::IndexBinary*>(root));
    if (is("VectorTransform")) return of(static_cast<faiss::VectorTransform*>(root));
    if (is("InvertedLists")) return HEADER + of(static_cast<faiss::InvertedLists*>(root));
    if (is("IDSelector")) return of(static_cast<faiss::IDSelector*>(root));
    if (is("ClusteringParameters") && std::strcmp(class_at(class_id).name, "Clustering") == 0) {
        auto* base = static_cast<faiss::ClusteringParameters*>(root);
        return HEADER + bytes(static_cast<faiss::Clustering*>(base)->centroids);
    }
    return HEADER;
}

}  // namespace

uint64_t memory_of(fsdk_handle handle) {
    Cell* cell = cells::acquire(handle, "The object");
    struct Drop {
        Cell* cell;
        ~Drop() { cells::drop(cell); }
    } held{cell};
    return cell->is_view() ? 0 : of_object(cell->object, cell->class_id);
}

}  // namespace fsdk
