/** Every conformance case over one of our runtimes, against the answers of Python FAISS of one release. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Api,
  BAD,
  type Case,
  DataSets,
  Goldens,
  loadCases,
  type Mode,
  parseKnownFailing,
  runCase,
  stalePatterns,
  summary,
  type Verdict,
} from '../../../../conformance/src/index.js';

export interface Conformance<A extends Api> {
  /** The package, for the summary. */
  readonly name: string;
  readonly load: () => Promise<A>;
  readonly modes: readonly Mode[];
  /** What the calls are called in the names of the tests; the mode says it otherwise. */
  readonly calls?: string;
  /** Files of conformance/known-failing, which explain every difference and every skip. */
  readonly lists: readonly string[];
  /** Those of the engine's release unless given. */
  readonly goldens?: Goldens;
  /** Before each case. */
  readonly before?: (api: A, one: Case) => unknown;
}

/** Declares the tests, one a case and form of the calls. */
export function conforms<A extends Api>(asked: Conformance<A>): void {
  const { goldens = new Goldens() } = asked;
  const cases = loadCases();
  const data = new DataSets();
  const known = asked.lists.flatMap((list) => {
    const file = new URL(`../../../../conformance/known-failing/${list}`, import.meta.url);
    return parseKnownFailing(readFileSync(file, 'utf8'), `known-failing/${list}`);
  });
  let api: A;

  beforeAll(async () => {
    api = await asked.load();
  });

  it('has a current golden for every case', () => {
    expect(goldens.check(cases, data)).toEqual([]);
  });

  it('lists no failure that names no case', () => {
    expect(stalePatterns(known, cases.keys())).toEqual([]);
  });

  for (const mode of asked.modes) {
    const calls = asked.calls ?? `${mode} calls`;
    describe(`conformance, ${calls}`, () => {
      const verdicts: Verdict[] = [];
      for (const [id, one] of cases) {
        it(id, async () => {
          await asked.before?.(api, one);
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
        console.log(summary(verdicts, `${asked.name} (${calls})`));
      });
    });
  }
}
