export { escaped } from '../junit.ts';

/** One character for a verdict, so that a printed matrix does not rest on colour. */
export const MARKS: Readonly<Record<string, string>> = {
  pass: '✓',
  fail: '✗',
  errored: '!',
  timeout: 'T',
  'expected-fail': '(✗)',
  'unexpected-pass': '(✓)',
  skipped: '–',
  'not-run': '?',
};

/** Anchor of a failure; ids of cases have no character that an anchor lacks. */
export function anchor(run: number, id: string): string {
  return `f${run}/${id}`;
}
