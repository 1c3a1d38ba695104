/**
 * Plays the fuzzer's episodes seed by seed and names every one that ends its process or hangs.
 *
 *   npm run fuzz -- --seeds 7-16 [--episodes 60] [--jobs 2] [--guarded]
 *
 * With --guarded, on Linux, reading or writing behind a block of memory ends the process too (guard_pages.c).
 * One episode again, with FUZZ_TRACE=1 each of its calls:
 *
 *   node --import tsx runtimes/node-native/test/support/fuzz/raw.mjs SHARE 2 EPISODES SEED FAMILY EPISODE
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { watched } from '../children.ts';

const SHARES = 2;
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '7-16' },
    episodes: { type: 'string', default: '60' },
    jobs: { type: 'string', default: '2' },
    guarded: { type: 'boolean', default: false },
  },
});
const [first = 0, last = first] = values.seeds.split('-').map(Number);
const say = (line: string) => process.stdout.write(`${line}\n`);

const tools = mkdtempSync(join(tmpdir(), 'faiss-sdk-fuzz-'));
const env: NodeJS.ProcessEnv = {};
if (values.guarded) {
  env.LD_PRELOAD = join(tools, 'guard_pages.so');
  const source = new URL('./guard_pages.c', import.meta.url).pathname;
  execFileSync('cc', ['-O2', '-shared', '-fPIC', source, '-o', env.LD_PRELOAD, '-ldl']);
}

let faults = 0;
let calls = 0;
/** One share of one seed, going on behind each episode that dies. */
async function play(seed: number, share: number): Promise<void> {
  for (let after = ''; ; ) {
    try {
      const report = await watched<{ calls: number }>('raw.mjs', [share, SHARES, values.episodes, seed], {
        env: { ...env, FUZZ_AFTER: after },
        seconds: 60,
      });
      calls += report.calls;
      say(`seed ${seed} share ${share}: through`);
      return;
    } catch (error) {
      faults++;
      const text = error instanceof Error ? error.message : String(error);
      say(`seed ${seed} share ${share}: ${text}`);
      const episode = / at \d+ (\S+#\d+) /.exec(text)?.[1];
      if (!episode || episode === after) return;
      after = episode;
    }
  }
}

const todo: [number, number][] = [];
for (let seed = first; seed <= last; seed++) for (let share = 0; share < SHARES; share++) todo.push([seed, share]);
await Promise.all(
  Array.from({ length: Number(values.jobs) }, async () => {
    for (let next = todo.shift(); next; next = todo.shift()) await play(...next);
  }),
);
rmSync(tools, { recursive: true, force: true });
say(`${faults} faults, ${calls} calls in what came through`);
process.exitCode = faults === 0 ? 0 : 1;
