// Vectors that quantizers can learn from and encode.
#include <cmath>

#include <faiss/IndexHNSW.h>
#include <faiss/IndexLattice.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexScalarQuantizer.h>
#include <faiss/utils/distances.h>

#include "change.h"

namespace fsdk::guard {

void learnable(const char* what, int64_t n, int64_t d, const float* x) {
    for (int64_t i = 0; i < n; i++) {
        if (__builtin_expect(!(faiss::fvec_norm_L2sqr(x + i * d, d) <= max_learnt), 0)) {
            refuse(sentence(what, " ", i,
                            " holds NaN, Infinity or values too large to square. Remove or replace the vector."));
        }
    }
}

namespace {
bool encodes_by_search(Kind kind) {
    return kind == Kind::additive || kind == Kind::ivf_aq || kind == Kind::fast_scan_aq ||
           kind == Kind::ivf_fast_scan_aq || kind == Kind::lattice || kind == Kind::two_layer ||
           kind == Kind::coarse_additive;
}

/** A length at the one that all training vectors have gives 0/0, whose bits FAISS writes behind the code. */
void lengths_differ(const faiss::IndexLattice& lattice) {
    for (int j = 0; j < lattice.nsq && lattice.is_trained; j++) {
        if (!(lattice.trained[j] < lattice.trained[lattice.nsq + j]))
            refuse(sentence("All training vectors have one length in part ", j,
                            ", so that none can be encoded: train with vectors of different lengths."));
    }
}
}  // namespace

void encodable(const faiss::Index& index, const char* what, int64_t n, const float* x) {
    const faiss::Index& inner = innermost(index);
    const Kind kind = validate::kind_of(inner);
    if (kind == Kind::other_codes) encodable_by_net(index, n, x);
    // A beam search that no number can enter picks entry -1 (residual_quantizer_encode_steps.cpp).
    if (encodes_by_search(kind)) {
        local_search_below(index);
        if (kind == Kind::lattice) lengths_differ(dynamic_cast<const faiss::IndexLattice&>(inner));
        return learnable(what, n, index.d, x);
    }
    // A half-float store turns what is too large into Infinity.
    if (kind == Kind::hnsw || kind == Kind::nsg) {
        const faiss::Index* storage = kind == Kind::hnsw ? static_cast<const faiss::IndexHNSW&>(inner).storage
                                                         : static_cast<const faiss::IndexNSG&>(inner).storage;
        if (validate::kind_of(*storage) == Kind::two_layer) learnable(what, n, index.d, x);
        const auto* sq = dynamic_cast<const faiss::IndexScalarQuantizer*>(storage);
        if (sq && sq->sq.qtype == faiss::ScalarQuantizer::QT_fp16) {
            for (int64_t i = 0; i < n * index.d; i++) {
                if (!(std::fabs(x[i]) <= 65504.0f))
                    refuse(sentence(what, " ", i / index.d, " holds a value that a half float cannot: at most 65504."));
            }
        }
    }
}

}  // namespace fsdk::guard
