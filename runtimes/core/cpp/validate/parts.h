// The pieces of the structure check, one per family. Private to validate/.
#pragma once

#include "structure.h"

namespace fsdk::validate {

void codes_index(Walk& walk, const faiss::Index& index, Kind kind);
void coarse_index(Walk& walk, const faiss::Index& index, Kind kind);
void fast_scan_index(Walk& walk, const faiss::Index& index, Kind kind);
void graph_index(Walk& walk, const faiss::Index& index, Kind kind);
void ivf_index(Walk& walk, const faiss::Index& index, Kind kind);
void wrapper_index(Walk& walk, const faiss::Index& index, Kind kind);

/** Goes one object down; a circle runs out of depth. */
template <class Base>
void below(Walk& walk, const Base& parent, const Base* child, const char* role) {
    walk.must(child != nullptr, parent, role, " is missing");
    if (++walk.depth > max_depth) {
        walk.fail(class_name(parent), sentence(role, " leads back to itself or is nested more than ",
                                               std::to_string(max_depth), " objects deep"));
    }
    index(walk, *child);
    --walk.depth;
}

inline bool product_fits(uint64_t a, uint64_t b, uint64_t& out) { return !__builtin_mul_overflow(a, b, &out); }
inline bool is_product(uint64_t size, uint64_t a, uint64_t b) {
    uint64_t p;
    return product_fits(a, b, p) && p == size;
}

}  // namespace fsdk::validate
