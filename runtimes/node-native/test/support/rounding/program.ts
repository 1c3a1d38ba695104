/** The sums of the SIMD level that FAISS_SDK_SIMD names, sent to the parent: a process loads one level only. */
import { sumsOf } from './sums.ts';

try {
  const sdk = await import('../../../src/index.ts');
  const sums = Object.entries(sumsOf(sdk)).map(([name, values]) => [name, [...values]]);
  process.send!({ sums: Object.fromEntries(sums) });
} catch (error) {
  process.send!({ unloaded: (error as Error).message });
}
