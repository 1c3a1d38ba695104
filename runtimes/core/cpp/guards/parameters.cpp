// Search parameters: of a class that the index reads, with values that it can use. What FAISS would take
// and then not look at is refused, because a caller who passes a value expects it to count.
#include <omp.h>

#include <initializer_list>
#include <typeinfo>

#include <faiss/IndexBinary.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFRaBitQ.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRaBitQ.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexRowwiseMinMax.h>

#include "../serial.h"
#include "support.h"

namespace fsdk::guard {
namespace {

struct Accepted {
    const std::type_info* type;
    const char* name;
};
const Accepted plain{&typeid(faiss::SearchParameters), "SearchParameters"};
const Accepted for_hnsw{&typeid(faiss::SearchParametersHNSW), "SearchParametersHNSW"};
const Accepted for_ivf{&typeid(faiss::SearchParametersIVF), "SearchParametersIVF"};
const Accepted for_ivfpq{&typeid(faiss::IVFPQSearchParameters), "IVFPQSearchParameters"};
const Accepted for_pq{&typeid(faiss::SearchParametersPQ), "SearchParametersPQ"};
const Accepted for_residual_coarse{&type_of<faiss::SearchParametersResidualCoarseQuantizer>(),
                                   "SearchParametersResidualCoarseQuantizer"};
const Accepted for_rabitq{&type_of<faiss::RaBitQSearchParameters>(), "RaBitQSearchParameters"};
const Accepted for_ivf_rabitq{&type_of<faiss::IVFRaBitQSearchParameters>(), "IVFRaBitQSearchParameters"};
const Accepted for_refine{&type_of<faiss::IndexRefineSearchParameters>(), "IndexRefineSearchParameters"};

/** One of these classes exactly: a subclass brings values of its own. */
template <class AnyIndex>
void must_be(const AnyIndex& index, const faiss::SearchParameters& params, std::initializer_list<Accepted> accepted) {
    std::string names;
    for (const Accepted& one : accepted) {
        if (typeid(params) == *one.type) return;
        names += (names.empty() ? "" : " or ") + std::string(one.name);
    }
    refuse(sentence("This search of an ", validate::class_name(index), " takes ", names, ", not ",
                    validate::class_name(typeid(params)), ", whose values it would not use."));
}

void kind_of_parameters(const faiss::Index& index, Kind kind, const faiss::SearchParameters& params, bool range) {
    switch (kind) {
        case Kind::pq:
            if (range) return must_be(index, params, {plain});
            return must_be(index, params, {for_pq});
        case Kind::flat:
        case Kind::sq:
        case Kind::additive:
        case Kind::lattice:
        case Kind::other_codes: return must_be(index, params, {plain});
        case Kind::rabitq: return must_be(index, params, {plain, for_rabitq});
        case Kind::hnsw: return must_be(index, params, {for_hnsw, plain});
        case Kind::ivf_pq:
        case Kind::ivf_pqr: return must_be(index, params, {for_ivf, for_ivfpq});
        case Kind::ivf_rabitq: return must_be(index, params, {for_ivf, for_ivf_rabitq});
        case Kind::coarse_additive: return must_be(index, params, {for_residual_coarse});
        case Kind::refine:
            must_be(index, params, {for_refine});
            require(params.sel == nullptr,
                    "The selector of IndexRefineSearchParameters is not used: set it in base_index_params.");
            return;
        case Kind::id_map:
            if (!range) return;
            must_be(index, params, {plain});
            require(params.sel != nullptr,
                    "A range search of an IndexIDMap takes parameters for their selector only, and these have none.");
            return;
        case Kind::pre_transform:
            if (dynamic_cast<const faiss::SearchParametersPreTransform*>(&params)) {
                require(params.sel == nullptr,
                        "The selector of SearchParametersPreTransform is not used: set it in index_params.");
            }
            return;
        default:
            // The others throw when they get any.
            if (validate::is_ivf(kind)) must_be(index, params, {for_ivf});
    }
}

void hnsw_values(const faiss::SearchParameters& params) {
    if (const auto* h = dynamic_cast<const faiss::SearchParametersHNSW*>(&params)) {
        beam(h->efSearch);
    }
}

void pq_values(const faiss::IndexPQ& index, const faiss::SearchParametersPQ& params) {
    using PQ = faiss::IndexPQ;
    if (int(params.search_type) < 0 || params.search_type > PQ::ST_polysemous_generalize)
        refuse("search_type is not a Search_type_t.");
    if (params.search_type == PQ::ST_PQ) return;
    if (index.pq.nbits != 8) refuse(sentence("This search_type needs nbits = 8, the index has ", index.pq.nbits, "."));
    if (params.search_type == PQ::ST_SDC && index.pq.sdc_table.size() != index.pq.M * index.pq.ksub * index.pq.ksub) {
        refuse("search_type is ST_SDC, but the sdc table is not computed.");
    }
    if (index.metric_type != faiss::METRIC_L2) refuse("This search_type needs METRIC_L2.");
}

}  // namespace

void beam(int64_t candidates) {
    if (__builtin_expect(candidates > 1 << 20, 0))
        table("The candidates of a graph search", candidates, 8, omp_get_max_threads());
}

void parameters_of(const faiss::Index& index, Params params, int64_t k, int depth, bool range) {
    if (!params) return;
    require(depth < validate::max_depth, "The search parameters refer to themselves.");
    if (params->sel) {
        Walk walk;
        validate::selector(walk, params->sel);
    }
    const Kind kind = validate::kind_of(index);
    kind_of_parameters(index, kind, *params, range);
    hnsw_values(*params);
    if (params->sel && (kind == Kind::ivf_aq || kind == Kind::ivf_hash)) {
        // FAISS says so in a thread where nobody catches it.
        throw Error(Code::UNSUPPORTED,
                    sentence("The search of an ", validate::class_name(index), " takes no selector in FAISS 1.12.0."));
    }
    if (const auto* i = dynamic_cast<const faiss::SearchParametersIVF*>(params)) {
        if (i->nprobe < 1 || i->nprobe > (size_t{1} << 31))
            refuse(sentence("nprobe = ", int64_t(i->nprobe), " is not in 1..2^31."));
        if (i->quantizer_params && validate::is_ivf(kind)) {
            parameters_of(*static_cast<const faiss::IndexIVF&>(index).quantizer, i->quantizer_params, k, depth + 1);
        }
    }
    if (const auto* q = dynamic_cast<const faiss::IVFPQSearchParameters*>(params)) {
        if (q->polysemous_ht < 0) refuse("polysemous_ht must not be negative.");
        if (q->polysemous_ht > 0 && (kind == Kind::ivf_pq || kind == Kind::ivf_pqr) &&
            static_cast<const faiss::IndexIVFPQ&>(index).pq.nbits != 8) {
            refuse("polysemous_ht needs a product quantizer with nbits = 8.");
        }
    }
    if (const auto* q = dynamic_cast<const faiss::SearchParametersPQ*>(params); q && kind == Kind::pq) {
        pq_values(static_cast<const faiss::IndexPQ&>(index), *q);
    }
    when<faiss::SearchParametersResidualCoarseQuantizer>(*params, [&](const auto& r) {
        const auto* coarse = dynamic_cast<const faiss::ResidualCoarseQuantizer*>(&index);
        if (!coarse) refuse("SearchParametersResidualCoarseQuantizer is for a ResidualCoarseQuantizer.");
        coarse_beam(*coarse, r.beam_factor, k);
    });
    const auto bits = [](const auto& r) { require(r.qb <= 8, "qb must be in 0..8."); };
    when<faiss::RaBitQSearchParameters>(*params, bits);
    when<faiss::IVFRaBitQSearchParameters>(*params, bits);
    if (kind == Kind::refine) {
        when<faiss::IndexRefineSearchParameters>(*params, [&](const auto& r) {
            if (!(r.k_factor >= 1 && r.k_factor <= 1e6f && double(k) * r.k_factor < double(max_k)))
                refuse("k_factor is not in 1..1e6, or k*k_factor is too large.");
            parameters_of(*static_cast<const faiss::IndexRefine&>(index).base_index, r.base_index_params, k, depth + 1,
                          range);
        });
    }
    if (kind == Kind::pre_transform) {
        const auto* t = dynamic_cast<const faiss::SearchParametersPreTransform*>(params);
        parameters_of(*static_cast<const faiss::IndexPreTransform&>(index).index, t ? t->index_params : params, k,
                      depth + 1, range);
    }
    for (const Part& part : parts_of(index)) parameters_of(*part.index, params, k, depth + 1, range);
    if (kind == Kind::id_map)
        parameters_of(*static_cast<const faiss::IndexIDMap&>(index).index, params, k, depth + 1, range);
}

void parameters_of(const faiss::IndexBinary& index, Params params, int depth) {
    if (params->sel) {
        Walk walk;
        validate::selector(walk, params->sel);
    }
    switch (validate::kind_of(index)) {
        case Kind::b_flat: return must_be(index, *params, {plain});
        case Kind::b_id_map:
            require(depth < validate::max_depth, "The index refers to itself.");
            require(params->sel != nullptr,
                    "The search of an IndexBinaryIDMap takes parameters for their selector only, and these have none.");
            return parameters_of(*static_cast<const faiss::IndexBinaryIDMap&>(index).index, params, depth + 1);
        default:
            throw Error(Code::UNSUPPORTED,
                        sentence("An ", validate::class_name(index), " takes no search parameters."));
    }
}

void alone(const faiss::Index& index, const faiss::SearchParameters& params) {
    const faiss::Index* i = &index;
    for (int depth = 0; params.sel && depth < validate::max_depth; depth++) {
        switch (validate::kind_of(*i)) {
            case Kind::id_map: return one_at_a_time(&params);
            case Kind::pre_transform: i = static_cast<const faiss::IndexPreTransform*>(i)->index; continue;
            default: return;
        }
    }
}
void alone(const faiss::IndexBinary& index, const faiss::SearchParameters& params) {
    if (params.sel && validate::kind_of(index) == Kind::b_id_map) one_at_a_time(&params);
}

void quantizer_labels(const faiss::IndexIVF& ivf) {
    switch (const Kind kind = validate::kind_of(*ivf.quantizer)) {
        case Kind::id_map:
        case Kind::pre_transform:
        case Kind::refine:
        case Kind::row_min_max:
        case Kind::shards: break;
        default:
            if (!validate::is_ivf(kind)) return;
    }
    Walk walk;
    validate::labels_below(walk, *ivf.quantizer, int64_t(ivf.nlist));
}

}  // namespace fsdk::guard
