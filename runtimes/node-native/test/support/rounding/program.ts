/** The sums of the SIMD level that FAISS_SDK_SIMD names, sent to the parent: a process loads one level only. */
import { sumsOf } from './sums.ts';

const loaded = await import('../../../src/index.ts').catch((error: Error) => error);
process.send!(loaded instanceof Error ? { unloaded: loaded.message } : { sums: sumsOf(loaded) });
