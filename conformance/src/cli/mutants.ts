/**
 * npm run mutants [-- --only ID[,ID] --jobs N --write]
 *
 * Injects the faults of conformance/mutants/faults.yaml one at a time into a scratch copy and runs every case over
 * the native runtime there; faults in C++ come last, in a copy whose addon is compiled. Fails when fewer than 95 of 100 are caught. `--write` puts the result into docs/.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFORMANCE } from '../folders.ts';
import { scratchCopy } from '../mutants/copy.ts';
import { type Fault, isNative, readFaults } from '../mutants/faults.ts';
import { nativeBuild } from '../mutants/native.ts';
import { report } from '../mutants/report.ts';
import { type Outcome, soundness, tryFault } from '../mutants/run.ts';

const KEPT = join(CONFORMANCE, '..', 'dist', 'mutants.json');
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
});
const wanted = values.only?.split(',');
const faults = readFaults().filter((one) => wanted === undefined || wanted.includes(one.id));
const outcomes: Outcome[] = [];

function tell(outcome: Outcome): void {
  const { fault, caught, seconds, by } = outcome;
  outcomes.push(outcome);
  console.log(`${caught ? 'caught  ' : 'SURVIVED'} ${fault.id} (${fault.kind}, ${seconds.toFixed(1)} s) ${by}`);
}

/** Tries faults in a scratch copy of its own. */
async function worker(queue: Fault[], native: boolean): Promise<void> {
  const copy = scratchCopy();
  try {
    const build = native ? await nativeBuild(copy, (line) => console.log(line)) : undefined;
    const unsound = await soundness(copy, await build?.());
    if (unsound !== null) throw new Error(`The suite fails without a fault: ${unsound}`);
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift())
      tell(await tryFault(copy, fault, build));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const scripts = faults.filter((one) => !isNative(one));
const compiled = faults.filter(isNative);
await Promise.all(Array.from({ length: Math.min(Number(values.jobs), scripts.length) }, () => worker(scripts, false)));
if (compiled.length > 0) await worker(compiled, true);
// Faults that were tried in an earlier run keep its outcome on the page, so that a few can be tried again.
const kept = readKept();
for (const { fault, ...rest } of outcomes) kept[fault.id] = rest;
mkdirSync(dirname(KEPT), { recursive: true });
writeFileSync(KEPT, JSON.stringify(kept));

const share = (of: readonly Outcome[]) => of.filter(({ caught }) => caught).length / of.length;
const caught = outcomes.filter((one) => one.caught).length;
console.log(`${caught} of ${faults.length} faults caught (${(100 * share(outcomes)).toFixed(1)} %)`);
if (values.write) {
  const all = readFaults().flatMap((fault) => (kept[fault.id] ? [{ fault, ...kept[fault.id]! }] : []));
  writeFileSync(join(CONFORMANCE, '..', 'docs', 'mutants.md'), report(all));
}
process.exitCode = share(outcomes) >= 0.95 ? 0 : 1;

function readKept(): Record<string, Omit<Outcome, 'fault'>> {
  return existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Omit<Outcome, 'fault'>>) : {};
}
