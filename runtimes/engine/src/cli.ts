import { parseArgs } from 'node:util';
import { engine } from './engine.ts';
import { bestLevel, isLevel, LEVELS, levelsOf } from './levels.ts';
import { say } from './run.ts';

const HELP = `Builds FAISS, or finds it in the cache, and says where it lies.

  node runtimes/engine/engine.mjs [--level ${LEVELS.join('|')}|best|all] [--json]

FAISS comes from FAISS_ROOT (installed), else FAISS_SOURCE_DIR (source tree), else the pinned crate.`;

/** Prints one engine as JSON, or an array of them for \`--level all\`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      level: { type: 'string', default: 'best' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP);
  const wanted =
    values.level === 'all' ? levelsOf(process.arch) : [values.level === 'best' ? bestLevel() : values.level];
  const engines = [];
  for (const level of wanted) {
    if (!isLevel(level)) throw new Error(`--level ${level}: expected one of ${LEVELS.join(', ')}, best, all`);
    engines.push(await engine(level));
  }
  if (values.json) process.stdout.write(`${JSON.stringify(values.level === 'all' ? engines : engines[0], null, 2)}\n`);
  else for (const one of engines) say(`FAISS ${one.faissVersion} (${one.origin}), level ${one.level}: ${one.library}`);
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
