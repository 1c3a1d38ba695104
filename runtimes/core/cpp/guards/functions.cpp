// Guards of functions over plain arrays: positions that arrays name, sizes that FAISS counts with 32 bits,
// and numbers that have no order.
#include <algorithm>
#include <climits>
#include <cmath>
#include <vector>

#include "support.h"

namespace fsdk::guard {

void components(int64_t d) { require(d >= 1, "The vectors have no components."); }

void neighbors(int64_t d, int64_t nx, int64_t ny, int64_t k, Selector sel) {
    brute_force(d, nx, ny, k, faiss::METRIC_L2);
    if (!sel) return;
    Walk walk;
    validate::selector(walk, sel.p);
    // FAISS takes the rows of a range as they are, and counts those of an empty one with a size that wraps.
    const auto* range = dynamic_cast<const faiss::IDSelectorRange*>(sel.p);
    if (range && std::max(range->imin, int64_t{0}) >= std::min(range->imax, ny))
        refuse(sentence("The selector takes rows ", range->imin, " to ", range->imax - 1, ", but there are ", ny,
                        ", numbered from 0: leave the search out."));
}

void columns(int64_t d, int64_t ny, int64_t d_offset) {
    components(d);
    if (ny > d_offset)
        refuse(sentence("There are lengths of ", ny, " vectors, but the matrix has ", d_offset, " columns."));
}

void rows_below(const int64_t* ids, int64_t n, int64_t rows) {
    for (int64_t i = 0; i < n; i++) {
        if (ids[i] >= rows)
            refuse(sentence("Element ", i, " names row ", ids[i], ", but there are ", rows, " rows, numbered from 0."));
    }
}

void pairs_below(int64_t n, const int64_t* ix, int64_t nx, const int64_t* iy, int64_t ny) {
    rows_below(ix, n, nx);
    rows_below(iy, n, ny);
}

void no_nan(const float* x, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        if (std::isnan(x[i])) refuse(sentence("Element ", i, " is NaN, which is neither before nor behind a number."));
    }
}

void bits_of(int64_t bytes, int64_t d) {
    const int64_t wanted = d / 8 + (d % 8 != 0);
    if (bytes != wanted)
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence(d, " bits lie in ", wanted, " bytes, but ", bytes, " bytes came."));
}

void heap_rows(int64_t m, int64_t k) {
    if (k < 1 || k >= max_k) refuse(sentence("k = ", k, " is not in 1..2^31-1."));
    table("The results", m, k, 12);
}

void hamming_neighbors(int64_t code_size, int64_t na, int64_t nb, int64_t k, int mode, Selector sel) {
    require(code_size <= INT_MAX / 8, "The codes are longer than FAISS can count bits of.");
    neighbors(code_size, na, nb, k, sel);
    heap_rows(na, k);
    constexpr int64_t room[] = {INT64_MAX, 32 * 2, 8 * 3, 16 * 2, 8 * 2};
    if (k > room[mode])
        refuse(sentence("This way of approximating keeps ", room[mode], " results at most, and k = ", k,
                        ": take EXACT_TOPK or fewer."));
}

void hamming_counters(int64_t code_size, int64_t na, int64_t nb, int64_t k, Selector sel) {
    hamming_neighbors(code_size, na, nb, k, 0, sel);
    table("The counters", na, code_size * 8 + 1, 4 + 8 * uint64_t(k));
}

void whole_words(int64_t code_size, int64_t na, int64_t nb, int64_t k) {
    if (code_size % 8 != 0) refuse(sentence("The codes have ", code_size, " bytes, which is no multiple of 8."));
    require(na <= INT_MAX && nb <= INT_MAX, "There are more codes than FAISS can count in 32 bits.");
    hamming_neighbors(code_size, na, nb, k, 0, nullptr);
}

void power_codes(int64_t code_size) {
    if (code_size != 8 && code_size != 16 && code_size != 32 && code_size != 64)
        refuse(sentence("The codes have ", code_size, " bytes; FAISS compares codes of 8, 16, 32 or 64 bytes here."));
}

void cross_codes(int64_t code_size) {
    power_codes(code_size);
    if (code_size == 8)
        throw Error(Code::UNSUPPORTED,
                    "With codes of 8 bytes FAISS reads behind the last one: compare with hammings instead.");
}

void hashtable(int64_t log2_capacity, int64_t size) {
    const int64_t wanted = int64_t{2} << log2_capacity;
    if (size != wanted)
        throw Error(Code::DIMENSION_MISMATCH, sentence("A table with a capacity of 2^", log2_capacity, " has ", wanted,
                                                       " numbers, and this one has ", size, "."));
}

void partition(int64_t n, int64_t q_min, int64_t q_max) {
    if (q_min > q_max) refuse(sentence("q_min = ", q_min, " is above q_max = ", q_max, "."));
    require(n <= INT_MAX, "There are more values than FAISS can count in 32 bits.");
}

void partition(const float* vals, int64_t n, int64_t q_min, int64_t q_max) {
    partition(n, q_min, q_max);
    no_nan(vals, n);
}

void histogram(int64_t n, int bins, int shift, const uint16_t* data) {
    require(n <= INT_MAX, "There are more numbers than FAISS can count in 32 bits.");
    if (shift >= 0) return;
    for (int64_t i = 0; i < n; i++) {
        if (data[i] >= bins)
            refuse(sentence("Element ", i, " is ", int(data[i]), ", but there are ", bins, " bins, numbered from 0."));
    }
}

void ties(const float* distances, int64_t k) {
    int_count(k);
    if (k > 0 && distances[0] == float(-1e38))
        refuse("The first distance is -1e38, by which FAISS marks the beginning of a list.");
}

void list_labels(int64_t n, int64_t k, const int64_t* labels) {
    table("The lists", k, 8);
    for (int64_t i = 0; i < n; i++) {
        if (labels[i] < 0 || labels[i] >= k)
            refuse(sentence("Element ", i, " is ", labels[i], ", which is no list of ", k, ", numbered from 0."));
    }
}

void int_count(int64_t n) {
    if (n > INT_MAX) refuse(sentence(n, " are more than FAISS can count in 32 bits."));
}

void something(int64_t n) { require(n >= 1, "The array is empty."); }

void tall_matrix(int64_t m, int64_t n) {
    if (m < n) refuse(sentence("A matrix of ", m, " rows has no ", n, " orthonormal columns: m must be at least n."));
    require(m * n <= INT_MAX, "The matrix has more elements than FAISS can count in 32 bits.");
}

void even(int64_t d) {
    if (d % 2 != 0) refuse(sentence("d = ", d, " is odd, and FAISS reflects components two by two."));
}

void numbers_to_cluster(int64_t n, int64_t nclusters, const float* x) {
    if (n < nclusters) refuse(sentence("There are ", n, " numbers, too few for ", nclusters, " clusters."));
    table("The tables", n, nclusters, 12);
    for (int64_t i = 0; i < n; i++) {
        if (!(std::fabs(x[i]) <= 1e15f)) refuse(sentence("Element ", i, " is no number from -1e15 to 1e15."));
    }
    if (n == nclusters) return;
    std::vector<float> values(x, x + n);
    std::sort(values.begin(), values.end());
    const int64_t different = std::unique(values.begin(), values.end()) - values.begin();
    if (different < nclusters)
        refuse(sentence("There are ", different, " different numbers, too few for ", nclusters, " clusters."));
}

}  // namespace fsdk::guard
