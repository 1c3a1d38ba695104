/** Every conformance case over the classes whose engine is in a worker: as a program awaits them, in Node's worker. */
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
  summary,
  type Verdict,
} from '../../../conformance/src/index.js';
import { hasGraph } from './support/graphs.ts';

const cases = loadCases();
const goldens = new Goldens();
const data = new DataSets();
const listFile = new URL('../../../conformance/known-failing/wasm.txt', import.meta.url);
const listed = parseKnownFailing(readFileSync(listFile, 'utf8'), 'known-failing/wasm.txt');
let api: Api & { terminate(): void; ompSetNumThreads(n: number): Promise<void> };

beforeAll(async () => {
  // As built: a worker is a file.
  const loaded = await import(new URL('../dist/async.js', import.meta.url).href);
  // An object of its own would start the worker with the import; a program makes one when it wants it.
  api = { ...loaded, cvar: new loaded.GlobalVariables() } as typeof api;
});
afterAll(() => api.terminate());

describe('conformance, engine in a worker', () => {
  const verdicts: Verdict[] = [];
  for (const [id, one] of cases) {
    it(id, async () => {
      await api.ompSetNumThreads(hasGraph(one) ? 1 : 2);
      const verdict = await runCase(one, { api, mode: 'async', goldens, data, known: listed });
      verdicts.push(verdict);
      if (BAD.has(verdict.verdict)) expect.fail(`${verdict.verdict}: ${verdict.reasons.join('; ')}`);
      const explained = listed.some((entry) => entry.matches(id));
      if (verdict.verdict === 'skipped' && !explained) expect.fail(`skipped: ${verdict.reasons.join('; ')}`);
    });
  }
  afterAll(() => {
    console.log(summary(verdicts, '@faiss-sdk/wasm/async'));
  });
});
