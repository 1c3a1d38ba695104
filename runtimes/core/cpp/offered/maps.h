// Maps of whole numbers that Python FAISS puts together by hand, or declares for itself only (swigfaiss.swig).
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "error.h"
#include "faiss_names.h"
#if FSDK_HAS(hashtable_int64_to_int64_init)
#include <faiss/utils/sorting.h>
#endif

namespace fsdk::offered {

#if FSDK_HAS(hashtable_int64_to_int64_init)
/** faiss::hashtable_int64_to_int64_* over a table of its own. */
struct MapInt64ToInt64 {
    explicit MapInt64ToInt64(size_t capacity) : capacity(capacity) {
        while (size_t{1} << log2_capacity < capacity) log2_capacity++;
        if (size_t{1} << log2_capacity != capacity)
            throw Error(Code::INVALID_ARGUMENT, sentence("capacity = ", capacity, " is no power of 2."));
        tab.resize(2 * capacity);
        faiss::hashtable_int64_to_int64_init(log2_capacity, tab.data());
    }
    void add(size_t n, const int64_t* keys, const int64_t* vals) {
        faiss::hashtable_int64_to_int64_add(log2_capacity, tab.data(), n, keys, vals);
    }
    void lookup(size_t n, const int64_t* keys, int64_t* vals) const {
        faiss::hashtable_int64_to_int64_lookup(log2_capacity, tab.data(), n, keys, vals);
    }

    size_t capacity;
    int log2_capacity = 0;
    std::vector<int64_t> tab;
};
#endif

struct MapLong2Long {
    void add(size_t n, const int64_t* keys, const int64_t* vals) {
        for (size_t i = 0; i < n; i++) map[keys[i]] = vals[i];
    }
    int64_t search(int64_t key) const {
        const auto found = map.find(key);
        return found == map.end() ? -1 : found->second;
    }
    void search_multiple(size_t n, const int64_t* keys, int64_t* vals) const {
        for (size_t i = 0; i < n; i++) vals[i] = search(keys[i]);
    }

    std::unordered_map<int64_t, int64_t> map;
};

}  // namespace fsdk::offered
