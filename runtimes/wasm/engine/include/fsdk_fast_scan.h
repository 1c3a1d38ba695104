// The inner loop of fast scan. FAISS keeps eight accumulators of 128 bits for a query and sums the two halves of its
// registers of 256 bits at the end. As all of it is arithmetic modulo 2^16, the halves can share their accumulators from
// the start: four a query, so that those of two queries fit into the registers that V8 has. The sums are the same, bit by bit.
#pragma once
#include <wasm_simd128.h>

#include <cstddef>
#include <cstdint>

#include "fsdk_avx2/types.h"

namespace faiss {
namespace fsdk {

/** Sums of table entries for 16 codes, in two parts: `all` has the odd codes' sums times 256 besides those of the even ones. */
struct Lookups {
    v128_t all = wasm_i32x4_const_splat(0), odd = all;

    void add(v128_t table, v128_t codes) {
        const v128_t found = wasm_i8x16_swizzle(table, codes);
        all = wasm_i16x8_add(all, found);
        odd = wasm_i16x8_add(odd, wasm_u16x8_shr(found, 8));
    }
    v128_t even() const { return wasm_i16x8_sub(all, wasm_i16x8_shl(odd, 8)); }
};

/**
 * Looks up 32 vectors' codes for `NQ` queries, whose tables lie between those of others, and hands their distances over.
 *
 * @param nsq Subquantizers, an even number.
 * @param codes 16 bytes for each of them: vectors 0 to 15 in the lower, 16 to 31 in the upper half of each byte.
 * @param tables For each two subquantizers, 32 bytes for each of `among` queries; those of the first of the `NQ`.
 * @param q The number of that query, for `handler`.
 */
template <int NQ, class Pair, class Handler>
inline void look_up_some(int nsq, const uint8_t* codes, const uint8_t* tables, size_t among, Handler& handler, size_t q) {
    Lookups low[NQ], high[NQ];
    const v128_t half = wasm_i32x4_splat(fsdk_avx2::unknown(0x0f0f0f0f));
    for (const uint8_t* const end = codes + 16 * size_t(nsq); codes != end; codes += 32, tables += 32 * among) {
        for (int part = 0; part < 32; part += 16) {
            const v128_t both = wasm_v128_load(codes + part);
            const v128_t lower = wasm_v128_and(both, half), upper = wasm_v128_and(wasm_u16x8_shr(both, 4), half);
            for (int i = 0; i < NQ; ++i) {
                const v128_t table = wasm_v128_load(tables + 32 * i + part);
                low[i].add(table, lower);
                high[i].add(table, upper);
            }
        }
    }
    for (int i = 0; i < NQ; ++i) {
        Pair first, second;
        first.i = {fsdk_avx2::i(low[i].even()), fsdk_avx2::i(low[i].odd)};
        second.i = {fsdk_avx2::i(high[i].even()), fsdk_avx2::i(high[i].odd)};
        handler.handle(q + i, 0, first, second);
    }
}

/** The same for `NQ` queries, two at a time; `Pair` is FAISS's vector of 16 numbers. */
template <int NQ, class Pair, class Handler>
inline void look_up(int nsq, const uint8_t* codes, const uint8_t* tables, Handler& handler) {
    constexpr int whole = NQ / 2 * 2;
    for (int q = 0; q < whole; q += 2) look_up_some<2, Pair>(nsq, codes, tables + 32 * q, NQ, handler, q);
    if constexpr (NQ % 2 != 0) look_up_some<1, Pair>(nsq, codes, tables + 32 * whole, NQ, handler, whole);
}

}  // namespace fsdk
}  // namespace faiss
