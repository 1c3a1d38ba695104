// Distances of two vectors and of one to four. FAISS leaves their loops to the compiler, and Emscripten's clang gives a
// sum one accumulator, so that each addition waits for the one before. Here it has two. A vector gets the same sum, bit by
// bit, whichever of the two functions it comes to: graphs use both, and equal vectors must stay equal. The two are the halves
// of an AVX2 register and are added up as GCC does, so that sums of a multiple of eight terms are those of Python's wheel.
#pragma once
#include <wasm_simd128.h>

#include <cstddef>

namespace faiss {
namespace fsdk {

struct Squares {
    static float of(float a, float b) { return (a - b) * (a - b); }
    static v128_t of(v128_t a, v128_t b) {
        const v128_t difference = wasm_f32x4_sub(a, b);
        return wasm_f32x4_mul(difference, difference);
    }
};

struct Products {
    static float of(float a, float b) { return a * b; }
    static v128_t of(v128_t a, v128_t b) { return wasm_f32x4_mul(a, b); }
};

/** The sum of one vector's terms, which its user brings four by four. */
template <class Term>
struct Sum {
    v128_t even = wasm_f32x4_const_splat(0), odd = even;

    void even_term(v128_t x, v128_t y) { even = wasm_f32x4_add(even, Term::of(x, y)); }
    void odd_term(v128_t x, v128_t y) { odd = wasm_f32x4_add(odd, Term::of(x, y)); }
    void add_even(v128_t x, const float* y) { even_term(x, wasm_v128_load(y)); }
    void add_odd(v128_t x, const float* y) { odd_term(x, wasm_v128_load(y)); }

    /** With the terms from `i` on, fewer than four. */
    float with_rest(const float* x, const float* y, size_t i, size_t d) const {
        const v128_t all = wasm_f32x4_add(even, odd);
        const v128_t pairs = wasm_f32x4_add(all, wasm_i32x4_shuffle(all, all, 2, 3, 2, 3));
        float sum = wasm_f32x4_extract_lane(pairs, 0) + wasm_f32x4_extract_lane(pairs, 1);
        for (; i < d; ++i) sum += Term::of(x[i], y[i]);
        return sum;
    }
};

template <class Term>
inline float sum_of(const float* x, const float* y, size_t d) {
    Sum<Term> sum;
    size_t i = 0;
    for (; i + 8 <= d; i += 8) {
        sum.add_even(wasm_v128_load(x + i), y + i);
        sum.add_odd(wasm_v128_load(x + i + 4), y + i + 4);
    }
    if (i + 4 <= d) {
        sum.add_even(wasm_v128_load(x + i), y + i);
        i += 4;
    }
    return sum.with_rest(x, y, i, d);
}

template <class Term>
inline void sums_of(const float* x, const float* y0, const float* y1, const float* y2, const float* y3, size_t d,
                    float& out0, float& out1, float& out2, float& out3) {
    Sum<Term> s0, s1, s2, s3;
    size_t i = 0;
    for (; i + 8 <= d; i += 8) {
        const v128_t even = wasm_v128_load(x + i), odd = wasm_v128_load(x + i + 4);
        s0.add_even(even, y0 + i), s0.add_odd(odd, y0 + i + 4);
        s1.add_even(even, y1 + i), s1.add_odd(odd, y1 + i + 4);
        s2.add_even(even, y2 + i), s2.add_odd(odd, y2 + i + 4);
        s3.add_even(even, y3 + i), s3.add_odd(odd, y3 + i + 4);
    }
    if (i + 4 <= d) {
        const v128_t even = wasm_v128_load(x + i);
        s0.add_even(even, y0 + i), s1.add_even(even, y1 + i), s2.add_even(even, y2 + i), s3.add_even(even, y3 + i);
        i += 4;
    }
    out0 = s0.with_rest(x, y0, i, d), out1 = s1.with_rest(x, y1, i, d);
    out2 = s2.with_rest(x, y2, i, d), out3 = s3.with_rest(x, y3, i, d);
}

}  // namespace fsdk
}  // namespace faiss
