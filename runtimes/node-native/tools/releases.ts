/**
 * `npm run test:releases [-- --syntax]`: the same tree against other releases of FAISS. Its C++ must compile against
 * the headers of every release that Debian carries (with --syntax that is all, as in `npm test`); against the oldest the
 * addon is built, and the tests of test/releases run over it. With FAISS_SOURCE_DIR, the top of a source tree, all this
 * is done with that FAISS alone. Prints "N passed, N failed, N skipped": a release that Debian does not carry any more,
 * or that cannot be downloaded, is skipped, and it says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cacheRoot } from '../../engine/src/cache.ts';
import { debianRelease, hasDebian, SUITES } from '../../engine/src/debian.ts';
import { filesBelow, hashFiles, keyOf } from '../../engine/src/key.ts';
import { flagsOf } from '../../engine/src/levels.ts';
import { run, say } from '../../engine/src/run.ts';
import { standardOf, versionOf } from '../../engine/src/source.ts';
import { jobs, toolchain } from '../../engine/src/toolchain.ts';
import { buildAddon } from './addon.ts';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const ROOT = join(PACKAGE, '../..');
const OLDEST = '1.7.3';
const BATCH = 24;

const isHeader = (path: string): boolean => /^faiss\/.*\.h$/.test(path);

/** Sources that every runtime shares, and FAISS's headers decide whether they compile. */
function sources(): { units: string[]; all: string[] } {
  const all = ['generated/c-abi', 'runtimes/core/cpp'].flatMap((folder) =>
    filesBelow(join(ROOT, folder), (path) => /\.(cpp|h)$/.test(path) && !path.startsWith('test/')).map(
      (path) => `${folder}/${path}`,
    ),
  );
  return { units: all.filter((path) => path.endsWith('.cpp')), all };
}

/** Generated units, whose headers take most of the time, many at once; nothing in them has a name of its own file alone. */
function batched(units: readonly string[], folder: string): string[] {
  const generated = units.filter((path) => path.startsWith('generated/'));
  const files = units.filter((path) => !path.startsWith('generated/')).map((path) => join(ROOT, path));
  for (let from = 0; from < generated.length; from += BATCH) {
    const file = join(folder, `batch-${from}.cpp`);
    const lines = generated.slice(from, from + BATCH).map((path) => `#include "${join(ROOT, path)}"\n`);
    writeFileSync(file, lines.join(''));
    files.push(file);
  }
  return files;
}

/** The compiler's words about each unit that does not compile, or compiles with a warning. */
async function compileOnly(release: string, headers: string): Promise<string[]> {
  const { units, all } = sources();
  const { cxx, compiler } = toolchain(process.env);
  const known = join(cacheRoot(), 'releases', `compiles-${release}`);
  const key = keyOf([hashFiles(ROOT, all), hashFiles(headers, filesBelow(headers, isHeader)), compiler]);
  if (existsSync(known) && readFileSync(known, 'utf8') === key) return [];
  const include = ['generated/c-abi', 'runtimes/core/cpp'].map((folder) => `-I${join(ROOT, folder)}`);
  const args = [
    `-std=c++${standardOf(release)}`,
    '-fsyntax-only',
    '-Wall',
    '-Werror',
    '-Wundef',
    '-Wno-switch',
    '-fopenmp',
    '-DFINTEGER=int',
  ];
  args.push(...flagsOf('generic'), ...include, '-isystem', headers);
  args.push('-idirafter', join(ROOT, 'generated/c-abi/absent'));
  const faults: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-releases-'));
  const queue = batched(units, folder);
  const worker = async (): Promise<void> => {
    for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
      const { status, text } = await run(cxx, [...args, unit]);
      if (status !== 0) faults.push(`${unit}\n${text.split('\n').slice(0, 12).join('\n')}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs() }, worker));
  } finally {
    rmSync(folder, { recursive: true });
  }
  // Files that changed meanwhile were not all compiled as this key names them.
  if (faults.length === 0 && keyOf([hashFiles(ROOT, sources().all), compiler]) === key) {
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

/** A release with its headers, and what tells the build of the addon where it lies. */
interface Release {
  readonly release: string;
  readonly headers: string;
  readonly env: Readonly<Record<string, string>>;
}

async function ofDebian(release: string): Promise<Release> {
  const root = await debianRelease(release);
  return { release, headers: join(root, 'include'), env: { FAISS_ROOT: root } };
}

function ofSource(folder: string): Release {
  return { release: versionOf(folder), headers: folder, env: { FAISS_ROOT: '', FAISS_SOURCE_DIR: folder } };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { syntax: { type: 'boolean' }, only: { type: 'string' } } });
  const source = process.env.FAISS_SOURCE_DIR;
  if (!source && !hasDebian()) {
    say('Other releases of FAISS come from Debian, whose sources this machine does not list: nothing is tested.');
    process.stdout.write('0 passed, 0 failed, 1 skipped\n');
    return;
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const judge = (what: string, ok: boolean, words = ''): void => {
    say(`${ok ? 'ok    ' : 'FAILED'} ${what}${words === '' ? '' : `\n${words}`}`);
    counts[ok ? 'passed' : 'failed']++;
  };
  const check = async ({ release, headers, env }: Release, over: boolean): Promise<void> => {
    const faults = await compileOnly(release, headers);
    judge(`the C++ compiles against FAISS ${release}`, faults.length === 0, faults.join('\n\n'));
    if (!over || faults.length > 0) return;
    await buildAddon('generic', { release, env });
    judge(`the tests pass over FAISS ${release}`, suite(release));
  };
  if (source) await check(ofSource(resolve(source)), values.syntax !== true);
  else {
    for (const release of values.only === undefined ? Object.keys(SUITES) : [values.only]) {
      const found = await ofDebian(release).catch((error: Error) => {
        say(`not tested: FAISS ${release}, which is not to be had: ${error.message}`);
        counts.skipped++;
        return null;
      });
      if (found !== null) await check(found, release === OLDEST && values.syntax !== true);
    }
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
