/** Retained and view references: drop one end, collect, use the other. Needs --expose-gc. */
import {
  IDSelectorBatch,
  IDSelectorNot,
  type Index,
  IndexFlat,
  IndexFlatL2,
  IndexHNSWFlat,
  IndexIDMap2,
  IndexIVFFlat,
  type IndexIVFPQ,
  IndexPreTransform,
  IndexRefineFlat,
  indexFactory,
  METRIC_L2,
  PCAMatrix,
  SearchParametersIVF,
} from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { collect, ivfFlat, matrix, rejection } from './support/data.js';

const d = 16;
const x = matrix(400, d);

/** Makes garbage, and waits until at least one object of this turn was finalized. */
async function collectGarbage(): Promise<void> {
  let finalized = false;
  const registry = new FinalizationRegistry(() => {
    finalized = true;
  });
  registry.register({}, null);
  expect(await collect(() => finalized)).toBe(true);
}

describe('retained references live as long as their user', () => {
  const users: Record<string, () => Index> = {
    'quantizer of an IVF index': () => new IndexIVFFlat(new IndexFlatL2(d), d, 8, METRIC_L2),
    'sub-index of an IDMap2': () => new IndexIDMap2(new IndexFlatL2(d)),
    'sub-index and transform of a PreTransform': () => new IndexPreTransform(new PCAMatrix(d, 8), new IndexFlatL2(8)),
    'base index of a RefineFlat': () => new IndexRefineFlat(new IndexFlatL2(d)),
  };
  test.each(Object.entries(users))('%s', async (_name, make) => {
    const index = make();
    await collectGarbage();
    if (!index.isTrained) await index.train(x);
    const ids = BigInt64Array.from({ length: 400 }, (_, i) => BigInt(i));
    if (index instanceof IndexIDMap2) await index.addWithIds(x, ids);
    else await index.add(x);
    await collectGarbage();
    const { labels } = await index.search(x.subarray(0, d), 1);
    expect(labels[0]).toBe(0n);
    index.close();
  });

  test('a quantizer closed by the user goes on serving its index', async () => {
    const { index, quantizer } = ivfFlat(x, d);
    quantizer.close();
    index.nprobe = 16;
    expect((await index.search(x.subarray(0, d), 1)).labels[0]).toBe(0n);
    expect((await rejection(() => quantizer.ntotal)).code).toBe('ERR_FAISS_CLOSED');
  });

  test('a selector inside selectors inside parameters', async () => {
    const { index } = ivfFlat(x, d);
    const params = new SearchParametersIVF({ nprobe: 16, sel: new IDSelectorNot(new IDSelectorBatch([0, 1, 2])) });
    await collectGarbage();
    const { labels } = await index.search(x.subarray(0, d), 3, { params });
    for (const hidden of [0n, 1n, 2n]) expect(labels).not.toContain(hidden);
  });
});

describe('views outlive the variable of their parent', () => {
  test('an embedded structure', async () => {
    const view = (() => new IndexHNSWFlat(d, 12).hnsw)();
    await collectGarbage();
    view.efSearch = 77;
    expect(view.efSearch).toBe(77);
  });

  test('a pointer of an index made by the factory', async () => {
    const view = (() => (indexFactory(d, 'IVF8,PQ4') as IndexIVFPQ).quantizer)();
    await collectGarbage();
    expect(view.d).toBe(d);
    expect(view).toBeInstanceOf(IndexFlat); // the factory makes a plain IndexFlat
  });

  test('a view of a view', async () => {
    const view = (() => ((indexFactory(d, 'PCA8,IVF8,PQ4') as IndexPreTransform).index as IndexIVFPQ).pq)();
    await collectGarbage();
    expect(view.M).toBe(4);
  });

  test('a parent that was closed', async () => {
    const index = new IndexHNSWFlat(d, 12);
    const view = index.hnsw;
    index.close();
    await collectGarbage();
    const read = (() => {
      try {
        return view.efSearch;
      } catch (error) {
        return (error as { code: string }).code;
      }
    })();
    // Either answer is safe; what matters is that there is one.
    expect([16, 'ERR_FAISS_CLOSED']).toContain(read);
  });
});

describe('close', () => {
  test('is idempotent, and later use says so', async () => {
    const index = new IndexFlatL2(d);
    index.close();
    index.close();
    expect(index.closed).toBe(true);
    const error = await rejection(() => index.searchSync(x, 1));
    expect(error.code).toBe('ERR_FAISS_CLOSED');
    expect(error.message).toContain('IndexFlatL2');
  });

  test('finishes work in flight first', async () => {
    const index = new IndexFlatL2(d);
    const adding = index.add(x);
    const searching = index.search(x.subarray(0, d), 1);
    index.close();
    await adding;
    expect((await searching).labels[0]).toBe(0n);
    expect((await rejection(index.search(x, 1))).code).toBe('ERR_FAISS_CLOSED');
  });

  test('works as `using`', () => {
    let kept: IndexFlatL2;
    {
      using index = new IndexFlatL2(d);
      kept = index;
    }
    expect(kept.closed).toBe(true);
  });
});

describe('memory', () => {
  test('is flat over 100,000 create, use and close cycles', () => {
    const query = x.subarray(0, d);
    const cycle = () => {
      const index = new IndexFlatL2(d);
      index.addSync(query);
      index.searchSync(query, 1);
      index.close();
    };
    const gc = (globalThis as { gc?: () => void }).gc as () => void;
    const round = () => {
      for (let i = 0; i < 10_000; i++) cycle();
      gc();
      return process.memoryUsage().rss;
    };
    // V8's heap and the allocator's arenas take their size in the first rounds, which are therefore not counted.
    for (let i = 0; i < 3; i++) round();
    // The heap breathes by some 20 MB from round to round; a leak only ever grows. So the lowest points of the first
    // and of the last rounds are compared: 50,000 indexes lie between them, which leaked would be over 25 MB.
    const resident = Array.from({ length: 10 }, round);
    const growth = Math.min(...resident.slice(5)) - Math.min(...resident.slice(0, 5));
    expect(growth, `MB: ${resident.map((bytes) => Math.round(bytes / 1e6)).join(' ')}`).toBeLessThan(10e6);
  });

  test('of indexes that are forgotten comes back, because V8 knows of it', async () => {
    const block = matrix(2_000, 128);
    const make = () => {
      new IndexFlatL2(128).addSync(block); // 1 MB each
    };
    for (let i = 0; i < 20; i++) make();
    await collectGarbage();
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 1_500; i++) {
      make();
      if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await collectGarbage();
    // 1.5 GB were allocated and dropped without one explicit collection in the loop. What V8 lets pile up before it
    // collects depends on how busy the machine is; WebAssembly memory keeps the size of the highest pile.
    expect(process.memoryUsage().rss - before).toBeLessThan(750e6);
  });
});
