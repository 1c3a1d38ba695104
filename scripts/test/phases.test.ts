import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outdated } from '../lib/dependencies.mjs';
import { countsOfText, countsOfVitest, single, total, totalLine } from '../lib/phases.mjs';
import { atLeast, cargoPackage, REQUIREMENTS } from '../lib/requirements.mjs';
import { ROOT } from '../lib/run.mjs';
import { advice } from '../lib/system.mjs';

const report = (more: object) =>
  JSON.stringify({
    numPassedTests: 3,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...more,
  });

describe('totals of npm test', () => {
  it('adds up phases into one line', () => {
    const counts = total([single(0), single(1), { passed: 40, failed: 0, skipped: 2 }]);
    expect(totalLine(counts)).toBe('41 passed, 1 failed, 2 skipped');
    expect(totalLine(single(0))).toBe('1 passed, 0 failed');
  });

  it('counts a file that could not be loaded, and an error outside of tests', () => {
    expect(countsOfVitest(report({}), 0)).toEqual({ passed: 3, failed: 0, skipped: 0, failures: [] });
    const broken = { status: 'failed', name: join(ROOT, 'a.test.ts'), message: 'no such module', assertionResults: [] };
    expect(countsOfVitest(report({ testResults: [broken] }), 1)).toMatchObject({
      failed: 1,
      failures: ['a.test.ts\n    no such module'],
    });
    expect(countsOfVitest(report({}), 1).failed).toBe(1);
  });

  it('names each test that failed, with the first lines of why', () => {
    const test = { status: 'failed', fullName: 'adds 1 and 1', failureMessages: ['expected 3\nto be 2\nat x\nat y'] };
    const other = { status: 'passed', fullName: 'adds 1 and 2', failureMessages: [] };
    const file = { status: 'failed', name: join(ROOT, 'sum.test.ts'), assertionResults: [test, other] };
    expect(countsOfVitest(report({ testResults: [file] }), 1)).toMatchObject({
      failed: 1,
      failures: ['sum.test.ts: adds 1 and 1\n    expected 3\n    to be 2\n    at x'],
    });
  });

  it("reads the last total of a program's text, and takes no total for a failure", () => {
    expect(countsOfText('1 passed, 0 failed\n12 passed, 0 failed\n', 0)).toEqual({ passed: 12, failed: 0, skipped: 0 });
    expect(countsOfText('12 passed, 0 failed', 1).failed).toBe(1);
    expect(countsOfText('', 0).failed).toBe(1);
    expect(countsOfText('4 passed, 2 failed', 1)).toEqual({ passed: 4, failed: 2, skipped: 0 });
    expect(countsOfText('2 passed, 0 failed, 1 skipped', 0)).toEqual({ passed: 2, failed: 0, skipped: 1 });
    expect(countsOfText('0 passed, 0 failed, 1 skipped', 0)).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(countsOfText('0 passed, 0 failed', 0).failed).toBe(1);
  });
});

describe('bootstrap', () => {
  it('compares what npm installed with the lock', () => {
    const wanted = {
      '': {},
      codegen: { version: '0.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
      'node_modules/@faiss-sdk/codegen': { link: true, resolved: 'codegen' },
    };
    const links = { 'node_modules/@faiss-sdk/codegen': { link: true, resolved: 'codegen' } };
    expect(outdated(wanted, { 'node_modules/a': { version: '1.0.0' }, ...links })).toEqual([]);
    expect(outdated(wanted, { 'node_modules/a': { version: '1.0.1' }, ...links })).toEqual(['node_modules/a']);
    expect(outdated(wanted, { 'node_modules/a': { version: '1.0.0' } })).toEqual(['node_modules/@faiss-sdk/codegen']);
    expect(outdated(wanted, {})).toContain('node_modules/a');
  });

  it('reads versions from what programs say', () => {
    expect(atLeast('cmake version 3.25.1', 3, 24)).toBe(true);
    expect(atLeast('cmake version 3.23.0', 3, 24)).toBe(false);
    expect(atLeast('4.0', 3, 24)).toBe(true);
    expect(atLeast(null, 3, 24)).toBe(false);
  });

  it('takes the cargo that speaks to the sparse registry', () => {
    expect(cargoPackage('0.66.0+ds1-1', true)).toBe('cargo-web');
    expect(cargoPackage('1.75.0', true)).toBe('cargo');
    expect(cargoPackage('0.66.0', false)).toBe('cargo');
  });

  it('prints the exact command when it must not install', () => {
    const missing = REQUIREMENTS.filter(({ name }) => name === 'ninja' || name.startsWith('OpenBLAS'));
    expect(missing).toHaveLength(2);
    const text = advice(missing, true);
    expect(text).toContain(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends ninja-build libopenblas-openmp-dev',
    );
    expect(text).toContain('ninja: runs the compilers');
  });
});
