// faiss::ivflib: what it leaves unchecked, and what Python FAISS adds to it.
#include <algorithm>

#include <faiss/IVFlib.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/clone_index.h>
#include <faiss/impl/AuxIndexStructures.h>

#include "changes.h"
#include "class/Index.h"
#include "class/IndexBinaryIVF.h"
#include "class/IndexIVF.h"
#include "class/SearchParametersIVF.h"
#include "class/ShardingFunction.h"
#include "frame.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "io/files.h"
#include "validate/lists.h"

namespace fsdk::handwritten {
namespace {

/** From an index to the inverted file inside it: the step of a view. */
void* inverted_file_step(void* parent, uint64_t) {
    auto* ivf = faiss::ivflib::try_extract_index_ivf(from_root<faiss::Index>(parent));
    return ivf ? to_root(ivf) : nullptr;
}

/** The vectors as the inverted file takes them. */
struct Transformed {
    const float* x;
    std::unique_ptr<const float[]> own;
    Transformed(const faiss::Index& index, int64_t n, const float* given) : x(given) {
        const auto* pre = dynamic_cast<const faiss::IndexPreTransform*>(&index);
        if (!pre) return;
        x = pre->apply_chain(n, given);
        if (x != given) own.reset(x);
    }
};

/** What Python takes when it is given no parameters. */
const faiss::IVFSearchParameters& parameters(const faiss::IndexIVF& ivf, const faiss::IVFSearchParameters* given,
                                             faiss::IVFSearchParameters& own) {
    if (given) return *given;
    own.nprobe = ivf.nprobe;
    own.max_codes = ivf.max_codes;
    return own;
}

struct Stages {
    double ms[3] = {};
    size_t ndis = 0;
};

}  // namespace

void try_extract_index_ivf(Frame& f) {
    f.ref<faiss::Index>(0, "index");
    f.result_view(0, 0, inverted_file_step, class_of<faiss::IndexIVF>::id, "extract_index_ivf", true);
}
void extract_index_ivf(Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    if (!faiss::ivflib::try_extract_index_ivf(&index))
        throw Error(Code::INVALID_ARGUMENT, "There is no inverted file in this index.");
    try_extract_index_ivf(f);
}

void merge_into(Frame& f) {
    auto& index0 = f.ref<faiss::Index>(0, "index0");
    auto& index1 = f.ref<faiss::Index>(1, "index1");
    const bool shift_ids = f.boolean(2);
    auto& ivf0 = const_cast<faiss::IndexIVF&>(guard::inverted_file(index0));
    auto& ivf1 = const_cast<faiss::IndexIVF&>(guard::inverted_file(index1));
    guard::two_inverted_files(index0, index1);
    guard::merge_from(ivf0, ivf1);
    faiss::ivflib::check_compatible_for_merge(&index0, &index1);
    f.writes(index0, 0), f.writes(index1, 1);
    through::Batches(ivf0).merge_from(ivf1, shift_ids ? ivf0.ntotal : 0);
    index0.ntotal = ivf0.ntotal;
    index1.ntotal = ivf1.ntotal;
}

void search_centroid(Frame& f) {
    const auto& index = f.ref<faiss::Index>(0, "index");
    const auto x = f.array<const float>(1, "x");
    const auto& ivf = guard::inverted_file(index);
    const int64_t n = f.rows(x, "x", {{"d", index.d}});
    guard::search(index, n, x.data, 1);
    const Transformed own(index, n, x.data);
    guard::assign(*ivf.quantizer, n, own.x, 1);
    int64_t* out = f.result_room<int64_t>(0, n);
    through::Batches(*ivf.quantizer).assign(n, own.x, out, 1);
}

void search_and_return_centroids(Frame& f) {
    const auto& index = f.ref<faiss::Index>(0, "index");
    const auto x = f.array<const float>(1, "x");
    const int64_t k = f.integer(3, "k", 1);
    auto& ivf = const_cast<faiss::IndexIVF&>(guard::inverted_file(index));
    const int64_t n = f.rows(x, "x", {{"d", index.d}});
    guard::search(index, n, x.data, k);
    const Transformed own(index, n, x.data);
    guard::search_whole(ivf, n, own.x, k);
    float* distances = f.result_room<float>(0, n * k);
    int64_t* labels = f.result_room<int64_t>(1, n * k);
    int64_t* queries = f.result_room<int64_t>(2, n);
    int64_t* results = f.result_room<int64_t>(3, n * k);
    faiss::ivflib::search_and_return_centroids(&ivf, n, own.x, k, distances, labels, queries, results);
}

void search_with_parameters(Frame& f) {
    const auto& index = f.ref<faiss::Index>(0, "index");
    const auto x = f.array<const float>(1, "x");
    const int64_t k = f.integer(3, "k", 1);
    faiss::IVFSearchParameters filled;
    const auto& ivf = guard::inverted_file(index);
    const auto& params = parameters(ivf, f.optional<faiss::SearchParametersIVF>(4, "params"), filled);
    const int64_t n = f.rows(x, "x", {{"d", index.d}});
    guard::search(index, n, x.data, k);
    const Transformed own(index, n, x.data);
    guard::search_whole(ivf, n, own.x, k, &params);
    float* distances = f.result_room<float>(0, n * k);
    int64_t* labels = f.result_room<int64_t>(1, n * k);
    Stages stages;
    faiss::ivflib::search_with_parameters(&index, n, x.data, k, distances, labels, &params, &stages.ndis, stages.ms);
    f.result_integer(2, int64_t(stages.ndis));
    std::copy_n(stages.ms, 3, f.result_room<double>(3, 3));
}

void range_search_with_parameters(Frame& f) {
    const auto& index = f.ref<faiss::Index>(0, "index");
    const auto x = f.array<const float>(1, "x");
    const float radius = f.number<float>(3);
    faiss::IVFSearchParameters filled;
    const auto& ivf = guard::inverted_file(index);
    const auto& params = parameters(ivf, f.optional<faiss::SearchParametersIVF>(4, "params"), filled);
    const int64_t n = f.rows(x, "x", {{"d", index.d}});
    guard::search(index, n, x.data, 1);
    const Transformed own(index, n, x.data);
    guard::search_whole(ivf, n, own.x, 1, &params);
    guard::range_search_preassigned(ivf, n, own.x, radius, nullptr, 0);
    faiss::RangeSearchResult result(n);
    Stages stages;
    faiss::ivflib::range_search_with_parameters(&index, n, x.data, radius, &result, &params, &stages.ndis, stages.ms);
    f.result_range(0, result);
    f.result_integer(3, int64_t(stages.ndis));
    std::copy_n(stages.ms, 3, f.result_room<double>(4, 3));
}

#if FSDK_HAS(ivflib_ShardingFunction)
void ShardingFunction_shard_of(Frame& f) {
    auto& self = f.self<faiss::ivflib::ShardingFunction>();
    const auto i = f.integer(1, "i", 0), shard_count = f.integer(2, "shard_count", 1);
    f.result_integer(0, self(i, shard_count));
}
#endif

// ---- shards --------------------------------------------------------------------------------------

namespace {

/** Exactly one %d, and no other directive: the text is printed with. */
std::string shard_name(const std::string& pattern, int64_t number) {
    const size_t at = pattern.find("%d");
    if (at == std::string::npos || pattern.find('%', at + 1) != std::string::npos || pattern.find('%') != at) {
        throw Error(Code::INVALID_ARGUMENT,
                    "filename_template must hold %d once, in the place of the number of the shard, and no other %.");
    }
    return pattern.substr(0, at) + std::to_string(number) + pattern.substr(at + 2);
}

#if FSDK_HAS(ivflib_ShardingFunction)
std::vector<int64_t> dealt(int64_t n, int64_t shard_count, faiss::ivflib::ShardingFunction* function) {
    faiss::ivflib::DefaultShardingFunction one_by_one;
    if (!function) function = &one_by_one;
    std::vector<int64_t> shards(n);
    for (int64_t i = 0; i < n; i++) shards[i] = (*function)(i, shard_count);
    return shards;
}
#endif

struct FloatShards {
    using IVF = faiss::IndexIVF;
    using Map = faiss::IndexIDMap2;
    using Value = float;
    static IVF* copy(const IVF& index) { return dynamic_cast<IVF*>(faiss::clone_index(&index)); }
    static int64_t width(const IVF& index) { return index.quantizer->d; }
};
#if FSDK_HAS(ivflib_ShardingFunction)
struct BinaryShards {
    using IVF = faiss::IndexBinaryIVF;
    using Map = faiss::IndexBinaryIDMap2;
    using Value = uint8_t;
    static IVF* copy(const IVF& index) { return dynamic_cast<IVF*>(faiss::clone_binary_index(&index)); }
    static int64_t width(const IVF& index) { return index.quantizer->d / 8; }
};
#endif

/** As faiss::ivflib does it, without its leaks. */
template <class Kind>
void shard(const typename Kind::IVF& index, int64_t shard_count, const std::string& pattern,
           const std::vector<int64_t>& shards, bool generate_ids) {
    guard::whole(index);
    shard_name(pattern, 0);
    const int64_t n = index.quantizer->ntotal;
    if (n == 0) throw Error(Code::NOT_TRAINED, "The quantizer has no centroids to deal out: train the index.");
    if (int64_t(shards.size()) != n) {
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("shards holds ", shards.size(), " numbers, the quantizer ", n, " centroids."));
    }
    for (int64_t s : shards) {
        if (s < 0 || s >= shard_count)
            throw Error(Code::INVALID_ARGUMENT, sentence("There is no shard ", s, ": there are ", shard_count, "."));
    }
    const int64_t width = Kind::width(index);
    std::vector<typename Kind::Value> all(n * width);
    for (int64_t i = 0; i < n; i++) {
        guard::reconstruct(*index.quantizer, i);
        index.quantizer->reconstruct(i, all.data() + i * width);
    }
    std::unique_ptr<typename Kind::IVF> empty(Kind::copy(index));
    empty->quantizer->reset();
    for (int64_t s = 0; s < shard_count; s++) {
        std::vector<typename Kind::Value> centroids;
        std::vector<faiss::idx_t> ids;
        for (int64_t i = 0; i < n; i++) {
            if (shards[i] != s) continue;
            ids.push_back(i);
            centroids.insert(centroids.end(), all.begin() + i * width, all.begin() + (i + 1) * width);
        }
        std::unique_ptr<typename Kind::IVF> one(Kind::copy(*empty));
        const std::string path = shard_name(pattern, s);
        if (generate_ids) {
            auto* map = new typename Kind::Map(one->quantizer);
            map->own_fields = true;  // so that the quantizer goes with it
            one->quantizer = map;
            if (!ids.empty()) map->add_with_ids(ids.size(), centroids.data(), ids.data());
        } else if (!ids.empty()) {
            guard::add(*one->quantizer, ids.size(), centroids.data());
            one->quantizer->add(ids.size(), centroids.data());
        }
        io::write(*one, path, 0);
    }
}

#if FSDK_HAS(ivflib_ShardingFunction)
template <class Kind>
void shard_by_function(Frame& f) {
    const auto& index = f.ref<typename Kind::IVF>(0, "index");
    const int64_t count = f.integer(1, "shard_count", 1, 65536);
    const std::string pattern = f.string(2, "filename_template");
    auto* function = f.optional<faiss::ivflib::ShardingFunction>(4, "sharding_function");
    guard::whole(index);
    shard<Kind>(index, count, pattern, dealt(index.quantizer->ntotal, count, function), f.boolean(5));
}
#endif

}  // namespace

#if FSDK_HAS(ivflib_ShardingFunction)
void shard_ivf_index_centroids(Frame& f) { shard_by_function<FloatShards>(f); }
void shard_binary_ivf_index_centroids(Frame& f) { shard_by_function<BinaryShards>(f); }
#endif
void shard_ivf_index_centroids_by_number(Frame& f) {
    const auto& index = f.ref<faiss::IndexIVF>(0, "index");
    const int64_t count = f.integer(1, "shard_count", 1, 65536);
    const std::string pattern = f.string(2, "filename_template");
    const auto shards = f.array<const int64_t>(4, "shards");
    shard<FloatShards>(index, count, pattern, {shards.begin(), shards.end()}, f.boolean(6));
}

}  // namespace fsdk::handwritten
