import type { Level } from '../cases/types.ts';

/**
 * `errored`: the case could not be judged (a throw where none was expected, a broken case).
 * `unexpected-pass`: listed as failing, yet it passes, which fails the run.
 */
export type VerdictName = 'pass' | 'fail' | 'expected-fail' | 'unexpected-pass' | 'skipped' | 'errored' | 'timeout';

export interface Verdict {
  readonly id: string;
  readonly level: Level;
  readonly verdict: VerdictName;
  /** What was expected and what came, or why the case was skipped; one entry a fault. */
  readonly reasons: readonly string[];
  readonly milliseconds: number;
}

/** Verdicts that make a run fail. */
export const BAD: ReadonlySet<VerdictName> = new Set(['fail', 'unexpected-pass', 'errored', 'timeout']);
