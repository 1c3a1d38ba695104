/**
 * Every conformance case over the native runtime, against the answers of Python FAISS of one release. One thread, as
 * when the goldens were made: the setting is read when the addon loads.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Api,
  BAD,
  DataSets,
  type Goldens,
  loadCases,
  type Mode,
  parseKnownFailing,
  runCase,
  stalePatterns,
  summary,
  type Verdict,
} from '../../../../conformance/src/index.js';

export interface Conformance {
  readonly goldens: Goldens;
  /** File of conformance/known-failing, which explains every difference and every skip. */
  readonly list: string;
  readonly modes: readonly Mode[];
}

/** Declares the tests, one a case and form of the calls. */
export function conforms({ goldens, list, modes }: Conformance): void {
  const cases = loadCases();
  const data = new DataSets();
  const listFile = new URL(`../../../../conformance/known-failing/${list}`, import.meta.url);
  const known = parseKnownFailing(readFileSync(listFile, 'utf8'), `known-failing/${list}`);
  let api: Api;

  beforeAll(async () => {
    process.env.OMP_NUM_THREADS = '1';
    api = (await import('../../src/index.js')) as Api;
  });

  it('has a current golden for every case', () => {
    expect(goldens.check(cases, data)).toEqual([]);
  });

  it('lists no failure that names no case', () => {
    expect(stalePatterns(known, cases.keys())).toEqual([]);
  });

  for (const mode of modes) {
    describe(`conformance, ${mode} calls`, () => {
      const verdicts: Verdict[] = [];
      for (const [id, one] of cases) {
        it(id, async () => {
          const verdict = await runCase(one, { api, mode, goldens, data, known });
          verdicts.push(verdict);
          if (BAD.has(verdict.verdict)) expect.fail(`${verdict.verdict}: ${verdict.reasons.join('; ')}`);
          // A binding that is generated from the schema offers what the cases need: a skip may hide a lost name. But
          // what Python of an older release cannot run has no answers, and what is not for Python may need a newer one.
          const older = goldens.left(id) !== undefined || verdict.reasons[0]?.startsWith('this release lacks it');
          const explained = older || known.some((entry) => entry.matches(id));
          if (verdict.verdict === 'skipped' && !explained) expect.fail(`skipped: ${verdict.reasons.join('; ')}`);
        });
      }
      afterAll(() => {
        console.log(summary(verdicts, `@faiss-sdk/node (${mode} calls)`));
      });
    });
  }
}
