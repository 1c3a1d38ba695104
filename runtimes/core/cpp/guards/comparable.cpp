// Vectors that reach a graph through transforms and wrappers have distances that can be compared.
#include <vector>

#include <faiss/IndexFlat.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>

#include "support.h"

namespace fsdk::guard {

void comparable(const faiss::Index& index, const char* what, int64_t n, const float* x, bool query) {
    const faiss::Index* i = &index;
    std::vector<float> moved;
    for (int depth = 0; i && depth <= validate::max_depth; depth++) {
        const Kind kind = validate::kind_of(*i);
        const faiss::Index* next = nullptr;
        switch (kind) {
            case Kind::hnsw:
            case Kind::nsg:
            case Kind::nndescent: {
                const faiss::Index* storage = kind == Kind::hnsw  ? static_cast<const faiss::IndexHNSW*>(i)->storage
                                              : kind == Kind::nsg ? static_cast<const faiss::IndexNSG*>(i)->storage
                                                                  : nullptr;
                const bool flat = kind == Kind::hnsw && validate::kind_of(*storage) == Kind::flat;
                const float* row = i->metric_type == faiss::METRIC_GOWER && i->ntotal > 0 && storage &&
                                           validate::kind_of(*storage) == Kind::flat
                                       ? static_cast<const faiss::IndexFlat*>(storage)->get_xb()
                                       : nullptr;
                const validate::Rows rows = !flat   ? validate::Rows::coded
                                            : query ? validate::Rows::query
                                                    : validate::Rows::flat;
                return validate::graph_vectors(Code::INVALID_ARGUMENT, what, n, i->d, x, i->metric_type, i->metric_arg,
                                               row, rows);
            }
            case Kind::shards:
                for (const Part& part : parts_of(*i, n, x)) comparable(*part.index, what, query ? n : part.n, query ? x : part.x, query);
                return;
            case Kind::split: return comparable_pieces(*i, what, n, x);
            case Kind::multi_pq:
                if (!parts_of(*i).empty()) comparable_pieces(*i, what, n, x);
                return;
            case Kind::id_map: next = static_cast<const faiss::IndexIDMap*>(i)->index; break;
            case Kind::refine: next = static_cast<const faiss::IndexRefine*>(i)->base_index; break;
            case Kind::ivf_independent:
                as<faiss::IndexIVFIndependentQuantizer>(*i, [&](const auto& own) { next = own.quantizer; });
                break;
            case Kind::pre_transform: {
                const auto* p = static_cast<const faiss::IndexPreTransform*>(i);
                for (const auto* t : p->chain) {
                    if (!t->is_trained) return;
                    std::vector<float> out(size_t(n) * t->d_out);
                    t->apply_noalloc(n, x, out.data());
                    moved = std::move(out);
                    x = moved.data();
                }
                next = p->index;
                break;
            }
            default:
                if (validate::is_ivf(kind)) next = static_cast<const faiss::IndexIVF*>(i)->quantizer;
        }
        i = next;
    }
}

}  // namespace fsdk::guard
