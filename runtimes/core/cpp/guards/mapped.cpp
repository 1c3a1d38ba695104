// Vectors in a mapped file (IO_FLAG_MMAP_IFC): FAISS ends the process when it is to change them.
#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlatCodes.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexNNDescent.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexRowwiseMinMax.h>

#include "../validate/lists.h"
#include "support.h"

namespace fsdk::guard {
namespace {

using validate::Kind;

/** Before 1.12 FAISS kept vectors of its own only. */
template <class Vector>
bool owned([[maybe_unused]] const Vector& vector) {
    if constexpr (std::is_same_v<Vector, std::vector<typename Vector::value_type>>)
        return true;
    else
        return vector.is_owned;
}

/** The first list that holds something tells of all, since they were read together. */
bool mapped(const faiss::InvertedLists* lists) {
    const auto* arrays = dynamic_cast<const faiss::ArrayInvertedLists*>(lists);
    if (!arrays || arrays->ids.empty()) return false;
    for (const auto& ids : arrays->ids) {
        if (ids.size() > 0) return !owned(ids);
    }
    return !owned(arrays->ids[0]);
}

bool mapped(const faiss::Index* i, int depth = 0) {
    for (; i && depth <= validate::max_depth; depth++) {
        const Kind kind = validate::kind_of(*i);
        switch (kind) {
            case Kind::id_map: i = static_cast<const faiss::IndexIDMap*>(i)->index; continue;
            case Kind::pre_transform: i = static_cast<const faiss::IndexPreTransform*>(i)->index; continue;
            case Kind::row_min_max: i = static_cast<const faiss::IndexRowwiseMinMaxBase*>(i)->index; continue;
            case Kind::nsg: i = static_cast<const faiss::IndexNSG*>(i)->storage; continue;
            case Kind::nndescent: i = static_cast<const faiss::IndexNNDescent*>(i)->storage; continue;
            case Kind::ivf_independent:
                as<faiss::IndexIVFIndependentQuantizer>(*i, [&](const auto& self) { i = self.index_ivf; });
                continue;
            case Kind::shards:
                for (const Part& part : parts_of(*i))
                    if (mapped(part.index, depth + 1)) return true;
                return false;
            case Kind::hnsw:
                if (!owned(static_cast<const faiss::IndexHNSW*>(i)->hnsw.neighbors)) return true;
                i = static_cast<const faiss::IndexHNSW*>(i)->storage;
                continue;
            case Kind::refine:
                if (mapped(static_cast<const faiss::IndexRefine*>(i)->base_index, depth + 1)) return true;
                i = static_cast<const faiss::IndexRefine*>(i)->refine_index;
                continue;
            default:
                if (validate::is_ivf(kind)) return mapped(static_cast<const faiss::IndexIVF*>(i)->invlists);
                const auto* codes = dynamic_cast<const faiss::IndexFlatCodes*>(i);
                return codes && !owned(codes->codes);
        }
    }
    return false;
}

bool mapped(const faiss::IndexBinary* i) {
    for (int depth = 0; i && depth <= validate::max_depth; depth++) {
        switch (validate::kind_of(*i)) {
            case Kind::b_id_map: i = static_cast<const faiss::IndexBinaryIDMap*>(i)->index; continue;
            case Kind::b_from_float: return mapped(static_cast<const faiss::IndexBinaryFromFloat*>(i)->index);
            case Kind::b_ivf: return mapped(static_cast<const faiss::IndexBinaryIVF*>(i)->invlists);
            case Kind::b_hnsw:
                if (!owned(static_cast<const faiss::IndexBinaryHNSW*>(i)->hnsw.neighbors)) return true;
                i = static_cast<const faiss::IndexBinaryHNSW*>(i)->storage;
                continue;
            case Kind::b_flat: return !owned(static_cast<const faiss::IndexBinaryFlat*>(i)->xb);
            default: return false;
        }
    }
    return false;
}

/** The lists of the inverted file below wrappers, if there are any. */
const faiss::InvertedLists* lists_below(const faiss::Index* i) {
    const auto* ivf = dynamic_cast<const faiss::IndexIVF*>(&innermost(*i));
    return ivf ? ivf->invlists : nullptr;
}
const faiss::InvertedLists* lists_below(const faiss::IndexBinary* i) {
    for (int depth = 0; i && depth <= validate::max_depth; depth++) {
        if (validate::kind_of(*i) == Kind::b_id_map) i = static_cast<const faiss::IndexBinaryIDMap*>(i)->index;
        else break;
    }
    const auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(i);
    return ivf ? ivf->invlists : nullptr;
}

/** FAISS finds out in one of its threads, which ends the process. */
void must_take_entries(const faiss::InvertedLists* lists) {
    if (lists && !validate::writable_lists(*lists)) {
        throw Error(Code::UNSUPPORTED,
                    "The inverted lists of this index can only be read: give it others with replaceInvlists().");
    }
}

[[noreturn]] void refuse_mapped(const std::string& name) {
    throw Error(Code::UNSUPPORTED, sentence("This ", name,
                                            " lies in a mapped file (IO_FLAG_MMAP_IFC) and cannot be changed: read it "
                                            "without that flag."));
}

}  // namespace

void changeable(const faiss::Index& index) {
    if (__builtin_expect(mapped(&index), 0)) refuse_mapped(validate::class_name(index));
    must_take_entries(lists_below(&index));
}

void changeable(const faiss::IndexBinary& index) {
    if (__builtin_expect(mapped(&index), 0)) refuse_mapped(validate::class_name(index));
    must_take_entries(lists_below(&index));
}

void changeable(const faiss::InvertedLists& lists) {
    if (__builtin_expect(mapped(&lists), 0)) refuse_mapped("object");
    if (!validate::writable_lists(lists)) {
        throw Error(Code::UNSUPPORTED, "These inverted lists can only be read: change the lists that they show.");
    }
}

}  // namespace fsdk::guard
