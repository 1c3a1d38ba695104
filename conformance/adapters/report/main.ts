import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCases } from '../../src/cases/load.ts';
import { CONFORMANCE } from '../../src/folders.ts';
import { REPOSITORY } from '../setup/workshop.ts';
import { type Binding, bindings } from './bindings.ts';
import { knownFailing, loadFindings, sortFaults } from './findings.ts';
import { judge, probe } from './judge.ts';
import { type Judged, report } from './markdown.ts';

/**
 * `npm run conformance:report [-- --only NAME]`: builds every binding, judges it, writes
 * docs/conformance-report.md and conformance/known-failing/<name>.txt. Exit status 1: a binding could not be
 * judged, a failure has no explanation yet, an explanation fits no failure, or Python FAISS disagrees with itself.
 */
const say = (line: string) => process.stderr.write(`${line}\n`);
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] as string[] } } });
const all = bindings();
for (const name of values.only) {
  if (!all.some((one) => one.name === name))
    throw new Error(`there is no ${name}; there are ${all.map((one) => one.name).join(', ')}`);
}
const chosen = values.only.length > 0 ? all.filter(({ name }) => values.only.includes(name)) : all;

const complaints: string[] = [];

async function judged({ name, adapter, setup, reference = false }: Binding): Promise<Judged> {
  try {
    const ready = await setup(say);
    const result = judge(ready, say);
    const sorted = sortFaults(result.verdicts, loadFindings(adapter));
    if (sorted.unexplained.length > 0)
      complaints.push(`${name}: ${sorted.unexplained.length} failures without an explanation`);
    for (const { title } of reference ? [] : sorted.stale)
      complaints.push(`${name}: nothing shows "${title}" any more`);
    if (!reference) {
      writeFileSync(join(CONFORMANCE, 'known-failing', `${result.about.name}.txt`), knownFailing(name, sorted));
    }
    return { name, reference, result, sorted, probes: probe(ready, say) };
  } catch (error) {
    complaints.push(`${name}: ${(error as Error).message}`);
    return { name, reference, probes: [], failure: (error as Error).message };
  }
}

const results: Judged[] = [];
for (const one of chosen) results.push(await judged(one));
const text = report(results, loadCases(), new Date().toISOString().slice(0, 10));
// Part of the bindings makes no report: it would stand in the place of the whole one.
if (values.only.length > 0) process.stdout.write(text);
else {
  mkdirSync(join(REPOSITORY, 'docs'), { recursive: true });
  writeFileSync(join(REPOSITORY, 'docs/conformance-report.md'), text);
  say('wrote docs/conformance-report.md');
}
for (const complaint of complaints) say(`COMPLAINT ${complaint}`);
process.exitCode = complaints.length > 0 ? 1 : 0;
