// The 23 C functions that go-faiss calls and FAISS's own C API lacks, over FAISS's C++ API.
// Written from how go-faiss calls them, so that its own Go code can be linked and judged unchanged.

#include <omp.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include <faiss/Index.h>
#include <faiss/IndexBinary.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexScalarQuantizer.h>
#include <faiss/clone_index.h>
#include <faiss/impl/DistanceComputer.h>
#include <faiss/impl/FaissAssert.h>
#include <faiss/impl/IDSelector.h>
#include <faiss/impl/io.h>
#include <faiss/index_io.h>

#include <faiss/c_api/macros_impl.h>

#include <faiss/c_api/IndexBinaryIVF_c_ex.h>
#include <faiss/c_api/IndexBinary_c_ex.h>
#include <faiss/c_api/IndexIVF_c_ex.h>
#include <faiss/c_api/Index_c_ex.h>
#include <faiss/c_api/index_io_c_ex.h>

namespace {

using faiss::idx_t;

const faiss::Index& cpp(const FaissIndex* index) {
    return *reinterpret_cast<const faiss::Index*>(index);
}
const faiss::IndexIVF& ivf(const FaissIndexIVF* index) {
    return *reinterpret_cast<const faiss::IndexIVF*>(index);
}
const faiss::IndexBinary& binary(const FaissIndexBinary* index) {
    return *reinterpret_cast<const faiss::IndexBinary*>(index);
}
const faiss::IndexBinaryIVF& binary_ivf(const FaissIndexBinaryIVF* index) {
    return *reinterpret_cast<const faiss::IndexBinaryIVF*>(index);
}
const faiss::SearchParameters* given(const FaissSearchParameters* params) {
    return reinterpret_cast<const faiss::SearchParameters*>(params);
}

struct Counter : faiss::IOWriter {
    size_t bytes = 0;
    size_t operator()(const void*, size_t size, size_t n) override {
        bytes += size * n;
        return n;
    }
};

template <class Index, class Write>
size_t written_size(const Index& index, Write write) {
    Counter counter;
    try {
        write(&index, &counter);
    } catch (const std::exception&) {
        return 0; // the C signature has no room for an error
    }
    return counter.bytes;
}

void hand_over(const std::vector<uint8_t>& data, size_t* size, unsigned char** buffer) {
    *buffer = static_cast<unsigned char*>(std::malloc(data.size()));
    FAISS_THROW_IF_NOT_MSG(*buffer, "out of memory");
    std::memcpy(*buffer, data.data(), data.size());
    *size = data.size();
}

/// An inverted file's search parameters, whatever kind came: a plain selector keeps the index's nprobe.
template <class Index>
faiss::SearchParametersIVF probing(const Index& index, const faiss::SearchParameters* params) {
    faiss::SearchParametersIVF all;
    all.nprobe = index.nprobe;
    if (auto* own = dynamic_cast<const faiss::SearchParametersIVF*>(params)) all = *own;
    else if (params) all.sel = params->sel;
    return all;
}

template <class Index>
void count(const Index& index, idx_t* counts, size_t nlist, const faiss::SearchParameters* params) {
    FAISS_THROW_IF_NOT_MSG(nlist <= index.nlist, "more lists asked for than there are");
    const faiss::IDSelector* selector = params ? params->sel : nullptr;
    for (size_t list = 0; list < nlist; list++) {
        faiss::InvertedLists::ScopedIds ids(index.invlists, list);
        const size_t size = index.invlists->list_size(list);
        counts[list] = 0;
        for (size_t i = 0; i < size; i++) counts[list] += !selector || selector->is_member(ids[i]);
    }
}

template <class Index, class Code>
void centroids_of(const Index& index, Code* centroids, size_t* cardinalities, idx_t* lists) {
    index.quantizer->reconstruct_n(0, index.nlist, centroids);
    for (size_t list = 0; list < index.nlist; list++) {
        cardinalities[list] = index.invlists->list_size(list);
        if (lists) lists[list] = list;
    }
}

} // namespace

extern "C" {

size_t faiss_Index_size(const FaissIndex* index) {
    return written_size(cpp(index), [](auto* i, auto* to) { faiss::write_index(i, to); });
}

size_t faiss_IndexBinary_size(const FaissIndexBinary* index) {
    return written_size(binary(index), [](auto* i, auto* to) { faiss::write_index_binary(i, to); });
}

int faiss_Index_reconstruct_batch(const FaissIndex* index, idx_t n, const idx_t* keys, float* recons) {
    try {
        cpp(index).reconstruct_batch(n, keys, recons);
    }
    CATCH_AND_HANDLE
}

int faiss_Index_merge_from(FaissIndex* index, FaissIndex* other, idx_t add_id) {
    try {
        reinterpret_cast<faiss::Index*>(index)->merge_from(*reinterpret_cast<faiss::Index*>(other), add_id);
    }
    CATCH_AND_HANDLE
}

int faiss_Index_dist_compute(const FaissIndex* index, const float* query, const idx_t* ids, size_t n, float* distances) {
    try {
        std::unique_ptr<faiss::DistanceComputer> computer(cpp(index).get_distance_computer());
        computer->set_query(query);
        for (size_t i = 0; i < n; i++) distances[i] = (*computer)(ids[i]);
    }
    CATCH_AND_HANDLE
}

void faiss_set_omp_threads(unsigned int n) {
    omp_set_num_threads(static_cast<int>(n));
}

int faiss_IndexIVF_set_direct_map(FaissIndexIVF* index, int type) {
    try {
        reinterpret_cast<faiss::IndexIVF*>(index)->set_direct_map_type(static_cast<faiss::DirectMap::Type>(type));
    }
    CATCH_AND_HANDLE
}

int faiss_IndexIVF_list_vector_count(
        const FaissIndexIVF* index, idx_t* counts, size_t nlist, const FaissSearchParameters* params) {
    try {
        count(ivf(index), counts, nlist, given(params));
    }
    CATCH_AND_HANDLE
}

int faiss_IndexIVF_search_closest_eligible_centroids(
        const FaissIndexIVF* index, idx_t n, const float* x, idx_t k, float* distances, idx_t* centroids,
        const FaissSearchParameters* params) {
    try {
        ivf(index).quantizer->search(n, x, k, distances, centroids, given(params));
    }
    CATCH_AND_HANDLE
}

int faiss_IndexIVF_get_centroids_and_cardinality(
        const FaissIndexIVF* index, float* centroids, size_t* cardinalities, idx_t* lists) {
    try {
        centroids_of(ivf(index), centroids, cardinalities, lists);
    }
    CATCH_AND_HANDLE
}

int faiss_IndexIVF_search_preassigned_with_params(
        const FaissIndexIVF* index, idx_t n, const float* x, idx_t k, const idx_t* assign, const float* centroid_dis,
        float* distances, idx_t* labels, int store_pairs, const FaissSearchParameters* params) {
    try {
        const auto how = probing(ivf(index), given(params));
        ivf(index).search_preassigned(n, x, k, assign, centroid_dis, distances, labels, store_pairs, &how);
    }
    CATCH_AND_HANDLE
}

int faiss_Set_quantizers(FaissIndexIVF* index, const FaissIndex* source) {
    try {
        auto& to = *reinterpret_cast<faiss::IndexIVF*>(index);
        auto* from = dynamic_cast<const faiss::IndexIVF*>(&cpp(source));
        FAISS_THROW_IF_NOT_MSG(from, "the source is no inverted file");
        std::unique_ptr<faiss::Index> quantizer(faiss::clone_index(from->quantizer));
        if (to.own_fields) delete to.quantizer;
        to.quantizer = quantizer.release();
        to.own_fields = true;
        auto* sq = dynamic_cast<faiss::IndexIVFScalarQuantizer*>(&to);
        auto* trained = dynamic_cast<const faiss::IndexIVFScalarQuantizer*>(from);
        if (sq && trained) sq->sq = trained->sq;
        to.is_trained = from->is_trained;
    }
    CATCH_AND_HANDLE
}

int faiss_IndexBinary_search_with_params(
        const FaissIndexBinary* index, idx_t n, const uint8_t* x, idx_t k, const FaissSearchParameters* params,
        int32_t* distances, idx_t* labels) {
    try {
        binary(index).search(n, x, k, distances, labels, given(params));
    }
    CATCH_AND_HANDLE
}

int faiss_IndexBinaryIVF_set_direct_map(FaissIndexBinaryIVF* index, int type) {
    try {
        reinterpret_cast<faiss::IndexBinaryIVF*>(index)->set_direct_map_type(static_cast<faiss::DirectMap::Type>(type));
    }
    CATCH_AND_HANDLE
}

int faiss_IndexBinaryIVF_list_vector_count(
        const FaissIndexBinaryIVF* index, idx_t* counts, size_t nlist, const FaissSearchParameters* params) {
    try {
        count(binary_ivf(index), counts, nlist, given(params));
    }
    CATCH_AND_HANDLE
}

int faiss_IndexBinaryIVF_search_closest_eligible_centroids(
        const FaissIndexBinaryIVF* index, idx_t n, const uint8_t* x, idx_t k, int32_t* distances, idx_t* centroids,
        const FaissSearchParameters* params) {
    try {
        binary_ivf(index).quantizer->search(n, x, k, distances, centroids, given(params));
    }
    CATCH_AND_HANDLE
}

int faiss_IndexBinaryIVF_get_centroids_and_cardinality(
        const FaissIndexBinaryIVF* index, uint8_t* centroids, size_t* cardinalities, idx_t* lists) {
    try {
        centroids_of(binary_ivf(index), centroids, cardinalities, lists);
    }
    CATCH_AND_HANDLE
}

int faiss_IndexBinaryIVF_search_preassigned_with_params(
        const FaissIndexBinaryIVF* index, idx_t n, const uint8_t* x, idx_t k, const idx_t* assign,
        const int32_t* centroid_dis, int32_t* distances, idx_t* labels, int store_pairs,
        const FaissSearchParameters* params) {
    try {
        const auto how = probing(binary_ivf(index), given(params));
        binary_ivf(index).search_preassigned(n, x, k, assign, centroid_dis, distances, labels, store_pairs, &how);
    }
    CATCH_AND_HANDLE
}

int faiss_write_index_buf(const FaissIndex* index, size_t* size, unsigned char** buffer) {
    try {
        faiss::VectorIOWriter to;
        faiss::write_index(&cpp(index), &to);
        hand_over(to.data, size, buffer);
    }
    CATCH_AND_HANDLE
}

int faiss_write_index_binary_buf(const FaissIndexBinary* index, size_t* size, unsigned char** buffer) {
    try {
        faiss::VectorIOWriter to;
        faiss::write_index_binary(&binary(index), &to);
        hand_over(to.data, size, buffer);
    }
    CATCH_AND_HANDLE
}

int faiss_read_index_buf(const unsigned char* buffer, size_t size, int io_flags, FaissIndex** index) {
    try {
        faiss::VectorIOReader from;
        from.data.assign(buffer, buffer + size);
        *index = reinterpret_cast<FaissIndex*>(faiss::read_index(&from, io_flags));
    }
    CATCH_AND_HANDLE
}

int faiss_read_index_binary_buf(const unsigned char* buffer, size_t size, int io_flags, FaissIndexBinary** index) {
    try {
        faiss::VectorIOReader from;
        from.data.assign(buffer, buffer + size);
        *index = reinterpret_cast<FaissIndexBinary*>(faiss::read_index_binary(&from, io_flags));
    }
    CATCH_AND_HANDLE
}

void faiss_free_buf(unsigned char** buffer) {
    std::free(*buffer);
    *buffer = nullptr;
}

} // extern "C"
