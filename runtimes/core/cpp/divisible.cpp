// Which kinds of index may be filled in several calls without becoming another index.
#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryHash.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFPQFastScan.h>
#include <faiss/IndexIVFPQR.h>
#include <faiss/IndexLSH.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPQFastScan.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexScalarQuantizer.h>

#include <cstring>
#include <typeinfo>

#include "cells.h"
#include "classes.h"
#include "progress.h"

namespace fsdk {
namespace {

// Exact kinds: a subclass may encode all its rows together, as additive quantizers do.
template <class... Kinds, class T>
bool is_one_of(const T& object) {
    return ((typeid(object) == typeid(Kinds)) || ...);
}

bool is_divisible(const faiss::Index* index, int depth = 0) {
    if (!index || depth > 16) return false;
    if (is_one_of<faiss::IndexFlat, faiss::IndexFlatL2, faiss::IndexFlatIP, faiss::IndexPQ, faiss::IndexPQFastScan,
                  faiss::IndexScalarQuantizer, faiss::IndexLSH, faiss::IndexIVFFlat, faiss::IndexIVFPQ,
                  faiss::IndexIVFPQR, faiss::IndexIVFPQFastScan, faiss::IndexIVFScalarQuantizer>(*index)) {
        return true;
    }
    // The template's own name differs among FAISS releases; the subclasses do not.
    if (auto* map = dynamic_cast<const faiss::IndexIDMap*>(index)) return is_divisible(map->index, depth + 1);
    if (auto* chain = dynamic_cast<const faiss::IndexPreTransform*>(index))
        return is_divisible(chain->index, depth + 1);
    if (auto* refine = dynamic_cast<const faiss::IndexRefine*>(index)) {
        return is_divisible(refine->base_index, depth + 1) && is_divisible(refine->refine_index, depth + 1);
    }
    return false;
}

bool is_divisible(const faiss::IndexBinary* index, int depth = 0) {
    if (!index || depth > 16) return false;
    if (is_one_of<faiss::IndexBinaryFlat, faiss::IndexBinaryIVF, faiss::IndexBinaryHash, faiss::IndexBinaryMultiHash>(
            *index)) {
        return true;
    }
    if (auto* map = dynamic_cast<const faiss::IndexBinaryIDMap*>(index)) return is_divisible(map->index, depth + 1);
    if (auto* floats = dynamic_cast<const faiss::IndexBinaryFromFloat*>(index))
        return is_divisible(floats->index, depth + 1);
    return false;
}

}  // namespace

bool is_divisible(fsdk_handle handle) {
    Cell* cell = cells::acquire(handle, "The object");
    struct Drop {
        Cell* cell;
        ~Drop() { cells::drop(cell); }
    } held{cell};
    if (cell->is_view()) return false;
    const char* root = class_at(class_at(cell->class_id).root).name;
    if (std::strcmp(root, "Index") == 0) return is_divisible(static_cast<const faiss::Index*>(cell->object));
    if (std::strcmp(root, "IndexBinary") == 0)
        return is_divisible(static_cast<const faiss::IndexBinary*>(cell->object));
    return false;
}

}  // namespace fsdk
