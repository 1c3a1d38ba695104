/** Figures of one row: medians over rounds, and ratios taken round by round so that drift cancels. */
import type { BenchRow } from './rows.js';

export type WorkerName = 'cpp' | 'python' | 'sdk';

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface Figures {
  readonly name: string;
  readonly threads: number;
  readonly figure: BenchRow['figure'];
  /** Microseconds a query for searches, milliseconds for the rest. */
  readonly unit: 'µs/query' | 'ms';
  readonly cpp: number;
  readonly python: number;
  readonly sdk: number;
  /** Throughput of the SDK over that of C++ FAISS: 1 is parity, more is faster. */
  readonly againstCpp: Spread;
  readonly againstPython: Spread;
  /** What a call of the SDK takes beyond C++, microseconds. */
  readonly addedMicroseconds: Spread;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] as number;
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
  return { median, low: at(0.1), high: at(0.9) };
}

/** `rounds` holds the seconds of each worker, one entry a round. */
export function figures(row: BenchRow, threads: number, rounds: readonly Record<WorkerName, number>[]): Figures {
  const perQuery = row.queries > 0;
  const scale = perQuery ? 1e6 / (row.queries * row.iterations) : 1e3 / row.iterations;
  const median = (worker: WorkerName) => spread(rounds.map((round) => round[worker] * scale)).median;
  return {
    name: row.name,
    threads,
    figure: row.figure,
    unit: perQuery ? 'µs/query' : 'ms',
    cpp: median('cpp'),
    python: median('python'),
    sdk: median('sdk'),
    againstCpp: spread(rounds.map((round) => round.cpp / round.sdk)),
    againstPython: spread(rounds.map((round) => round.python / round.sdk)),
    addedMicroseconds: spread(
      rounds.map((round) => (round.sdk - round.cpp) * (perQuery ? scale : 1e6 / row.iterations)),
    ),
  };
}
