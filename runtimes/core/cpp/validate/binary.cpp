// Binary indexes.
#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryHash.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexShards.h>

#include "parts.h"

namespace fsdk::validate {
namespace {

void ivf(Walk& walk, const faiss::IndexBinaryIVF& i) {
    walk.must(i.nlist >= 1 && i.nlist < (uint64_t{1} << 40), i, "nlist = ", i.nlist, " is no count");
    below<faiss::IndexBinary>(walk, i, i.quantizer, "its quantizer");
    walk.must(i.quantizer->d == i.d, i, "its quantizer has d = ", i.quantizer->d, " instead of ", i.d);
    walk.must(!i.is_trained || i.quantizer->ntotal <= int64_t(i.nlist), i, "its quantizer holds ", i.quantizer->ntotal,
              " centroids for nlist = ", i.nlist, " lists");
    if (walk.deep && i.is_trained && i.ntotal > 0) {
        walk.must(i.quantizer->ntotal == int64_t(i.nlist), i, "its quantizer holds ", i.quantizer->ntotal,
                  " centroids");
    }
    walk.must(i.nprobe < (uint64_t{1} << 40), i, "nprobe = ", i.nprobe, " is out of range");
    if (i.invlists) inverted_lists(walk, *i.invlists, i.nlist, i.code_size, i.ntotal);
    direct_map(walk, i.direct_map, i.invlists, i.ntotal);
}

void hash(Walk& walk, const faiss::IndexBinaryHash& i) {
    walk.must(i.b >= 1 && i.b <= 64 && i.b <= i.d, i, "b = ", i.b, " is out of range");
    walk.must(i.nflip >= 0 && i.nflip <= i.b, i, "nflip = ", i.nflip, " is not in 0..b");
    if (!walk.deep) return;
    uint64_t total = 0;
    for (const auto& [key, list] : i.invlists) {
        walk.must(is_product(list.vecs.size(), list.ids.size(), i.code_size), i, "a bucket holds ", list.ids.size(),
                  " ids, but ", list.vecs.size(), " bytes of codes");
        total += list.ids.size();
    }
    walk.must(total == uint64_t(i.ntotal), i, "its buckets hold ", total, " vectors, it counts ", i.ntotal);
}

void multi_hash(Walk& walk, const faiss::IndexBinaryMultiHash& i) {
    walk.must(i.storage != nullptr, i, "its storage is missing");
    index(walk, *i.storage);
    walk.must(i.storage->d == i.d && i.storage->ntotal == i.ntotal, i, "its storage has another d or ntotal");
    walk.must(i.b >= 1 && i.b <= 63 && i.nhash >= 1 && int64_t(i.b) * i.nhash <= i.d, i,
              "nhash*b = ", int64_t(i.b) * i.nhash, " exceeds d = ", i.d);
    walk.must(i.nflip >= 0 && i.nflip <= i.b, i, "nflip = ", i.nflip, " is not in 0..b");
    walk.must(i.maps.size() == size_t(i.nhash), i, "it has ", i.maps.size(), " maps, not nhash = ", i.nhash);
    if (!walk.deep) return;
    for (const auto& map : i.maps) {
        for (const auto& [key, ids] : map) {
            for (faiss::idx_t id : ids)
                walk.must(id >= 0 && id < i.ntotal, i, "a map names vector ", id, " of ", i.ntotal);
        }
    }
}

}  // namespace

void index(Walk& walk, const faiss::IndexBinary& i) {
    walk.must(i.d >= 8 && i.d % 8 == 0, i, "d = ", i.d, " is no positive multiple of 8");
    // FAISS 1.7.3 wrote its id maps like that.
    if (walk.deep && i.code_size == 0 && kind_of(i) == Kind::b_id_map)
        const_cast<faiss::IndexBinary&>(i).code_size = i.d / 8;
    walk.must(i.code_size == i.d / 8, i, "code_size = ", i.code_size, " does not follow from d = ", i.d);
    walk.must(i.ntotal >= 0 && i.ntotal < (int64_t{1} << 48), i, "ntotal = ", i.ntotal, " is no count");
    walk.must(known_metric(i.metric_type), i, "metric_type = ", int(i.metric_type), " is not a MetricType");
    switch (kind_of(i)) {
        case Kind::b_flat: {
            const auto& f = static_cast<const faiss::IndexBinaryFlat&>(i);
            walk.must(is_product(f.xb.size(), f.ntotal, f.code_size), i, "xb holds ", f.xb.size(), " bytes for ",
                      f.ntotal, " vectors");
            walk.must(f.query_batch_size >= 1, i, "query_batch_size is 0");
            return;
        }
        case Kind::b_ivf: return ivf(walk, static_cast<const faiss::IndexBinaryIVF&>(i));
        case Kind::b_hnsw: {
            const auto& h = static_cast<const faiss::IndexBinaryHNSW&>(i);
            below<faiss::IndexBinary>(walk, i, h.storage, "its storage");
            walk.must(h.storage->d == i.d && h.storage->ntotal == i.ntotal, i, "its storage holds ", h.storage->ntotal,
                      " vectors");
            if (kind_of(*h.storage) != Kind::b_flat)
                walk.fail(class_name(i), sentence("its storage is an ", class_name(*h.storage)));
            hnsw(walk, h.hnsw, i.ntotal);
            when<faiss::IndexBinaryHNSWCagra>(h, [&](const auto& cagra) {
                walk.must(!cagra.base_level_only || (i.ntotal > 0 && cagra.num_base_level_search_entrypoints >= 1 &&
                                                     cagra.num_base_level_search_entrypoints <= 1 << 20),
                          i, "num_base_level_search_entrypoints is out of range");
            });
            return;
        }
        case Kind::b_hash: return hash(walk, static_cast<const faiss::IndexBinaryHash&>(i));
        case Kind::b_multi_hash: return multi_hash(walk, static_cast<const faiss::IndexBinaryMultiHash&>(i));
        case Kind::b_from_float: {
            const auto& f = static_cast<const faiss::IndexBinaryFromFloat&>(i);
            walk.must(f.index != nullptr, i, "its sub-index is missing");
            index(walk, *f.index);
            walk.must(f.index->d == i.d && f.index->ntotal == i.ntotal, i, "its sub-index has another d or ntotal");
            return;
        }
        case Kind::b_id_map: {
            const auto& m = static_cast<const faiss::IndexBinaryIDMap&>(i);
            below<faiss::IndexBinary>(walk, i, m.index, "its sub-index");
            walk.must(m.index->d == i.d && m.index->ntotal == i.ntotal && m.id_map.size() == size_t(i.ntotal), i,
                      "it has ", m.id_map.size(), " ids, its sub-index holds ", m.index->ntotal, " vectors");
            return;
        }
        case Kind::b_shards: {
            const auto& s = static_cast<const faiss::ThreadedIndex<faiss::IndexBinary>&>(i);
            for (int part = 0; part < s.count(); part++) {
                below<faiss::IndexBinary>(walk, i, s.at(part), "a part");
                walk.must(s.at(part)->d == i.d, i, "a part has another d");
            }
            return;
        }
        default: return;
    }
}

}  // namespace fsdk::validate
