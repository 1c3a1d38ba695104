// @ts-check
// The phases of `npm test` and how their results become one total.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bin, ROOT, run, runTypeScript } from './run.mjs';

/** What failed by name, where a phase knows it: a log that is cut must still say it at its end. */
/** @typedef {{ passed: number, failed: number, skipped: number, failures?: readonly string[] }} Counts */
/** @typedef {{ name: string, run: () => Promise<Counts> }} Phase */

/**
 * A check without counts of its own is one test.
 * @param {number} status @returns {Counts}
 */
export function single(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** @typedef {{ status: string, fullName: string, failureMessages: readonly string[] }} VitestTest */
/** @typedef {{ status: string, name: string, message?: string, assertionResults: readonly VitestTest[] }} VitestFile */

/** @param {string | undefined} text */
const firstLines = (text) => (text ?? '').split('\n').slice(0, 3).join('\n    ');

/**
 * Counts of a vitest JSON report. A file that could not even be loaded has no failed test of its
 * own, so failed files without one count too.
 * @param {string} json @param {number} status @returns {Counts}
 */
export function countsOfVitest(json, status) {
  const report = JSON.parse(json);
  /** @type {readonly VitestFile[]} */
  const files = report.testResults;
  const failures = files
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const tests = file.assertionResults.filter((test) => test.status === 'failed');
      const path = relative(ROOT, file.name);
      if (tests.length === 0) return [`${path}\n    ${firstLines(file.message)}`];
      return tests.map((test) => `${path}: ${test.fullName}\n    ${firstLines(test.failureMessages[0])}`);
    });
  return {
    passed: report.numPassedTests,
    // Vitest also fails on errors outside of tests, such as an unhandled rejection.
    failed: failures.length === 0 && status !== 0 ? 1 : failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

/**
 * The last line "N passed, N failed" of a program's output, which may add ", N skipped".
 * @param {string} text @param {number} status @returns {Counts}
 */
export function countsOfText(text, status) {
  const [passed, failed, skipped] = ([...text.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1) ?? [])
    .slice(1)
    .map((number) => Number(number ?? 0));
  const counts = { passed: passed ?? 0, failed: failed ?? 0, skipped: skipped ?? 0 };
  if (counts.failed === 0 && (status !== 0 || counts.passed + counts.skipped === 0)) counts.failed = 1;
  return counts;
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function total(all) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => all.reduce((n, counts) => n + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** @param {Counts} counts */
export function totalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function vitest() {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-test-'));
  const report = join(folder, 'report.json');
  try {
    const args = [
      join(bin('..'), 'vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--reporter=${join(ROOT, 'scripts/lib/stall-reporter.mjs')}`,
      '--silent=passed-only', // FAISS warns of few training points thousands of times
      `--outputFile.json=${report}`,
    ];
    const status = await run(process.execPath, args, { group: true });
    try {
      return countsOfVitest(readFileSync(report, 'utf8'), status);
    } catch {
      return single(1); // it died before it could report
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const abi = () => counted((onText) => run(process.execPath, ['scripts/test-abi.mjs'], { onText }));

/** Whether the C++ compiles against the headers of other releases of FAISS; `npm run test:releases` also runs over one. */
const releases = () =>
  counted((onText) => runTypeScript('runtimes/node-native/tools/releases.ts', ['--syntax'], { onText }));

/** A program that ends with a line of counts; `start` runs it. @param {(onText: (more: string) => void) => Promise<number>} start */
async function counted(start) {
  let text = '';
  const status = await start((more) => {
    text += more;
  });
  return countsOfText(text, status);
}

/** @type {readonly Phase[]} In this order: what is cheap and says most comes first. */
export const PHASES = [
  {
    name: 'generated files are those of the schema',
    run: async () => single(await runTypeScript('codegen/src/cli/generate.ts', ['--check'])),
  },
  { name: 'lint and format', run: async () => single(await run(bin('biome'), ['check', '.'])) },
  { name: 'types', run: async () => single(await run(bin('tsc'), ['--noEmit', '-p', 'tsconfig.json'])) },
  { name: 'build', run: async () => single(await runTypeScript('runtimes/node-native/tools/build.ts')) },
  { name: 'build WebAssembly', run: async () => single(await runTypeScript('runtimes/wasm/tools/build.ts')) },
  { name: 'tests', run: vitest },
  { name: 'headers of other releases of FAISS', run: releases },
  { name: 'C ABI under AddressSanitizer and UBSan', run: abi },
];
