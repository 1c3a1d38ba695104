#pragma once
/**
 * The AVX2 instructions that FAISS uses, as pairs of WebAssembly vectors: its AVX2 code then compiles for WebAssembly,
 * where FAISS would else take the way of scalar code. Only what FAISS calls is here; each has the effect of Intel's
 * instruction (runtimes/wasm/test/avx2.test.ts compares them), except that `fmadd` rounds twice, as WebAssembly without
 * relaxed SIMD has no fused multiply and add.
 */
#include "fsdk_avx2/floats.h"
#include "fsdk_avx2/halves.h"
#include "fsdk_avx2/integers.h"
#include "fsdk_avx2/moves.h"
