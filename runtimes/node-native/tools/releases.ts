/**
 * `npm run test:releases [-- --syntax]`: the same tree against other releases of FAISS. Its C++ must compile against
 * the headers of every release that Debian carries; against the oldest the addon is built, and the tests of
 * test/releases run over it. Prints "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cacheRoot } from '../../engine/src/cache.ts';
import { debianRelease, hasDebian, SUITES } from '../../engine/src/debian.ts';
import { filesBelow, hashFiles, keyOf } from '../../engine/src/key.ts';
import { flagsOf } from '../../engine/src/levels.ts';
import { run, say } from '../../engine/src/run.ts';
import { jobs, toolchain } from '../../engine/src/toolchain.ts';
import { buildAddon } from './addon.ts';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const ROOT = join(PACKAGE, '../..');
const OLDEST = '1.7.3';

/** Sources that every runtime shares, and FAISS's headers decide whether they compile. */
function sources(): { units: string[]; all: string[] } {
  const all = ['generated/c-abi', 'runtimes/core/cpp'].flatMap((folder) =>
    filesBelow(join(ROOT, folder), (path) => /\.(cpp|h)$/.test(path) && !path.startsWith('test/')).map(
      (path) => `${folder}/${path}`,
    ),
  );
  return { units: all.filter((path) => path.endsWith('.cpp')), all };
}

/** The compiler's words about each unit that does not compile, or compiles with a warning. */
async function compileOnly(release: string, prefix: string): Promise<string[]> {
  const { units, all } = sources();
  const { cxx, compiler } = toolchain(process.env);
  const known = join(cacheRoot(), 'releases', `compiles-${release}`);
  const key = keyOf([hashFiles(ROOT, all), compiler]);
  if (existsSync(known) && readFileSync(known, 'utf8') === key) return [];
  const include = ['generated/c-abi', 'runtimes/core/cpp'].map((folder) => `-I${join(ROOT, folder)}`);
  const args = [
    '-std=c++17',
    '-fsyntax-only',
    '-Wall',
    '-Werror',
    '-Wundef',
    '-Wno-switch',
    '-fopenmp',
    '-DFINTEGER=int',
  ];
  args.push(...flagsOf('generic'), ...include, '-isystem', join(prefix, 'include'));
  args.push('-idirafter', join(ROOT, 'generated/c-abi/absent'));
  const faults: string[] = [];
  const queue = [...units];
  const worker = async (): Promise<void> => {
    for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
      const { status, text } = await run(cxx, [...args, join(ROOT, unit)]);
      if (status !== 0) faults.push(`${unit}\n${text.split('\n').slice(0, 12).join('\n')}`);
    }
  };
  await Promise.all(Array.from({ length: jobs() }, worker));
  if (faults.length === 0) {
    mkdirSync(dirname(known), { recursive: true });
    writeFileSync(known, key);
  }
  return faults;
}

/** The tests of test/releases, in processes that load the addon of that release. */
function suite(release: string): boolean {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, FAISS_SDK_RELEASE: release, FAISS_SDK_SIMD: 'generic' };
  const done = spawnSync(process.execPath, [vitest, 'run', '--project', 'releases'], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  return done.status === 0;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { syntax: { type: 'boolean' }, only: { type: 'string' } } });
  if (!hasDebian()) {
    say('Other releases of FAISS come from Debian, whose sources this machine does not list: nothing is tested.');
    process.stdout.write('0 passed, 0 failed, 1 skipped\n');
    return;
  }
  const counts = { passed: 0, failed: 0 };
  const judge = (what: string, ok: boolean, words = ''): void => {
    say(`${ok ? 'ok    ' : 'FAILED'} ${what}${words === '' ? '' : `\n${words}`}`);
    counts[ok ? 'passed' : 'failed']++;
  };
  for (const release of values.only === undefined ? Object.keys(SUITES) : [values.only]) {
    const prefix = await debianRelease(release);
    const faults = await compileOnly(release, prefix);
    judge(`the C++ compiles against FAISS ${release}`, faults.length === 0, faults.join('\n\n'));
    if (release !== OLDEST || values.syntax === true || faults.length > 0) continue;
    await buildAddon('generic', { release, root: prefix });
    judge(`the tests pass over FAISS ${release}`, suite(release));
  }
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
