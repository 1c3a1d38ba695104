import type { Level } from '../cases/types.ts';
import type { Finding } from './expectations.ts';

/**
 * `errored`: the case could not be judged (a throw where none was expected, a broken case, a crash).
 * `unexpected-pass`: listed as failing, yet it passes, which fails the run.
 * `not-run`: the run ended before it, which fails the run too.
 */
export const VERDICTS = [
  'pass',
  'fail',
  'errored',
  'timeout',
  'expected-fail',
  'unexpected-pass',
  'skipped',
  'not-run',
] as const;
export type VerdictName = (typeof VERDICTS)[number];

export interface Outcome {
  readonly verdict: VerdictName;
  /** What was expected and what came, or why the case was skipped; one entry a fault. */
  readonly reasons: readonly string[];
  /** Each failed expectation, with both sides where they are arrays. */
  readonly findings?: readonly Finding[];
}

export function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.length === 0) return { verdict: 'pass', reasons: [] };
  return { verdict: 'fail', reasons: findings.map(({ path, fault }) => `${path}: ${fault}`), findings };
}

export interface Verdict extends Outcome {
  readonly id: string;
  readonly level: Level;
  readonly milliseconds: number;
}

/** Verdicts that make a run fail. */
export const BAD: ReadonlySet<VerdictName> = new Set(['fail', 'unexpected-pass', 'errored', 'timeout', 'not-run']);
