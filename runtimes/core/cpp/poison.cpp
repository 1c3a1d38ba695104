#include "poison.h"

#include <faiss/Index.h>
#include <faiss/IndexBinary.h>
#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlatCodes.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexShards.h>

#include <cstring>

#include "classes.h"
#include "releases.h"

namespace fsdk {
namespace {

void observe_index(const faiss::Index* index, std::vector<int64_t>& out, int depth = 0) {
    if (!index || depth > 16) return;
    out.push_back(index->ntotal);
    out.push_back(index->is_trained);
    if (auto* ivf = dynamic_cast<const faiss::IndexIVF*>(index)) {
        observe_index(ivf->quantizer, out, depth + 1);
    } else if (auto* map = dynamic_cast<const faiss::IndexIDMap*>(index)) {
        observe_index(map->index, out, depth + 1);
    } else if (auto* pre = dynamic_cast<const faiss::IndexPreTransform*>(index)) {
        for (auto* step : pre->chain) out.push_back(step->is_trained);
        observe_index(pre->index, out, depth + 1);
    } else if (auto* refine = dynamic_cast<const faiss::IndexRefine*>(index)) {
        observe_index(refine->base_index, out, depth + 1);
        observe_index(refine->refine_index, out, depth + 1);
    } else if (auto* hnsw = dynamic_cast<const faiss::IndexHNSW*>(index)) {
        observe_index(hnsw->storage, out, depth + 1);
    } else if (auto* parts = dynamic_cast<const faiss::ThreadedIndex<faiss::Index>*>(index)) {
        for (int i = 0; i < parts->count(); i++) observe_index(parts->at(i), out, depth + 1);
    } else {
        when<faiss::IndexIVFIndependentQuantizer>(*index, [&](const auto& independent) {
            observe_index(independent.quantizer, out, depth + 1);
            observe_index(independent.index_ivf, out, depth + 1);
        });
    }
}

void observe_binary(const faiss::IndexBinary* index, std::vector<int64_t>& out, int depth = 0) {
    if (!index || depth > 16) return;
    out.push_back(index->ntotal);
    out.push_back(index->is_trained);
    if (auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(index)) {
        observe_binary(ivf->quantizer, out, depth + 1);
    } else if (auto* map = dynamic_cast<const faiss::IndexBinaryIDMap*>(index)) {
        observe_binary(map->index, out, depth + 1);
    } else if (auto* hnsw = dynamic_cast<const faiss::IndexBinaryHNSW*>(index)) {
        observe_binary(hnsw->storage, out, depth + 1);
    } else if (auto* parts = dynamic_cast<const faiss::ThreadedIndex<faiss::IndexBinary>*>(index)) {
        for (int i = 0; i < parts->count(); i++) observe_binary(parts->at(i), out, depth + 1);
    }
}

// Do the parts of the index agree on how many vectors there are? Costly; only asked after a failure.
bool at_odds(const faiss::Index* index, int depth = 0) {
    if (!index || depth > 16) return false;
    const size_t n = index->ntotal;
    if (auto* ivf = dynamic_cast<const faiss::IndexIVF*>(index)) {
        // Equal vectors are stored once in an IndexIVFFlatDedup.
        const bool shared = dynamic_cast<const faiss::IndexIVFFlatDedup*>(index) != nullptr;
        return (ivf->invlists && !shared && ivf->invlists->compute_ntotal() != n) || at_odds(ivf->quantizer, depth + 1);
    }
    if (auto* map = dynamic_cast<const faiss::IndexIDMap*>(index)) {
        return map->id_map.size() != n || (map->index && size_t(map->index->ntotal) != n) || at_odds(map->index, depth + 1);
    }
    if (auto* pre = dynamic_cast<const faiss::IndexPreTransform*>(index)) {
        return (pre->index && size_t(pre->index->ntotal) != n) || at_odds(pre->index, depth + 1);
    }
    if (auto* refine = dynamic_cast<const faiss::IndexRefine*>(index)) {
        return (refine->base_index && size_t(refine->base_index->ntotal) != n) ||
               (refine->refine_index && size_t(refine->refine_index->ntotal) != n) ||
               at_odds(refine->base_index, depth + 1) || at_odds(refine->refine_index, depth + 1);
    }
    if (auto* hnsw = dynamic_cast<const faiss::IndexHNSW*>(index)) {
        return hnsw->hnsw.levels.size() != n || (hnsw->storage && size_t(hnsw->storage->ntotal) != n) ||
               at_odds(hnsw->storage, depth + 1);
    }
    if (auto* flat = dynamic_cast<const faiss::IndexFlatCodes*>(index)) {
        return flat->codes.size() != n * flat->code_size;
    }
    return false;
}

bool at_odds(const faiss::IndexBinary* index, int depth = 0) {
    if (!index || depth > 16) return false;
    const size_t n = index->ntotal;
    if (auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(index)) {
        return ivf->invlists && ivf->invlists->compute_ntotal() != n;
    }
    if (auto* map = dynamic_cast<const faiss::IndexBinaryIDMap*>(index)) {
        return map->id_map.size() != n || (map->index && size_t(map->index->ntotal) != n);
    }
    if (auto* hnsw = dynamic_cast<const faiss::IndexBinaryHNSW*>(index)) {
        return hnsw->hnsw.levels.size() != n || (hnsw->storage && size_t(hnsw->storage->ntotal) != n);
    }
    if (auto* flat = dynamic_cast<const faiss::IndexBinaryFlat*>(index)) {
        return flat->xb.size() != n * flat->code_size;
    }
    return false;
}

// Training fills the quantizer with centroids step by step. Broken off, it would look trained to the
// next train(), which would then keep bad centroids without a word.
template <class IVF>
void empty_half_trained_quantizer(IVF* ivf, const std::vector<int64_t>& before) {
    if (!ivf || ivf->is_trained || !ivf->quantizer || before.size() < 3) return;
    if (before[2] == 0 && ivf->quantizer->ntotal != 0) ivf->quantizer->reset();
}

bool is_hierarchy(uint32_t class_id, const char* root) {
    return std::strcmp(class_at(class_at(class_id).root).name, root) == 0;
}

}  // namespace

std::vector<int64_t> observe(void* root, uint32_t class_id) {
    std::vector<int64_t> out;
    if (is_hierarchy(class_id, "Index")) observe_index(static_cast<faiss::Index*>(root), out);
    else if (is_hierarchy(class_id, "IndexBinary")) observe_binary(static_cast<faiss::IndexBinary*>(root), out);
    return out;
}

bool is_damaged(void* root, uint32_t class_id, const std::vector<int64_t>& before, Code code) {
    if (is_hierarchy(class_id, "Index")) {
        auto* index = static_cast<faiss::Index*>(root);
        empty_half_trained_quantizer(dynamic_cast<faiss::IndexIVF*>(index), before);
        std::vector<int64_t> after;
        observe_index(index, after);
        return after != before || at_odds(index);
    }
    if (is_hierarchy(class_id, "IndexBinary")) {
        auto* index = static_cast<faiss::IndexBinary*>(root);
        empty_half_trained_quantizer(dynamic_cast<faiss::IndexBinaryIVF*>(index), before);
        std::vector<int64_t> after;
        observe_binary(index, after);
        return after != before || at_odds(index);
    }
    // Nothing to count: FAISS checks arguments first, so only a broken-off computation does damage.
    return code == Code::ABORTED || code == Code::OUT_OF_MEMORY;
}

}  // namespace fsdk
