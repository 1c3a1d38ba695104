/** Every conformance case over one of our runtimes, against the answers of Python FAISS of one release. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Api,
  BAD,
  type Case,
  DataSets,
  Goldens,
  type KnownFailure,
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

/** Cases that run in one way, wherever that is. */
export interface Run {
  /** What the calls are called in the names of the tests. */
  readonly calls: string;
  readonly verdict: (one: Case) => Promise<Verdict>;
}

export const cases = loadCases();
export const data = new DataSets();

/** Entries of these files of conformance/known-failing. */
export const knownOf = (lists: readonly string[]): KnownFailure[] =>
  lists.flatMap((list) => {
    const file = new URL(`../../../../conformance/known-failing/${list}`, import.meta.url);
    return parseKnownFailing(readFileSync(file, 'utf8'), `known-failing/${list}`);
  });

/** Declares the tests, one a case and form of the calls. */
export function conforms<A extends Api>(asked: Conformance<A>): void {
  const { goldens = new Goldens() } = asked;
  const known = knownOf(asked.lists);
  let api: A;

  beforeAll(async () => {
    api = await asked.load();
  });

  const runs = asked.modes.map((mode) => ({
    calls: asked.calls ?? `${mode} calls`,
    verdict: async (one: Case) => {
      await asked.before?.(api, one);
      return runCase(one, { api, mode, goldens, data, known });
    },
  }));
  accounts(asked.name, runs, goldens, known);
}

/** Declares a test for each case of each run, and that the goldens and the lists are about these cases. */
export function accounts(name: string, runs: readonly Run[], goldens: Goldens, known: readonly KnownFailure[]): void {
  it('has a current golden for every case', () => {
    expect(goldens.check(cases, data)).toEqual([]);
  });

  it('lists no failure that names no case', () => {
    expect(stalePatterns(known, cases.keys())).toEqual([]);
  });

  for (const { calls, verdict: judged } of runs) {
    describe(`conformance, ${calls}`, () => {
      const verdicts: Verdict[] = [];
      for (const [id, one] of cases) {
        it(id, async () => {
          const verdict = await judged(one);
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
        console.log(summary(verdicts, `${name} (${calls})`));
      });
    });
  }
}
