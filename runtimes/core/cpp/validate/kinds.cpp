#include "kinds.h"

#include "../releases.h"

#include <cxxabi.h>

#include <cstdlib>
#include <cstring>
#include <memory>

#include <faiss/Index2Layer.h>
#include <faiss/IndexAdditiveQuantizer.h>
#include <faiss/IndexAdditiveQuantizerFastScan.h>
#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryFromFloat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryHash.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFAdditiveQuantizer.h>
#include <faiss/IndexIVFAdditiveQuantizerFastScan.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexIVFIndependentQuantizer.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFPQFastScan.h>
#include <faiss/IndexIVFPQR.h>
#include <faiss/IndexIVFRaBitQ.h>
#include <faiss/IndexIVFSpectralHash.h>
#include <faiss/IndexLSH.h>
#include <faiss/IndexLattice.h>
#include <faiss/IndexNNDescent.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPQFastScan.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRaBitQ.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexReplicas.h>
#include <faiss/IndexRowwiseMinMax.h>
#include <faiss/IndexScalarQuantizer.h>
#include <faiss/IndexShards.h>
#include <faiss/MetaIndexes.h>
#include <faiss/VectorTransform.h>

namespace fsdk::validate {
namespace {

Kind find(const faiss::Index& i) {
    using namespace faiss;
    if (is<IndexFlat1D>(i)) return Kind::flat1d;
    if (is<IndexFlat>(i)) return Kind::flat;
    if (is<IndexPQ>(i)) return Kind::pq;
    if (is<IndexScalarQuantizer>(i)) return Kind::sq;
    if (is<IndexLSH>(i)) return Kind::lsh;
    if (is<IndexAdditiveQuantizer>(i)) return Kind::additive;
    // Before 1.7.4 it kept no codes.
    if (is<IndexLattice>(i)) return is<IndexFlatCodes>(i) ? Kind::lattice : Kind::unknown;
    if (is<Index2Layer>(i)) return Kind::two_layer;
    if (is<IndexRaBitQ>(i)) return Kind::rabitq;
    if (is<IndexFlatCodes>(i)) return Kind::other_codes;
    if (is<MultiIndexQuantizer>(i)) return Kind::multi_pq;
    if (is<AdditiveCoarseQuantizer>(i)) return Kind::coarse_additive;
    if (is<IndexPQFastScan>(i)) return Kind::fast_scan_pq;
    if (is<IndexAdditiveQuantizerFastScan>(i)) return Kind::fast_scan_aq;
    if (is<IndexHNSW>(i)) return Kind::hnsw;
    if (is<IndexNSG>(i)) return Kind::nsg;
    if (is<IndexNNDescent>(i)) return Kind::nndescent;
    if (is<IndexIVFFlatDedup>(i)) return Kind::ivf_dedup;
    if (is<IndexIVFFlat>(i)) return Kind::ivf_flat;
    if (is<IndexIVFPQR>(i)) return Kind::ivf_pqr;
    if (is<IndexIVFPQ>(i)) return Kind::ivf_pq;
    if (is<IndexIVFScalarQuantizer>(i)) return Kind::ivf_sq;
    if (is<IndexIVFAdditiveQuantizer>(i)) return Kind::ivf_aq;
    if (is<IndexIVFSpectralHash>(i)) return Kind::ivf_hash;
    if (is<IndexIVFRaBitQ>(i)) return Kind::ivf_rabitq;
    if (is<IndexIVFPQFastScan>(i)) return Kind::ivf_fast_scan_pq;
    if (is<IndexIVFAdditiveQuantizerFastScan>(i)) return Kind::ivf_fast_scan_aq;
    if (is<IndexIVF>(i)) return Kind::ivf_other;
    if (is<IndexIVFIndependentQuantizer>(i)) return Kind::ivf_independent;
    if (is<IndexIDMap>(i)) return Kind::id_map;
    if (is<IndexPreTransform>(i)) return Kind::pre_transform;
    if (is<IndexRefine>(i)) return Kind::refine;
    if (is<IndexRowwiseMinMaxBase>(i)) return Kind::row_min_max;
    if (is<ThreadedIndex<Index>>(i)) return Kind::shards;
    if (is<IndexSplitVectors>(i)) return Kind::split;
    return Kind::unknown;
}

Kind find(const faiss::IndexBinary& i) {
    using namespace faiss;
    if (is<IndexBinaryFlat>(i)) return Kind::b_flat;
    if (is<IndexBinaryIVF>(i)) return Kind::b_ivf;
    if (is<IndexBinaryHNSW>(i)) return Kind::b_hnsw;
    if (is<IndexBinaryHash>(i)) return Kind::b_hash;
    if (is<IndexBinaryMultiHash>(i)) return Kind::b_multi_hash;
    if (is<IndexBinaryFromFloat>(i)) return Kind::b_from_float;
    if (is<IndexBinaryIDMap>(i)) return Kind::b_id_map;
    if (is<ThreadedIndex<IndexBinary>>(i)) return Kind::b_shards;
    return Kind::b_other;
}

HnswKind find(const faiss::IndexHNSW& i) {
    using namespace faiss;
    if (typeid(i) == typeid(IndexHNSWFlat)) return HnswKind::flat;
    if (is<IndexHNSWCagra>(i)) return HnswKind::cagra;
    if (typeid(i) == typeid(IndexHNSWPQ)) return HnswKind::pq;
    if (typeid(i) == typeid(IndexHNSWSQ)) return HnswKind::sq;
    if (typeid(i) == typeid(IndexHNSW2Level)) return HnswKind::two_level;
    return HnswKind::other;
}

TransformKind find(const faiss::VectorTransform& t) {
    using namespace faiss;
    if (is<PCAMatrix>(t)) return TransformKind::pca;
    if (is<LinearTransform>(t)) return TransformKind::linear;
    if (is<RemapDimensionsTransform>(t)) return TransformKind::remap;
    if (is<CenteringTransform>(t)) return TransformKind::centering;
    if (is<ITQTransform>(t)) return TransformKind::itq;
    if (is<NormalizationTransform>(t)) return TransformKind::normalization;
    return TransformKind::other;
}

/** Keyed by the virtual table's address, which is one per class; small, per thread, no locks. */
template <class Base>
auto cached(const Base& object) {
    struct Entry {
        const void* table;
        decltype(find(object)) kind;
    };
    static thread_local Entry entries[64];
    const void* table;
    std::memcpy(&table, static_cast<const void*>(&object), sizeof table);
    Entry& entry = entries[(reinterpret_cast<uintptr_t>(table) >> 4) % 64];
    if (entry.table != table) entry = {table, find(object)};
    return entry.kind;
}

}  // namespace

Kind kind_of(const faiss::Index& index) { return cached(index); }
Kind kind_of(const faiss::IndexBinary& index) { return cached(index); }
HnswKind kind_of(const faiss::IndexHNSW& index) { return cached(index); }
TransformKind kind_of(const faiss::VectorTransform& transform) { return cached(transform); }

std::string class_name(const std::type_info& type) {
    int status = 0;
    std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), std::free);
    std::string text = name ? name.get() : type.name();
    if (text.rfind("faiss::", 0) == 0) text = text.substr(7);
    // Id maps, shards and replicas are templates, which FAISS gives other names: IndexIDMap and IndexBinaryIDMap.
    const size_t at = text.find("Template<");
    if (at == std::string::npos) return text;
    return (text.find("IndexBinary>", at) == std::string::npos ? "Index" : "IndexBinary") + text.substr(5, at - 5);
}
std::string class_name(const faiss::Index& index) { return class_name(typeid(index)); }
std::string class_name(const faiss::IndexBinary& index) { return class_name(typeid(index)); }

}  // namespace fsdk::validate
