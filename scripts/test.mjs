// @ts-check
// `npm test`: everything, in a bare clone. Ends with the total alone on a line; the exit status says the verdict.
import { bootstrap } from './lib/bootstrap.mjs';
import { PHASES, total, totalLine } from './lib/phases.mjs';
import { say } from './lib/run.mjs';

/** So many failures are named again at the end, where a log that is cut still shows them. */
const SHOWN = 20;

const started = Date.now();
/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

say('== bootstrap');
await bootstrap({ need: ['compile', 'test', 'wasm', 'page'] });
say(`== bootstrap: done, ${seconds(started)}`);

const results = [];
for (const phase of PHASES) {
  say(`\n== ${phase.name}`);
  const begun = Date.now();
  const counts = await phase.run();
  results.push({ phase, counts, took: seconds(begun) });
  say(`== ${phase.name}: ${totalLine(counts)}, ${seconds(begun)}`);
}

say('\nsummary');
for (const { phase, counts, took } of results) {
  say(`  ${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${phase.name}: ${totalLine(counts)}, ${took}`);
}
const failures = results.flatMap(({ counts }) => counts.failures ?? []);
if (failures.length > 0)
  say(
    `\nwhat failed\n${failures
      .slice(0, SHOWN)
      .map((one) => `  ${one}`)
      .join('\n')}`,
  );
if (failures.length > SHOWN) say(`  and ${failures.length - SHOWN} more`);
say(`  in ${seconds(started)}`);
const counts = total(results.map((one) => one.counts));
process.stdout.write(`${totalLine(counts)}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
