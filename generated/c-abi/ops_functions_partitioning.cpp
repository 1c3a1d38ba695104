// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_partitioning.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/partitioning.h>
#include "guards/guards.h"
#include "guards/through.h"

namespace fsdk::ops {

void CMax_float_partition_fuzzy([[maybe_unused]] Frame& f) {
    const auto vals = f.array<float>(0, "vals");
    const auto ids = f.array<int64_t>(2, "ids");
    const auto q_min = f.integer<size_t>(4, "qMin", 1);
    const auto q_max = f.integer<size_t>(5, "qMax", 1);
    const int64_t n = f.rows(vals, "vals", {});
    f.shape(ids, "ids", {{"n", n}});
    guard::partition(vals.data, n, q_min, q_max);
    size_t q{};
    auto threshold = faiss::partition_fuzzy<faiss::CMax<float, int64_t>>(vals.data, ids.data, n, q_min, q_max, fsdk::either(q));
    f.result_number(0, threshold);
    f.result_integer(1, static_cast<int64_t>(q));
}

void CMax_uint16_partition_fuzzy([[maybe_unused]] Frame& f) {
    const auto vals = f.array<uint16_t>(0, "vals");
    const auto ids = f.array<int64_t>(2, "ids");
    const auto q_min = f.integer<size_t>(4, "qMin", 1);
    const auto q_max = f.integer<size_t>(5, "qMax", 1);
    const int64_t n = f.rows(vals, "vals", {});
    f.shape(ids, "ids", {{"n", n}});
    guard::partition(n, q_min, q_max);
    size_t q{};
    auto threshold = faiss::partition_fuzzy<faiss::CMax<uint16_t, int64_t>>(vals.data, ids.data, n, q_min, q_max, fsdk::either(q));
    f.result_integer(0, static_cast<int64_t>(threshold));
    f.result_integer(1, static_cast<int64_t>(q));
}

void CMin_float_partition_fuzzy([[maybe_unused]] Frame& f) {
    const auto vals = f.array<float>(0, "vals");
    const auto ids = f.array<int64_t>(2, "ids");
    const auto q_min = f.integer<size_t>(4, "qMin", 1);
    const auto q_max = f.integer<size_t>(5, "qMax", 1);
    const int64_t n = f.rows(vals, "vals", {});
    f.shape(ids, "ids", {{"n", n}});
    guard::partition(vals.data, n, q_min, q_max);
    size_t q{};
    auto threshold = faiss::partition_fuzzy<faiss::CMin<float, int64_t>>(vals.data, ids.data, n, q_min, q_max, fsdk::either(q));
    f.result_number(0, threshold);
    f.result_integer(1, static_cast<int64_t>(q));
}

void CMin_uint16_partition_fuzzy([[maybe_unused]] Frame& f) {
    const auto vals = f.array<uint16_t>(0, "vals");
    const auto ids = f.array<int64_t>(2, "ids");
    const auto q_min = f.integer<size_t>(4, "qMin", 1);
    const auto q_max = f.integer<size_t>(5, "qMax", 1);
    const int64_t n = f.rows(vals, "vals", {});
    f.shape(ids, "ids", {{"n", n}});
    guard::partition(n, q_min, q_max);
    size_t q{};
    auto threshold = faiss::partition_fuzzy<faiss::CMin<uint16_t, int64_t>>(vals.data, ids.data, n, q_min, q_max, fsdk::either(q));
    f.result_integer(0, static_cast<int64_t>(threshold));
    f.result_integer(1, static_cast<int64_t>(q));
}

void simd_histogram_16([[maybe_unused]] Frame& f) {
    const auto data = f.array<const uint16_t>(0, "data");
    const auto min = f.integer<int>(2, "min", 0, 65535);
    const auto shift = f.integer<int>(3, "shift", -1, 12);
    const auto hist = f.array<int32_t>(4, "hist");
    const int64_t n = f.rows(data, "data", {});
    f.shape(hist, "hist", {{"16", 16}});
    guard::histogram(n, 16, shift, data.data);
    fsdk::through::simd_histogram_16(data.data, n, min, shift, hist.data);
}

void simd_histogram_8([[maybe_unused]] Frame& f) {
    const auto data = f.array<const uint16_t>(0, "data");
    const auto min = f.integer<int>(2, "min", 0, 65535);
    const auto shift = f.integer<int>(3, "shift", -1, 12);
    const auto hist = f.array<int32_t>(4, "hist");
    const int64_t n = f.rows(data, "data", {});
    f.shape(hist, "hist", {{"8", 8}});
    guard::histogram(n, 8, shift, data.data);
    fsdk::through::simd_histogram_8(data.data, n, min, shift, hist.data);
}

}  // namespace fsdk::ops
