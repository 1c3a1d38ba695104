import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { bestLevel, isLevel, LEVELS, levelsOf } from '../../engine/src/levels.ts';
import { say } from '../../engine/src/run.ts';
import { buildAddon } from './addon.ts';
import { bundleJavaScript } from './bundle.ts';

/** `npm run build [-- --level LEVEL|best|all]`: the bundle, FAISS and the addon, for this machine's best level unless told otherwise. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { level: { type: 'string', default: 'best' } } });
  const levels =
    values.level === 'all' ? levelsOf(process.arch) : [values.level === 'best' ? bestLevel() : values.level];
  await bundleJavaScript();
  for (const level of levels) {
    if (!isLevel(level)) throw new Error(`--level ${level}: expected one of ${LEVELS.join(', ')}, best, all`);
    const started = Date.now();
    const file = await buildAddon(level);
    say(`${relative(process.cwd(), file)} is up to date (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
