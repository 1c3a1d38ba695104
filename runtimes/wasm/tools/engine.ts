import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, cacheRoot, prune } from '../../engine/src/cache.ts';
import { filesBelow, hashFiles, keyOf } from '../../engine/src/key.ts';
import { preparation, prepare } from '../../engine/src/prepare.ts';
import { runCondensed, say } from '../../engine/src/run.ts';
import { origin, standardOf, versionOf } from '../../engine/src/source.ts';
import { jobs } from '../../engine/src/toolchain.ts';
import { FIXES } from './fixes.ts';
import { LOOPS } from './loop-fixes.ts';
import { type Emscripten, eigen, flagsOf, type Variant } from './toolchain.ts';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const ENGINE = join(PACKAGE, 'engine');
/** Holds the omp.h of the build with threads. */
const OPENMP = join(PACKAGE, 'omp/include');
/** Below the engine's lib/, in the build with threads. */
const LANDING_PADS = 'landing-pads.bc';

const LIBRARIES = ['libfaiss.a', 'libfsdk_blas.a'];

/** FAISS for WebAssembly, to compile against and link with. Paths are absolute. */
export interface WasmEngine {
  readonly variant: Variant;
  readonly faissVersion: string;
  readonly flags: readonly string[];
  /** Holds include/ and lib/. */
  readonly folder: string;
  /** Below lib/, in link order. */
  readonly libraries: readonly string[];
  /** What every file must be compiled with in the build with threads (engine/landing-pads.ll); null in the other. */
  readonly landingPads: string | null;
  /** Changes when anything above changes in content. */
  readonly key: string;
}

/** Builds FAISS and its BLAS for WebAssembly, or finds them in the cache. */
export async function wasmEngine(
  tools: Emscripten,
  variant: Variant,
  env: NodeJS.ProcessEnv = process.env,
): Promise<WasmEngine> {
  const from = origin(env);
  if (from.kind === 'installed') {
    throw new Error('FAISS_ROOT names an installed FAISS, which is no WebAssembly: unset it, or set FAISS_SOURCE_DIR');
  }
  const algebra = eigen(env);
  const folders = variant === 'threads' ? [ENGINE, OPENMP] : [ENGINE];
  const recipes = folders.map((folder) =>
    hashFiles(
      folder,
      filesBelow(folder, () => true),
    ),
  );
  const key = keyOf([
    from.identity,
    tools.version,
    algebra.version,
    ...recipes,
    preparation(),
    JSON.stringify([FIXES, LOOPS]),
    ...flagsOf(variant),
  ]);
  const root = join(cacheRoot(env), 'engine');
  const folder = await cached(root, `faiss-wasm-${key}`, say, (into) =>
    compile(tools, variant, algebra.folder, from.folder(), join(root, `building-wasm-${key}`), into),
  );
  prune(root, 'faiss-wasm-', 8);
  const { faissVersion } = JSON.parse(readFileSync(join(folder, 'engine.json'), 'utf8')) as { faissVersion: string };
  return {
    variant,
    faissVersion,
    flags: flagsOf(variant),
    folder,
    libraries: LIBRARIES,
    landingPads: variant === 'threads' ? join('lib', LANDING_PADS) : null,
    key,
  };
}

/** About three minutes on two cores. The build tree stays when it is stopped, so that the next run goes on from there. */
async function compile(
  tools: Emscripten,
  variant: Variant,
  algebra: string,
  source: string,
  scratch: string,
  into: string,
) {
  const faissVersion = versionOf(source);
  say(`FAISS ${faissVersion} for WebAssembly (${variant}): compiling once for this user (a few minutes)`);
  const copy = join(scratch, 'source');
  // Loops are made for one release, and are there for speed alone.
  prepare(source, copy, faissVersion === '1.12.0' ? [...FIXES, ...LOOPS] : FIXES);
  const tree = join(scratch, 'tree');
  const landingPads = join(scratch, LANDING_PADS);
  if (variant === 'threads') {
    await runCondensed(
      'landing pads',
      'emcc',
      [...flagsOf(variant), '-c', '-emit-llvm', join(ENGINE, 'landing-pads.ll'), '-o', landingPads],
      { env: tools.env },
    );
  }
  await runCondensed(
    'configure FAISS wasm',
    'cmake',
    [
      ...['-S', ENGINE, '-B', tree, '-GNinja', '-DCMAKE_BUILD_TYPE=Release'],
      `-DCMAKE_TOOLCHAIN_FILE=${tools.toolchainFile}`,
      `-DCMAKE_CXX_STANDARD=${standardOf(faissVersion)}`,
      `-DFSDK_FAISS=${copy}`,
      `-DFSDK_EIGEN=${algebra}`,
      `-DFSDK_FLAGS=${flagsOf(variant).join(';')}`,
      `-DFSDK_THREADS=${variant === 'threads' ? landingPads : ''}`,
    ],
    { env: tools.env },
  );
  await runCondensed('compile FAISS wasm', 'nice', ['-n', '10', 'ninja', '-C', tree, `-j${jobs()}`], {
    env: tools.env,
  });
  mkdirSync(join(into, 'lib'));
  for (const name of LIBRARIES) copyFileSync(join(tree, name), join(into, 'lib', name));
  if (variant === 'threads') copyFileSync(landingPads, join(into, 'lib', LANDING_PADS));
  // Times are kept here too: an engine with other code and the same headers compiles nothing of the module again.
  const filter = (path: string) => !/\.[a-z0-9]+$/i.test(path) || /\.h$/.test(path);
  cpSync(join(copy, 'faiss'), join(into, 'include/faiss'), { recursive: true, preserveTimestamps: true, filter });
  cpSync(join(ENGINE, 'include'), join(into, 'include'), { recursive: true, preserveTimestamps: true });
  // Over the header of the build with one thread.
  if (variant === 'threads') cpSync(OPENMP, join(into, 'include'), { recursive: true, preserveTimestamps: true });
  writeFileSync(join(into, 'engine.json'), `${JSON.stringify({ faissVersion }, null, 2)}\n`);
  rmSync(scratch, { recursive: true, force: true });
}
