// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_sorting.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/sorting.h>
#include <faiss/utils/utils.h>
#include "guards/guards.h"
#include "guards/through.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
void bucket_sort([[maybe_unused]] Frame& f) {
    const auto tab = f.array<const int64_t>(0, "tab");
    const auto nbucket = f.integer<int64_t>(2, "nbucket", 0);
    const auto nt = f.integer<int>(3, "nt", 0, 1024);
    const int64_t n = f.rows(tab, "tab", {});
    std::vector<int64_t> lims;
    std::vector<int64_t> perm;
    fsdk::through::bucket_sort(n, tab.data, nbucket, nt, fsdk::either(lims), fsdk::either(perm));
    f.result_buffer(0, std::move(lims));
    f.result_buffer(1, std::move(perm));
}
#endif

void fvec_argsort([[maybe_unused]] Frame& f) {
    const auto vals = f.array<const float>(0, "vals");
    const auto perm = f.array<int64_t>(2, "perm");
    const int64_t n = f.rows(vals, "vals", {});
    f.shape(perm, "perm", {{"n", n}});
    guard::no_nan(vals.data, n);
    fsdk::through::fvec_argsort(n, vals.data, perm.data);
}

void fvec_argsort_parallel([[maybe_unused]] Frame& f) {
    const auto vals = f.array<const float>(0, "vals");
    const auto perm = f.array<int64_t>(2, "perm");
    const int64_t n = f.rows(vals, "vals", {});
    f.shape(perm, "perm", {{"n", n}});
    guard::no_nan(vals.data, n);
    fsdk::through::fvec_argsort_parallel(n, vals.data, perm.data);
}

#if FSDK_FAISS_VERSION >= 10800
void hashtable_int64_to_int64_add([[maybe_unused]] Frame& f) {
    const auto log2_capacity = f.integer<int>(0, "log2Capacity", 0, 32);
    const auto tab = f.array<int64_t>(1, "tab");
    const auto keys = f.array<const int64_t>(3, "keys");
    const auto vals = f.array<const int64_t>(5, "vals");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(vals, "vals", {{"n", n}});
    guard::hashtable(log2_capacity, tab.size);
    faiss::hashtable_int64_to_int64_add(log2_capacity, tab.data, n, keys.data, vals.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void hashtable_int64_to_int64_init([[maybe_unused]] Frame& f) {
    const auto log2_capacity = f.integer<int>(0, "log2Capacity", 0, 32);
    f.result_buffer(0, fsdk::through::hashtable_init(log2_capacity));
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void hashtable_int64_to_int64_lookup([[maybe_unused]] Frame& f) {
    const auto log2_capacity = f.integer<int>(0, "log2Capacity", 0, 32);
    const auto tab = f.array<const int64_t>(1, "tab");
    const auto keys = f.array<const int64_t>(3, "keys");
    const auto vals = f.array<int64_t>(5, "vals");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(vals, "vals", {{"n", n}});
    guard::hashtable(log2_capacity, tab.size);
    faiss::hashtable_int64_to_int64_lookup(log2_capacity, tab.data, n, keys.data, vals.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void matrix_bucket_sort_inplace([[maybe_unused]] Frame& f) {
    const auto tab = f.array<int32_t>(0, "tab");
    const auto ncol = f.integer<size_t>(2, "ncol", 1);
    const auto nbucket = f.integer<int>(3, "nbucket", 0);
    const auto nt = f.integer<int>(4, "nt", 0, 1024);
    const int64_t nrow = f.rows(tab, "tab", {{"ncol", ncol}});
    f.result_buffer(0, fsdk::through::matrix_bucket_sort_inplace(nrow, ncol, tab.data, nbucket, nt));
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void matrix_bucket_sort_inplace_int64([[maybe_unused]] Frame& f) {
    const auto tab = f.array<int64_t>(0, "tab");
    const auto ncol = f.integer<size_t>(2, "ncol", 1);
    const auto nbucket = f.integer<int64_t>(3, "nbucket", 0);
    const auto nt = f.integer<int>(4, "nt", 0, 1024);
    const int64_t nrow = f.rows(tab, "tab", {{"ncol", ncol}});
    f.result_buffer(0, fsdk::through::matrix_bucket_sort_inplace(nrow, ncol, tab.data, nbucket, nt));
}
#endif

}  // namespace fsdk::ops
