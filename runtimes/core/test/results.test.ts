import { expect, test } from 'vitest';
import { RangeSearchResult, SearchResult } from '../src/index.ts';

const MAX = 3.4028234663852886e38;
const result = new SearchResult(
  Float32Array.of(0.5, 2, 1, MAX, MAX, MAX),
  BigInt64Array.of(7n, 9n, 2n, -1n, -1n, -1n),
  2,
);

test('rows leave the padding out', () => {
  expect(result.n).toBe(3);
  expect(result.row(0)).toEqual([
    { id: 7n, distance: 0.5 },
    { id: 9n, distance: 2 },
  ]);
  expect(result.row(1)).toEqual([{ id: 2n, distance: 1 }]);
  expect(result.row(2)).toEqual([]);
});

test('a result iterates over its rows and takes apart as in Python', () => {
  expect([...result].map((row) => row.length)).toEqual([2, 1, 0]);
  const { distances, labels, k } = result;
  expect([distances.length, labels.length, k]).toEqual([6, 6, 2]);
});

test('ids stay 64-bit', () => {
  const big = new SearchResult(Float32Array.of(1), BigInt64Array.of(2n ** 63n - 1n), 1);
  expect(big.row(0)[0]?.id).toBe(2n ** 63n - 1n);
});

test('a row that is not there is an error', () => {
  for (const i of [3, -1, 0.5, Number.NaN]) {
    expect(() => result.row(i)).toThrow(expect.objectContaining({ code: 'ERR_FAISS_INVALID_ARGUMENT' }));
  }
  expect(() => result.row(3)).toThrow(/There is no row 3: the result has 3 rows/);
});

test('zero queries', () => {
  const none = new SearchResult(new Float32Array(0), new BigInt64Array(0), 5);
  expect(none.n).toBe(0);
  expect([...none]).toEqual([]);
});

test('range results', () => {
  const range = new RangeSearchResult(
    BigUint64Array.of(0n, 2n, 2n, 3n),
    Float32Array.of(1, 2, 3),
    BigInt64Array.of(5n, -1n, 6n),
  );
  expect(range.n).toBe(3);
  // A stored id of -1 is a real result here: nothing is padded.
  expect([...range]).toEqual([
    [
      { id: 5n, distance: 1 },
      { id: -1n, distance: 2 },
    ],
    [],
    [{ id: 6n, distance: 3 }],
  ]);
  expect(() => range.row(3)).toThrow(/no row 3/);
  expect(new RangeSearchResult(new BigUint64Array(0), new Float32Array(0), new BigInt64Array(0)).n).toBe(0);
});
