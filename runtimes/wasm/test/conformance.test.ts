/**
 * Every conformance case over the WebAssembly runtime, in both forms of its calls (the build with one thread in one of
 * them), against the answers of Python FAISS: the cases and goldens of the native runtime, unchanged.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Api,
  BAD,
  DataSets,
  Goldens,
  loadCases,
  parseKnownFailing,
  runCase,
  stalePatterns,
  summary,
  type Verdict,
} from '../../../conformance/src/index.js';
import { hasGraph } from './support/graphs.ts';

const cases = loadCases();
const goldens = new Goldens();
const data = new DataSets();
const single = process.env.FAISS_SDK_THREADS === 'single';
const known = (single ? ['wasm', 'wasm-single'] : ['wasm']).flatMap((name) => {
  const file = new URL(`../../../conformance/known-failing/${name}.txt`, import.meta.url);
  return parseKnownFailing(readFileSync(file, 'utf8'), `known-failing/${name}.txt`);
});
let api: Api & { ompSetNumThreads(n: number): void };

beforeAll(async () => {
  api = (await import('../src/index.js')) as typeof api;
});

it('runs on the build that is meant', () => {
  expect(api.faiss).toMatchObject({ runtime: 'wasm', build: single ? 'single' : 'threads' });
});

it('has a current golden for every case', () => {
  expect(goldens.check(cases, data)).toEqual([]);
});

it('lists no failure that names no case', () => {
  expect(stalePatterns(known, cases.keys())).toEqual([]);
});

for (const mode of single ? (['sync'] as const) : (['async', 'sync'] as const)) {
  describe(`conformance, ${mode} calls`, () => {
    const verdicts: Verdict[] = [];
    for (const [id, one] of cases) {
      it(id, async () => {
        if (!single) api.ompSetNumThreads(hasGraph(one) ? 1 : 2);
        const verdict = await runCase(one, { api, mode, goldens, data, known });
        verdicts.push(verdict);
        if (BAD.has(verdict.verdict)) expect.fail(`${verdict.verdict}: ${verdict.reasons.join('; ')}`);
        // A binding that is generated from the schema offers what the cases need: a skip may hide a lost name.
        const explained = known.some((entry) => entry.matches(id));
        if (verdict.verdict === 'skipped' && !explained) expect.fail(`skipped: ${verdict.reasons.join('; ')}`);
      });
    }
    afterAll(() => {
      console.log(summary(verdicts, `@faiss-sdk/wasm (${mode} calls)`));
    });
  });
}
