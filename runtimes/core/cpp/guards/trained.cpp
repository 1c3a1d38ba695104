// What must be trained and complete before vectors are added or encoded.
#include <faiss/Index2Layer.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexRowwiseMinMax.h>

#include "change.h"

namespace fsdk::guard {

[[noreturn]] void untrained(const std::string& cls) {
    throw Error(Code::NOT_TRAINED, sentence("This ", cls, " is not trained: call train() first."));
}

namespace {
bool trained_whole(const faiss::Index& index, int depth = 0) {
    if (depth > validate::max_depth) return true;
    // A reset makes FAISS's shards call themselves untrained; their parts know better.
    if (validate::kind_of(index) == Kind::shards) {
        for (const Part& part : parts_of(index))
            if (!trained_whole(*part.index, depth + 1)) return false;
        return true;
    }
    if (!index.is_trained) return false;
    switch (validate::kind_of(index)) {
        case Kind::id_map: return trained_whole(*static_cast<const faiss::IndexIDMap&>(index).index, depth + 1);
        case Kind::hnsw: return trained_whole(*static_cast<const faiss::IndexHNSW&>(index).storage, depth + 1);
        case Kind::nsg: return trained_whole(*static_cast<const faiss::IndexNSG&>(index).storage, depth + 1);
        case Kind::row_min_max:
            return trained_whole(*static_cast<const faiss::IndexRowwiseMinMaxBase&>(index).index, depth + 1);
        case Kind::refine: {
            const auto& r = static_cast<const faiss::IndexRefine&>(index);
            return trained_whole(*r.base_index, depth + 1) && trained_whole(*r.refine_index, depth + 1);
        }
        case Kind::pre_transform: {
            const auto& p = static_cast<const faiss::IndexPreTransform&>(index);
            for (const auto* t : p.chain)
                if (!t->is_trained) return false;
            return trained_whole(*p.index, depth + 1);
        }
        default: return true;
    }
}
}  // namespace

void must_be_trained(const faiss::Index& index) {
    if (validate::kind_of(index) == Kind::ivf_independent)
        as<faiss::IndexIVFIndependentQuantizer>(index, [](const auto& self) { independent_ready(self, false); });
    if (!trained_whole(index)) untrained(validate::class_name(index));
}

void can_assign(const faiss::Index& index, int depth) {
    if (depth > validate::max_depth) return;
    const Kind kind = validate::kind_of(index);
    if (validate::is_ivf(kind)) {
        const auto& ivf = static_cast<const faiss::IndexIVF&>(index);
        if (ivf.quantizer->ntotal != int64_t(ivf.nlist)) {
            refuse(sentence("The quantizer of this ", validate::class_name(index), " holds ", ivf.quantizer->ntotal,
                            " centroids, but nlist = ", ivf.nlist,
                            ": train the index, or fill the quantizer with exactly nlist vectors."));
        }
        require(ivf.invlists != nullptr, "This index has no inverted lists: it was read without them.");
        must_be_trained(*ivf.quantizer);
        quantizer_labels(ivf);
        return can_assign(*ivf.quantizer, depth + 1);
    }
    if (kind == Kind::two_layer) {
        const auto& two = static_cast<const faiss::Index2Layer&>(index);
        if (two.q1.quantizer->ntotal != int64_t(two.q1.nlist))
            refuse("The quantizer of this Index2Layer does not hold nlist centroids.");
        return can_assign(*two.q1.quantizer, depth + 1);
    }
    if (kind == Kind::id_map) return can_assign(*static_cast<const faiss::IndexIDMap&>(index).index, depth + 1);
    if (kind == Kind::pre_transform)
        return can_assign(*static_cast<const faiss::IndexPreTransform&>(index).index, depth + 1);
    if (kind == Kind::row_min_max)
        return can_assign(*static_cast<const faiss::IndexRowwiseMinMaxBase&>(index).index, depth + 1);
    if (kind == Kind::hnsw) return can_assign(*static_cast<const faiss::IndexHNSW&>(index).storage, depth + 1);
    if (kind == Kind::refine) {
        can_assign(*static_cast<const faiss::IndexRefine&>(index).base_index, depth + 1);
        can_assign(*static_cast<const faiss::IndexRefine&>(index).refine_index, depth + 1);
    }
}

}  // namespace fsdk::guard
