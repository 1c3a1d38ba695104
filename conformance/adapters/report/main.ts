import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCases } from '../../src/cases/load.ts';
import { CONFORMANCE } from '../../src/folders.ts';
import { toHtml } from '../../src/report/html/page.ts';
import { REPOSITORY } from '../setup/workshop.ts';
import { type Binding, bindings } from './bindings.ts';
import { knownFailing, loadFindings, sortFaults } from './findings.ts';
import { judge, KEPT, kept } from './judge.ts';
import { type Judged, report } from './markdown.ts';

/**
 * npm run conformance:report                        builds every binding, judges it, writes docs/conformance-report.md,
 *                                                   known-failing/<name>.txt, and dist/conformance: results and a page
 * npm run conformance:report -- --only NAME         prints the part of this one (may be repeated)
 * npm run conformance:report -- --jobs N            processes of a binding at the same time (default: one a processor)
 * npm run conformance:report -- --kept              runs nothing: sorts the results of the last run by findings.yaml again
 *
 * Exit status 1: a binding could not be judged, a failure has no explanation yet, an explanation fits no failure, or
 * Python FAISS disagrees with itself.
 */
const say = (line: string) => process.stderr.write(`${line}\n`);
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] as string[] },
    jobs: { type: 'string', default: String(availableParallelism()) },
    kept: { type: 'boolean', default: false },
  },
});
const all = bindings();
for (const name of values.only) {
  if (!all.some((one) => one.name === name))
    throw new Error(`there is no ${name}; there are ${all.map((one) => one.name).join(', ')}`);
}
const jobs = Number(values.jobs);
if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`--jobs is a whole number from 1, not ${values.jobs}`);
const chosen = values.only.length > 0 ? all.filter(({ name }) => values.only.includes(name)) : all;

const complaints: string[] = [];

async function judged({ name, adapter, setup, reference = false }: Binding): Promise<Judged> {
  try {
    const { result, probes } = values.kept ? kept(name) : await judge(await setup(say), jobs, say);
    const sorted = sortFaults(result.verdicts, loadFindings(adapter));
    if (sorted.unexplained.length > 0)
      complaints.push(`${name}: ${sorted.unexplained.length} failures without an explanation`);
    for (const { title } of reference ? [] : sorted.stale)
      complaints.push(`${name}: nothing shows "${title}" any more`);
    // That memory was damaged is the binding's fault, which the report tells; anything else is one of the run.
    for (const problem of result.problems.filter((text) => !/ended \(signal \w+\)/.test(text)))
      complaints.push(`${name}: ${problem}`);
    if (!reference) {
      writeFileSync(join(CONFORMANCE, 'known-failing', `${result.about.name}.txt`), knownFailing(name, sorted));
    }
    return { name, reference, result, sorted, probes };
  } catch (error) {
    complaints.push(`${name}: ${(error as Error).message}`);
    return { name, reference, probes: [], failure: (error as Error).message };
  }
}

const cases = loadCases();
const results: Judged[] = [];
for (const one of chosen) results.push(await judged(one));
const text = report(results, cases);
// Part of the bindings makes no report: it would stand in the place of the whole one.
if (values.only.length > 0) process.stdout.write(text);
else {
  mkdirSync(join(REPOSITORY, 'docs'), { recursive: true });
  writeFileSync(join(REPOSITORY, 'docs/conformance-report.md'), text);
  const page = join(KEPT, 'report.html');
  writeFileSync(
    page,
    toHtml(
      results.flatMap(({ result }) => (result ? [result] : [])),
      cases,
    ),
  );
  say(`wrote docs/conformance-report.md and ${page}`);
}
for (const complaint of complaints) say(`COMPLAINT ${complaint}`);
process.exitCode = complaints.length > 0 ? 1 : 0;
