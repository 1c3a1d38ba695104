// Which family an index belongs to, found once per C++ class: a dynamic_cast chain costs about a
// microsecond, and the guards ask on every search.
#pragma once

#include <string>
#include <typeinfo>

#include <faiss/Index.h>
#include <faiss/IndexBinary.h>

namespace faiss {
struct IndexHNSW;
struct VectorTransform;
}  // namespace faiss

namespace fsdk::validate {

enum class Kind : unsigned char {
    unknown,
    flat,
    flat1d,
    pq,
    sq,
    lsh,
    additive,
    lattice,
    two_layer,
    rabitq,
    other_codes,
    multi_pq,
    coarse_additive,
    fast_scan_pq,
    fast_scan_aq,
    hnsw,
    nsg,
    nndescent,
    ivf_flat,
    ivf_dedup,
    ivf_pq,
    ivf_pqr,
    ivf_sq,
    ivf_aq,
    ivf_hash,
    ivf_rabitq,
    ivf_fast_scan_pq,
    ivf_fast_scan_aq,
    ivf_other,
    ivf_independent,
    id_map,
    pre_transform,
    refine,
    row_min_max,
    shards,
    split,
    // binary
    b_flat,
    b_ivf,
    b_hnsw,
    b_hash,
    b_multi_hash,
    b_from_float,
    b_id_map,
    b_shards,
    b_other,
};

Kind kind_of(const faiss::Index& index);
Kind kind_of(const faiss::IndexBinary& index);

/** Which HNSW an IndexHNSW is, and which transform: found once per class as well. */
enum class HnswKind : unsigned char {
    other,
    flat,
    cagra,
    pq,
    sq,
    two_level
};
enum class TransformKind : unsigned char {
    other,
    linear,
    pca,
    remap,
    centering,
    itq,
    normalization
};
HnswKind kind_of(const faiss::IndexHNSW& index);
TransformKind kind_of(const faiss::VectorTransform& transform);

/** The class name as FAISS spells it, for messages. */
std::string class_name(const faiss::Index& index);
std::string class_name(const faiss::IndexBinary& index);
std::string class_name(const std::type_info& type);

inline bool is_ivf(Kind k) { return k >= Kind::ivf_flat && k <= Kind::ivf_other; }
inline bool is_codes(Kind k) { return k >= Kind::flat && k <= Kind::other_codes; }
inline bool is_fast_scan(Kind k) { return k == Kind::fast_scan_pq || k == Kind::fast_scan_aq; }
inline bool is_ivf_fast_scan(Kind k) { return k == Kind::ivf_fast_scan_pq || k == Kind::ivf_fast_scan_aq; }

}  // namespace fsdk::validate
