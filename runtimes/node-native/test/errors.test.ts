/** Nothing a caller passes may end the process: each wrong input gives a typed error that helps. */
import {
  FaissError,
  IDSelectorRange,
  IndexBinaryFlat,
  IndexFlatIP,
  IndexFlatL2,
  IndexHNSWFlat,
  IndexIDMap,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexPQ,
  IndexScalarQuantizer,
  indexFactory,
  METRIC_L2,
  readIndex,
  SearchParametersIVF,
  writeIndex,
} from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { ivfFlat, matrix, rejection } from './support/data.js';

const d = 16;
const x = matrix(300, d);
const query = x.subarray(0, d);
const flat = new IndexFlatL2(d);
flat.addSync(x);
const nan = query.map(() => Number.NaN);
// Callers in plain JavaScript pass anything; `any` is how TypeScript spells that.
const any = <T>(value: unknown): T => value as T;

/** name, code, a word the message must hold, what to do */
const cases: [string, string, RegExp, () => unknown][] = [
  ['length no multiple of d', 'DIMENSION_MISMATCH', /17.*16|16.*17/, () => flat.search(new Float32Array(17), 1)],
  ['ragged rows', 'DIMENSION_MISMATCH', /row|15/, () => flat.add([new Float32Array(16), new Float32Array(15)])],
  ['a string for vectors', 'INVALID_ARGUMENT', /string/, () => flat.search(any('abc'), 1)],
  ['null for vectors', 'INVALID_ARGUMENT', /null/, () => flat.search(any(null), 1)],
  ['undefined for vectors', 'INVALID_ARGUMENT', /undefined/, () => flat.add(any(undefined))],
  ['an object for vectors', 'INVALID_ARGUMENT', /./, () => flat.add(any({ length: 16 }))],
  ['text inside an array', 'INVALID_ARGUMENT', /./, () => flat.add(any(Array(16).fill('a')))],
  ['codes for vectors', 'INVALID_ARGUMENT', /Uint8Array/, () => flat.add(any(new Uint8Array(16)))],
  ['a detached buffer', 'INVALID_ARGUMENT', /detached/, () => flat.search(detached(), 1)],
  ['k = 0', 'INVALID_ARGUMENT', /k/, () => flat.search(query, 0)],
  ['k = -1', 'INVALID_ARGUMENT', /k/, () => flat.search(query, -1)],
  ['k = 1.5', 'INVALID_ARGUMENT', /k/, () => flat.search(query, 1.5)],
  ['k = NaN', 'INVALID_ARGUMENT', /k/, () => flat.search(query, Number.NaN)],
  ['k as text', 'INVALID_ARGUMENT', /k/, () => flat.search(query, any('3'))],
  ['k = 2 ** 40', 'OUT_OF_MEMORY|INVALID_ARGUMENT', /./, () => flat.search(query, 2 ** 40)],
  ['k = Infinity', 'INVALID_ARGUMENT', /k/, () => flat.search(query, Number.POSITIVE_INFINITY)],
  ['d = 0', 'INVALID_ARGUMENT', /d/, () => new IndexFlatL2(0)],
  ['d = -1', 'INVALID_ARGUMENT', /d/, () => new IndexFlatL2(-1)],
  ['d = NaN', 'INVALID_ARGUMENT', /d/, () => new IndexFlatL2(Number.NaN)],
  ['d = 2 ** 31', 'INVALID_ARGUMENT', /d/, () => new IndexFlatL2(2 ** 31)],
  ['d missing', 'INVALID_ARGUMENT', /d/, () => new (any<{ new (): unknown }>(IndexFlatIP))()],
  ['M does not divide d', 'INVALID_ARGUMENT', /5.*16|16.*5/, () => new IndexPQ(16, 5, 8)],
  ['M = 0', 'INVALID_ARGUMENT', /M/, () => new IndexPQ(32, 0, 8)],
  ['nbits = 25', 'INVALID_ARGUMENT', /nbits/, () => new IndexPQ(32, 4, 25)],
  ['an unknown quantizer type', 'INVALID_ARGUMENT', /./, () => new IndexScalarQuantizer(32, any(99))],
  ['an unknown metric', 'INVALID_ARGUMENT', /metric/i, () => new IndexHNSWFlat(16, 8, any(77))],
  [
    'a quantizer of another d',
    'DIMENSION_MISMATCH|INVALID_ARGUMENT',
    /./,
    () => new IndexIVFFlat(new IndexFlatL2(8), 16, 4, METRIC_L2),
  ],
  ['no quantizer', 'INVALID_ARGUMENT', /quantizer/, () => new IndexIVFFlat(any(null), 16, 4)],
  [
    'a selector as quantizer',
    'INVALID_ARGUMENT',
    /quantizer/,
    () => new IndexIVFFlat(any(new IDSelectorRange(0, 1)), 16, 4),
  ],
  ['a plain object as quantizer', 'INVALID_ARGUMENT', /quantizer/, () => new IndexIVFFlat(any({ d: 16 }), 16, 4)],
  ['a closed quantizer', 'CLOSED', /./, () => new IndexIVFFlat(closed(), 16, 4)],
  ['untrained add', 'NOT_TRAINED', /train/, () => new IndexIVFFlat(new IndexFlatL2(d), d, 4).add(x)],
  ['too few training vectors', 'INVALID_ARGUMENT|ENGINE', /./, () => indexFactory(d, 'IVF16,Flat').train(matrix(5, d))],
  [
    'NaN in training data',
    'INVALID_ARGUMENT|ENGINE',
    /NaN|Inf|finite/,
    () => indexFactory(d, 'IVF4,Flat').train(matrix(300, d).fill(Number.NaN, 0, 1)),
  ],
  ['NaN in an HNSW query', 'INVALID_ARGUMENT', /NaN|finite/, () => filled(new IndexHNSWFlat(d, 8)).search(nan, 1)],
  ['nprobe = 0', 'INVALID_ARGUMENT', /nprobe/, () => setNprobe(0)],
  ['nprobe = -4', 'INVALID_ARGUMENT', /nprobe/, () => setNprobe(-4)],
  ['nprobe as text', 'INVALID_ARGUMENT', /nprobe/, () => setNprobe(any('4'))],
  [
    'parameters of another family',
    'INVALID_ARGUMENT|ENGINE',
    /./,
    () => filled(new IndexHNSWFlat(d, 8)).search(query, 1, { params: new SearchParametersIVF({ nprobe: 2 }) }),
  ],
  ['unknown option', 'INVALID_ARGUMENT', /nprob/, () => new SearchParametersIVF(any({ nprob: 2 }))],
  ['reconstruct beyond ntotal', 'INVALID_ARGUMENT|ENGINE', /./, () => flat.reconstruct(99_999)],
  ['reconstruct(-1)', 'INVALID_ARGUMENT', /-1/, () => flat.reconstruct(-1)],
  ['reconstructN beyond ntotal', 'INVALID_ARGUMENT|ENGINE', /./, () => flat.reconstructN(290, 20)],
  ['reconstructBatch with -1', 'INVALID_ARGUMENT', /-1/, () => flat.reconstructBatch([1, -1])],
  [
    'ids of another length',
    'DIMENSION_MISMATCH',
    /299|300/,
    () => new IndexIDMap(new IndexFlatL2(d)).addWithIds(x, new BigInt64Array(299)),
  ],
  [
    'ids beyond 2^53 as numbers',
    'INVALID_ARGUMENT',
    /safe/i,
    () => new IndexIDMap(new IndexFlatL2(d)).addWithIds(query, [2 ** 60]),
  ],
  [
    'ids beyond 64 bits',
    'INVALID_ARGUMENT',
    /./,
    () => new IndexIDMap(new IndexFlatL2(d)).addWithIds(query, [2n ** 64n]),
  ],
  [
    'own distances of a wrong length',
    'DIMENSION_MISMATCH',
    /distances/,
    () => flat.search(query, 3, { distances: new Float32Array(2) }),
  ],
  [
    'own labels of a wrong type',
    'INVALID_ARGUMENT',
    /labels/,
    () => flat.search(query, 3, { labels: any(new Float64Array(3)) }),
  ],
  ['a non-empty index in an IDMap', 'INVALID_ARGUMENT|ENGINE', /empty/, () => new IndexIDMap(flat)],
  ['merging with itself', 'INVALID_ARGUMENT', /./, () => flat.mergeFrom(flat)],
  [
    'merging another dimension',
    'INVALID_ARGUMENT|ENGINE|DIMENSION_MISMATCH',
    /./,
    () => flat.mergeFrom(new IndexFlatL2(8)),
  ],
  ['binary d no multiple of 8', 'INVALID_ARGUMENT', /8/, () => new IndexBinaryFlat(12)],
  ['binary codes of a wrong length', 'DIMENSION_MISMATCH', /./, () => new IndexBinaryFlat(64).add(new Uint8Array(9))],
  ['floats for binary codes', 'INVALID_ARGUMENT', /./, () => new IndexBinaryFlat(64).add(any(new Float32Array(8)))],
  ['a missing file', 'IO', /nowhere/, () => readIndex('/nowhere/at/all.faiss')],
  ['a folder for a file', 'IO', /./, () => readIndex('/')],
  ['an unwritable path', 'IO', /nowhere/, () => writeIndex(flat, '/nowhere/at/all.faiss')],
  ['a path with NUL', 'INVALID_ARGUMENT|IO', /./, () => readIndex('a\0b')],
  ['a path that is no string', 'INVALID_ARGUMENT', /./, () => readIndex(any(5))],
  ['IVF0,Flat', 'INVALID_ARGUMENT|ENGINE', /./, () => indexFactory(d, 'IVF0,Flat')],
  ['an unknown factory string', 'INVALID_ARGUMENT|ENGINE', /./, () => indexFactory(d, 'Nonsense42')],
  ['an empty factory string', 'INVALID_ARGUMENT|ENGINE', /./, () => indexFactory(d, '')],
  [
    'a factory string of 100,000 brackets',
    'INVALID_ARGUMENT|ENGINE',
    /./,
    () => indexFactory(d, `IVF4${'('.repeat(100_000)}`),
  ],
  [
    'a factory string that asks for a terabyte',
    'INVALID_ARGUMENT|ENGINE|OUT_OF_MEMORY',
    /./,
    () => indexFactory(d, 'IVF99999999999,Flat'),
  ],
  ['an IVFPQ whose M does not divide', 'INVALID_ARGUMENT', /./, () => new IndexIVFPQ(new IndexFlatL2(d), d, 4, 3, 8)],
];

function detached(): Float32Array {
  const array = new Float32Array(16);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

function setNprobe(value: number): void {
  ivfFlat(x, d).index.nprobe = value;
}

function closed(): IndexFlatL2 {
  const index = new IndexFlatL2(d);
  index.close();
  return index;
}

function filled(index: IndexHNSWFlat): IndexHNSWFlat {
  index.addSync(x);
  return index;
}

describe('wrong input', () => {
  test.each(cases)('%s', async (_name, codes, text, act) => {
    const error = await rejection(async () => act());
    expect(error, String(error)).toBeInstanceOf(FaissError);
    expect(codes.split('|').map((code) => `ERR_FAISS_${code}`)).toContain(error.code);
    expect(error.message).toMatch(text);
    expect(error.message.length).toBeGreaterThan(20);
  });

  test('an unknown property is refused at run time too', () => {
    expect(() => {
      (flat as unknown as Record<string, unknown>).nprob = 3;
    }).toThrow(TypeError);
  });

  test('an index as its own quantizer cannot be made', async () => {
    const { index } = ivfFlat(x, d);
    const assign = () => {
      (index as unknown as Record<string, unknown>).quantizer = index;
    };
    expect(assign).toThrow();
  });

  test('and the index still answers', () => {
    expect(flat.ntotal).toBe(300);
    expect(flat.searchSync(query, 1).labels[0]).toBe(0n);
  });
});
