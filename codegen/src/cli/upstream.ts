/**
 * `npm run upstream -- --faiss DIR [--dry-run]` follows a release of FAISS: reads its headers into schema/releases,
 * brings the YAML to it as far as that can be inferred, generates, compiles, runs the suite, asks Python of that release
 * for its answers, and writes docs/upstream/<release>.md and a changeset. `--dry-run` prints the report alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadModel } from '../load/index.ts';
import { readFacts } from '../upstream/cache.ts';
import { dated } from '../upstream/dated.ts';
import { follow } from '../upstream/follow/follow.ts';
import { type Outcome, report } from '../upstream/follow/report.ts';
import { byRelease, factsAt, printHistory, record } from '../upstream/history.ts';
import { HISTORY, readHistory, readSchema } from './read.ts';
import { includeFolder } from './releases.ts';

const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

/** Runs a step of the project to its end; its last line is what the report says of it. */
function tried(what: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  console.error(`== ${what}`);
  const done = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  const lines = `${done.stdout}${done.stderr}`.split('\n').filter((line) => line.trim() !== '');
  return { what, said: done.status === 0 ? (lines.at(-1) ?? 'done') : `failed: ${lines.slice(-3).join(' / ')}` };
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { faiss: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
  if (values.faiss === undefined) {
    console.error('usage: npm run upstream -- --faiss DIR [--dry-run]');
    return 2;
  }
  const facts = await readFacts(includeFolder(values.faiss));
  const known = readHistory(ROOT);
  const history = record(known, facts);
  const before = known.releases.filter((release) => byRelease(release, facts.version) < 0).at(-1);
  if (before === undefined) throw new Error(`No release before ${facts.version} is known to ${HISTORY}.`);
  const schema = readSchema(ROOT);
  const model = dated(loadModel(schema), history);
  const step = follow(schema.files, model, factsAt(history, before), facts);
  loadModel({ ...schema, files: step.files });
  const page = `docs/upstream/${step.to}.md`;
  if (values['dry-run'] === true) {
    console.log(report(step, []));
    return 0;
  }
  write(HISTORY, printHistory(history));
  for (const [path, text] of step.files) if (schema.files.get(path) !== text) write(path, text);
  const npm = (script: string, ...more: string[]): [string, string[]] => ['npm', ['run', '-s', script, ...more]];
  const source = existsSync(join(values.faiss, 'CMakeLists.txt')) ? { FAISS_SOURCE_DIR: resolve(values.faiss) } : {};
  const outcomes = [
    tried('generated files', ...npm('generate')),
    tried(`the addon over FAISS ${step.to}`, ...npm('build', '--', '--level', 'generic'), source),
    tried('the suite over it', 'npx', ['vitest', 'run', '--project', 'node-native', 'conformance.test'], {
      ...source,
      FAISS_SDK_SIMD: 'generic',
    }),
    tried(`answers of Python FAISS ${step.to}`, ...npm('goldens', '--', '--faiss', step.to)),
    tried('coverage', ...npm('coverage')),
  ];
  write(page, `${report(step, outcomes)}\n`);
  write(
    `.changeset/faiss-${step.to.replaceAll('.', '-')}.md`,
    `---\n"@faiss-sdk/node": minor\n"@faiss-sdk/wasm": minor\n---\n\nKnow FAISS ${step.to}: ${step.bound.length} new names, listed in ${page}.\n`,
  );
  console.log(`${page}: ${step.bound.length} bound, ${step.open.length} to be decided`);
  return 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main();
