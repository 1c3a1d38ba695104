// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_random.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/random.h>

namespace fsdk::ops {

void rand([[maybe_unused]] Frame& f) {
    const auto n = f.integer<size_t>(0, "n");
    const auto seed = f.integer<int64_t>(1, "seed");
    const auto x = f.array<float>(2, "x");
    f.shape(x, "x", {{"n", n}});
    faiss::float_rand(x.data, n, seed);
}

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
