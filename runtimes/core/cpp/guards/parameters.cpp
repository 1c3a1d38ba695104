// Guards of search parameters: numbers that FAISS turns into sizes, selectors, and what belongs to which index.
#include <omp.h>

#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFRaBitQ.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRaBitQ.h>
#include <faiss/IndexRefine.h>

#include "support.h"

namespace fsdk::guard {

void beam(int64_t candidates) {
    if (__builtin_expect(candidates > 1 << 20, 0))
        table("The candidates of a graph search", candidates, 8, omp_get_max_threads());
}

void parameters_of(const faiss::Index& index, Params params, int64_t k, int depth) {
    if (!params) return;
    require(depth < validate::max_depth, "The search parameters refer to themselves.");
    if (params->sel) {
        Walk walk;
        validate::selector(walk, params->sel);
    }
    const Kind kind = validate::kind_of(index);
    if (const auto* h = dynamic_cast<const faiss::SearchParametersHNSW*>(params)) {
        beam(h->efSearch);
    }
    if (const auto* i = dynamic_cast<const faiss::SearchParametersIVF*>(params)) {
        if (i->nprobe < 1) refuse("nprobe must be at least 1.");
        if (i->nprobe > (size_t{1} << 31)) refuse("nprobe is out of range.");
        if (i->quantizer_params && validate::is_ivf(kind)) {
            parameters_of(*static_cast<const faiss::IndexIVF&>(index).quantizer, i->quantizer_params, k, depth + 1);
        }
    } else if (validate::is_ivf(kind)) {
        refuse(sentence("An ", validate::class_name(index), " takes SearchParametersIVF (for its selector too), not ",
                        validate::class_name(typeid(*params)), "."));
    }
    if (const auto* q = dynamic_cast<const faiss::IVFPQSearchParameters*>(params)) {
        if (q->polysemous_ht < 0) refuse("polysemous_ht must not be negative.");
        if (q->polysemous_ht > 0 && (kind == Kind::ivf_pq || kind == Kind::ivf_pqr) &&
            static_cast<const faiss::IndexIVFPQ&>(index).pq.nbits != 8) {
            refuse("polysemous_ht needs a product quantizer with nbits = 8.");
        }
    }
    if (const auto* q = dynamic_cast<const faiss::SearchParametersPQ*>(params)) {
        if (int(q->search_type) < 0 || q->search_type > faiss::IndexPQ::ST_polysemous_generalize)
            refuse("search_type is not a Search_type_t.");
        if (kind == Kind::pq && q->search_type != faiss::IndexPQ::ST_PQ) {
            const auto& pq = static_cast<const faiss::IndexPQ&>(index);
            if (pq.pq.nbits != 8)
                refuse(sentence("This search_type needs nbits = 8, the index has ", pq.pq.nbits, "."));
            if (q->search_type == faiss::IndexPQ::ST_SDC && pq.pq.sdc_table.empty())
                refuse("search_type is ST_SDC, but the sdc table is not computed.");
            if (index.metric_type != faiss::METRIC_L2) refuse("This search_type needs METRIC_L2.");
        }
    }
    if (const auto* r = dynamic_cast<const faiss::RaBitQSearchParameters*>(params))
        require(r->qb <= 8, "qb must be in 0..8.");
    if (const auto* r = dynamic_cast<const faiss::IVFRaBitQSearchParameters*>(params))
        require(r->qb <= 8, "qb must be in 0..8.");
    if (const auto* r = dynamic_cast<const faiss::IndexRefineSearchParameters*>(params)) {
        if (!(r->k_factor >= 1 && r->k_factor <= 1e6f && double(k) * r->k_factor < double(max_k)))
            refuse("k_factor is not in 1..1e6, or k*k_factor is too large.");
        if (r->base_index_params && kind == Kind::refine) {
            parameters_of(*static_cast<const faiss::IndexRefine&>(index).base_index, r->base_index_params, k,
                          depth + 1);
        }
    }
    if (const auto* t = dynamic_cast<const faiss::SearchParametersPreTransform*>(params)) {
        if (t->index_params && kind == Kind::pre_transform) {
            parameters_of(*static_cast<const faiss::IndexPreTransform&>(index).index, t->index_params, k, depth + 1);
        }
    } else if (kind == Kind::pre_transform) {
        parameters_of(*static_cast<const faiss::IndexPreTransform&>(index).index, params, k, depth + 1);
    }
    if (kind == Kind::id_map) parameters_of(*static_cast<const faiss::IndexIDMap&>(index).index, params, k, depth + 1);
}

}  // namespace fsdk::guard
