import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD } from '../src/index.ts';
import { Faux } from './faux/start.ts';

const SURFACE = 'index-flat-l2/construct/class';
const SEARCH = 'guide/complete-example/stored';
const PROBES = 'ivf-flat/search/nprobe-3';
const SELECTOR = 'selectors/simple/IDSelectorBatch';
const BUILD = 'flat/metrics/inner-product';
const IDS = 'idmap/ids/near-2-to-63';
const STREAM = 'behaviour/streaming/adds';
const ERRORS = 'errors/constructor/flat-0';
const ALL = [SURFACE, SEARCH, PROBES, SELECTOR, BUILD, IDS, STREAM, ERRORS];

/** What each fault of a binding must fail, and what it must leave alone. */
const TABLE: Readonly<Record<string, { caught: readonly string[]; innocent: readonly string[] }>> = {
  none: { caught: [], innocent: ALL },
  'always-wrong': { caught: [SEARCH, PROBES, BUILD, STREAM], innocent: [SURFACE, ERRORS] },
  'label-off-by-one': { caught: [SEARCH, PROBES, BUILD, STREAM], innocent: [SURFACE, ERRORS] },
  'drops-last-row': { caught: [SEARCH, PROBES, BUILD, STREAM], innocent: [SURFACE, ERRORS] },
  'ignores-nprobe': { caught: [SEARCH, PROBES], innocent: [SURFACE, BUILD, STREAM, ERRORS] },
  'ignores-selector': { caught: [SELECTOR], innocent: [SURFACE, SEARCH, BUILD, STREAM, ERRORS] },
  'wrong-metric': { caught: [BUILD], innocent: [SURFACE, SEARCH, PROBES, STREAM, ERRORS] },
  'float64-rounding': { caught: [BUILD], innocent: [SURFACE, SEARCH, ERRORS] },
  'swaps-add-order': { caught: [BUILD, STREAM], innocent: [SURFACE, SEARCH, ERRORS] },
  'loses-ids': { caught: [IDS], innocent: [SURFACE, SEARCH, BUILD, STREAM, ERRORS] },
  'adds-only-once': { caught: [STREAM], innocent: [SURFACE, SEARCH, BUILD, ERRORS] },
};

let faux: Faux;
beforeAll(async () => {
  faux = await Faux.build();
});
afterAll(() => faux.remove());

describe.concurrent('a binding that is wrong is caught, where the fault is and not elsewhere', () => {
  for (const [fault, { caught, innocent }] of Object.entries(TABLE)) {
    it(fault, async () => {
      const { verdicts } = await faux.run(fault, ALL);
      const bad = verdicts.filter((one) => BAD.has(one.verdict));
      expect(bad.map((one) => one.id)).toEqual(expect.arrayContaining([...caught]));
      expect(bad.filter((one) => innocent.includes(one.id))).toEqual([]);
      // Wrong answers, not crashes of the fake: each failure shows what was expected and what came.
      for (const one of bad) expect([one.id, one.verdict]).toEqual([one.id, 'fail']);
    });
  }
});
