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
import { jobs } from '../../engine/src/toolchain.ts';
import { checkFolders } from '../../node-native/tools/folders.ts';
import { type WasmEngine, wasmEngine } from './engine.ts';
import { type Emscripten, emscripten } from './toolchain.ts';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const ROOT = join(PACKAGE, '../..');

/** Folders whose files go into the module; the same as in CMakeLists.txt. */
const SOURCES = ['generated/c-abi', 'runtimes/core/cpp', 'runtimes/wasm/cpp'];
/** The module and the JavaScript that Emscripten's linker writes for it. */
const OUTPUTS = ['faiss.wasm', 'faiss.mjs'];
/** Both lie side by side, in a checkout and in the bundle, and bundlers know this form and bring the file along. */
const URL_OF_MODULE = "\nexport const url = () => new URL('./faiss.wasm', import.meta.url);\n";

/** Name of one module's content: sources, engine and build recipe. */
export function moduleKey(from: WasmEngine, tools: Emscripten): string {
  const files = SOURCES.flatMap((folder) =>
    filesBelow(join(ROOT, folder), (path) => /\.(cpp|h|js)$/.test(path) && !path.startsWith('test/')).map(
      (path) => `${folder}/${path}`,
    ),
  );
  return keyOf([from.key, tools.version, hashFiles(ROOT, [...files, 'runtimes/wasm/CMakeLists.txt'])]);
}

/**
 * Brings dist/faiss.{wasm,mjs} up to date and returns the folder. Nothing is done when its stamp names the
 * present inputs; a module made from the same inputs by another clone of the same user is copied from the cache.
 */
export async function buildModule(): Promise<string> {
  const tools = emscripten();
  const from = await wasmEngine(tools);
  const key = moduleKey(from, tools);
  const wanted = `${key}${URL_OF_MODULE}`;
  const folder = join(PACKAGE, 'dist');
  const stamp = join(folder, 'faiss.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  const root = join(cacheRoot(), 'wasm');
  const kept = await cached(root, `linked-${key}`, say, async (into) => {
    const tree = await locked(join(PACKAGE, 'build/single.lock'), say, () => compile(from, tools));
    for (const name of OUTPUTS) copyFileSync(join(tree, name), join(into, name));
  });
  mkdirSync(folder, { recursive: true });
  rmSync(stamp, { force: true });
  for (const name of OUTPUTS) copyFileSync(join(kept, name), join(folder, name));
  appendFileSync(join(folder, 'faiss.mjs'), URL_OF_MODULE);
  prune(root, 'linked-', 8);
  writeFileSync(stamp, wanted);
  return folder;
}

/** Compiles into a build tree of this checkout, which ninja keeps up to date file by file. */
async function compile(from: WasmEngine, tools: Emscripten): Promise<string> {
  const tree = join(PACKAGE, 'build/cmake/single');
  // By a name that stays, since the cache names engines by content and ninja compiles anew what has another command.
  const engine = join(PACKAGE, 'build/engine');
  rmSync(engine, { force: true });
  symlinkSync(from.folder, engine);
  say(`WebAssembly module against FAISS ${from.faissVersion}`);
  await runCondensed(
    'configure module',
    'cmake',
    [
      ...['-S', PACKAGE, '-B', tree, '-GNinja', '-DCMAKE_BUILD_TYPE=Release'],
      `-DCMAKE_TOOLCHAIN_FILE=${tools.toolchainFile}`,
      `-DFSDK_FLAGS=${from.flags.join(';')}`,
      `-DFSDK_ENGINE=${engine}`,
      `-DFSDK_LIBRARIES=${from.libraries.join(';')}`,
    ],
    { env: tools.env },
  );
  await runCondensed('compile module', 'nice', ['-n', '10', 'ninja', '-C', tree, `-j${jobs()}`], { env: tools.env });
  checkFolders(join(tree, 'faiss.wasm'), [ROOT, from.folder]);
  return tree;
}
