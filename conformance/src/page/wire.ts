/** How cases and Python's answers come to a page: JSON, and numbers in bytes beside it. */
import type { Case, ElementKind } from '../cases/types.ts';
import type { GoldenCase } from '../goldens/answers.ts';
import type { Mode } from '../interpret/interpret.ts';
import type { Outcome } from '../judge/verdict.ts';

/** Some cases, with what Python answered. */
export interface Chunk {
  readonly cases: readonly Case[];
  readonly goldens: Readonly<Record<string, GoldenCase>>;
  /** Blob of each file that Python wrote and one of the cases reads, by `case#file`. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of all blobs that judging takes; the page keeps those of earlier chunks. */
  readonly blobs: readonly string[];
  /** Committed data sets that the cases name. */
  readonly sets: Readonly<Record<string, { readonly kind: ElementKind; readonly shape: readonly number[] }>>;
}

export interface Order {
  /** Module of the binding, as the page imports it. */
  readonly module: string;
  /** Where the server has the chunks. */
  readonly base: string;
  readonly chunk: number;
  /** Of the chunk; all where it is left out. */
  readonly only?: string;
  readonly mode: Mode;
  /** For `omp_set_num_threads` before each case, by id; those that are not named have `threads`. */
  readonly threads?: number;
  readonly single: readonly string[];
}

export interface Told extends Pick<Outcome, 'verdict' | 'reasons'> {
  readonly id: string;
  readonly milliseconds: number;
}

const MARK = '$number';

/** JSON has no NaN, no infinity and no -0, and cases have. */
export const pack = (value: unknown): string =>
  JSON.stringify(value, (_, one) => {
    if (typeof one !== 'number' || (Number.isFinite(one) && !Object.is(one, -0))) return one;
    return { [MARK]: Object.is(one, -0) ? '-0' : String(one) };
  });

export const unpack = (text: string): unknown =>
  JSON.parse(text, (_, one) => (typeof one === 'object' && one !== null && MARK in one ? Number(one[MARK]) : one));
