// Guards of orders of a vector's components, of numberings, and of the search for a good one (spheres.h).
#include <algorithm>
#include <vector>

#include <faiss/impl/PolysemousTraining.h>
#include <faiss/impl/lattice_Zn.h>

#include "support.h"

namespace fsdk::guard {
namespace {

/** (a choose b), exact as far as it matters here. */
long double choose(int64_t a, int64_t b) {
    long double ways = 1;
    for (int64_t i = 1; i <= b; i++) ways = ways * (a - b + i) / i;
    return ways;
}

void below(const char* what, int64_t value, int64_t n) {
    if (value < 0 || value >= n) refuse(sentence(what, " ", value, " is not in 0..", n - 1, "."));
}

}  // namespace

void repeats(int64_t dim, const float* c, int64_t size) {
    if (dim == 0) return;
    if (c == nullptr || size != dim) refuse("The vector is missing.");
    std::vector<float> values(c, c + dim);
    if (std::any_of(values.begin(), values.end(), [](float v) { return v != v; }))
        refuse("The vector holds NaN, which equals nothing, not even itself.");
    std::sort(values.begin(), values.end());
    long double orders = 1;
    int64_t left = dim;
    for (size_t at = 0; at < values.size();) {
        size_t end = at;
        while (end < values.size() && values[end] == values[at]) end++;
        orders *= choose(left, int64_t(end - at));
        left -= int64_t(end - at);
        at = end;
    }
    if (orders >= 9223372036854775808.0L) refuse("Its components have 2^63 and more different orders.");
}

void arranged(const faiss::Repeats& self, const float* c) {
    std::vector<int> left;
    for (const auto& repeat : self.repeats) left.push_back(repeat.n);
    for (int j = 0; j < self.dim; j++) {
        size_t at = 0;
        while (at < left.size() && self.repeats[at].val != c[j]) at++;
        if (at == left.size() || left[at]-- == 0)
            refuse(sentence("c is no order of the components: c[", j, "] = ", c[j], " occurs too often."));
    }
}

void order_of(const faiss::Repeats& self, uint64_t code) {
    const uint64_t count = self.count();
    if (code >= count) refuse(sentence("code = ", code, ", but there are ", count, " orders."));
}

void numbering(const faiss::PermutationObjective& self, const int32_t* perm) {
    for (int i = 0; i < self.n; i++) below("A number of", perm[i], self.n);
}
void things(const faiss::PermutationObjective& self, int64_t i, int64_t j) {
    below("Thing", i, self.n);
    below("Thing", j, self.n);
}
void swap(const faiss::PermutationObjective& self, const int32_t* perm, int64_t iw, int64_t jw) {
    numbering(self, perm);
    things(self, iw, jw);
}

void annealed(const faiss::PermutationObjective& objective) {
    if (objective.n < 0 || objective.n >= 100000) refuse(sentence("n = ", objective.n, " is not in 0..99999."));
}

void annealing(const faiss::SimulatedAnnealingOptimizer& self, const int32_t* perm) {
    if (perm) numbering(*self.obj, perm);
    // It draws numbers below n - 1 and below log2(n), by a division.
    if (self.n_iter > 0 && self.n < 2) refuse("A swap takes two things at least.");
    if (self.n_iter > 0 && self.only_bit_flips && (self.n & (self.n - 1)) != 0)
        refuse(sentence("With only_bit_flips the number of things must be a power of 2, and n = ", self.n, " is none."));
}

}  // namespace fsdk::guard
