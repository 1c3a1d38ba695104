/** What the benchmark measures. A row is data: the three workers interpret it alike. */

export type Operation =
  /** all queries in one call */
  | 'batch'
  /** one query a call, in place */
  | 'single'
  /** as `single`, with the caller's own output arrays (in C++ and Python the same as `single`) */
  | 'single-own'
  /** one query a call through the Promise form, awaited one after another */
  | 'single-async'
  | 'train'
  | 'add'
  /** k-means of `n` vectors into `k` clusters, 10 iterations */
  | 'kmeans'
  | 'write'
  | 'read';

export interface BenchRow {
  readonly name: string;
  readonly operation: Operation;
  readonly factory: string;
  /** vectors in the index, or trained on, or clustered */
  readonly n: number;
  readonly queries: number;
  readonly k: number;
  readonly parameter?: readonly [name: string, value: number];
  /** how often the operation runs inside one timing, so that a timing takes 20 ms or more */
  readonly iterations: number;
  /** `difference`: what the binding adds, in microseconds, is the figure of interest, not the ratio */
  readonly figure: 'ratio' | 'difference';
  readonly threads: readonly ('one' | 'all')[];
}

const both = ['one', 'all'] as const;
const one = ['one'] as const;

function search(
  name: string,
  factory: string,
  n: number,
  parameter?: readonly [string, number],
  quickIterations = 1,
): BenchRow[] {
  const shared = { factory, n, k: 10, ...(parameter && { parameter }), figure: 'ratio' as const };
  return [
    { ...shared, name: `${name} batch`, operation: 'batch', queries: 1000, iterations: quickIterations, threads: both },
    { ...shared, name: `${name} single`, operation: 'single', queries: 200, iterations: 1, threads: one },
  ];
}

/** `quick` keeps every row and shrinks the data. */
export function benchRows(quick: boolean): BenchRow[] {
  const n = quick ? 10_000 : 50_000;
  const build = quick ? 4_000 : 10_000;
  return [
    ...search('Flat', 'Flat', n),
    ...search('IVF256,Flat nprobe 16', 'IVF256,Flat', n, ['nprobe', 16], 4),
    ...search('HNSW32 efSearch 64', 'HNSW32', build, ['efSearch', 64], 2),
    ...search('SQ8', 'SQ8', n),
    ...search('PQ20', 'PQ20np', n),
    ...search('IVF256,PQ20 nprobe 16', 'IVF256,PQ20np', n, ['nprobe', 16], 4),
    ...search('IVF256,PQ20x4fs nprobe 16', 'IVF256,PQ20x4fs', n, ['nprobe', 16], 8),
    {
      name: 'HNSW32 build',
      operation: 'add',
      factory: 'HNSW32',
      n: build,
      queries: 0,
      k: 0,
      iterations: 1,
      figure: 'ratio',
      threads: both,
    },
    {
      name: 'Flat add',
      operation: 'add',
      factory: 'Flat',
      n,
      queries: 0,
      k: 0,
      iterations: 1,
      figure: 'ratio',
      threads: one,
    },
    {
      name: 'IVF256,Flat add',
      operation: 'add',
      factory: 'IVF256,Flat',
      n,
      queries: 0,
      k: 0,
      iterations: 1,
      figure: 'ratio',
      threads: both,
    },
    {
      name: 'IVF256,Flat train',
      operation: 'train',
      factory: 'IVF256,Flat',
      n,
      queries: 0,
      k: 0,
      iterations: 1,
      figure: 'ratio',
      threads: both,
    },
    {
      name: 'IVF256,PQ20 train',
      operation: 'train',
      factory: 'IVF256,PQ20np',
      n: build,
      queries: 0,
      k: 0,
      iterations: 1,
      figure: 'ratio',
      threads: both,
    },
    {
      name: 'k-means 256',
      operation: 'kmeans',
      factory: 'Flat',
      n,
      queries: 0,
      k: 256,
      iterations: 1,
      figure: 'ratio',
      threads: both,
    },
    {
      name: 'IVF256,Flat write',
      operation: 'write',
      factory: 'IVF256,Flat',
      n,
      queries: 0,
      k: 0,
      iterations: 1,
      figure: 'ratio',
      threads: one,
    },
    {
      name: 'IVF256,Flat read',
      operation: 'read',
      factory: 'IVF256,Flat',
      n,
      queries: 0,
      k: 0,
      iterations: 1,
      figure: 'ratio',
      threads: one,
    },
    // Ten vectors: FAISS itself takes well under a microsecond, what remains is the binding.
    {
      name: 'call, fresh outputs',
      operation: 'single',
      factory: 'Flat',
      n: 10,
      queries: 200,
      k: 10,
      iterations: 500,
      figure: 'difference',
      threads: one,
    },
    {
      name: 'call, own outputs',
      operation: 'single-own',
      factory: 'Flat',
      n: 10,
      queries: 200,
      k: 10,
      iterations: 500,
      figure: 'difference',
      threads: one,
    },
    {
      name: 'call, async',
      operation: 'single-async',
      factory: 'Flat',
      n: 10,
      queries: 200,
      k: 10,
      iterations: 50,
      figure: 'difference',
      threads: one,
    },
  ];
}

/** The line that makes a worker ready for a row. */
export function prepareCommand(row: BenchRow, threads: number): string {
  const [parameter, value] = row.parameter ?? ['-', 0];
  return ['prepare', row.operation, row.factory, row.n, row.queries, row.k, parameter, value, threads].join(' ');
}
