import { ompGetMaxThreads, ompSetNumThreads } from '@faiss-sdk/generated';
import { invalid } from '../shapes.ts';

/** Settings of a `RepeatTimer`. */
export interface RepeatTimerOptions {
  /** Runs that do not count, fewer than `runs`. Default 0. */
  readonly warmup?: number;
  /** OpenMP threads while it runs; -1 (default) leaves them as they are. */
  readonly nt?: number;
  /** Runs in all. Default 1. */
  readonly runs?: number;
  /** Seconds after which no run is begun. Default: no limit. */
  readonly maxSecs?: number;
}

/**
 * Times a loop body that is run several times:
 *
 * ```ts
 * const timer = new RepeatTimer({ warmup: 1, nt: 1, runs: 6 });
 * for (const _ of timer) await index.search(queries, 10);
 * console.log(`${timer.ms().toFixed(1)} ± ${timer.msStd().toFixed(1)} ms`);
 * ```
 *
 * It may be used again; each loop begins anew.
 */
export class RepeatTimer implements Iterable<number> {
  readonly warmup: number;
  readonly nt: number;
  readonly runs: number;
  readonly maxSecs: number;
  /** Seconds of the runs that count, of the last loop. */
  times: number[] = [];

  /** @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` unless warmup is less than runs. */
  constructor({ warmup = 0, nt = -1, runs = 1, maxSecs = Number.POSITIVE_INFINITY }: RepeatTimerOptions = {}) {
    if (!(warmup < runs))
      throw invalid('RepeatTimer.constructor:warmup', `${warmup} came; expected fewer than runs = ${runs}.`);
    this.warmup = warmup;
    this.nt = nt;
    this.runs = runs;
    this.maxSecs = maxSecs;
  }

  [Symbol.iterator](): TimerIter {
    return new TimerIter(this);
  }

  /** Mean time of a run that counts, in milliseconds. */
  ms(): number {
    return (this.times.reduce((sum, t) => sum + t, 0) / this.times.length) * 1000;
  }

  /** Standard deviation of these times in milliseconds; 0 with fewer than two. */
  msStd(): number {
    if (this.times.length < 2) return 0;
    const mean = this.ms() / 1000;
    return Math.sqrt(this.times.reduce((sum, t) => sum + (t - mean) ** 2, 0) / this.times.length) * 1000;
  }

  /** Number of runs that count; fewer than `runs - warmup` where time was up. */
  nruns(): number {
    return this.times.length;
  }
}

/** One loop over a `RepeatTimer`: gives the number of each run. */
export class TimerIter implements Iterator<number> {
  readonly #timer: RepeatTimer;
  readonly #threads: number;
  readonly #marks: number[] = [];

  constructor(timer: RepeatTimer) {
    this.#timer = timer;
    this.#threads = ompGetMaxThreads();
    if (timer.nt >= 0) ompSetNumThreads(timer.nt);
  }

  next(): IteratorResult<number, undefined> {
    const { runs, warmup, maxSecs } = this.#timer;
    this.#marks.push(performance.now() / 1000);
    const done = this.#marks.length - 1;
    const total = (this.#marks[done] as number) - (this.#marks[0] as number);
    if (done < runs && !(total > maxSecs)) return { done: false, value: done };
    const times = this.#marks.slice(1).map((mark, i) => mark - (this.#marks[i] as number));
    this.#timer.times = times.length === runs ? times.slice(warmup) : times;
    return this.return();
  }

  /** Ends the loop, also when it is left early. */
  return(): IteratorResult<number, undefined> {
    if (this.#timer.nt >= 0) ompSetNumThreads(this.#threads);
    return { done: true, value: undefined };
  }
}
