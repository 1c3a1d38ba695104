import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { f32, f64, i32, i64ids, inout, length, outF32, outI32, outI64, outU8, rows, u8, u64 } from '../src/index.ts';

const AT = 'IndexIVF.search:x';
const error = (code: string, message: RegExp) =>
  expect.objectContaining({ code: `ERR_FAISS_${code}`, message: expect.stringMatching(message) });
const mismatch = (message: RegExp) => error('DIMENSION_MISMATCH', message);
const invalid = (message: RegExp) => error('INVALID_ARGUMENT', message);

describe('float vectors', () => {
  test('a Float32Array is passed on as it is, also an empty one, a part and shared memory', () => {
    const whole = new Float32Array(8);
    for (const array of [
      whole,
      whole.subarray(2, 6),
      new Float32Array(0),
      new Float32Array(new SharedArrayBuffer(16)),
    ]) {
      expect(f32(array, AT)).toBe(array);
    }
  });

  test.each([
    ['Float64Array', Float64Array.of(1.5, 0.1)],
    ['number[]', [1.5, 0.1]],
    ['number[][]', [[1.5], [0.1]]],
    ['Float32Array[]', [Float32Array.of(1.5), Float32Array.of(0.1)]],
    ['Float64Array[]', [Float64Array.of(1.5), Float64Array.of(0.1)]],
    ['rows of two kinds', [Float32Array.of(1.5), [0.1]]],
  ])('%s is converted and rounded to floats', (_name, input) => {
    expect(f32(input, AT)).toEqual(Float32Array.of(1.5, 0.1));
  });

  test('an array of another realm is recognised', () => {
    const other = runInContext('new Float32Array([1, 2])', createContext({})) as Float32Array;
    expect(other instanceof Float32Array).toBe(false);
    expect(f32(other, AT)).toBe(other);
  });

  test('memory that was transferred away is refused', () => {
    const array = new Float32Array(4);
    structuredClone(array.buffer, { transfer: [array.buffer] });
    const detached = invalid(/^IndexIVF\.search: the memory of x has been transferred away/);
    expect(() => f32(array, AT)).toThrow(detached);
    expect(() => inout(array, AT, 'Float32Array')).toThrow(detached);
  });

  test('ragged rows name the row and both numbers', () => {
    expect(() => f32([[1, 2], [3]], AT)).toThrow(
      mismatch(/^IndexIVF\.search: row 1 of x has 1 values, but every row needs 2, as x\[0\] has\.$/),
    );
    expect(() => f32([new Float32Array(100), new Float32Array(99)], AT)).toThrow(mismatch(/row 1 of x has 99 .* 100/));
  });

  test('rows of a wrong width are refused although their total would divide', () => {
    const fifty = Array.from({ length: 4 }, () => new Float32Array(50));
    expect(f32(fifty, AT).length).toBe(200);
    expect(() => f32(fifty, AT, 100, 'd')).toThrow(
      mismatch(/row 0 of x has 50 values, but every row needs 100, because d = 100/),
    );
  });

  test.each([
    ['a text among numbers', [1, '2'], /x\[1\] must be a number; got the string "2"/],
    ['a hole', new Array(2), /x\[0\] must be a number; got undefined/],
    ['a text inside a row', [[1], ['2']], /x\[1\]\[0\] must be a number/],
    ['a number among rows', [[1], 2], /x\[1\] must be a row like the ones before it; got 2/],
    ['a row among numbers', [1, [2]], /x\[1\] must be a number; got an array of 1/],
    ['an Int32Array', new Int32Array(2), /got an Int32Array of 2/],
    ['a string', 'abc', /got the string "abc"/],
    ['null', null, /got null/],
    ['a DataView', new DataView(new ArrayBuffer(8)), /got a DataView/],
    ['an ArrayBuffer', new ArrayBuffer(8), /got an ArrayBuffer/],
    ['a function', Math.max, /got the function max/],
  ])('%s is refused', (_name, input, message) => {
    expect(() => f32(input, AT)).toThrow(invalid(message));
  });

  test('NaN and the infinities may pass: what they mean is for FAISS to say', () => {
    expect([...f32([Number.NaN, Number.POSITIVE_INFINITY], AT)]).toEqual([Number.NaN, Number.POSITIVE_INFINITY]);
  });

  test('errors carry class and method', () => {
    expect(() => f32(null, AT)).toThrow(expect.objectContaining({ className: 'IndexIVF', method: 'search' }));
    expect(() => f32(null, 'knn:xb')).toThrow(expect.objectContaining({ className: undefined, method: 'knn' }));
  });
});

describe('other numeric inputs', () => {
  test('doubles', () => {
    const own = Float64Array.of(0.1);
    expect(f64(own, AT)).toBe(own);
    expect(f64([0.1], AT)).toEqual(own);
    expect(() => f64(['0.1'], AT)).toThrow(invalid(/x\[0\] must be a number/));
  });

  test('bytes: a Buffer is taken as it is, numbers must fit', () => {
    const buffer = Buffer.from([1, 2, 255]);
    expect(u8(buffer, AT)).toBe(buffer);
    expect(u8([1, 2, 255], AT)).toEqual(Uint8Array.of(1, 2, 255));
    expect(u8([[1, 2], [255, 0]], AT)).toEqual(Uint8Array.of(1, 2, 255, 0)); // biome-ignore format: rows
    expect(() => u8([256], AT)).toThrow(invalid(/x\[0\] must be an integer from 0 to 255; got 256/));
    expect(() => u8([0.5], AT)).toThrow(invalid(/got 0.5/));
    expect(() => u8(new Float32Array(2), AT)).toThrow(invalid(/got a Float32Array/));
    expect(() => u8([[1, 2], [3]], AT, 2, 'codeSize')).toThrow(mismatch(/row 1 of x has 1 values.*codeSize = 2/));
  });

  test('32-bit integers', () => {
    expect(i32([-1, 2 ** 31 - 1], AT)).toEqual(Int32Array.of(-1, 2 ** 31 - 1));
    expect(() => i32([2 ** 31], AT)).toThrow(invalid(/from -2147483648 to 2147483647; got 2147483648/));
  });
});

describe('ids', () => {
  test('all forms are accepted, up to the ends of 64 bits', () => {
    const own = BigInt64Array.of(1n, -(2n ** 63n), 2n ** 63n - 1n);
    expect(i64ids(own, AT)).toBe(own);
    expect(i64ids([1n, -(2n ** 63n), 2n ** 63n - 1n], AT)).toEqual(own);
    expect(i64ids([1, 2 ** 53 - 1, -1], AT)).toEqual(BigInt64Array.of(1n, 2n ** 53n - 1n, -1n));
    expect(u64([2n ** 64n - 1n], AT)).toEqual(BigUint64Array.of(2n ** 64n - 1n));
  });

  test.each([
    ['a number above 2^53', [2 ** 53], /got 9007199254740992\. Write ids above 2\^53 as bigints/],
    ['a fraction', [1.5], /x\[0\] must be a bigint .* or a safe integer; got 1.5/],
    ['NaN', [Number.NaN], /got NaN/],
    ['65 bits', [2n ** 63n], /got 9223372036854775808n/],
    ['a text', ['7'], /got the string "7"/],
    ['floats', Float32Array.of(1), /got a Float32Array of 1/],
  ])('%s is refused', (_name, input, message) => {
    expect(() => i64ids(input, AT)).toThrow(invalid(message));
  });
});

describe('shapes', () => {
  test('rows come from the length', () => {
    expect(rows(new Float32Array(300), 100, AT, 'd')).toBe(3);
    expect(rows(new Float32Array(0), 100, AT, 'd')).toBe(0);
    expect(rows(new Float32Array(0), 0, AT, 'd')).toBe(0);
    expect(() => rows(new Float32Array(250), 100, AT, 'd')).toThrow(
      mismatch(/^IndexIVF\.search: x has 250 values, which is no multiple of d = 100\./),
    );
    expect(() => rows(new Float32Array(1), 0, AT, 'd')).toThrow(mismatch(/no multiple of d = 0/));
  });

  test('exact lengths', () => {
    length(new Float32Array(6), 6, AT, 'n * k');
    expect(() => length([1], 6, AT, 'n * k')).toThrow(mismatch(/x must have 6 values \(n \* k\); it has 1/));
  });
});

describe('outputs', () => {
  test('fresh ones of a call are views of one allocation', () => {
    const labels = outI64(undefined, 10, AT, 40);
    const distances = outF32(undefined, 10, AT, labels);
    expect(distances.buffer).toBe(labels.buffer);
    expect([labels.length, distances.length, labels.buffer.byteLength]).toEqual([10, 10, 120]);
    distances.fill(1);
    expect([...labels]).toEqual(new Array(10).fill(0n));
  });

  test('three of them, and one for which no room was left', () => {
    const labels = outI64(undefined, 2, AT, 8 + 3);
    const distances = outI32(undefined, 2, AT, labels, 3);
    const codes = outU8(undefined, 3, AT, distances);
    expect(codes.buffer).toBe(labels.buffer);
    expect(outU8(undefined, 3, AT, codes).buffer).not.toBe(labels.buffer);
  });

  test("the caller's own arrays are used", () => {
    const own = new Float32Array(10);
    expect(outF32(own, 10, AT)).toBe(own);
    expect(() => outF32(own, 12, 'Index.search:distances')).toThrow(
      mismatch(/^Index\.search: distances must have exactly 12 values for this call; it has 10\.$/),
    );
    expect(() => outF32(new Float64Array(10) as never, 10, AT)).toThrow(
      invalid(/must be a Float32Array; got a Float64/),
    );
    expect(() => outI64([1n] as never, 1, AT)).toThrow(invalid(/must be a BigInt64Array; got an array of 1/));
  });

  test('a size that cannot be allocated is OUT_OF_MEMORY', () => {
    const tooMany = error('OUT_OF_MEMORY', /labels would take 8000000000000000 bytes/);
    expect(() => outI64(undefined, 1e15, 'Index.search:labels')).toThrow(tooMany);
  });
});
