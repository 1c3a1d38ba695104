// Sorting, counting, and what the machine tells: see through_functions.h.
#include <algorithm>
#include <limits>
#include <memory>

#include <faiss/utils/sorting.h>
#include <faiss/utils/utils.h>

#include "faiss_names.h"
#include "support.h"
#include "through_functions.h"

namespace fsdk::through {

using guard::refuse;

void fvec_argsort(size_t n, const float* vals, int64_t* perm) {
    if constexpr (sizeof(size_t) == sizeof(int64_t)) {
        faiss::fvec_argsort(n, vals, reinterpret_cast<size_t*>(perm));
    } else {
        std::vector<size_t> order(n);
        faiss::fvec_argsort(n, vals, order.data());
        std::copy(order.begin(), order.end(), perm);
    }
}

void fvec_argsort_parallel(size_t n, const float* vals, int64_t* perm) {
    // It divides the numbers among its threads, and one of them may get none.
    if (n < 1000) return fvec_argsort(n, vals, perm);
    std::vector<size_t> order(n);
    faiss::fvec_argsort_parallel(n, vals, order.data());
    std::copy(order.begin(), order.end(), perm);
}

#if FSDK_HAS(bucket_sort)
namespace {

/** The number of buckets, which every value must be below. Each thread counts all buckets. */
template <class T>
T buckets(size_t n, const T* tab, T nbucket, int nt) {
    T largest = -1;
    for (size_t i = 0; i < n; i++) {
        if (tab[i] < 0) refuse(sentence("Element ", i, " is ", tab[i], ": buckets are numbered from 0."));
        largest = std::max(largest, tab[i]);
    }
    if (nbucket == 0) {
        if (largest == std::numeric_limits<T>::max()) refuse(sentence("Bucket ", largest, " is too large a number."));
        nbucket = largest + 1;
    }
    if (largest >= nbucket)
        refuse(sentence("There is a value ", largest, ", but there are ", nbucket, " buckets, numbered from 0."));
    guard::table("The counts", nbucket, 2 + nt, 8);
    return nbucket;
}

template <class T>
std::vector<int64_t> sort_rows(size_t nrow, size_t ncol, T* tab, T nbucket, int nt) {
    nbucket = buckets(nrow * ncol, tab, nbucket, nt);
    if (nrow > size_t(std::numeric_limits<T>::max())) refuse(sentence(nrow, " rows are more than the array can number."));
    std::vector<int64_t> lims(size_t(nbucket) + 1);
    if (nrow > 0) faiss::matrix_bucket_sort_inplace(nrow, ncol, tab, nbucket, lims.data(), nt);
    return lims;
}

}  // namespace

void bucket_sort(size_t n, const int64_t* tab, int64_t nbucket, int nt, std::vector<int64_t>& lims,
                 std::vector<int64_t>& perm) {
    nbucket = buckets(n, tab, nbucket, nt);
    lims.resize(nbucket + 1);
    perm.resize(n);
    faiss::bucket_sort(n, reinterpret_cast<const uint64_t*>(tab), nbucket, lims.data(), perm.data(), nt);
}

std::vector<int64_t> matrix_bucket_sort_inplace(size_t nrow, size_t ncol, int32_t* tab, int32_t nbucket, int nt) {
    return sort_rows(nrow, ncol, tab, nbucket, nt);
}
std::vector<int64_t> matrix_bucket_sort_inplace(size_t nrow, size_t ncol, int64_t* tab, int64_t nbucket, int nt) {
    return sort_rows(nrow, ncol, tab, nbucket, nt);
}
#endif

#if FSDK_HAS(hashtable_int64_to_int64_init)
std::vector<int64_t> hashtable_init(int log2_capacity) {
    guard::table("The hash table", uint64_t{1} << log2_capacity, 16);
    std::vector<int64_t> tab(size_t{2} << log2_capacity);
    faiss::hashtable_int64_to_int64_init(log2_capacity, tab.data());
    return tab;
}

uint64_t bvec_checksum(size_t n, const uint8_t* a) {
    if (n % 4 == 0) return faiss::bvec_checksum(n, a);
    std::vector<uint8_t> padded(a, a + n);
    padded.push_back(0);
    return faiss::bvec_checksum(n, padded.data());
}

void bvecs_checksum(size_t n, size_t d, const uint8_t* a, uint64_t* cs) {
    if (n == 0) return;
    faiss::bvecs_checksum(n - 1, d, a, cs);  // behind each of these rows is another
    cs[n - 1] = bvec_checksum(d, a + (n - 1) * d);
}
#endif

namespace {

void histogram(const uint16_t* data, int n, int bins, int min, int shift, int32_t* hist) {
    std::fill_n(hist, bins, 0);
    for (int i = 0; i < n; i++) {
        const int bin = shift < 0 ? data[i] : data[i] < min ? bins : (data[i] - min) >> shift;
        if (bin < bins) hist[bin]++;
    }
}

}  // namespace

void simd_histogram_8(const uint16_t* data, int n, int min, int shift, int32_t* hist) {
    histogram(data, n, 8, min, shift, hist);
}
void simd_histogram_16(const uint16_t* data, int n, int min, int shift, int32_t* hist) {
    histogram(data, n, 16, min, shift, hist);
}

void bincode_hist(const uint8_t* codes, size_t bytes, size_t nbits, int32_t* hist) {
    if (nbits % 8 != 0) refuse(sentence("nbits = ", int64_t(nbits), " is no multiple of 8."));
    if (bytes % (nbits / 8) != 0)
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("Codes of ", int64_t(nbits / 8), " bytes each do not fill ", int64_t(bytes), " bytes."));
    guard::table("The counts", nbits, 128);
    faiss::bincode_hist(bytes / (nbits / 8), nbits, codes, hist);
}

std::vector<float> fvecs_maybe_subsample(size_t d, size_t n, size_t nmax, const float* x, int64_t seed) {
    const float* drawn = faiss::fvecs_maybe_subsample(d, &n, nmax, x, false, seed);
    std::unique_ptr<const float[]> owner(drawn == x ? nullptr : drawn);
    return std::vector<float>(drawn, drawn + n * d);
}

size_t get_mem_usage_kb() {
#ifdef __linux__
    return faiss::get_mem_usage_kb();
#else
    return 0;  // FAISS would say so on the standard error
#endif
}

std::string supported_instruction_sets() {
    std::string names;
#if defined(__x86_64__) && defined(__GNUC__)
    const auto add = [&names](bool there, const char* name) {
        if (there) names += (names.empty() ? "" : " ") + std::string(name);
    };
    __builtin_cpu_init();
    add(__builtin_cpu_supports("sse4.2"), "SSE42");
    add(__builtin_cpu_supports("popcnt"), "POPCNT");
    add(__builtin_cpu_supports("avx"), "AVX");
    add(__builtin_cpu_supports("fma"), "FMA3");
    add(__builtin_cpu_supports("avx2"), "AVX2");
    add(__builtin_cpu_supports("avx512f"), "AVX512F");
    add(__builtin_cpu_supports("avx512cd"), "AVX512CD");
    add(__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"),
        "AVX512_SKX");
#elif defined(__aarch64__)
    names = "NEON ASIMD";
#endif
    return names;
}

int get_num_gpus() { return 0; }
void gpu_nothing() {}

namespace {
[[noreturn]] faiss::Index* no_device() {
    throw Error(Code::NO_DEVICE, "This engine runs on the processor and sees no GPU: search the index as it is.");
}
}  // namespace
faiss::Index* index_cpu_to_gpus(const faiss::Index&, int) { no_device(); }
faiss::Index* index_cpu_to_gpus(const faiss::Index&, const int32_t*) { no_device(); }

}  // namespace fsdk::through
