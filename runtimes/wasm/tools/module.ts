import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, cacheRoot, locked, prune } from '../../engine/src/cache.ts';
import { filesBelow, hashFiles, keyOf } from '../../engine/src/key.ts';
import { runCondensed, say } from '../../engine/src/run.ts';
import { standardOf } from '../../engine/src/source.ts';
import { stateOf, steadily } from '../../engine/src/steady.ts';
import { jobs } from '../../engine/src/toolchain.ts';
import { checkFolders } from '../../node-native/tools/folders.ts';
import { type WasmEngine, wasmEngine } from './engine.ts';
import { type Emscripten, emscripten, type Variant } from './toolchain.ts';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const ROOT = join(PACKAGE, '../..');

/** Folders whose files go into the module; the same as in CMakeLists.txt. */
const SOURCES = ['generated/c-abi', 'runtimes/core/cpp', 'runtimes/wasm/cpp'];
const OPENMP = 'runtimes/wasm/omp/src';
/** The module and the JavaScript that Emscripten's linker writes for it. */
const NAMES: Readonly<Record<Variant, string>> = { single: 'faiss', threads: 'faiss-threads' };
const outputs = (variant: Variant) => [`${NAMES[variant]}.wasm`, `${NAMES[variant]}.mjs`];

/** All files lie side by side, in a checkout and in the bundle, and bundlers know these forms and bring the files along. */
const PLACES: Readonly<Record<Variant, string>> = {
  single: "\nexport const url = () => new URL('./faiss.wasm', import.meta.url);\n",
  threads: `
export const url = () => new URL('./faiss-threads.wasm', import.meta.url);
export const thread = () => new Worker(new URL('./thread.js', import.meta.url), { type: 'module' });
// Not in those words, for Node: bundlers would bring it along a second time.
export const threadUrl = () => new URL('./thread.js', String(import.meta.url));
`,
};

/** What is compiled, and what says how. */
function sources(variant: Variant): string[] {
  const folders = variant === 'threads' ? [...SOURCES, OPENMP] : SOURCES;
  const files = folders.flatMap((folder) =>
    filesBelow(join(ROOT, folder), (path) => /\.(cpp|h|js)$/.test(path) && !path.startsWith('test/')).map(
      (path) => `${folder}/${path}`,
    ),
  );
  return [...files, 'runtimes/wasm/CMakeLists.txt'];
}

/** Name of one module's content: sources, engine and build recipe. */
export function moduleKey(from: WasmEngine, tools: Emscripten): string {
  return keyOf([from.key, tools.version, hashFiles(ROOT, sources(from.variant))]);
}

/**
 * Brings dist/faiss.{wasm,mjs}, or dist/faiss-threads.*, up to date and returns the folder. Nothing is done when its stamp
 * names the present inputs; a module made from the same inputs by another clone of the same user is copied from the cache.
 */
export async function buildModule(variant: Variant): Promise<string> {
  const tools = emscripten();
  const from = await wasmEngine(tools, variant);
  const state = () => stateOf(moduleKey(from, tools), ROOT, sources(variant));
  // Before the key: a change between the two is found when the compile begins.
  const expected = state();
  const key = moduleKey(from, tools);
  const wanted = `${key}${PLACES[variant]}`;
  const folder = join(PACKAGE, 'dist');
  const stamp = join(folder, `${NAMES[variant]}.stamp`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  const root = join(cacheRoot(), 'wasm');
  const kept = await cached(root, `linked-${key}`, say, async (into) => {
    const tree = join(PACKAGE, 'build/cmake', variant);
    await locked(join(PACKAGE, `build/${variant}.lock`), say, () =>
      steadily(tree, expected, state, say, () => compile(from, tools, tree)),
    );
    for (const name of outputs(variant)) copyFileSync(join(tree, name), join(into, name));
  });
  mkdirSync(folder, { recursive: true });
  rmSync(stamp, { force: true });
  for (const name of outputs(variant)) copyFileSync(join(kept, name), join(folder, name));
  appendFileSync(join(folder, `${NAMES[variant]}.mjs`), PLACES[variant]);
  prune(root, 'linked-', 16);
  writeFileSync(stamp, wanted);
  return folder;
}

/** Compiles into a build tree of this checkout, which ninja keeps up to date file by file. */
async function compile(from: WasmEngine, tools: Emscripten, tree: string): Promise<void> {
  // By a name that stays, since the cache names engines by content and ninja compiles anew what has another command.
  const engine = join(PACKAGE, from.variant === 'single' ? 'build/engine' : `build/engine-${from.variant}`);
  rmSync(engine, { force: true });
  symlinkSync(from.folder, engine);
  say(`WebAssembly module (${from.variant}) against FAISS ${from.faissVersion}`);
  await runCondensed(
    'configure module',
    'cmake',
    [
      ...['-S', PACKAGE, '-B', tree, '-GNinja', '-DCMAKE_BUILD_TYPE=Release'],
      `-DCMAKE_TOOLCHAIN_FILE=${tools.toolchainFile}`,
      `-DCMAKE_CXX_STANDARD=${standardOf(from.faissVersion)}`,
      `-DFSDK_FLAGS=${from.flags.join(';')}`,
      `-DFSDK_ENGINE=${engine}`,
      `-DFSDK_LIBRARIES=${from.libraries.join(';')}`,
      `-DFSDK_THREADS=${from.landingPads === null ? '' : join(engine, from.landingPads)}`,
    ],
    { env: tools.env },
  );
  await runCondensed('compile module', 'nice', ['-n', '10', 'ninja', '-C', tree, `-j${jobs()}`], { env: tools.env });
  checkFolders(join(tree, `${NAMES[from.variant]}.wasm`), [ROOT, from.folder]);
}
