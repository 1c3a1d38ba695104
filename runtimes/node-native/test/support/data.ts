/** Small deterministic data for tests, and what tests share. */
import { type FaissError, type Index, IndexFlatL2, IndexIVFFlat, METRIC_L2 } from '@faiss-sdk/node';
import { expect } from 'vitest';

export { matrix } from './matrix.mjs';

/** A trained and filled IVFFlat over `x`, with its quantizer. */
export function ivfFlat(x: Float32Array, d: number, nlist = 16): { index: IndexIVFFlat; quantizer: IndexFlatL2 } {
  const quantizer = new IndexFlatL2(d);
  const index = new IndexIVFFlat(quantizer, d, nlist, METRIC_L2);
  index.trainSync(x);
  index.addSync(x);
  return { index, quantizer };
}

export async function rejection(work: Promise<unknown> | (() => unknown)): Promise<FaissError> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    return error as FaissError;
  }
  throw new Error('expected an error, and there was none');
}

/** Runs the collector until `done` or the turn limit; finalizers need turns of the event loop. */
export async function collect(done: () => boolean, turns = 50): Promise<boolean> {
  const gc = (globalThis as { gc?: () => void }).gc;
  if (!gc) throw new Error('these tests need --expose-gc');
  for (let i = 0; i < turns && !done(); i++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return done();
}

export function expectSameAnswers(a: Index, b: Index, queries: Float32Array, k = 5): void {
  const left = a.searchSync(queries, k);
  const right = b.searchSync(queries, k);
  expect(right.labels).toEqual(left.labels);
  expect(right.distances).toEqual(left.distances);
}
