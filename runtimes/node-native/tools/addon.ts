import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, cacheRoot, locked, prune } from '../../engine/src/cache.ts';
import { type Engine, engine } from '../../engine/src/engine.ts';
import { filesBelow, hashFiles, keyOf } from '../../engine/src/key.ts';
import type { Level } from '../../engine/src/levels.ts';
import { runCondensed, say } from '../../engine/src/run.ts';
import { standardOf } from '../../engine/src/source.ts';
import { stateOf, steadily } from '../../engine/src/steady.ts';
import { jobs } from '../../engine/src/toolchain.ts';
import { localFolder } from '../src/candidates.ts';
import { checkFolders } from './folders.ts';
import { checkSymbols } from './symbols.ts';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const ROOT = join(PACKAGE, '../..');
const require = createRequire(import.meta.url);

/** Folders whose C and C++ files go into the addon; the same as in CMakeLists.txt. */
const SOURCES = ['generated/c-abi', 'generated/node', 'runtimes/core/cpp', 'runtimes/node-native/src'];

/** What is compiled, and what says how. */
function sources(): string[] {
  const files = SOURCES.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    filesBelow(join(ROOT, folder), (path) => /\.(c|cc|cpp|h|hpp|inc)$/.test(path) && !path.startsWith('test/')).map(
      (path) => `${folder}/${path}`,
    ),
  );
  return [...files, 'runtimes/node-native/CMakeLists.txt'];
}

/** Name of one addon's content: sources, engine, Node-API headers and build recipe. */
export function addonKey(from: Engine): string {
  const versions = ['node-addon-api', 'node-api-headers'].map(
    (name) => (require(`${name}/package.json`) as { version: string }).version,
  );
  return keyOf([from.key, hashFiles(ROOT, sources()), ...versions, process.platform, process.arch]);
}

/** Another FAISS than the pinned one: the addon goes beside the usual one. */
export interface Other {
  readonly release: string;
  /** What says where it lies: FAISS_ROOT or FAISS_SOURCE_DIR. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Brings build/<platform>-<arch>-<level>/faiss.node up to date and returns its path. Nothing is done
 * when its stamp names the present inputs; an addon compiled from the same inputs by another clone
 * of the same user is copied from the cache.
 */
export async function buildAddon(level: Level, other?: Other): Promise<string> {
  const from = await engine(level, { ...process.env, ...other?.env });
  const state = () => stateOf(addonKey(from), ROOT, sources());
  // Before the key: a change between the two is found when the compile begins.
  const expected = state();
  const key = addonKey(from);
  const name = other === undefined ? level : `${other.release}-${level}`;
  const folder = join(PACKAGE, localFolder(process, level, other?.release));
  const file = join(folder, 'faiss.node');
  const stamp = join(folder, 'stamp.json');
  if (existsSync(file) && readStamp(stamp) === key) return file;

  const root = join(cacheRoot(), 'addon');
  const kept = await cached(root, `faiss-node-${name}-${key}`, say, async (into) => {
    const tree = join(PACKAGE, 'build/cmake', name);
    const built = await locked(join(PACKAGE, 'build', `${name}.lock`), say, () =>
      steadily(tree, expected, state, say, () => compile(from, tree)),
    );
    copyFileSync(built, join(into, 'faiss.node'));
  });
  mkdirSync(folder, { recursive: true });
  rmSync(stamp, { force: true });
  // A rename, because a process may have the old file mapped.
  copyFileSync(join(kept, 'faiss.node'), `${file}.new`);
  renameSync(`${file}.new`, file);
  // 33 MB each, and every edit of C++ makes another one.
  prune(root, `faiss-node-${name}-`, 8);
  writeFileSync(stamp, `${JSON.stringify({ key, level, faissVersion: from.faissVersion })}\n`);
  return file;
}

function readStamp(path: string): string | null {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { key: string }).key;
  } catch {
    return null;
  }
}

/** Compiles through cmake-js into a build tree of this checkout, which ninja keeps up to date file by file. */
async function compile(from: Engine, tree: string): Promise<string> {
  const cmakeJs = (command: string, more: string[] = []) => [
    require.resolve('cmake-js/bin/cmake-js'),
    command,
    '--directory',
    PACKAGE,
    '--out',
    tree,
    '--generator',
    'Ninja',
    '--log-level',
    'warn',
    ...more,
  ];
  const defines = {
    CMAKE_CXX_COMPILER: from.cxx,
    CMAKE_CXX_STANDARD: String(standardOf(from.faissVersion)),
    FSDK_FLAGS: from.flags.join(';'),
    FSDK_INCLUDE: from.includeDirs.join(';'),
    FSDK_LINK: from.link.join(';'),
    FSDK_STATIC_RUNTIME: from.library.endsWith('.a') ? 'ON' : 'OFF',
  };
  say(`Addon, level ${from.level}, against FAISS ${from.faissVersion}`);
  await runCondensed(
    `configure addon ${from.level}`,
    process.execPath,
    cmakeJs(
      'configure',
      Object.entries(defines).map(([name, value]) => `--CD${name}=${value}`),
    ),
  );
  await runCondensed(`compile addon ${from.level}`, process.execPath, cmakeJs('build', ['--parallel', String(jobs())]));
  const built = join(tree, 'Release/faiss.node');
  checkSymbols(built);
  // An installed FAISS brings what its own build put into it.
  if (from.origin !== 'installed') checkFolders(built, [ROOT, ...from.includeDirs]);
  return built;
}
