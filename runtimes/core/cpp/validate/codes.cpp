// Indexes that keep one code per vector in a row, coarse quantizers without stored vectors, fast scan.
#include <algorithm>
#include <cstring>

#include <faiss/Index2Layer.h>
#include <faiss/IndexAdditiveQuantizer.h>
#include <faiss/IndexAdditiveQuantizerFastScan.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexLSH.h>
#include <faiss/IndexLattice.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPQFastScan.h>
#include <faiss/IndexRaBitQ.h>
#include <faiss/IndexScalarQuantizer.h>

#include "parts.h"

namespace fsdk::validate {
namespace {

void l2_or_ip(Walk& walk, const faiss::Index& i) {
    walk.must(i.metric_type == faiss::METRIC_L2 || i.metric_type == faiss::METRIC_INNER_PRODUCT, i,
              "metric_type must be METRIC_L2 or METRIC_INNER_PRODUCT");
}

/** In deep checks of what a graph stands on: rows that it can compare. */
void stored_rows(Walk& walk, const faiss::IndexFlatCodes& codes, Kind kind) {
    if (!walk.deep || !walk.in_graph || codes.ntotal == 0) return;
    const float* first = nullptr;
    if (kind == Kind::flat) {
        first = reinterpret_cast<const float*>(codes.codes.data());
        graph_vectors(walk.code, "Stored vector", codes.ntotal, codes.d, first, codes.metric_type, codes.metric_arg,
                      first, walk.in_hnsw ? Rows::flat : Rows::coded);
        return;
    }
    if (kind != Kind::sq) return;
    constexpr int64_t block = 1024;
    std::vector<float> rows(block * codes.d);
    for (int64_t i = 0; i < codes.ntotal; i += block) {
        const int64_t n = std::min(block, codes.ntotal - i);
        codes.sa_decode(n, codes.codes.data() + i * codes.code_size, rows.data());
        graph_vectors(walk.code, "Stored vector", n, codes.d, rows.data(), codes.metric_type, codes.metric_arg);
    }
}

/** Graphs over the index read a kept length for every vector. */
void lengths(Walk& walk, const faiss::IndexFlatCodes& codes) {
#if FSDK_HAS(IndexFlatL2_cached_l2norms)
    const auto* flat = dynamic_cast<const faiss::IndexFlatL2*>(&codes);
    if (!flat || flat->cached_l2norms.empty()) return;
    walk.must(flat->cached_l2norms.size() == size_t(flat->ntotal), codes, "it keeps the lengths of ", flat->cached_l2norms.size(),
              " vectors and holds ", flat->ntotal, ": call syncL2norms() or clearL2norms()");
#else
    (void)walk, (void)codes;
#endif
}

void lsh(Walk& walk, const faiss::IndexLSH& i) {
    walk.must(i.nbits >= 1 && i.code_size == size_t(i.nbits + 7) / 8, i, "code_size = ", i.code_size,
              " does not follow from nbits = ", i.nbits);
    walk.must(i.rrot.d_in == i.d && i.rrot.d_out == i.nbits, i, "its rotation has other dimensions");
    if (i.rotate_data) {
        walk.must(i.rrot.is_trained, i, "its rotation is not set");
        transform(walk, i.rrot);
    } else {
        walk.must(i.nbits <= i.d, i, "without a rotation nbits = ", i.nbits, " cannot exceed d = ", i.d);
    }
    if (i.train_thresholds && i.is_trained) {
        walk.must(i.thresholds.size() == size_t(i.nbits), i, "thresholds holds ", i.thresholds.size(), " values");
    }
}

void pq(Walk& walk, const faiss::IndexPQ& i) {
    walk.must(i.pq.d == size_t(i.d), i, "its quantizer's d = ", i.pq.d, " differs from d = ", i.d);
    product_quantizer(walk, i.pq);
    walk.must(i.code_size == i.pq.code_size, i, "code_size = ", i.code_size, " differs from its quantizer's");
    walk.must(int(i.search_type) >= 0 && i.search_type <= faiss::IndexPQ::ST_polysemous_generalize, i,
              "search_type = ", int(i.search_type), " is not a Search_type_t");
    walk.must(i.polysemous_ht >= 0, i, "polysemous_ht = ", i.polysemous_ht, " is negative");
}

void two_layer(Walk& walk, const faiss::Index2Layer& i) {
    below<faiss::Index>(walk, i, i.q1.quantizer, "its coarse quantizer");
    walk.must(i.q1.quantizer->d == i.d && i.pq.d == size_t(i.d), i, "its quantizers have another d");
    walk.must(i.q1.nlist >= 1, i, "nlist is 0");
    if (i.is_trained) {
        walk.must(i.q1.quantizer->ntotal == int64_t(i.q1.nlist), i, "its coarse quantizer holds ",
                  i.q1.quantizer->ntotal, " centroids, not nlist = ", i.q1.nlist);
    }
    product_quantizer(walk, i.pq);
    size_t code_size_1 = 0;
    for (size_t left = i.q1.nlist - 1; left > 0; left >>= 8) code_size_1++;
    walk.must(
        i.code_size_1 == code_size_1 && i.code_size_2 == i.pq.code_size && i.code_size == i.code_size_1 + i.code_size_2,
        i, "code_size does not follow from nlist and its quantizer");
    if (!walk.deep) return;
    for (int64_t v = 0; v < i.ntotal; v++) {
        uint64_t list = 0;
        memcpy(&list, i.codes.data() + v * i.code_size, i.code_size_1);
        walk.must(list < i.q1.nlist, i, "vector ", v, " lies in list ", list, " of ", i.q1.nlist);
    }
}

template <class RaBitQ>
void rabitq(Walk& walk, const RaBitQ& r) {
    walk.must(r.rabitq.d == size_t(r.d) && r.rabitq.metric_type == r.metric_type, r,
              "its quantizer has another d or metric");
    walk.must(r.rabitq.code_size == size_t(r.d + 7) / 8 + 8 && r.code_size == r.rabitq.code_size, r,
              "code_size does not follow from d");
    walk.must(r.center.size() == size_t(r.d) || !r.is_trained, r, "center holds ", r.center.size(), " values");
    walk.must(r.qb <= 8, r, "qb = ", int(r.qb), " is above 8");
    l2_or_ip(walk, r);
}

}  // namespace

void codes_index(Walk& walk, const faiss::Index& index, Kind kind) {
    const auto& i = static_cast<const faiss::IndexFlatCodes&>(index);
    walk.must(i.code_size >= 1, i, "code_size is 0");
    // FAISS writes an IndexLattice without its codes; it is read back as a codec, which holds none.
    const bool codec = walk.deep && kind == Kind::lattice && i.codes.size() == 0;
    walk.must(codec || is_product(i.codes.size(), i.ntotal, i.code_size), i, "codes holds ", i.codes.size(),
              " bytes, not ntotal*code_size = ", i.ntotal, "*", i.code_size);
    switch (kind) {
        case Kind::flat:
            if (walk.in_graph) lengths(walk, i);
            [[fallthrough]];
        case Kind::flat1d:
            walk.must(i.code_size == size_t(i.d) * sizeof(float), i, "code_size = ", i.code_size,
                      " does not follow from d = ", i.d);
            break;
        case Kind::pq: pq(walk, static_cast<const faiss::IndexPQ&>(i)); break;
        case Kind::sq: {
            const auto& s = static_cast<const faiss::IndexScalarQuantizer&>(i);
            walk.must(s.sq.d == size_t(i.d), i, "its quantizer's d = ", s.sq.d, " differs from d = ", i.d);
            scalar_quantizer(walk, s.sq, i.is_trained || i.ntotal > 0);
            walk.must(i.code_size == s.sq.code_size, i, "code_size = ", i.code_size, " differs from its quantizer's");
            break;
        }
        case Kind::lsh: lsh(walk, static_cast<const faiss::IndexLSH&>(i)); break;
        case Kind::additive: {
            const auto& a = static_cast<const faiss::IndexAdditiveQuantizer&>(i);
            walk.must(a.aq != nullptr && a.aq->d == size_t(i.d), i, "its quantizer has another d");
            additive_quantizer(walk, *a.aq);
            walk.must(i.code_size == a.aq->code_size, i, "code_size = ", i.code_size, " differs from its quantizer's");
            walk.must(!i.is_trained || a.aq->is_trained, i, "it says that it is trained, its quantizer does not");
            break;
        }
        case Kind::lattice: {
            const auto& l = dynamic_cast<const faiss::IndexLattice&>(i);
            walk.must(l.nsq >= 1 && size_t(l.nsq) * l.dsq == size_t(l.d) &&
                          l.code_size == size_t((l.lattice_nbit + l.scale_nbit) * l.nsq + 7) / 8,
                      i, "d, nsq and code_size do not agree");
            walk.must(!l.is_trained || l.trained.size() == size_t(l.nsq) * 2, i, "trained holds ", l.trained.size(),
                      " values");
            break;
        }
        case Kind::two_layer: two_layer(walk, static_cast<const faiss::Index2Layer&>(i)); break;
        case Kind::rabitq: as<faiss::IndexRaBitQ>(i, [&](const auto& r) { rabitq(walk, r); }); break;
        default: break;
    }
    stored_rows(walk, i, kind);
}

void coarse_index(Walk& walk, const faiss::Index& index, Kind kind) {
    if (kind == Kind::multi_pq) {
        const auto& m = static_cast<const faiss::MultiIndexQuantizer&>(index);
        walk.must(m.pq.d == size_t(m.d), index, "its quantizer has another d");
        product_quantizer(walk, m.pq);
        walk.must(m.pq.M * m.pq.nbits <= 40, index, "M*nbits is above 40");
        walk.must(!m.is_trained || m.ntotal == int64_t{1} << (m.pq.M * m.pq.nbits), index, "ntotal = ", m.ntotal,
                  " does not follow from M and nbits");
        const auto* two = dynamic_cast<const faiss::MultiIndexQuantizer2*>(&m);
        if (!two) return;
        walk.graph = true;  // NaN finds nothing in its parts, and it combines what they find
        walk.must(two->assign_indexes.size() == m.pq.M, index, "it has ", two->assign_indexes.size(), " indexes for ",
                  m.pq.M, " parts");
        for (const faiss::Index* part : two->assign_indexes) {
            below<faiss::Index>(walk, index, part, "an index of a part");
            walk.must(part->d == int(m.pq.dsub), index, "an index of a part has another d");
            walk.must(part->ntotal == (m.is_trained ? int64_t(m.pq.ksub) : 0), index, "an index of a part holds ",
                      part->ntotal, " centroids");
        }
        return;
    }
    const auto& c = static_cast<const faiss::AdditiveCoarseQuantizer&>(index);
    walk.must(c.aq != nullptr && c.aq->d == size_t(c.d), index, "its quantizer has another d");
    additive_quantizer(walk, *c.aq);
    walk.must(c.aq->tot_bits <= 40, index, "it has more than 2^40 centroids");
    // FAISS calls one over a quantizer of the caller's trained from the start; only training gives it vectors.
    if (c.is_trained && c.ntotal > 0) {
        walk.must(c.aq->is_trained, index, "it says that it is trained, its quantizer does not");
        walk.must(c.ntotal == int64_t{1} << c.aq->tot_bits, index, "ntotal = ", c.ntotal,
                  " does not follow from nbits");
        walk.must(c.centroid_norms.empty() || c.centroid_norms.size() == size_t(c.ntotal), index,
                  "centroid_norms holds ", c.centroid_norms.size(), " values");
    }
    if (const auto* r = dynamic_cast<const faiss::ResidualCoarseQuantizer*>(&c)) {
        walk.must(r->beam_factor < 1e6f, index, "beam_factor is out of range");
        if (c.is_trained && r->beam_factor < 0 && c.metric_type == faiss::METRIC_L2) {
            walk.must(c.centroid_norms.size() == size_t(c.ntotal), index, "centroid_norms is not computed");
        }
    }
}

void fast_scan_index(Walk& walk, const faiss::Index& index, Kind kind) {
    const auto& f = static_cast<const faiss::IndexFastScan&>(index);
    walk.must(f.nbits == 4 && f.ksub == 16, index, "nbits = ", f.nbits, ", but fast scan has 4");
    walk.must(f.bbs >= 32 && f.bbs % 32 == 0 && f.bbs <= 1 << 16, index, "bbs = ", f.bbs, " is no multiple of 32");
    walk.must(f.M >= 1 && f.M2 == (f.M + 1) / 2 * 2, index, "M2 = ", f.M2, " does not follow from M = ", f.M);
    walk.must(f.ntotal2 == (uint64_t(f.ntotal) + f.bbs - 1) / f.bbs * f.bbs, index, "ntotal2 = ", f.ntotal2,
              " does not follow from ntotal = ", f.ntotal, " and bbs = ", f.bbs);
    walk.must(is_product(f.codes.size(), f.ntotal2, f.M2 / 2), index, "codes holds ", f.codes.size(), " bytes for ",
              f.ntotal2, " vectors");
    if (kind == Kind::fast_scan_aq) l2_or_ip(walk, index);
    switch (f.implem) {
        case 0:
        case 2:
        case 3:
        case 4:
        case 12:
        case 13:
        case 14:
        case 15: break;
        default:
            walk.fail(class_name(index), sentence("implem = ", f.implem, " is none of 0, 2, 3, 4, 12, 13, 14, 15"));
    }
    if (kind == Kind::fast_scan_pq) {
        const auto& p = static_cast<const faiss::IndexPQFastScan&>(index);
        walk.must(p.pq.d == size_t(p.d) && p.pq.M == p.M && p.pq.nbits == 4 && p.code_size == p.pq.code_size, index,
                  "its quantizer has other d, M or nbits");
        product_quantizer(walk, p.pq);
        return;
    }
    const auto& a = static_cast<const faiss::IndexAdditiveQuantizerFastScan&>(index);
    walk.must(a.aq != nullptr && a.aq->d == size_t(a.d), index, "its quantizer has another d");
    additive_quantizer(walk, *a.aq);
    for (size_t b : a.aq->nbits) walk.must(b == 4, index, "its quantizer has nbits = ", b, ", but fast scan has 4");
    const bool norms = a.aq->search_type == faiss::AdditiveQuantizer::ST_norm_lsq2x4 ||
                       a.aq->search_type == faiss::AdditiveQuantizer::ST_norm_rq2x4;
    walk.must(norms || a.metric_type == faiss::METRIC_INNER_PRODUCT ||
                  a.aq->search_type == faiss::AdditiveQuantizer::ST_LUT_nonorm ||
                  a.aq->search_type == faiss::AdditiveQuantizer::ST_decompress,
              index, "search_type cannot be scanned");
    walk.must(a.M == a.aq->M + (norms ? 2 : 0), index, "M = ", a.M, " does not follow from its quantizer's");
    walk.must(a.code_size == a.aq->code_size, index, "code_size differs from its quantizer's");
    walk.must(a.norm_scale >= 1 && a.norm_scale <= 1024, index, "norm_scale = ", a.norm_scale, " is out of range");
}

}  // namespace fsdk::validate
