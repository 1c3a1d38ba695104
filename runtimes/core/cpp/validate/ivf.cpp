// Inverted files: quantizer against lists, lists against codes, direct map against lists.
#include <faiss/IndexIVFAdditiveQuantizer.h>
#include <faiss/IndexIVFAdditiveQuantizerFastScan.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFPQFastScan.h>
#include <faiss/IndexIVFPQR.h>
#include <faiss/IndexIVFRaBitQ.h>
#include <faiss/IndexIVFSpectralHash.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexScalarQuantizer.h>
#include <faiss/impl/CodePacker.h>
#include <faiss/impl/pq4_fast_scan.h>
#include <faiss/invlists/BlockInvertedLists.h>
#include <faiss/invlists/OnDiskInvertedLists.h>

#include <sys/stat.h>

#include <algorithm>

#include "lists.h"
#include "parts.h"

namespace fsdk::validate {
namespace {

constexpr const char* lists_name = "InvertedLists";

void array_lists(Walk& walk, const faiss::ArrayInvertedLists& l) {
    walk.must(l.ids.size() == l.nlist && l.codes.size() == l.nlist, lists_name, "it has ", l.ids.size(), " lists, not ",
              l.nlist);
    if (!walk.deep) return;
    for (size_t i = 0; i < l.nlist; i++) {
        walk.must(is_product(l.codes[i].size(), l.ids[i].size(), l.code_size), lists_name, "list ", i, " has ",
                  l.ids[i].size(), " ids, but ", l.codes[i].size(), " bytes of codes");
    }
}

void block_lists(Walk& walk, const faiss::BlockInvertedLists& l) {
    walk.must(l.ids.size() == l.nlist && l.codes.size() == l.nlist, lists_name, "it has ", l.ids.size(), " lists, not ",
              l.nlist);
    walk.must(l.n_per_block >= 1 && l.block_size >= 1, lists_name, "its blocks are empty");
    if (!walk.deep) return;
    for (size_t i = 0; i < l.nlist; i++) {
        const uint64_t blocks = (l.ids[i].size() + l.n_per_block - 1) / l.n_per_block;
        walk.must(is_product(l.codes[i].size(), blocks, l.block_size), lists_name, "list ", i, " has ", l.ids[i].size(),
                  " ids, but ", l.codes[i].size(), " bytes of codes");
    }
}

#ifndef FSDK_NO_MMAP
struct Piece {
    uint64_t begin, end;
};
bool before(const Piece& a, const Piece& b) { return a.begin < b.begin; }

/**
 * FAISS's merge_from_multiple leaves the whole file among its free pieces, and so it is written: lists that grow then
 * take the place of others. Where pieces overlap, the gaps between the lists are what is free.
 */
void free_pieces(const faiss::OnDiskInvertedLists& l) {
    std::vector<Piece> used;
    for (const auto& list : l.lists)
        if (list.capacity > 0)
            used.push_back({list.offset, list.offset + list.capacity * (l.code_size + sizeof(faiss::idx_t))});
    std::vector<Piece> all = used;
    for (const auto& slot : l.slots) all.push_back({slot.offset, slot.offset + slot.capacity});
    std::sort(all.begin(), all.end(), before);
    bool apart = true;
    for (size_t i = 1; i < all.size() && apart; i++) apart = all[i - 1].end <= all[i].begin;
    if (apart) return;
    std::sort(used.begin(), used.end(), before);
    auto& slots = const_cast<faiss::OnDiskInvertedLists&>(l).slots;
    slots.clear();
    uint64_t at = 0;
    for (const Piece& piece : used) {
        if (piece.begin > at) slots.emplace_back(at, piece.begin - at);
        at = std::max(at, piece.end);
    }
    if (at < l.totsize) slots.emplace_back(at, l.totsize - at);
}

void disk_lists(Walk& walk, const faiss::OnDiskInvertedLists& l) {
    walk.must(l.lists.size() == l.nlist, lists_name, "it has ", l.lists.size(), " lists, not ", l.nlist);
    // Without a name the lists lie in the index file itself (IO_FLAG_MMAP), which is mapped as long as it was then.
    struct stat s;
    const bool there =
        l.filename.empty() ? l.ptr != nullptr : stat(l.filename.c_str(), &s) == 0 && uint64_t(s.st_size) >= l.totsize;
    walk.must(l.totsize == 0 || there, lists_name, "the file ", l.filename, " holds fewer than ", l.totsize, " bytes");
    if (!walk.deep) return;
    for (size_t i = 0; i < l.nlist; i++) {
        const auto& list = l.lists[i];
        if (list.capacity == 0 && list.size == 0) continue;
        uint64_t bytes = 0, end = 0;
        walk.must(list.size <= list.capacity &&
                      product_fits(list.capacity, l.code_size + sizeof(faiss::idx_t), bytes) &&
                      !__builtin_add_overflow(list.offset, bytes, &end) && end <= l.totsize,
                  lists_name, "list ", i, " lies outside the file");
    }
    uint64_t behind = 0;  // FAISS looks for room in the order of the file
    for (const auto& slot : l.slots) {
        walk.must(slot.offset >= behind && slot.offset <= l.totsize && slot.capacity <= l.totsize - slot.offset,
                  lists_name, "a free piece of ", slot.capacity, " bytes from ", slot.offset,
                  " on lies outside the file, or in another one");
        behind = slot.offset + slot.capacity;
    }
    free_pieces(l);
}
#endif

void lists_of(Walk& walk, const faiss::IndexIVF& i, Kind kind) {
    if (!i.invlists) return;  // read without its lists: guards refuse to search it
    if (is_ivf_fast_scan(kind)) {
        const auto& f = static_cast<const faiss::IndexIVFFastScan&>(i);
        const auto* blocks = dynamic_cast<const faiss::BlockInvertedLists*>(i.invlists);
        walk.must(blocks != nullptr, i, "its inverted lists are not in blocks");
        walk.must(blocks->n_per_block == size_t(f.bbs) && is_product(blocks->block_size, f.bbs, f.M2 / 2), i,
                  "the blocks of its inverted lists hold ", blocks->n_per_block, " codes, not bbs = ", f.bbs);
        with<has::BlockInvertedLists_packer>(*blocks, [&](const auto& lists) {
            bool fits = false;
            if (lists.packer) {
                when<faiss::CodePackerPQ4>(*lists.packer, [&](const auto& packer) {
                    fits = (packer.nsq == size_t(f.M) || packer.nsq == size_t(f.M2)) && packer.nvec == size_t(f.bbs);
                });
            }
            walk.must(fits, i, "the code packer of its inverted lists has other sizes");
        });
    } else {
        walk.must(!dynamic_cast<const faiss::BlockInvertedLists*>(i.invlists), i,
                  "its inverted lists are in blocks, which only fast scan reads");
    }
    inverted_lists(walk, *i.invlists, i.nlist, i.code_size, i.ntotal);
}

void fast_scan(Walk& walk, const faiss::IndexIVF& index, Kind kind) {
    const auto& f = static_cast<const faiss::IndexIVFFastScan&>(index);
    walk.must(f.nbits == 4 && f.ksub == 16, index, "nbits = ", f.nbits, ", but fast scan has 4");
    walk.must(f.bbs >= 32 && f.bbs % 32 == 0 && f.bbs <= 1 << 16, index, "bbs = ", f.bbs, " is no multiple of 32");
    walk.must(f.M >= 1 && f.M2 == (f.M + 1) / 2 * 2, index, "M2 = ", f.M2, " does not follow from M = ", f.M);
    walk.must(f.implem == 0 || f.implem == 1 || f.implem == 2 || (f.implem >= 10 && f.implem <= 15), index,
              "implem = ", f.implem, " is none of 0, 1, 2, 10 to 15");
    // FAISS's reader leaves fine_quantizer null, and its copy points into the original: both end the
    // process in reconstruct and sa_decode. It always is the index's own quantizer.
    auto own = [&](const faiss::Quantizer* quantizer) {
        with<has::IndexIVFFastScan_fine_quantizer>(const_cast<faiss::IndexIVFFastScan&>(f), [&](auto& it) {
            if (it.fine_quantizer != quantizer) it.fine_quantizer = const_cast<faiss::Quantizer*>(quantizer);
        });
    };
    if (kind == Kind::ivf_fast_scan_pq) {
        const auto& p = static_cast<const faiss::IndexIVFPQFastScan&>(index);
        walk.must(p.pq.d == size_t(p.d) && p.pq.M == p.M && p.pq.nbits == 4 && p.code_size == p.pq.code_size, index,
                  "its quantizer has other d, M or nbits");
        product_quantizer(walk, p.pq);
        own(&p.pq);
        const bool table = p.use_precomputed_table == 1;
        walk.must(!table || p.precomputed_table.size() == p.nlist * p.pq.M * p.pq.ksub, index,
                  "use_precomputed_table is 1, but the table is not computed");
        walk.must(p.use_precomputed_table >= -1 && p.use_precomputed_table <= 1, index,
                  "use_precomputed_table = ", p.use_precomputed_table, " is out of range");
        return;
    }
    const auto& a = static_cast<const faiss::IndexIVFAdditiveQuantizerFastScan&>(index);
    walk.must(a.aq && a.aq->d == size_t(a.d), index, "its quantizer has another d");
    own(a.aq);
    additive_quantizer(walk, *a.aq);
    for (size_t b : a.aq->nbits) walk.must(b == 4, index, "its quantizer has nbits = ", b, ", but fast scan has 4");
    const bool norms = a.aq->search_type == faiss::AdditiveQuantizer::ST_norm_lsq2x4 ||
                       a.aq->search_type == faiss::AdditiveQuantizer::ST_norm_rq2x4;
    walk.must(a.M == a.aq->M + (norms ? 2 : 0), index, "M = ", a.M, " does not follow from its quantizer's");
    walk.must(a.code_size == a.aq->code_size, index, "code_size differs from its quantizer's");
    walk.must(a.norm_scale >= 1 && a.norm_scale <= 1024, index, "norm_scale = ", a.norm_scale, " is out of range");
}

void codec(Walk& walk, const faiss::IndexIVF& i, Kind kind) {
    const size_t d = i.d;
    switch (kind) {
        case Kind::ivf_flat:
        case Kind::ivf_dedup:
            walk.must(i.code_size == d * sizeof(float), i, "code_size = ", i.code_size,
                      " does not follow from d = ", d);
            break;
        case Kind::ivf_pq:
        case Kind::ivf_pqr: {
            const auto& p = static_cast<const faiss::IndexIVFPQ&>(i);
            walk.must(p.pq.d == d && p.code_size == p.pq.code_size, i, "its quantizer has another d or code_size");
            product_quantizer(walk, p.pq);
            const int table = p.use_precomputed_table;
            walk.must(table >= -1 && table <= 2, i, "use_precomputed_table = ", table, " is not in -1..2");
            const uint64_t cell = p.pq.M * p.pq.ksub;
            if (p.is_trained && table == 1) {
                walk.must(is_product(p.precomputed_table.size(), p.nlist, cell), i,
                          "use_precomputed_table is 1, but precomputed_table holds ", p.precomputed_table.size(),
                          " values");
            } else if (p.is_trained && table == 2) {
                const auto* multi = dynamic_cast<const faiss::MultiIndexQuantizer*>(p.quantizer);
                walk.must(
                    multi && p.pq.M % multi->pq.M == 0 && is_product(p.precomputed_table.size(), multi->pq.ksub, cell),
                    i, "use_precomputed_table is 2, but its table is not computed for a MultiIndexQuantizer");
            }
            walk.must(p.polysemous_ht >= 0, i, "polysemous_ht = ", p.polysemous_ht, " is negative");
            walk.must(p.polysemous_ht == 0 || p.pq.nbits == 8, i, "polysemous_ht needs nbits = 8");
            if (kind == Kind::ivf_pqr) {
                const auto& r = static_cast<const faiss::IndexIVFPQR&>(i);
                if (!r.is_trained) break;
                walk.must(r.refine_pq.d == d, i, "its refinement quantizer has another d");
                product_quantizer(walk, r.refine_pq);
                walk.must(is_product(r.refine_codes.size(), r.ntotal, r.refine_pq.code_size), i, "refine_codes holds ",
                          r.refine_codes.size(), " bytes");
                walk.must(r.k_factor >= 1 && r.k_factor <= 1e6f, i, "k_factor = ", r.k_factor, " is not in 1..1e6");
            }
            break;
        }
        case Kind::ivf_sq: {
            const auto& s = static_cast<const faiss::IndexIVFScalarQuantizer&>(i);
            walk.must(s.sq.d == d && s.code_size == s.sq.code_size, i, "its quantizer has another d or code_size");
            scalar_quantizer(walk, s.sq, i.is_trained || i.ntotal > 0);
            break;
        }
        case Kind::ivf_aq: {
            const auto& a = static_cast<const faiss::IndexIVFAdditiveQuantizer&>(i);
            walk.must(a.aq && a.aq->d == d && a.code_size == a.aq->code_size, i,
                      "its quantizer has another d or code_size");
            additive_quantizer(walk, *a.aq);
            walk.must(!i.is_trained || a.aq->is_trained, i, "it says that it is trained, its quantizer does not");
            break;
        }
        case Kind::ivf_hash: {
            const auto& h = static_cast<const faiss::IndexIVFSpectralHash&>(i);
            walk.must(h.vt && h.vt->d_in == i.d && h.vt->d_out == h.nbit, i, "its transform has other dimensions");
            transform(walk, *h.vt);
            walk.must(h.nbit >= 1 && h.code_size == size_t(h.nbit + 7) / 8, i,
                      "code_size does not follow from nbit = ", h.nbit);
            walk.must(int(h.threshold_type) >= 0 && int(h.threshold_type) <= 3, i,
                      "threshold_type = ", int(h.threshold_type), " is not a ThresholdType");
            walk.must(std::isfinite(h.period) && h.period != 0, i, "period = ", h.period, " is no length");
            const size_t need =
                h.threshold_type == faiss::IndexIVFSpectralHash::Thresh_global ? 0 : size_t(h.nbit) * h.nlist;
            if (h.is_trained)
                walk.must(h.trained.size() >= need, i, "trained holds ", h.trained.size(), " values, not ", need);
            break;
        }
        case Kind::ivf_rabitq: {
            as<faiss::IndexIVFRaBitQ>(i, [&](const auto& r) {
                walk.must(r.rabitq.d == d && r.rabitq.code_size == (d + 7) / 8 + 8 &&
                              r.code_size == r.rabitq.code_size && r.rabitq.metric_type == i.metric_type,
                          i, "its quantizer has another d, code_size or metric");
                walk.must(r.qb <= 8, i, "qb = ", int(r.qb), " is above 8");
            });
            break;
        }
        case Kind::ivf_fast_scan_pq:
        case Kind::ivf_fast_scan_aq: return fast_scan(walk, i, kind);
        default: break;
    }
}

}  // namespace

void inverted_lists(Walk& walk, const faiss::InvertedLists& l, size_t nlist, size_t code_size, int64_t ntotal) {
    walk.must(l.nlist == nlist, lists_name, "it has ", l.nlist, " lists, its index nlist = ", nlist);
    walk.must(l.code_size == code_size || l.code_size == faiss::InvertedLists::INVALID_CODE_SIZE, lists_name,
              "code_size = ", l.code_size, " differs from its index's ", code_size);
    if (typeid(l) == typeid(faiss::ArrayInvertedLists))
        array_lists(walk, static_cast<const faiss::ArrayInvertedLists&>(l));
    else if (const auto* b = dynamic_cast<const faiss::BlockInvertedLists*>(&l))
        block_lists(walk, *b);
#ifndef FSDK_NO_MMAP
    else if (const auto* d = dynamic_cast<const faiss::OnDiskInvertedLists*>(&l))
        disk_lists(walk, *d);
#endif
    else
        composed_lists(walk, l);
    if (!walk.deep) return;
    uint64_t total = 0;
    for (size_t i = 0; i < nlist; i++) total += l.list_size(i);
    walk.must(total <= uint64_t(ntotal), lists_name, "it holds ", total, " vectors, its index counts ", ntotal);
}

void direct_map(Walk& walk, const faiss::DirectMap& map, const faiss::InvertedLists* lists, int64_t ntotal) {
    constexpr const char* name = "DirectMap";
    using Map = faiss::DirectMap;
    walk.must(map.type == Map::NoMap || map.type == Map::Array || map.type == Map::Hashtable, name,
              "type = ", int(map.type), " is not a DirectMap::Type");
    if (map.type == Map::Array) {
        walk.must(map.array.size() == size_t(ntotal), name, "it has ", map.array.size(), " entries for ", ntotal,
                  " vectors");
    }
    const bool deep = walk.deep || is_changed_by_hand(lists) || is_changed_by_hand(map);
    if (!deep || map.type == Map::NoMap || !lists) return;
    auto entry = [&](faiss::idx_t lo) {
        if (lo < 0) return;
        const uint64_t list = faiss::lo_listno(lo), offset = faiss::lo_offset(lo);
        walk.must(list < lists->nlist && offset < lists->list_size(list), name, "an entry points to list ", list,
                  ", offset ", offset, ", where nothing is");
    };
    if (map.type == Map::Array)
        for (faiss::idx_t lo : map.array) entry(lo);
    else
        for (const auto& [id, lo] : map.hashtable) entry(lo);
}

void ivf_index(Walk& walk, const faiss::Index& index, Kind kind) {
    const auto& i = static_cast<const faiss::IndexIVF&>(index);
    walk.must(i.nlist >= 1 && i.nlist < (uint64_t{1} << 40), i, "nlist = ", i.nlist, " is no count");
    below<faiss::Index>(walk, i, i.quantizer, "its quantizer");
    walk.must(i.quantizer->d == i.d, i, "its quantizer has d = ", i.quantizer->d, " instead of ", i.d);
    walk.must(!i.is_trained || i.quantizer->ntotal <= int64_t(i.nlist), i, "its quantizer holds ", i.quantizer->ntotal,
              " centroids for nlist = ", i.nlist, " lists");
    if (walk.deep) {
        walk.must(i.is_trained || i.ntotal == 0, i, "it holds vectors, but is not trained");
        walk.must(!i.is_trained || i.ntotal == 0 || i.quantizer->ntotal == int64_t(i.nlist), i, "its quantizer holds ",
                  i.quantizer->ntotal, " centroids for nlist = ", i.nlist, " lists");
        walk.must(i.nprobe < (uint64_t{1} << 40), i, "nprobe = ", i.nprobe, " is out of range");
    }
    walk.must((i.parallel_mode & ~i.PARALLEL_MODE_NO_HEAP_INIT) >= 0 &&
                  (i.parallel_mode & ~i.PARALLEL_MODE_NO_HEAP_INIT) <= 3,
              i, "parallel_mode = ", i.parallel_mode, " is not known");
    if (kind != Kind::ivf_flat && kind != Kind::ivf_dedup) {
        walk.must(i.metric_type == faiss::METRIC_L2 || i.metric_type == faiss::METRIC_INNER_PRODUCT, i,
                  "metric_type must be METRIC_L2 or METRIC_INNER_PRODUCT");
    }
    codec(walk, i, kind);
    lists_of(walk, i, kind);
    direct_map(walk, i.direct_map, i.invlists, i.ntotal);
    if ((walk.deep || is_changed_by_hand(i.invlists)) && kind == Kind::ivf_pqr) labels_below(walk, i, i.ntotal);
}

}  // namespace fsdk::validate
