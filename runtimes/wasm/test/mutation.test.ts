/**
 * Damaged index files over the module, on both builds: an error each time, and the module goes on and answers rightly. In
 * Node in one child, since one module is meant; in headless Chromium in one page, with the same mutations.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mutateInChild, type Report } from '../../node-native/test/support/mutate-in-child.js';
import { KINDS } from '../../node-native/test/support/mutations.mjs';
import { type Opened, openPage, threaded } from './support/page.ts';

function judge(report: Report) {
  expect(report.kinds).toBeGreaterThanOrEqual(20);
  expect(report.mutations).toBeGreaterThanOrEqual(2_000);
  expect(report.refused).toBeGreaterThan(report.mutations / 4);
  expect(report.refused + report.survived).toBe(report.mutations);
  expect(report.wrong).toEqual([]);
}

let inNode: Report | undefined;

test('2,000 mutations of 20 kinds in Node: the same module survives them all', async () => {
  inNode = await mutateInChild(new URL('../dist/index.js', import.meta.url).href, 0, 1);
  judge(inNode);
}, 300_000);

describe('in a page', () => {
  const support = (name: string) => readFileSync(new URL(`../../node-native/test/support/${name}`, import.meta.url));
  const scripts: Readonly<Record<string, Buffer>> = {
    '/mutations.mjs': support('mutations.mjs'),
    '/matrix.mjs': support('matrix.mjs'),
  };
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage('index.js', (path) => scripts[path]);
    await opened.run(
      `const { mutate, wrongAnswers } = await import('/mutations.mjs');
       const at = { last: 'before its first mutation', wrong: () => wrongAnswers(faiss) };
       globalThis.mutating = Object.assign(at, { kinds: mutate(faiss, 0, 1, (what) => { at.last = what; }) });`,
    );
  }, 60_000);
  afterAll(() => opened?.close());

  const report = { kinds: 0, mutations: 0, refused: 0, survived: 0, wrong: [] as string[] };

  // One message each, so that a page that breaks or hangs names the kind at least.
  test.each(KINDS.map(([kind]) => ({ kind })))(
    '$kind',
    async ({ kind }) => {
      const told = await opened.run<{ kind: string; refused: number; survived: number }>(
        `try { return mutating.kinds.next().value; } catch (error) {
         throw new Error(mutating.last + ': ' + (error?.stack ?? error));
       }`,
      );
      expect(told.kind).toBe(kind);
      report.kinds++;
      report.mutations += told.refused + told.survived;
      report.refused += told.refused;
      report.survived += told.survived;
    },
    60_000,
  );

  test('the same page answers rightly after all of them, and with one thread refused what Node did', async () => {
    report.wrong = await opened.run<string[]>('return mutating.wrong();');
    judge(report);
    // Two threads build another graph each time, so that other bytes are damaged.
    if (inNode && !threaded) expect(report).toEqual(inNode);
  });
});
