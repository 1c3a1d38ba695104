import { describe, expect, test } from 'vitest';
import {
  bool,
  divides,
  enumeration,
  i64,
  id,
  idx,
  int,
  options,
  path,
  real,
  real32,
  size,
  string,
} from '../src/index.ts';

const AT = 'IndexIVFPQ.constructor:M';
const invalid = (message: RegExp) =>
  expect.objectContaining({
    code: 'ERR_FAISS_INVALID_ARGUMENT',
    className: 'IndexIVFPQ',
    method: 'constructor',
    message: expect.stringMatching(message),
  });

describe('numbers', () => {
  test('come back as they are', () => {
    expect([size(0, AT), size(16, AT, 1, 16), idx(5, AT), int(-7, AT), i64(-(2 ** 53 - 1), AT)]).toEqual([
      0,
      16,
      5,
      -7,
      -(2 ** 53 - 1),
    ]);
    expect([real(0.1, AT), real32(0.1, AT)]).toEqual([0.1, Math.fround(0.1)]);
  });

  test.each([
    ['NaN', Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY],
    ['fractional', 2.5],
    ['negative', -1],
    ['beyond exact integers', 2 ** 53],
    ['text', '8'],
    ['a bigint', 8n],
    ['missing', undefined],
    ['null', null],
    ['an array', [8]],
    ['a boxed number', Object(8)],
  ])('a size that is %s is refused', (_name, value) => {
    expect(() => size(value, AT, 1)).toThrow(
      invalid(/^IndexIVFPQ\.constructor: M must be an integer of at least 1; got /),
    );
  });

  test('the range is in the message', () => {
    expect(() => size(25, AT, 1, 24)).toThrow(invalid(/M must be an integer from 1 to 24; got 25\.$/));
    expect(() => int(2 ** 31, AT)).toThrow(invalid(/from -2147483648 to 2147483647/));
    expect(() => int(0, AT, 1)).toThrow(invalid(/from 1 to 2147483647/));
    expect(() => real(Number.NaN, AT)).toThrow(invalid(/must be a finite number; got NaN/));
    expect(() => real(2, AT, 0, 1)).toThrow(invalid(/a finite number from 0 to 1; got 2/));
    expect(() => real(-1, AT, 0)).toThrow(invalid(/a finite number of at least 0; got -1/));
    expect(() => real32(1e39, AT)).toThrow(invalid(/got 1e\+39/));
  });

  test('a divisor with a rest names the nearest ones without', () => {
    divides(20, 100, AT, 'd');
    expect(() => divides(12, 100, AT, 'd')).toThrow(
      invalid(/M = 12 does not divide d = 100\. The nearest that do: 10 and 20\./),
    );
    expect(() => divides(200, 100, AT, 'd')).toThrow(
      invalid(/M = 200 does not divide d = 100\. The nearest that do: 50/),
    );
    expect(() => divides(4, 7, AT, 'd')).toThrow(invalid(/The nearest that do: 1 and 7/));
  });
});

test('ids are safe integers or 64-bit bigints', () => {
  expect([id(7, AT), id(2n ** 63n - 1n, AT), id(-1, AT)]).toEqual([7, 2n ** 63n - 1n, -1]);
  for (const wrong of [2 ** 53, 1.5, 2n ** 63n, '7', null]) expect(() => id(wrong, AT)).toThrow(invalid(/M must be/));
});

test('booleans and texts are not converted', () => {
  expect([bool(false, AT), string('', AT)]).toEqual([false, '']);
  for (const wrong of [0, 1, 'true', null]) expect(() => bool(wrong, AT)).toThrow(invalid(/must be true or false/));
  for (const wrong of [0, null, {}]) expect(() => string(wrong, AT)).toThrow(invalid(/must be a string/));
});

test('paths are strings or file: URLs', () => {
  expect(path('a/b.faiss', AT)).toBe('a/b.faiss');
  expect(path(new URL('file:///tmp/a%20b.faiss'), AT)).toBe('/tmp/a b.faiss');
  expect(path(new URL('file:///C:/a.faiss'), AT)).toBe('C:/a.faiss');
  expect(() => path(new URL('https://example.org/a'), AT)).toThrow(invalid(/must be a file: URL; got one .* https:/));
  expect(() => path('', AT)).toThrow(invalid(/must be the path of a file/));
  expect(() => path('a\0b', AT)).toThrow(invalid(/null character/));
  expect(() => path(Buffer.from('a'), AT)).toThrow(invalid(/got a Buffer of 1/));
});

test('enumerations list their names', () => {
  const Metric = { METRIC_INNER_PRODUCT: 0, METRIC_L2: 1 } as const;
  expect(enumeration(1, AT, Metric)).toBe(1);
  for (const wrong of [7, '1', 'METRIC_L2', undefined, Number.NaN]) {
    expect(() => enumeration(wrong, AT, Metric)).toThrow(
      invalid(/M must be one of METRIC_INNER_PRODUCT \(0\), METRIC_L2 \(1\); got /),
    );
  }
});

describe('options objects', () => {
  const allowed = ['params', 'distances', 'labels'];

  test('may hold what is allowed', () => {
    options(undefined, AT, allowed);
    options({}, AT, allowed);
    options({ params: null, labels: undefined }, AT, allowed);
  });

  test('an unknown key is refused, and the near one named', () => {
    expect(() => options({ param: 1 }, AT, allowed)).toThrow(invalid(/no option 'param'\. Did you mean 'params'\?/));
    expect(() => options({ Distances: 1 }, AT, allowed)).toThrow(invalid(/Did you mean 'distances'/));
    expect(() => options({ nprobe: 1 }, AT, allowed)).toThrow(invalid(/The options are params, distances, labels/));
  });

  test('must be an object', () => {
    for (const wrong of [3, 'x', null, [], new Float32Array(2)]) {
      expect(() => options(wrong, AT, allowed)).toThrow(invalid(/must be an object with the options/));
    }
  });
});
