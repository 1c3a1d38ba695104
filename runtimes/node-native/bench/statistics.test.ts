import { describe, expect, test } from 'vitest';
import { benchRows, prepareCommand } from './rows.js';
import { figures, spread } from './statistics.js';

describe('benchmark statistics', () => {
  test('the median of an even number of values lies between the middle two', () => {
    expect(spread([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1, high: 4 });
  });

  test('ratios are taken round by round, so a machine that slows down for all does not move them', () => {
    const row = benchRows(true).find(({ operation }) => operation === 'batch');
    if (!row) throw new Error('no batch row');
    const slowing = [1, 10, 100].map((drift) => ({ cpp: drift, python: 2 * drift, sdk: drift }));
    const { againstCpp, againstPython } = figures(row, 1, slowing);
    expect(againstCpp).toEqual({ median: 1, low: 1, high: 1 });
    expect(againstPython.median).toBe(2);
  });

  test('what a call adds is in microseconds a query', () => {
    const row = benchRows(true).find(({ figure }) => figure === 'difference');
    if (!row) throw new Error('no difference row');
    const calls = row.queries * row.iterations;
    const { addedMicroseconds } = figures(row, 1, [{ cpp: calls * 1e-6, python: calls * 3e-6, sdk: calls * 1.5e-6 }]);
    expect(addedMicroseconds.median).toBeCloseTo(0.5, 6);
  });

  test('a row is one line to a worker, with no blanks inside its words', () => {
    for (const row of benchRows(false)) expect(prepareCommand(row, 2).split(' '), row.name).toHaveLength(9);
  });
});
