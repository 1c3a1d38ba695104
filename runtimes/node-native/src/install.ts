// Evaluated before anything can be constructed: index.ts imports it first.
import { expectedSchema, install } from '@faiss-sdk/core';
// For its effect: generated classes register which ABI and schema they were made for.
import '@faiss-sdk/generated';
import { load } from './load.ts';
import { runtimeOf } from './runtime.ts';

const expected = expectedSchema();
if (expected === null) throw new Error('the generated classes state no schema; run `npm run generate`');
const loaded = load(expected);
install(runtimeOf(loaded.addon, loaded.level));

/** SIMD level of the engine that was loaded; `FAISS_SDK_SIMD=generic|avx2|avx512` in the environment asks for one. */
export const simdLevel: 'generic' | 'avx2' | 'avx512' = loaded.level;
