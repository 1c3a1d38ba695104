/**
 * Nothing a caller passes ends the process: every operation of the ABI with hostile arguments on live
 * objects of every class, and factory strings made by a grammar and then damaged. Each try runs in a child
 * process, ends in a value or a typed error, within bounds of time and memory.
 */
import { describe, expect, test } from 'vitest';
import { watched } from './support/children.js';

interface RawReport {
  readonly calls: number;
  readonly values: number;
  readonly errors: number;
  readonly operations: readonly number[];
}
interface FactoryReport {
  readonly strings: number;
  readonly made: number;
  readonly refused: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('hostile calls', () => {
  test('every operation, on objects of every class: a value or an error with a code', async () => {
    const reports = await Promise.all([0, 1].map((share) => watched<RawReport>('raw.mjs', [share, 2, 2])));
    const calls = sum(reports.map((report) => report.calls));
    expect(calls).toBeGreaterThan(10_000);
    expect(sum(reports.map((report) => report.values + report.errors))).toBe(calls);
    // Arguments are good enough to get through, and bad enough to be refused.
    expect(sum(reports.map((report) => report.values))).toBeGreaterThan(calls / 3);
    expect(sum(reports.map((report) => report.errors))).toBeGreaterThan(calls / 10);
    expect(new Set(reports.flatMap((report) => report.operations)).size).toBeGreaterThan(400);
  }, 900_000);

  test('2,000 factory strings of any content', async () => {
    const reports = await Promise.all([0, 1].map((share) => watched<FactoryReport>('factory.mjs', [share, 2, 2_400])));
    expect(sum(reports.map((report) => report.strings))).toBeGreaterThanOrEqual(2_000);
    expect(sum(reports.map((report) => report.made))).toBeGreaterThan(100);
    expect(sum(reports.map((report) => report.refused))).toBeGreaterThan(500);
  }, 900_000);
});
