import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from '../../engine/src/run.ts';

export interface Emscripten {
  readonly root: string;
  /** For cache keys: Emscripten's version and its compiler's. */
  readonly version: string;
  /** CMake's toolchain file. */
  readonly toolchainFile: string;
  /** Environment for every call of it. */
  readonly env: NodeJS.ProcessEnv;
}

/** Emscripten as `em-config` names it; `EMSCRIPTEN_ROOT` names another. */
export function emscripten(env: NodeJS.ProcessEnv = process.env): Emscripten {
  const root = env.EMSCRIPTEN_ROOT || output('em-config', ['EMSCRIPTEN_ROOT'])?.trim();
  if (!root) throw new Error('no Emscripten: `em-config EMSCRIPTEN_ROOT` fails; run `npm run build -- --runtime wasm`');
  const toolchainFile = join(root, 'cmake/Modules/Platform/Emscripten.cmake');
  if (!existsSync(toolchainFile)) throw new Error(`Emscripten at ${root} has no ${toolchainFile}`);
  const version = output('emcc', ['--version'])?.split('\n')[0] ?? '';
  const clang = output('emcc', ['-v'], { stdio: ['ignore', 'pipe', 'pipe'] }) ?? '';
  return {
    root,
    version: `${version} ${clang}`,
    toolchainFile,
    // Debian keeps the JavaScript parser of Emscripten's linker outside of Emscripten's own folder.
    env: { ...env, NODE_PATH: [env.NODE_PATH, '/usr/share/nodejs'].filter(Boolean).join(':') },
  };
}

/** Eigen's headers, which the BLAS routines are made of; `FAISS_SDK_EIGEN` names another copy. */
export function eigen(env: NodeJS.ProcessEnv = process.env): { folder: string; version: string } {
  const folder = env.FAISS_SDK_EIGEN || '/usr/include/eigen3';
  const macros = join(folder, 'Eigen/src/Core/util/Macros.h');
  if (!existsSync(macros)) throw new Error(`no Eigen in ${folder}: install libeigen3-dev, or set FAISS_SDK_EIGEN`);
  const text = readFileSync(macros, 'utf8');
  const part = (name: string) => new RegExp(`#define EIGEN_${name}_VERSION (\\d+)`).exec(text)?.[1] ?? '?';
  return { folder, version: `${part('WORLD')}.${part('MAJOR')}.${part('MINOR')}` };
}

/**
 * Flags that all code of the module shares: SIMD, exceptions of WebAssembly's own, the integer of BLAS, and the names by
 * which FAISS finds its AVX2 code, which engine/include/immintrin.h makes WebAssembly of.
 */
export const FLAGS: readonly string[] = [
  '-msimd128',
  '-fwasm-exceptions',
  '-DFINTEGER=int',
  '-D__SSE__',
  '-D__SSE3__',
  '-D__AVX2__',
  '-D__F16C__',
];

/** The two builds of the engine and its module: for one thread, and for several that share the memory. */
export type Variant = 'single' | 'threads';
export const VARIANTS: readonly Variant[] = ['single', 'threads'];

/** FLAGS of one build. */
export const flagsOf = (variant: Variant): readonly string[] =>
  variant === 'threads' ? [...FLAGS, '-pthread'] : FLAGS;
