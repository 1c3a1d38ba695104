/** The generated classes over an engine that only records: what they pass on, check and refuse. */
import { faiss, install } from '@faiss-sdk/core';
import {
  IDSelectorRange,
  Index,
  IndexFlatL2,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexPQ,
  indexFactory,
  METRIC_INNER_PRODUCT,
  METRIC_L2,
  MetricType,
  SearchParametersIVF,
} from '@faiss-sdk/generated';
import * as ops from '@faiss-sdk/generated/ops.ts';
import { rows } from '@faiss-sdk/generated/registry.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeRuntime } from './support/fake-runtime.ts';

const runtime = new FakeRuntime();
const calls: { op: number; args: readonly unknown[] }[] = [];
const D = 4;

const idOf = (name: string): number => rows.find((row) => row[2] === name)?.[0] ?? 0;
const record = (op: number, result: (...args: unknown[]) => unknown): void => {
  runtime.operations.set(op, (...args) => {
    calls.push({ op, args });
    return result(...args);
  });
};

record(ops.IndexFlatL2_new0, () => runtime.create(idOf('IndexFlatL2')));
record(ops.IndexIVFFlat_new0, () => runtime.create(idOf('IndexIVFFlat')));
record(ops.IndexIVFPQ_new0, () => runtime.create(idOf('IndexIVFPQ')));
record(ops.SearchParametersIVF_new0, () => runtime.create(idOf('SearchParametersIVF')));
record(ops.IDSelectorRange_new0, () => runtime.create(idOf('IDSelectorRange')));
record(ops.index_factory, () => runtime.create(idOf('IndexPQ')));
record(ops.Index_d_get, () => D);
record(ops.Index_ntotal_get, () => 7);
for (const op of [ops.Index_search, ops.Index_remove_ids, ops.Index_remove_ids_array, ops.IndexIVF_nprobe_set])
  record(op, () => 2);
for (const op of [ops.SearchParametersIVF_nprobe_set, ops.SearchParameters_sel_set, ops.Index_reconstruct_n])
  record(op, () => undefined);
install(runtime);

beforeEach(() => {
  calls.length = 0;
});

const last = () => calls.at(-1);
const invalid = (message: RegExp) =>
  expect.objectContaining({ code: 'ERR_FAISS_INVALID_ARGUMENT', message: expect.stringMatching(message) });

describe('constructors', () => {
  test('pass handles and defaults in order', () => {
    const quantizer = new IndexFlatL2(D);
    new IndexIVFFlat(quantizer, D, 10);
    expect(last()).toEqual({ op: ops.IndexIVFFlat_new0, args: [expect.any(Number), D, 10, METRIC_L2] });
    new IndexIVFFlat(quantizer, D, 10, METRIC_INNER_PRODUCT);
    expect(last()?.args[3]).toBe(0);
  });

  test('name the argument that is wrong, and never reach the engine', () => {
    const quantizer = new IndexFlatL2(D);
    calls.length = 0;
    expect(() => new IndexIVFPQ(quantizer, 100, 10, 12, 8)).toThrow(invalid(/M = 12 does not divide d = 100/));
    expect(() => new IndexIVFPQ(quantizer, 100, 0, 10, 8)).toThrow(invalid(/nlist/));
    expect(() => new IndexIVFPQ(quantizer, 100, 10, 10, 25)).toThrow(invalid(/nbitsPerIdx/));
    // @ts-expect-error a text is no number
    expect(() => new IndexFlatL2('4')).toThrow(invalid(/IndexFlatL2\.constructor: d /));
    // @ts-expect-error the quantizer must be an index
    expect(() => new IndexIVFFlat({}, D, 10)).toThrow(invalid(/quantizer must be an Index/));
    // @ts-expect-error there is no such metric
    expect(() => new IndexIVFFlat(quantizer, D, 10, 99)).toThrow(invalid(/metric/));
    expect(calls).toEqual([]);
  });

  test('say which forms there are when the number of arguments fits none', () => {
    // @ts-expect-error d is missing
    expect(() => new IndexFlatL2()).toThrow(invalid(/Use new IndexFlatL2\(d\)/));
    // @ts-expect-error one argument too many
    expect(() => new IndexFlatL2(4, 1)).toThrow(invalid(/fit no form/));
  });

  test('with options set the fields that are given, and refuse unknown ones', () => {
    const sel = new IDSelectorRange(0, 10);
    new SearchParametersIVF({ nprobe: 4, sel });
    expect(calls.map((call) => call.op)).toEqual([
      ops.IDSelectorRange_new0,
      ops.SearchParametersIVF_new0,
      ops.SearchParameters_sel_set,
      ops.SearchParametersIVF_nprobe_set,
    ]);
    calls.length = 0;
    // @ts-expect-error there is no such field
    expect(() => new SearchParametersIVF({ nprob: 4 })).toThrow(invalid(/nprobe/));
    expect(calls).toEqual([]);
    expect(() => new SearchParametersIVF({ nprobe: 0 })).toThrow(invalid(/nprobe/));
  });

  test('abstract classes have none', () => {
    // @ts-expect-error Index is abstract, and its constructor is the runtime's
    const make = () => new Index();
    expect(make).toBeTypeOf('function');
  });
});

describe('methods', () => {
  test('pass arguments and fresh outputs, and give them back as a result', () => {
    const index = new IndexFlatL2(D);
    const x = new Float32Array(2 * D);
    const result = index.searchSync(x, 3);
    expect(last()?.op).toBe(ops.Index_search);
    expect(last()?.args.slice(1, 4)).toEqual([x, 3, 0]);
    expect(last()?.args[1]).toBe(x);
    expect(last()?.args[4]).toBe(result.distances);
    expect(last()?.args[5]).toBe(result.labels);
    expect([result.n, result.k, result.distances.length, result.labels.length]).toEqual([2, 3, 6, 6]);
    expect(result.distances.buffer).toBe(result.labels.buffer);
  });

  test('fill own output arrays, and refuse those of another length', () => {
    const index = new IndexFlatL2(D);
    const distances = new Float32Array(3);
    const labels = new BigInt64Array(3);
    const result = index.searchSync(new Float32Array(D), 3, { distances, labels });
    expect(result.distances).toBe(distances);
    expect(result.labels).toBe(labels);
    expect(() => index.searchSync(new Float32Array(D), 4, { labels })).toThrow(
      expect.objectContaining({ code: 'ERR_FAISS_DIMENSION_MISMATCH' }),
    );
  });

  test('refuse vectors of another dimension with both numbers, and options that do not exist', async () => {
    const index = new IndexFlatL2(D);
    expect(() => index.searchSync(new Float32Array(6), 1)).toThrow(
      expect.objectContaining({ code: 'ERR_FAISS_DIMENSION_MISMATCH', message: expect.stringMatching(/6.*4|4.*6/) }),
    );
    await expect(index.search(new Float32Array(D), -1)).rejects.toEqual(invalid(/k /));
    // @ts-expect-error params is misspelt
    expect(() => index.searchSync(new Float32Array(D), 1, { parms: null })).toThrow(invalid(/params/));
    // @ts-expect-error a call in place cannot be stopped
    expect(() => index.searchSync(new Float32Array(D), 1, { signal: new AbortController().signal })).toThrow(
      invalid(/signal/),
    );
  });

  test('of one name take a selector or ids', () => {
    const index = new IndexFlatL2(D);
    expect(index.removeIdsSync(new IDSelectorRange(0, 2))).toBe(2);
    expect(last()?.op).toBe(ops.Index_remove_ids);
    index.removeIdsSync([1, 2]);
    expect(last()).toEqual({ op: ops.Index_remove_ids_array, args: [expect.any(Number), BigInt64Array.of(1n, 2n)] });
    // @ts-expect-error a number alone is neither
    expect(() => index.removeIdsSync(3)).toThrow(invalid(/sel must be an IDSelector/));
  });

  test('work out defaults that depend on the object', () => {
    const index = new IndexFlatL2(D);
    expect(index.reconstructNSync(2)).toHaveLength(5 * D);
    expect(last()?.args.slice(1, 3)).toEqual([2, 5]);
  });
});

describe('objects', () => {
  test('that come back are instances of their own class', () => {
    const index = indexFactory(8, 'PQ4');
    expect(index).toBeInstanceOf(IndexPQ);
    expect(index).toBeInstanceOf(Index);
  });

  test('are sealed, and their limits hold for setters too', () => {
    const index = new IndexIVFFlat(new IndexFlatL2(D), D, 10);
    expect(() => Object.assign(index, { nprob: 3 })).toThrow(TypeError);
    expect(() => {
      index.nprobe = 0;
    }).toThrow(invalid(/IndexIVF\.nprobe: nprobe/));
    index.nprobe = 5;
    expect(last()).toEqual({ op: ops.IndexIVF_nprobe_set, args: [expect.any(Number), 5] });
    const change = () => {
      // @ts-expect-error isTrained is read-only
      index.isTrained = true;
    };
    expect(change).toThrow(TypeError);
  });

  test('are supported with their members, own and inherited, from the release on that has them', () => {
    expect(faiss.supports('IndexIVFFlat.search')).toBe(true);
    expect(faiss.supports('IndexIVFFlat.nprobe')).toBe(true);
    expect(faiss.supports('IndexFlatL2.nprobe')).toBe(false);
    expect(faiss.supports('IndexIVFFlat.searchAndReturnCodes')).toBe(true);
    runtime.faissVersion = '1.7.4';
    expect(faiss.supports('IndexIVFFlat.searchAndReturnCodes')).toBe(false);
    expect(faiss.supports('IndexFlatL2.search')).toBe(true);
    runtime.faissVersion = '1.12.0';
  });

  test('offer nested enums and constants as Python does', () => {
    expect(IndexPQ.ST_polysemous).toBe(4);
    expect(MetricType.METRIC_L2).toBe(METRIC_L2);
    const metric: MetricType = METRIC_L2;
    // @ts-expect-error 99 is no metric
    const none: MetricType = 99;
    expect([metric, none]).toEqual([1, 99]);
  });
});
