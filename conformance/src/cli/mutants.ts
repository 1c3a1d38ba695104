/**
 * npm run mutants [-- --only ID[,ID] --jobs N --write]
 *
 * Injects the faults of conformance/mutants/faults.yaml one at a time into a scratch copy and runs every case over
 * the native runtime there; faults in C++ come last, in a copy whose addon is compiled. Fails when fewer than 95 of 100 are caught. `--write` puts the result into docs/.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFORMANCE } from '../folders.ts';
import { scratchCopy } from '../mutants/copy.ts';
import { type Fault, isNative, readFaults } from '../mutants/faults.ts';
import { nativeBuild } from '../mutants/native.ts';
import { report } from '../mutants/report.ts';
import { type Outcome, soundness, tryFault } from '../mutants/run.ts';

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
const caught = outcomes.filter((one) => one.caught).length;
const share = caught / faults.length;
console.log(`${caught} of ${faults.length} faults caught (${(100 * share).toFixed(1)} %)`);
if (values.write) writeFileSync(join(CONFORMANCE, '..', 'docs', 'mutants.md'), report(faults, outcomes));
process.exitCode = share >= 0.95 ? 0 : 1;
