/**
 * Damaged index files: at least 2,000 mutations of 20 kinds of index, read, searched and reconstructed in
 * child processes. None may crash, hang or take memory without bound.
 */
import { describe, expect, test } from 'vitest';
import { mutateInChild, type Report } from './support/mutate-in-child.js';

describe('damaged index files', () => {
  test('2,000 mutations of 20 kinds: no crash, no hang, memory bounded', async () => {
    const reports = await Promise.all([0, 1].map((share) => mutateInChild('@faiss-sdk/node', share, 2)));
    const total = (key: Exclude<keyof Report, 'wrong'>) => reports.reduce((sum, report) => sum + report[key], 0);
    expect(total('kinds')).toBeGreaterThanOrEqual(20);
    expect(total('mutations')).toBeGreaterThanOrEqual(2_000);
    // A mutation that nothing notices (a changed vector value, say) is fine; most must be noticed.
    expect(total('refused')).toBeGreaterThan(total('mutations') / 4);
    expect(total('refused') + total('survived')).toBe(total('mutations'));
    expect(reports.flatMap(({ wrong }) => wrong)).toEqual([]);
  }, 900_000);
});
