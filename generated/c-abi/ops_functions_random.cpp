// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_random.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/random.h>

namespace fsdk::ops {

void byte_rand([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n");
    const auto seed = f.integer<int64_t>(1, "seed");
    const auto x = f.array<uint8_t>(2, "x");
    f.shape(x, "x", {{"n", n}});
    faiss::byte_rand(x.data, n, seed);
}

void int64_rand([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n");
    const auto seed = f.integer<int64_t>(1, "seed");
    const auto x = f.array<int64_t>(2, "x");
    f.shape(x, "x", {{"n", n}});
    faiss::int64_rand(x.data, n, seed);
}

void int64_rand_max([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n");
    const auto max = f.integer<int64_t>(1, "max", 1);
    const auto seed = f.integer<int64_t>(2, "seed");
    const auto x = f.array<int64_t>(3, "x");
    f.shape(x, "x", {{"n", n}});
    faiss::int64_rand_max(x.data, n, max, seed);
}

void rand([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n");
    const auto seed = f.integer<int64_t>(1, "seed");
    const auto x = f.array<float>(2, "x");
    f.shape(x, "x", {{"n", n}});
    faiss::float_rand(x.data, n, seed);
}

void rand_perm([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n", static_cast<int64_t>(std::numeric_limits<size_t>::lowest()), 2147483647);
    const auto seed = f.integer<int64_t>(1, "seed");
    const auto perm = f.array<int32_t>(2, "perm");
    f.shape(perm, "perm", {{"n", n}});
    faiss::rand_perm(perm.data, n, seed);
}

#if FSDK_FAISS_VERSION >= 10900
void rand_perm_splitmix64([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n", static_cast<int64_t>(std::numeric_limits<size_t>::lowest()), 2147483647);
    const auto seed = f.integer<int64_t>(1, "seed");
    const auto perm = f.array<int32_t>(2, "perm");
    f.shape(perm, "perm", {{"n", n}});
    faiss::rand_perm_splitmix64(perm.data, n, seed);
}
#endif

void rand_smooth_vectors([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto seed = f.integer<int64_t>(2, "seed");
    const auto x = f.array<float>(3, "x");
    f.shape(x, "x", {{"n", n}, {"d", d}});
    faiss::rand_smooth_vectors(n, d, x.data, seed);
}

void randn([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n");
    const auto seed = f.integer<int64_t>(1, "seed");
    const auto x = f.array<float>(2, "x");
    f.shape(x, "x", {{"n", n}});
    faiss::float_randn(x.data, n, seed);
}

}  // namespace fsdk::ops
