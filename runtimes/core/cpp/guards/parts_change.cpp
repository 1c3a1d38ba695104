// Guards of training and filling the parts of shards and replicas, also below wrappers.
#include <cmath>

#include <faiss/IndexIDMap.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/utils/distances.h>

#include "support.h"

namespace fsdk::guard {
namespace {

/** The shards below wrappers, with the vectors as they reach them: null where a transform has still to be trained. */
template <class Each>
void at_shards(const faiss::Index& index, int64_t n, const float* x, Each each) {
    const faiss::Index* i = &index;
    std::vector<float> moved;
    for (int depth = 0; depth <= validate::max_depth; depth++) {
        switch (validate::kind_of(*i)) {
            case Kind::shards: return each(*i, x);
            case Kind::id_map: i = static_cast<const faiss::IndexIDMap*>(i)->index; continue;
            case Kind::refine: i = static_cast<const faiss::IndexRefine*>(i)->base_index; continue;
            case Kind::pre_transform: {
                const auto* chain = static_cast<const faiss::IndexPreTransform*>(i);
                for (const faiss::VectorTransform* t : chain->chain) {
                    if (!x || !t->is_trained || validate::kind_of(innermost(*i)) != Kind::shards) {
                        x = nullptr;
                        break;
                    }
                    std::vector<float> out(size_t(n) * t->d_out);
                    t->apply_noalloc(n, x, out.data());
                    moved = std::move(out);
                    x = moved.data();
                }
                i = chain->index;
                continue;
            }
            default: return;
        }
    }
}

}  // namespace

void train_parts(const faiss::Index& index, int64_t n, const float* x) {
    at_shards(index, n, x, [&](const faiss::Index& shards, const float* seen) {
        parts_fillable(shards);
        if (!seen) return;
        train_shards_ivf(shards, n, seen);
        for (const Part& part : parts_of(shards)) train(*part.index, n, seen);
    });
}

void fill_parts(const faiss::Index& index, int64_t n, const float* x) {
    at_shards(index, n, x, [&](const faiss::Index& shards, const float* seen) {
        parts_fillable(shards);
        if (!seen) return;
        // Shards take everything in one call, so that rows which FAISS cannot assign in a batch cannot go by themselves.
        if (n >= faiss::distance_compute_blas_threshold) {
            for (int64_t i = 0; i < n; i++) {
                if (!(faiss::fvec_norm_L2sqr(seen + i * shards.d, shards.d) <= validate::max_squared_length))
                    refuse(sentence("Vector ", i, " holds NaN, Infinity or values too large to square: add it to a part."));
            }
        }
        for (const Part& part : parts_of(shards, n, seen)) add(*part.index, part.n, part.x);
    });
}

void halves(const char* what, int64_t n, int64_t d, const float* x) {
    for (int64_t i = 0; i < n * d; i++) {
        if (!(std::fabs(x[i]) <= 32000.0f))
            refuse(sentence(what, " ", i / d, " holds a value whose range a half float may not hold: at most 32000."));
    }
}

}  // namespace fsdk::guard
