/** The two families of indexes: the data that their cases use, and the functions that store them. */
import { D } from './samples.ts';
import type { Json } from './types.ts';

export interface Kind {
  readonly root: string;
  readonly write: string;
  readonly read: string;
  readonly data: Readonly<Record<string, Json>>;
  readonly wrong: Json;
  /** Sizes that dimensions of the family name. */
  readonly known: Readonly<Record<string, number>>;
  /** A radius that some of the data lie within. */
  readonly radius: number;
}

/** Vectors in an index of a generated case. */
export const NTOTAL = 400;
/** Queries of a generated case; below FAISS's threshold of 20 for BLAS. */
export const QUERIES = 10;

export const KINDS: readonly Kind[] = [
  {
    root: 'Index',
    write: 'write_index',
    read: 'read_index',
    data: {
      xb: { make: 'clusters', n: NTOTAL, d: D, seed: 11 },
      xq: { make: 'clusters', n: QUERIES, d: D, seed: 12 },
    },
    wrong: { make: 'uniform', n: 3, d: D + 1, seed: 13 },
    known: {},
    radius: 0.5,
  },
  {
    root: 'IndexBinary',
    write: 'write_index_binary',
    read: 'read_index_binary',
    data: {
      xb: { make: 'bytes', n: NTOTAL, d: D / 8, seed: 11 },
      xq: { make: 'bytes', n: QUERIES, d: D / 8, seed: 12 },
    },
    wrong: { make: 'bytes', n: 3, d: D / 8 + 1, seed: 13 },
    known: { code_size: D / 8 },
    radius: 3,
  },
];
