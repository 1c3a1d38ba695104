// Product, scalar and additive quantizers and vector transforms: table sizes against parameters.
#include <faiss/IndexFlat.h>
#include <faiss/IndexIDMap.h>
#include <faiss/VectorTransform.h>
#include <faiss/impl/LocalSearchQuantizer.h>
#include <faiss/impl/ProductAdditiveQuantizer.h>
#include <faiss/impl/ResidualQuantizer.h>

#include "parts.h"

namespace fsdk::validate {

void product_quantizer(Walk& walk, const faiss::ProductQuantizer& pq) {
    constexpr const char* name = "ProductQuantizer";
    walk.must(pq.M >= 1 && pq.d >= 1 && pq.d % pq.M == 0, name, "M = ", pq.M, " does not divide d = ", pq.d);
    walk.must(pq.nbits >= 1 && pq.nbits <= 24, name, "nbits = ", pq.nbits, " is not in 1..24");
    walk.must(pq.dsub == pq.d / pq.M && pq.ksub == size_t{1} << pq.nbits && pq.code_size == (pq.nbits * pq.M + 7) / 8,
              name, "dsub, ksub and code_size do not follow from d, M and nbits");
    walk.must(is_product(pq.centroids.size(), pq.d, pq.ksub), name, "centroids holds ", pq.centroids.size(),
              " values, not d*ksub = ", pq.d * pq.ksub);
    if (walk.deep) walk.must(all_finite(pq.centroids), name, "centroids holds NaN or Infinity");
    if (!pq.transposed_centroids.empty()) {
        walk.must(
            pq.transposed_centroids.size() == pq.centroids.size() && pq.centroids_sq_lengths.size() == pq.M * pq.ksub,
            name, "transposed_centroids has another size than centroids");
    }
}

void scalar_quantizer(Walk& walk, const faiss::ScalarQuantizer& sq, bool trained) {
    using SQ = faiss::ScalarQuantizer;
    constexpr const char* name = "ScalarQuantizer";
    size_t bits = 0, values = 0;
    switch (int(sq.qtype)) {
        case SQ::QT_8bit: bits = 8, values = 2 * sq.d; break;
        case SQ::QT_6bit: bits = 6, values = 2 * sq.d; break;
        case SQ::QT_4bit: bits = 4, values = 2 * sq.d; break;
        case SQ::QT_8bit_uniform: bits = 8, values = 2; break;
        case SQ::QT_4bit_uniform: bits = 4, values = 2; break;
        case SQ::QT_fp16:
        case ::fsdk::values::ScalarQuantizer_QT_bf16: bits = 16; break;
        case SQ::QT_8bit_direct:
        case ::fsdk::values::ScalarQuantizer_QT_8bit_direct_signed: bits = 8; break;
        default: walk.fail(name, sentence("qtype = ", int(sq.qtype), " is not a QuantizerType"));
    }
    walk.must(sq.bits == bits, name, "bits = ", sq.bits, " does not belong to qtype = ", int(sq.qtype));
    walk.must(sq.code_size == (sq.d * bits + 7) / 8, name, "code_size = ", sq.code_size,
              " does not follow from d = ", sq.d);
    if (trained && values) {
        walk.must(sq.trained.size() == values, name, "trained holds ", sq.trained.size(), " values instead of ",
                  values);
    }
    walk.must(int(sq.rangestat) >= 0 && sq.rangestat <= SQ::RS_optim, name, "rangestat = ", int(sq.rangestat),
              " is not a RangeStat");
    if (walk.deep) walk.must(all_finite(sq.trained), name, "trained holds NaN or Infinity");
}

namespace {
void product_additive(Walk& walk, const faiss::ProductAdditiveQuantizer& p) {
    constexpr const char* name = "ProductAdditiveQuantizer";
    walk.must(p.nsplits >= 1 && p.quantizers.size() == p.nsplits, name, "it has ", p.quantizers.size(),
              " quantizers for ", p.nsplits, " splits");
    size_t d = 0, M = 0, values = 0;
    for (const auto* part : p.quantizers) {
        walk.must(part != nullptr, name, "a quantizer is missing");
        additive_quantizer(walk, *part);
        walk.must(dynamic_cast<const faiss::ProductAdditiveQuantizer*>(part) == nullptr, name, "quantizers are nested");
        for (size_t m = 0; m < part->M; m++) {
            walk.must(M + m < p.M && p.nbits[M + m] == part->nbits[m], name, "nbits differs from its quantizers'");
        }
        d += part->d;
        M += part->M;
        values += part->d * part->total_codebook_size;
    }
    walk.must(d == p.d && M == p.M, name, "its quantizers do not add up to d = ", p.d, " and M = ", p.M);
    walk.must(!p.is_trained || p.codebooks.size() == values, name, "codebooks holds ", p.codebooks.size(),
              " values, not ", values);
}
}  // namespace

int approximate_most([[maybe_unused]] int mode) {
#if FSDK_HAS(ResidualQuantizer_approx_topk_mode)
    switch (mode) {
        case ApproxTopK_mode_t::APPROX_TOPK_BUCKETS_B32_D2: return 64;
        case ApproxTopK_mode_t::APPROX_TOPK_BUCKETS_B8_D3: return 24;
        case ApproxTopK_mode_t::APPROX_TOPK_BUCKETS_B16_D2: return 32;
        case ApproxTopK_mode_t::APPROX_TOPK_BUCKETS_B8_D2: return 16;
        default: return 0;
    }
#else
    return 0;
#endif
}
int approximate_most(const faiss::ResidualQuantizer& rq) {
    return approximate_most(with<has::ResidualQuantizer_approx_topk_mode>(rq, 0, [](const auto& it) { return int(it.approx_topk_mode); }));
}

void codebook_tables(const faiss::AdditiveQuantizer& aq) {
    uint64_t products = 0, found = 0, known = 0;
    for (size_t m = 0; m < aq.M; m++) products += aq.codebook_offsets[m] << aq.nbits[m];
    with<has::AdditiveQuantizer_centroid_norms>(aq, [&](const auto& it) {
        found = it.codebook_cross_products.size(), known = it.centroid_norms.size();
    });
    // Only residual quantizers had them before.
    if (const auto* rq = dynamic_cast<const faiss::ResidualQuantizer*>(&aq)) {
        with<has::ResidualQuantizer_cent_norms>(*rq, [&](const auto& it) {
            found = it.codebook_cross_products.size(), known = it.cent_norms.size();
        });
    }
    if (known >= aq.total_codebook_size && found >= products) return;
    throw Error(Code::INVALID_ARGUMENT,
                "The products of its codebook entries are not computed: call computeCodebookTables() first.");
}

void additive_quantizer(Walk& walk, const faiss::AdditiveQuantizer& aq) {
    using AQ = faiss::AdditiveQuantizer;
    constexpr const char* name = "AdditiveQuantizer";
    walk.must(aq.d >= 1 && aq.M >= 1 && aq.nbits.size() == aq.M, name, "M = ", aq.M, " but nbits has ", aq.nbits.size(),
              " values");
    uint64_t total = 0, bits = 0;
    for (size_t b : aq.nbits) {
        walk.must(b >= 1 && b <= 24, name, "nbits = ", b, " is not in 1..24");
        total += uint64_t{1} << b;
        bits += b;
    }
    walk.must(
        aq.total_codebook_size == total && aq.codebook_offsets.size() == aq.M + 1 && aq.codebook_offsets[aq.M] == total,
        name, "codebook offsets do not follow from nbits");
    walk.must(aq.tot_bits == bits + aq.norm_bits && aq.code_size == (aq.tot_bits + 7) / 8, name,
              "code_size does not follow from nbits");
    const auto* product = dynamic_cast<const faiss::ProductAdditiveQuantizer*>(&aq);
    if (product)
        product_additive(walk, *product);
    else if (aq.is_trained) {
        walk.must(is_product(aq.codebooks.size(), aq.d, total), name, "codebooks holds ", aq.codebooks.size(),
                  " values, not d*total_codebook_size = ", aq.d * total);
    }
    walk.must(int(aq.search_type) >= 0 && aq.search_type <= AQ::ST_norm_rq2x4, name,
              "search_type = ", int(aq.search_type), " is not a Search_type_t");
    const bool has_qnorm = aq.search_type >= AQ::ST_norm_cqint8;
    if (has_qnorm && aq.is_trained) {
        // FAISS 1.7.3 reads the lengths without their number and order, and dies where it encodes with them.
        if (walk.deep && aq.qnorm.ntotal == 0 && aq.qnorm.codes.size() > 0) {
            auto& lengths = const_cast<faiss::IndexFlat1D&>(aq.qnorm);
            lengths.ntotal = faiss::idx_t(lengths.codes.size() / sizeof(float));
            lengths.update_permutation();
        }
        walk.must(is_product(aq.qnorm.codes.size(), aq.qnorm.ntotal, 4), name, "qnorm has another size than it says");
        if (aq.search_type <= AQ::ST_norm_cqint4) {
            walk.must(aq.qnorm.ntotal == (aq.search_type == AQ::ST_norm_cqint8 ? 256 : 16), name, "qnorm holds ",
                      aq.qnorm.ntotal, " norms");
        } else {
            walk.must(aq.norm_tabs.size() == 32, name, "norm_tabs holds ", aq.norm_tabs.size(), " values");
        }
    }
    if (const auto* rq = dynamic_cast<const faiss::ResidualQuantizer*>(&aq)) {
        walk.must(rq->max_beam_size >= 1 && rq->max_beam_size <= (1 << 20), name, "max_beam_size = ", rq->max_beam_size,
                  " is out of range");
        if (rq->use_beam_LUT && rq->is_trained) codebook_tables(*rq);
        const int most = approximate_most(*rq);
        walk.must(most == 0 || rq->max_beam_size <= most, name, "max_beam_size = ", rq->max_beam_size,
                  " is above the ", most, " that its approx_topk_mode keeps");
        walk.must(rq->cp.progressive_dim_steps >= 1, name, "progressive_dim_steps is 0");
    }
    if (const auto* lsq = dynamic_cast<const faiss::LocalSearchQuantizer*>(&aq)) {
        walk.must(lsq->K == size_t{1} << aq.nbits[0], name, "K = ", lsq->K, " does not follow from nbits");
        for (size_t b : aq.nbits) walk.must(b == aq.nbits[0], name, "nbits differ between codebooks");
        walk.must(lsq->chunk_size >= 1 && lsq->lambd > 0, name, "chunk_size or lambd is not positive");
        walk.must(lsq->encode_ils_iters <= 4096 && lsq->icm_iters <= 4096 && lsq->train_iters <= 4096 &&
                      // Training takes nperts down to M by itself.
                      lsq->train_ils_iters <= 4096 && (lsq->nperts <= aq.M || !lsq->is_trained),
                  name, "its numbers of iterations are out of range");
    }
    if (walk.deep) walk.must(all_finite(aq.codebooks), name, "codebooks holds NaN or Infinity");
}

namespace {
void linear(Walk& walk, const faiss::LinearTransform& t) {
    const uint64_t in = t.d_in, out = t.d_out;
    walk.must(in < 46341 && out < 46341, t, "d_in = ", in, " or d_out = ", out,
              " is above 46340, whose square FAISS cannot count");
    if (t.is_trained) {
        walk.must(t.A.size() >= in * out, t, "A holds ", t.A.size(), " values, not d_out*d_in = ", in * out);
        walk.must(!t.have_bias || t.b.size() == out, t, "b holds ", t.b.size(), " values, not d_out = ", out);
    }
    if (walk.deep) walk.must(all_finite(t.A) && all_finite(t.b), t, "the matrix holds NaN or Infinity");
}
}  // namespace

void transform(Walk& walk, const faiss::VectorTransform& t) {
    walk.must(t.d_in >= 1 && t.d_out >= 1, t, "d_in = ", t.d_in, " or d_out = ", t.d_out, " is no dimension");
    const uint64_t in = t.d_in, out = t.d_out;
    switch (kind_of(t)) {
        case TransformKind::pca: {
            const auto& pca = static_cast<const faiss::PCAMatrix&>(t);
            linear(walk, pca);
            walk.must(pca.mean.empty() || pca.mean.size() == in, t, "mean has another size than d_in");
            walk.must(pca.PCAMat.empty() || pca.PCAMat.size() <= in * in, t, "PCAMat is larger than d_in*d_in");
            return;
        }
        case TransformKind::linear: return linear(walk, static_cast<const faiss::LinearTransform&>(t));
        case TransformKind::remap: {
            const auto& remap = static_cast<const faiss::RemapDimensionsTransform&>(t);
            walk.must(remap.map.size() == out, t, "map holds ", remap.map.size(), " values, not d_out = ", out);
            for (int from : remap.map)
                walk.must(from >= -1 && from < t.d_in, t, "map names dimension ", from, " of ", t.d_in);
            return;
        }
        case TransformKind::centering: {
            const auto& center = static_cast<const faiss::CenteringTransform&>(t);
            walk.must(in == out, t, "d_in and d_out differ");
            if (t.is_trained) walk.must(center.mean.size() == in, t, "mean has another size than d_in");
            if (walk.deep) walk.must(all_finite(center.mean), t, "mean holds NaN or Infinity");
            return;
        }
        case TransformKind::itq: {
            const auto& itq = static_cast<const faiss::ITQTransform&>(t);
            if (!t.is_trained) return;
            walk.must(itq.mean.size() == in, t, "mean has another size than d_in");
            walk.must(itq.pca_then_itq.d_in == t.d_in && itq.pca_then_itq.d_out == t.d_out, t,
                      "its rotation has other dimensions");
            return transform(walk, itq.pca_then_itq);
        }
        case TransformKind::normalization: return walk.must(in == out, t, "d_in and d_out differ");
        case TransformKind::other: return;
    }
}

void selector(Walk& walk, const faiss::IDSelector* sel) {
    walk.must(sel != nullptr, "IDSelector", "the selector it stands on is missing");
    if (++walk.depth > max_depth * 4) walk.fail("IDSelector", "it leads back to itself");
    const auto inner = [&](const auto& one) { selector(walk, one.sel); };
    const auto both = [&](const auto& two) { selector(walk, two.lhs), selector(walk, two.rhs); };
    if (const auto* range = dynamic_cast<const faiss::IDSelectorRange*>(sel)) {
        walk.must(range->imin <= range->imax, "IDSelectorRange", "imin = ", range->imin,
                  " is above imax = ", range->imax);
    } else if (!when<faiss::IDSelectorNot>(*sel, inner) && !when<faiss::IDSelectorAnd>(*sel, both) &&
               !when<faiss::IDSelectorOr>(*sel, both) && !when<faiss::IDSelectorXOr>(*sel, both)) {
        when<faiss::IDSelectorTranslated>(*sel, inner);
    }
    --walk.depth;
}

}  // namespace fsdk::validate
