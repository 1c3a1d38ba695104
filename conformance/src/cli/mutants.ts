/**
 * npm run mutants [-- --only ID[,ID] --jobs N --write]
 *
 * Injects the faults of conformance/mutants/faults.yaml one at a time into a scratch copy and runs every case over
 * the native runtime there. Fails when fewer than 95 of 100 are caught. `--write` puts the result into docs/.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFORMANCE } from '../folders.ts';
import { scratchCopy } from '../mutants/copy.ts';
import { readFaults } from '../mutants/faults.ts';
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
const queue = [...faults];

async function worker(): Promise<void> {
  const copy = scratchCopy();
  try {
    const unsound = await soundness(copy);
    if (unsound !== null) throw new Error(`The suite fails without a fault: ${unsound}`);
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      const outcome = await tryFault(copy, fault);
      outcomes.push(outcome);
      const verdict = outcome.caught ? 'caught  ' : 'SURVIVED';
      console.log(`${verdict} ${fault.id} (${fault.kind}, ${outcome.seconds.toFixed(1)} s) ${outcome.by}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

await Promise.all(Array.from({ length: Math.min(Number(values.jobs), faults.length) }, worker));
const caught = outcomes.filter((one) => one.caught).length;
const share = caught / faults.length;
console.log(`${caught} of ${faults.length} faults caught (${(100 * share).toFixed(1)} %)`);
if (values.write) writeFileSync(join(CONFORMANCE, '..', 'docs', 'mutants.md'), report(faults, outcomes));
process.exitCode = share >= 0.95 ? 0 : 1;
