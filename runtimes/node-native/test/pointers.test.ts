/** Objects that keep others by pointer: exchanged, dropped, collected and still sound. */
import {
  IDSelectorBatch,
  IDSelectorNot,
  IDSelectorRange,
  IDSelectorTranslated,
  IndexBinaryFlat,
  IndexBinaryIDMap,
  IndexFlatL2,
  IndexHNSWFlat,
  IndexIDMap,
  type IndexIVF,
  IndexIVFFlat,
  IntersectionCriterion,
  indexFactory,
  ParameterSpace,
  SearchParameters,
} from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { matrix } from './support/data.js';

const d = 16;
const x = matrix(400, d);
const query = x.subarray(0, d);

const collect = async () => {
  for (let i = 0; i < 4; i++) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

function centroids(of: IndexIVF): Float32Array {
  return of.quantizer.reconstructNSync(0, of.nlist);
}

describe('another quantizer', () => {
  test('in an index that FAISS made: FAISS no longer frees it, and what stood on the former one lives on', async () => {
    let ivf: IndexIVF | null = indexFactory(d, 'IVF8,Flat') as IndexIVF;
    ivf.trainSync(x);
    ivf.addSync(x);
    expect(ivf.ownFields).toBe(true);
    // A second index over the quantizer inside the first one.
    const second = new IndexIVFFlat(ivf.quantizer, d, 8);
    second.trainSync(x);
    second.addSync(x);
    second.nprobe = 8;
    ivf.nprobe = 8;
    const before = ivf.searchSync(query, 5);
    const graph = new IndexHNSWFlat(d, 8);
    graph.addSync(centroids(ivf));
    ivf.quantizer = graph;
    expect(ivf.ownFields).toBe(false);
    expect(ivf.quantizer).toBeInstanceOf(IndexHNSWFlat);
    graph.close();
    await collect();
    expect(ivf.searchSync(query, 5).labels).toEqual(before.labels);
    ivf.close();
    ivf = null;
    await collect();
    expect(second.searchSync(query, 5).labels).toEqual(before.labels);
  });

  test('once more, back and forth, while searches are in flight', async () => {
    const first = new IndexFlatL2(d);
    const ivf = new IndexIVFFlat(first, d, 4);
    await ivf.train(x);
    await ivf.add(x);
    ivf.nprobe = 4;
    const expected = ivf.searchSync(x, 3).labels;
    const second = new IndexFlatL2(d);
    second.addSync(centroids(ivf));
    const searches: Promise<{ labels: BigInt64Array }>[] = [];
    for (let i = 0; i < 20; i++) {
      searches.push(ivf.search(x, 3));
      ivf.quantizer = i % 2 ? first : second;
    }
    for (const { labels } of await Promise.all(searches)) expect(labels).toEqual(expected);
  });

  test('the same one again changes nothing', () => {
    const ivf = indexFactory(d, 'IVF8,Flat') as IndexIVF;
    const same = ivf.quantizer;
    ivf.quantizer = same;
    expect(ivf.ownFields).toBe(true);
  });

  test('what cannot be one is refused, and the old one stays', () => {
    const ivf = new IndexIVFFlat(new IndexFlatL2(d), d, 4);
    const set = (value: unknown) => () => {
      ivf.quantizer = value as IndexFlatL2;
    };
    expect(set(new IndexFlatL2(d + 1))).toThrow(/d = 17/);
    expect(set(null)).toThrow(/quantizer/i);
    expect(set(ivf)).toThrow(/itself/);
    expect(set(new IndexIVFFlat(ivf, d, 2))).toThrow(/itself|leads back/);
    expect(set(new IndexBinaryFlat(d))).toThrow(/Index/);
    ivf.trainSync(x);
    expect(set(new IndexFlatL2(d))).toThrow(/centroid/);
    ivf.addSync(x);
    expect(ivf.searchSync(query, 1).labels[0]).toBe(0n);
  });
});

describe('IDSelectorTranslated', () => {
  test('keeps the index whose map it reads, and follows its changes', async () => {
    const flat = new IndexFlatL2(d);
    let map: IndexIDMap | null = new IndexIDMap(flat);
    map.addWithIdsSync(x.subarray(0, 4 * d), [10, 20, 30, 40]);
    const sel = new IDSelectorTranslated(map, new IDSelectorBatch([20, 50]));
    expect([0, 1, 2, 3, 4].map((at) => sel.isMember(at))).toEqual([false, true, false, false, false]);
    map.addWithIdsSync(x.subarray(4 * d, 5 * d), [50]);
    expect(sel.isMember(4)).toBe(true);
    map.close();
    map = null;
    await collect();
    const params = new SearchParameters({ sel });
    expect([...flat.searchSync(query, 3, { params }).labels].sort()).toEqual([-1n, 1n, 4n]);
  });

  test('does not read beyond the map, whatever position it is asked for', () => {
    const all = new IDSelectorRange(0, 1000);
    for (const sel of [
      new IDSelectorTranslated([1, 2, 3], all),
      new IDSelectorTranslated(new IndexIDMap(new IndexFlatL2(d)), all),
      new IDSelectorTranslated(new IndexBinaryIDMap(new IndexBinaryFlat(d)), all),
    ]) {
      for (const at of [-1, 3, 2 ** 40, -(2n ** 63n), 2n ** 63n - 1n]) expect(sel.isMember(at)).toBe(false);
      expect(new IDSelectorNot(sel).isMember(2n ** 62n)).toBe(true);
    }
    const flat = new IndexFlatL2(d);
    flat.addSync(x);
    const params = new SearchParameters({ sel: new IDSelectorTranslated([7, 7], all) });
    expect(flat.searchSync(query, 3, { params }).labels).toEqual(BigInt64Array.of(0n, 1n, -1n));
  });
});

describe('ParameterSpace', () => {
  test('an error inside a batch in a thread of its own is an error of the call', async () => {
    const index = indexFactory(d, 'PQ4x4np') as IndexIVF;
    index.trainSync(x);
    index.addSync(x);
    const criterion = new IntersectionCriterion(40, 5);
    criterion.setGroundtruth(null, new BigInt64Array(40 * 5));
    const space = new ParameterSpace();
    space.verbose = 0;
    space.batchsize = 10;
    space.threadOverBatches = true;
    // A Hamming threshold below the size of a code asks for polysemous search, which needs codes of 8 bits.
    space.addRange('ht').values = [2, 4, 16];
    await expect(space.explore(index, x.subarray(0, 40 * d), criterion)).rejects.toThrow(/nbits = 8/);
    // The index keeps the setting that it was refused with, as the documentation says.
    space.setIndexParameter(index, 'ht', 16);
    expect(index.searchSync(query, 1).n).toBe(1);
  });

  test('a range that is dropped and collected is a part of the space that stays', async () => {
    const space = new ParameterSpace();
    space.addRange('nprobe').values = [1, 2, 4];
    const kept = space.addRange('ht');
    for (let i = 0; i < 100; i++) space.addRange(`more${i}`).values = [i];
    kept.values = [8];
    await collect();
    expect(space.parameterRanges[0]?.values).toEqual(Float64Array.of(1, 2, 4));
    expect(kept.name).toBe('ht');
    expect(space.nCombinations()).toBe(3);
    expect(() => space.combinationName(3)).toThrow(/3/);
  });
});
