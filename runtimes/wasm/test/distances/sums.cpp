// What engine/include/fsdk_distances.h gives for drawn vectors of many lengths: one line for each term, length and draw.
//   TERM d KIND  one: 4 sums  four: 4 sums  again: 4 sums in another order  reference: 4 x (sum, sum of sizes)
// Sums as the bits of a float, references as doubles. Behind each vector lies NaN, which who reads too far would add.
#include <cinttypes>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <vector>

#include "fsdk_distances.h"

namespace {

uint64_t state = 1;
uint32_t next() {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return uint32_t(state >> 32);
}

/** Whole numbers, whose sums are exact in floats too; or numbers of very different sizes. */
float drawn(bool whole) {
    if (whole) return float(int(next() % 33) - 16);
    return std::ldexp(float(int32_t(next())), int(next() % 12) - 36);
}

void print(float sum) {
    uint32_t bits;
    std::memcpy(&bits, &sum, sizeof(bits));
    std::printf(" %08" PRIx32, bits);
}

template <class Term>
void lines(const char* name, double (*term)(double, double)) {
    using faiss::fsdk::sum_of;
    using faiss::fsdk::sums_of;
    std::vector<size_t> lengths{96, 100, 127, 128, 129, 960, 1000};
    for (size_t d = 0; d <= 70; ++d) lengths.push_back(d);
    for (const size_t d : lengths) {
        for (int draw = 0; draw < 6; ++draw) {
            const bool whole = draw % 2 == 0;
            // From any place: FAISS's vectors lie at multiples of four bytes.
            std::vector<float> all[5];
            const float* at[5];
            for (int v = 0; v < 5; ++v) {
                const size_t before = next() % 4;
                all[v].assign(before + d + 8, std::numeric_limits<float>::quiet_NaN());
                for (size_t i = 0; i < d; ++i) all[v][before + i] = drawn(whole);
                at[v] = all[v].data() + before;
            }
            const float* x = at[0];
            // The last of the four is x itself.
            const float* y[4] = {at[1], at[2], at[3], x};
            std::printf("%s %zu %s", name, d, whole ? "whole" : "any");
            for (int v = 0; v < 4; ++v) print(sum_of<Term>(x, y[v], d));
            float four[4], again[4];
            sums_of<Term>(x, y[0], y[1], y[2], y[3], d, four[0], four[1], four[2], four[3]);
            sums_of<Term>(x, y[2], y[3], y[1], y[0], d, again[2], again[3], again[1], again[0]);
            for (const float sum : four) print(sum);
            for (const float sum : again) print(sum);
            for (int v = 0; v < 4; ++v) {
                double sum = 0, sizes = 0;
                for (size_t i = 0; i < d; ++i) {
                    const double one = term(x[i], y[v][i]);
                    sum += one;
                    sizes += std::fabs(one);
                }
                std::printf(" %.17g %.17g", sum, sizes);
            }
            std::printf("\n");
        }
    }
}

}  // namespace

int main() {
    lines<faiss::fsdk::Squares>("squares", [](double a, double b) { return (a - b) * (a - b); });
    lines<faiss::fsdk::Products>("products", [](double a, double b) { return a * b; });
}
