import { describe, expect, it } from 'vitest';
import { make } from '../src/data/made.ts';
import { fromBytes, Tensor } from '../src/data/tensor.ts';
import { ObjectOfClass } from '../src/goldens/answers.ts';
import { exact, ofClass } from '../src/oracles/exact.ts';
import { padding, prefix, sorted } from '../src/oracles/invariants.ts';
import { recall, ties } from '../src/oracles/labels.ts';
import { close, ulp, within } from '../src/oracles/numeric.ts';

const f32 = (...values: number[]) => Float32Array.from(values);
const ids = (...values: number[]) => BigInt64Array.from(values, BigInt);
const rows = (data: Float32Array | BigInt64Array, width: number) =>
  new Tensor(data instanceof Float32Array ? 'f32' : 'i64', [data.length / width, width], data);

describe('exact', () => {
  it('compares every bit, type and length', () => {
    expect(exact(f32(1, Number.NaN), f32(1, Number.NaN))).toBeNull();
    expect(exact(f32(0), f32(-0))).toContain('1 of 1 differ');
    expect(exact(f32(1, 2), f32(1))).toContain('expected 1 values');
    expect(exact(Float64Array.of(1), f32(1))).toContain('expected f32 values, got f64');
    expect(exact([1], f32(1))).toContain('expected an array');
    expect(exact(f32(1, 2, 3, 5), rows(f32(1, 2, 3, 4), 2))).toContain('first at [1, 1]: expected 4, got 5');
  });

  it('takes whole numbers in either JavaScript form, and nothing else for them', () => {
    expect(exact(5n, 5)).toBeNull();
    expect(exact(2n ** 62n, 2n ** 62n)).toBeNull();
    expect(exact(2 ** 62, 2n ** 62n)).not.toBeNull();
    expect(exact(true, 1)).not.toBeNull();
    expect(exact('5', 5)).not.toBeNull();
    expect(exact(undefined, null)).not.toBeNull();
  });

  it('knows classes by name', () => {
    class IndexFlatL2 {}
    expect(ofClass(new IndexFlatL2(), new ObjectOfClass('IndexFlatL2'))).toBeNull();
    expect(ofClass(new IndexFlatL2(), 'IndexFlat')).toContain('got IndexFlatL2');
  });
});

describe('numeric', () => {
  it('close bounds the difference, and keeps NaN and infinity apart from numbers', () => {
    expect(close(f32(100.001), f32(100), 0, 1e-4)).toBeNull();
    expect(close(f32(100.1), f32(100), 0, 1e-4)).toContain('largest difference is 0.1');
    expect(close(f32(Number.NaN), f32(1), 10)).not.toBeNull();
    expect(close(f32(1e30), f32(Infinity), 1e38, 1e38)).not.toBeNull();
    expect(close(1.05, 1, 0.1)).toBeNull();
    expect(close(1.2, 1, 0.1)).not.toBeNull();
  });

  it('ulp counts representable steps, also over zero', () => {
    const next = (value: number) => {
      const bits = new DataView(new ArrayBuffer(4));
      bits.setFloat32(0, value);
      bits.setInt32(0, bits.getInt32(0) + 1);
      return bits.getFloat32(0);
    };
    expect(ulp(f32(next(1)), f32(1), 1)).toBeNull();
    expect(ulp(f32(next(next(1))), f32(1), 1)).not.toBeNull();
    expect(ulp(f32(-1e-45), f32(1e-45), 2)).toBeNull();
    expect(ulp(f32(-1e-45), f32(1e-45), 1)).not.toBeNull();
    expect(ulp(f32(1), f32(Number.NaN), 5)).not.toBeNull();
  });

  it('range holds every number', () => {
    expect(within(f32(1, 2), 0, 2)).toBeNull();
    expect(within(f32(1, Number.NaN), 0, 2)).toContain('value 1 is NaN');
  });
});

describe('labels', () => {
  const judge = (actual: number[], distances: number[], expected = [1, 2, 3, 4], golden = [1, 5, 5, 9]) =>
    ties({
      actual: ids(...actual),
      expected: rows(ids(...expected), 4),
      actualDistances: f32(...distances),
      expectedDistances: rows(f32(...golden), 4),
      abs: 0,
      rel: 1e-6,
    });

  it('ties change places within a distance only', () => {
    expect(judge([1, 3, 2, 4], [1, 5, 5, 9])).toBeNull();
    expect(judge([2, 1, 3, 4], [1, 5, 5, 9])).toContain('row 0: ranks 0 to 0: expected 1, got 2');
    expect(judge([1, 2, 2, 4], [1, 5, 5, 9])).toContain('twice');
    expect(judge([1, 2, 7, 4], [1, 5, 5, 9])).toContain('ranks 1 to 2');
  });

  it('the last rank may hold another label of the same distance, but not at another', () => {
    expect(judge([1, 2, 3, 8], [1, 5, 5, 9])).toBeNull();
    expect(judge([1, 2, 3, 8], [1, 5, 5, 8])).not.toBeNull();
    expect(judge([1, 2, 3, -1], [1, 5, 5, 9])).not.toBeNull();
    expect(judge([1, 2, 3, 4], [1, 5, 5, 9], [1, 2, 3, -1])).not.toBeNull();
  });

  it('recall counts found labels, and refuses to say anything about none', () => {
    expect(recall(ids(4, 3, 2, 9), rows(ids(1, 2, 3, 4), 4), 0.75)).toBeNull();
    expect(recall(ids(4, 3, 2, 9), rows(ids(1, 2, 3, 4), 4), 0.76)).toContain('0.7500');
    expect(recall(ids(-1, -1), rows(ids(-1, -1), 2), 0)).toContain('holds no labels');
  });
});

describe('invariants', () => {
  it('sorted looks at each row', () => {
    expect(sorted(f32(1, 2, 0, 3), 2, 'ascending')).toBeNull();
    expect(sorted(f32(2, 1, 0, 3), 2, 'ascending')).toContain('[0, 1]: 2, then 1');
    expect(sorted(f32(2, Number.NaN), 2, 'descending')).not.toBeNull();
    expect(sorted(f32(1, 2, 3), 2, 'ascending')).toContain('no rows of 2');
  });

  it('padding belongs to -1 and only there', () => {
    expect(padding(f32(1, 9), ids(4, -1), 9)).toBeNull();
    expect(padding(f32(1, 8), ids(4, -1), 9)).not.toBeNull();
    expect(padding(f32(9, 9), ids(4, -1), 9)).not.toBeNull();
  });

  it('prefix compares the heads of the rows', () => {
    expect(prefix(ids(1, 2, 3, 4, 5, 6), 3, ids(1, 2, 4, 5), 2)).toBeNull();
    expect(prefix(ids(1, 2, 3, 4, 5, 6), 3, ids(1, 2, 5, 4), 2)).toContain('[1, 0]');
  });
});

describe('made data', () => {
  it('is the same number for number everywhere', () => {
    expect(Array.from(make({ make: 'grid', n: 1, d: 8, seed: 3 }).data, Number)).toEqual([2, 7, 8, 15, 10, 6, 11, 4]);
    const uniform = make({ make: 'uniform', n: 2, d: 2, seed: 1 });
    expect(uniform.shape).toEqual([2, 2]);
    expect(Array.from(uniform.data, Number).every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it('reads raw little-endian bytes', () => {
    expect(fromBytes('i64', [1], Uint8Array.of(2, 1, 0, 0, 0, 0, 0, 0)).data[0]).toBe(258n);
  });
});
