import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { output } from './run.ts';

export interface Toolchain {
  readonly cxx: string;
  /** First line of `--version` and the target: part of every cache key. */
  readonly compiler: string;
}

/** The C++ compiler: `CXX`, else g++ on Linux (FAISS's OpenMP code and libgomp belong together), else c++. */
export function toolchain(env: NodeJS.ProcessEnv = process.env): Toolchain {
  const cxx = env.CXX || (process.platform === 'linux' ? 'g++' : 'c++');
  const version = output(cxx, ['--version'])?.split('\n')[0];
  if (!version) throw new Error(`no C++ compiler: \`${cxx} --version\` fails; run \`npm run bootstrap\``);
  return { cxx, compiler: `${version} ${output(cxx, ['-dumpmachine'])?.trim() ?? ''}` };
}

const TRIPLETS: Record<string, string> = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

/**
 * Static OpenBLAS in its OpenMP form: it then uses the thread pool of FAISS, so that a BLAS call
 * inside a parallel region starts no second pool. `FAISS_SDK_BLAS` names another static library.
 */
export function openblas(env: NodeJS.ProcessEnv = process.env): string {
  const triplet = TRIPLETS[process.arch] ?? '';
  const candidates = env.FAISS_SDK_BLAS
    ? [env.FAISS_SDK_BLAS]
    : [
        `/usr/lib/${triplet}/openblas-openmp/libopenblas.a`,
        '/usr/lib64/libopenblas-openmp.a',
        '/usr/local/lib/libopenblas.a',
      ];
  const found = candidates.find((path) => existsSync(path));
  if (!found) {
    throw new Error(
      `no static OpenBLAS among ${candidates.join(', ')}; run \`npm run bootstrap\`, or set FAISS_SDK_BLAS to a libopenblas.a built with OpenMP`,
    );
  }
  return found;
}

/** Compile jobs at once: FAISS's largest files need about 1.2 GB each. */
export function jobs(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 1.2e9)));
}
