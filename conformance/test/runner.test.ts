import { describe, expect, it } from 'vitest';
import {
  DataSets,
  Goldens,
  goldensOf,
  loadCases,
  parseKnownFailing,
  runCase,
  stalePatterns,
  summary,
} from '../src/index.ts';
import { type Fault, fakeApi } from './fake-api.ts';

const cases = loadCases();
const goldens = new Goldens();
const data = new DataSets();

async function verdict(id: string, fault: Fault, mode: 'async' | 'sync' = 'async', known = '') {
  const one = cases.get(id);
  if (!one) throw new Error(`no case ${id}`);
  const list = parseKnownFailing(known, 'list');
  return runCase(one, { api: fakeApi(fault), mode, goldens, data, known: list, limit: 500 });
}

const ADDS = 'behaviour/streaming/adds';
const PROBES = 'ivf-flat/search/nprobe-3';
const DIMENSION = 'errors/dimension/flat';
const ORDER = 'behaviour/order/together';

describe('a right binding passes', () => {
  for (const id of [ADDS, PROBES, DIMENSION, ORDER, 'errors/k/zero', 'behaviour/duplicates/flat']) {
    for (const mode of ['async', 'sync'] as const) {
      it(`${id} (${mode})`, async () => {
        expect(await verdict(id, 'none', mode)).toMatchObject({ verdict: 'pass', reasons: [] });
      });
    }
  }
});

describe('a wrong binding is caught', () => {
  const caught: [Fault, string, string, RegExp][] = [
    ['always-wrong', ADDS, 'fail', /a label stands there twice/],
    ['label-off-by-one', ADDS, 'fail', /expected .* got/],
    ['drops-last-row', ADDS, 'fail', /expected 30 values \[6,5\], got 25/],
    ['ignores-nprobe', PROBES, 'fail', /r\.distances/],
    ['labels-as-numbers', ADDS, 'fail', /expected an array of 30 i64/],
    ['float32-rounding', ADDS, 'fail', /r\.distances: \d+ of 30 differ/],
    ['swaps-add-order', ADDS, 'fail', /r\.labels/],
    ['swallows-errors', DIMENSION, 'fail', /must fail with DIMENSION_MISMATCH/],
    ['wrong-error-code', DIMENSION, 'fail', /but failed with ERR_FAISS_IO/],
    ['plain-error', DIMENSION, 'fail', /but failed with Error/],
    ['throws', ADDS, 'errored', /the binding broke/],
    ['hangs', ADDS, 'timeout', /no answer within 500 ms/],
  ];
  for (const [fault, id, name, reason] of caught) {
    it(`${fault}: ${name}`, async () => {
      const result = await verdict(id, fault);
      expect(result.verdict).toBe(name);
      expect(result.reasons.join('\n')).toMatch(reason);
    });
  }

  it('only in the form of call that is wrong', async () => {
    expect((await verdict(ADDS, 'sync-differs', 'async')).verdict).toBe('pass');
    expect((await verdict(ADDS, 'sync-differs', 'sync')).verdict).toBe('fail');
  });
});

describe('what is not offered is skipped', () => {
  it('and the reason names it', async () => {
    const result = await verdict('hnsw-flat/search/ef-16', 'none');
    expect(result.verdict).toBe('skipped');
    expect(result.reasons[0]).toContain('IndexHNSWFlat');
  });
});

describe('known failures', () => {
  const list = 'behaviour/* # issue 1: a reason\n# a remark\n';

  it('are expected to fail', async () => {
    expect((await verdict(ADDS, 'always-wrong', 'async', list)).verdict).toBe('expected-fail');
  });

  it('fail the run when they pass', async () => {
    expect((await verdict(ADDS, 'none', 'async', list)).verdict).toBe('unexpected-pass');
  });

  it('need a reason, and a case to name', () => {
    expect(() => parseKnownFailing('flat/x/y\n', 'list.txt')).toThrow('list.txt:1');
    expect(stalePatterns(parseKnownFailing('no-such/* # reason', 'l'), cases.keys())).toEqual(['no-such/*']);
    expect(stalePatterns(parseKnownFailing(list, 'l'), cases.keys())).toEqual([]);
  });
});

it('sums up by level, with what failed and what was skipped', async () => {
  const text = summary(
    [
      await verdict(ADDS, 'none'),
      await verdict(DIMENSION, 'plain-error'),
      await verdict('hnsw-flat/search/ef-16', 'none'),
    ],
    'a fake',
  );
  expect(text).toContain('Conformance of a fake with Python FAISS: 3 cases');
  expect(text).toMatch(/^behaviour +1 +0 +0$/m);
  expect(text).toMatch(/^errors +0 +1 +0$/m);
  expect(text).toMatch(/^all +1 +1 +1$/m);
  expect(text).toMatch(/skipped 1: the binding lacks .*IndexHNSWFlat/);
  expect(text).toContain(`fail ${DIMENSION}`);
});

describe('a binding over another release', () => {
  class Late {
    constructor() {
      const message = 'new Late needs FAISS 1.8.0; this is FAISS 1.7.3.';
      throw Object.assign(new Error(message), { code: 'ERR_FAISS_UNSUPPORTED' });
    }
  }
  const notForPython = [...cases.values()].find((one) => one.python !== undefined)!;
  const run = (of: typeof notForPython, step: object) =>
    runCase(
      { ...of, needs: [], data: {}, steps: [step as (typeof of.steps)[number]], expect: {} },
      { api: { Late }, mode: 'sync', goldens, data },
    );

  it('may lack what a case needs that no Python runs', async () => {
    expect(await run(notForPython, { new: 'Late', as: 'o' })).toMatchObject({ verdict: 'skipped' });
    const refused = { new: 'Late', as: 'o', raises: 'INVALID_ARGUMENT' };
    expect(await run(notForPython, refused)).toMatchObject({
      verdict: 'skipped',
      reasons: [expect.stringContaining('this release lacks it')],
    });
  });

  it('may lack what reads a file that Python of that release could not write', async () => {
    const reads = { ...cases.get('index-ra-bit-q/wrong/get_quantized_distance_computer-qb-below')!, needs: [] };
    const api = { readIndexSync: () => ({}) };
    const over = (release: string) => runCase(reads, { api, mode: 'sync', goldens: goldensOf(release), data });
    expect(await over('1.7.3')).toMatchObject({ verdict: 'skipped' });
    expect(await over('1.12.0')).toMatchObject({ verdict: 'fail' });
  });

  it('may not lack what Python of that release answers', async () => {
    expect(await run(cases.get(ADDS)!, { new: 'Late', as: 'o' })).toMatchObject({ verdict: 'errored' });
  });
});
