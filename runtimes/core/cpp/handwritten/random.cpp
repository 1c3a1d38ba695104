// Whole random numbers, with or without a bound: two functions of FAISS, one of Python's.
#include <faiss/utils/random.h>

#include "frame.h"

namespace fsdk::handwritten {

void randint(Frame& f) {
    const int64_t n = f.integer(0, "n", 0);
    const int64_t seed = f.integer(1, "seed");
    const int64_t vmax = f.integer(2, "vmax", 0);
    const auto x = f.array<int64_t>(3, "x");
    f.shape(x, "x", {{"n", n}});
    if (vmax == 0)
        faiss::int64_rand(x.data, n, seed);
    else
        faiss::int64_rand_max(x.data, n, static_cast<uint64_t>(vmax), seed);
}

void lrand(Frame& f) { randint(f); }

}  // namespace fsdk::handwritten
