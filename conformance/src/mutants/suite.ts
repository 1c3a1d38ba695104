/**
 * Runs every case over a runtime in this process, in both forms of the calls, until the first bad verdict, which it prints.
 * Exits with 1 when there was one.
 *
 *     tsx conformance/src/mutants/suite.ts MODULE [WORD...]
 *
 * A process of its own, because a fault in the marshalling may end it. Cases that hold the words come first, those with
 * more of them before those with fewer: a fault is mostly noticed where its member is used.
 */
import { pathToFileURL } from 'node:url';
import { type Api, BAD, type Case, DataSets, Goldens, loadCases, runCase } from '../index.ts';
import { known } from './known.ts';

const [module, ...words] = process.argv.slice(2) as [string, ...string[]];
const api = (await import(pathToFileURL(module).href)) as Api;
const goldens = new Goldens();
const data = new DataSets();
const listed = known();

const held = (one: Case) => {
  const text = `${JSON.stringify(one.steps)} ${Object.keys(one.expect)} ${one.needs}`;
  return words.filter((word) => text.includes(word)).length;
};
const cases = [...loadCases().values()].map((one) => ({ one, weight: held(one) })).sort((a, b) => b.weight - a.weight);

let ran = 0;
let bad = 0;
// The words' own cases in both forms first, then all others in both.
for (const most of [true, false]) {
  for (const mode of ['async', 'sync'] as const) {
    for (const { one, weight } of cases) {
      if ((weight === words.length) !== most || bad > 0) continue;
      const verdict = await runCase(one, { api, mode, goldens, data, known: listed, limit: 10_000 });
      ran++;
      const unexplained = verdict.verdict === 'skipped' && !listed.some((entry) => entry.matches(one.id));
      if (!BAD.has(verdict.verdict) && !unexplained) continue;
      bad++;
      console.log(`${verdict.verdict} ${mode} ${one.id}: ${verdict.reasons.join('; ')}`);
    }
  }
}
console.log(`${ran} runs, ${bad} bad`);
process.exit(bad > 0 ? 1 : 0);
