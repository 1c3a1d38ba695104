import { describe } from '../errors/describe.ts';
import { errorAt, type Place } from '../errors/place.ts';

/** How far a long call is. */
export interface Progress {
  /** Vectors or iterations done so far. It never falls, and the last report of a call that succeeds has `done === total`. */
  readonly done: number;
  /** How far `done` will come. */
  readonly total: number;
  /** What is counted: rows of the input, or rounds of k-means. */
  readonly unit: 'vectors' | 'iterations';
}

/** Receives the progress of one call, on the thread that made the call. */
export type OnProgress = (progress: Progress) => void;

/** How the progress of one call comes about. */
export interface Watch {
  readonly report: OnProgress;
  readonly unit: Progress['unit'];
  /** Rows of the input; 0 where rounds are counted. */
  readonly rows: number;
  /** Places among the arguments of the arrays that have these rows. */
  readonly arrays: readonly number[];
  /** Whether every row stands alone; else the engine is asked if this object takes its rows in parts. */
  readonly alone: boolean;
}

/** Watches a call by its rows. `alone`: what comes of a row never depends on the rows beside it. */
export function inRows(report: OnProgress, at: Place, rows: number, arrays: readonly number[], alone: boolean): Watch {
  return { report: checked(report, at), unit: 'vectors', rows, arrays, alone };
}

/** Watches a call by its rounds of k-means. */
export function inRounds(report: OnProgress, at: Place): Watch {
  return { report: checked(report, at), unit: 'iterations', rows: 0, arrays: [], alone: false };
}

function checked(report: OnProgress, at: Place): OnProgress {
  if (typeof report === 'function') return report;
  throw errorAt('INVALID_ARGUMENT', at, `onProgress must be a function; got ${describe(report)}.`);
}

/**
 * Hands reports to the caller's function. What that throws must not break the work in two: the reports end there, the
 * work goes on, and the Promise rejects with it afterwards.
 */
export class Reporter {
  private done = -1;
  private failed = false;
  private failure: unknown;

  constructor(private readonly watch: Watch) {}

  /** Reports, unless nothing has changed since the last report. */
  at(done: number, total: number): void {
    if (this.failed || done <= this.done) return;
    this.done = done;
    try {
      this.watch.report({ done, total, unit: this.watch.unit });
    } catch (error) {
      this.failed = true;
      this.failure = error;
    }
  }

  /** The last report of a call that has succeeded. Throws what an earlier one threw. */
  end(total: number): void {
    this.at(total, total);
    if (this.failed) throw this.failure;
  }
}
