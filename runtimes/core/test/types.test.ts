import { describe, expectTypeOf, test } from 'vitest';
import {
  type Codes,
  FaissError,
  type FaissErrorCode,
  type FaissObject,
  type Id,
  type Ids,
  type Neighbor,
  RangeSearchResult,
  SearchResult,
  type Vectors,
} from '../src/index.ts';

/** Checked by the compiler (`npm run typecheck`): each `@ts-expect-error` fails the run when the error goes away. */
describe('public types', () => {
  test('vectors', () => {
    expectTypeOf<Float32Array>().toExtend<Vectors>();
    expectTypeOf<Float64Array>().toExtend<Vectors>();
    expectTypeOf<number[]>().toExtend<Vectors>();
    expectTypeOf<readonly (readonly number[])[]>().toExtend<Vectors>();
    expectTypeOf<Float32Array[]>().toExtend<Vectors>();
    expectTypeOf<string[]>().not.toExtend<Vectors>();
    expectTypeOf<bigint[]>().not.toExtend<Vectors>();
    // @ts-expect-error integers of 8 bits are no floats
    const wrong: Vectors = new Uint8Array(3);
    void wrong;
  });

  test('codes and ids', () => {
    expectTypeOf<Buffer>().toExtend<Codes>();
    expectTypeOf<BigInt64Array>().toExtend<Ids>();
    expectTypeOf<number[]>().toExtend<Ids>();
    expectTypeOf<(number | bigint)[]>().not.toExtend<Ids>();
    expectTypeOf<Id>().toEqualTypeOf<number | bigint>();
    // @ts-expect-error floats are no ids
    const wrong: Ids = new Float64Array(3);
    void wrong;
  });

  test('results', () => {
    const result = new SearchResult(new Float32Array(2), new BigInt64Array(2), 2);
    expectTypeOf(result).toEqualTypeOf<SearchResult<Float32Array<ArrayBuffer>>>();
    expectTypeOf(result.labels).toExtend<BigInt64Array>();
    expectTypeOf(result.row(0)).toEqualTypeOf<Neighbor[]>();
    expectTypeOf([...result]).toEqualTypeOf<Neighbor[][]>();
    const binary: SearchResult<Int32Array> = new SearchResult(new Int32Array(2), new BigInt64Array(2), 2);
    expectTypeOf(binary.distances).toEqualTypeOf<Int32Array>();
    // @ts-expect-error binary distances are integers
    const floats: SearchResult<Float32Array> = binary;
    void floats;
    const change = () => {
      // @ts-expect-error a result is read-only
      result.k = 3;
    };
    void change;
    const range = new RangeSearchResult(new BigUint64Array(1), new Float32Array(0), new BigInt64Array(0));
    expectTypeOf(range.lims).toExtend<BigUint64Array>();
  });

  test('errors', () => {
    const error = new FaissError('BUSY', 'x');
    expectTypeOf(error.code).toEqualTypeOf<FaissErrorCode>();
    expectTypeOf<'ERR_FAISS_DIMENSION_MISMATCH'>().toExtend<FaissErrorCode>();
    // @ts-expect-error there is no such kind
    void new FaissError('MISTAKE', 'x');
  });

  test('objects', () => {
    expectTypeOf<FaissObject>().toExtend<Disposable>();
    expectTypeOf<FaissObject['closed']>().toEqualTypeOf<boolean>();
    // Nobody but generated code makes one; `typeof` keeps the class itself out of this test.
    expectTypeOf<typeof FaissObject>().not.toExtend<new () => FaissObject>();
  });
});
