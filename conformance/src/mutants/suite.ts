/**
 * Runs cases over a runtime in this process and prints one line per bad verdict; exits with 1 when there was one.
 *
 *     tsx conformance/src/mutants/suite.ts MODULE MODE [FIRST-FAULT-ENDS] [FILTER]
 *
 * A process of its own, because a fault in the marshalling may end it.
 */
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Api, BAD, DataSets, Goldens, loadCases, type Mode, parseKnownFailing, runCase } from '../index.ts';
import { knownText } from './known.ts';

const [module, mode, stop, filter = ''] = process.argv.slice(2) as [string, Mode, string, string?];
process.env.OMP_NUM_THREADS = '1';
const api = (await import(pathToFileURL(module).href)) as Api;
const goldens = new Goldens();
const data = new DataSets();
const known = parseKnownFailing(knownText(), 'known-failing/node-native.txt');
let bad = 0;
let ran = 0;
for (const [id, one] of loadCases()) {
  if (!id.includes(filter)) continue;
  if (process.env.FAISS_SDK_TRACE === '1') writeSync(1, `${id}\n`);
  const verdict = await runCase(one, { api, mode, goldens, data, known, limit: 10_000 });
  ran++;
  const unexplained = verdict.verdict === 'skipped' && !known.some((entry) => entry.matches(id));
  if (!BAD.has(verdict.verdict) && !unexplained) continue;
  bad++;
  console.log(`${verdict.verdict} ${id}: ${verdict.reasons.join('; ')}`);
  if (stop === 'first') break;
}
console.log(`${ran} cases, ${bad} bad`);
process.exit(bad > 0 ? 1 : 0);
