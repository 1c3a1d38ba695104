/** Damaged index files over the module: an error each time, and the module goes on. One child, since one module is meant. */
import { expect, test } from 'vitest';
import { mutateInChild } from '../../node-native/test/support/mutate-in-child.js';

test('2,000 mutations of 20 kinds: the same module survives them all', async () => {
  const report = await mutateInChild(new URL('../dist/index.js', import.meta.url).href, 0, 1);
  expect(report.kinds).toBeGreaterThanOrEqual(20);
  expect(report.mutations).toBeGreaterThanOrEqual(2_000);
  expect(report.refused).toBeGreaterThan(report.mutations / 4);
  expect(report.refused + report.survived).toBe(report.mutations);
}, 300_000);
