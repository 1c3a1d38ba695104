// FAISS's DirectMapAdd over ids of its own, which changes the map in its calls only: FAISS's does so when it is made and when
// it is freed as well, at times at which others may read the map.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <faiss/invlists/DirectMap.h>

#include "error.h"

namespace fsdk::offered {

class DirectMapAdd {
   public:
    DirectMapAdd(faiss::DirectMap& map, size_t n, const int64_t* ids)
        : direct_map(&map), type(map.type), ntotal(type == faiss::DirectMap::Array ? map.array.size() : 0), n(n),
          xids(ids, ids ? ids + n : ids), all_ofs(type == faiss::DirectMap::Hashtable ? n : 0, -1) {}

    void add(size_t i, int64_t list_no, size_t offset) {
        const int64_t place = faiss::lo_build(uint64_t(list_no), offset);
        if (type == faiss::DirectMap::Array) {
            if (direct_map->array.size() < ntotal + n) direct_map->array.resize(ntotal + n, -1);
            direct_map->array[ntotal + i] = place;
        } else if (type == faiss::DirectMap::Hashtable) {
            all_ofs[i] = place;
            direct_map->hashtable[xids[i]] = place;
        }
    }

    faiss::DirectMap* direct_map;
    faiss::DirectMap::Type type;
    size_t ntotal;
    size_t n;
    std::vector<int64_t> xids;
    std::vector<int64_t> all_ofs;
};

}  // namespace fsdk::offered
