/** Build, search and size figures of one index, and the table they are printed in. */
import { statSync } from 'node:fs';
import { type Index, type SearchResult, writeIndex } from '@faiss-sdk/node';

export interface Row {
  readonly index: string;
  readonly settings: string;
  readonly buildSeconds: number;
  /** Microseconds a query, all queries in one call. */
  readonly batchMicroseconds: number;
  /** Microseconds a query, one call each, median. */
  readonly singleMicroseconds: number;
  readonly megabytes: number;
  /** Share of the exact 10 nearest that were found. */
  readonly recallAt10: number;
}

export const now = (): number => performance.now();

export async function measure(
  index: Index,
  name: string,
  settings: string,
  buildSeconds: number,
  queries: Float32Array,
  exact: BigInt64Array,
  file: string,
): Promise<{ row: Row; result: SearchResult }> {
  const k = 10;
  const n = queries.length / index.d;
  await index.search(queries, k); // warm caches, as in any service that has run for a second
  const start = now();
  const result = await index.search(queries, k);
  const batch = now() - start;
  const singles: number[] = [];
  for (let i = 0; i < Math.min(n, 200); i++) {
    const query = queries.subarray(i * index.d, (i + 1) * index.d);
    const t = now();
    index.searchSync(query, k);
    singles.push(now() - t);
  }
  singles.sort((a, b) => a - b);
  await writeIndex(index, file);
  const row: Row = {
    index: name,
    settings,
    buildSeconds,
    batchMicroseconds: (batch * 1000) / n,
    singleMicroseconds: (singles[singles.length >> 1] as number) * 1000,
    megabytes: statSync(file).size / 1e6,
    recallAt10: recall(result.labels, exact, n, k),
  };
  return { row, result };
}

/** Share of `exact` (n rows of k) that `labels` found. */
export function recall(labels: BigInt64Array, exact: BigInt64Array, n: number, k: number): number {
  let found = 0;
  for (let i = 0; i < n; i++) {
    const truth = new Set(exact.subarray(i * k, (i + 1) * k));
    for (const id of labels.subarray(i * k, (i + 1) * k)) if (truth.has(id)) found++;
  }
  return found / (n * k);
}

export function table(rows: readonly Row[]): string {
  const head = ['index', 'settings', 'build s', 'batch µs/query', 'single µs', 'MB', 'recall@10'];
  const body = rows.map((r) => [
    r.index,
    r.settings,
    r.buildSeconds.toFixed(2),
    r.batchMicroseconds.toFixed(1),
    r.singleMicroseconds.toFixed(1),
    r.megabytes.toFixed(1),
    r.recallAt10.toFixed(3),
  ]);
  const width = head.map((title, column) =>
    Math.max(title.length, ...body.map((line) => (line[column] as string).length)),
  );
  const print = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column < 2 ? cell.padEnd(width[column] as number) : cell.padStart(width[column] as number),
      )
      .join('  ');
  return [print(head), width.map((w) => '─'.repeat(w)).join('  '), ...body.map(print)].join('\n');
}
