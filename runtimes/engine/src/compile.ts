import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from './levels.ts';
import { prepare } from './prepare.ts';
import { runCondensed, say } from './run.ts';
import { versionOf } from './source.ts';
import { jobs } from './toolchain.ts';

const TARGETS: Record<Level, string> = { generic: 'faiss', avx2: 'faiss_avx2', avx512: 'faiss_avx512' };

/** CMake arguments of a build. With empty paths they are part of the cache key, which must not depend on where things lie. */
export function buildRecipe(level: Level, cxx: string, source: string, rounding: readonly string[]): string[] {
  return [
    '-GNinja',
    '-DCMAKE_BUILD_TYPE=Release',
    ...(cxx === '' ? [] : [`-DCMAKE_CXX_COMPILER=${cxx}`]),
    '-DCMAKE_POSITION_INDEPENDENT_CODE=ON',
    // Sections, so that the addon keeps only what the ABI can reach. Mapped prefixes, because FAISS puts __FILE__
    // into its error texts, and a build machine's folders must not ship.
    `-DCMAKE_CXX_FLAGS=${['-ffunction-sections -fdata-sections', ...rounding].join(' ')} "-ffile-prefix-map=${source}/="`,
    '-DBUILD_SHARED_LIBS=OFF',
    '-DBUILD_TESTING=OFF',
    '-DFAISS_ENABLE_GPU=OFF',
    '-DFAISS_ENABLE_PYTHON=OFF',
    '-DFAISS_ENABLE_EXTRAS=OFF',
    '-DFAISS_ENABLE_MKL=OFF',
    `-DFAISS_OPT_LEVEL=${level}`,
  ];
}

export interface Compilation {
  readonly level: Level;
  readonly source: string;
  readonly cxx: string;
  /** Flags that make its sums round as the wheel's do. */
  readonly rounding: readonly string[];
  /** Build tree; kept when a build is stopped, so that the next one goes on from there. */
  readonly scratch: string;
  /** Receives lib/, include/ and engine.json. */
  readonly into: string;
}

/** Compiles FAISS from a source tree, which is only read. About two minutes per level on two cores. */
export async function compile({ level, source, cxx, rounding, scratch, into }: Compilation): Promise<void> {
  const faissVersion = versionOf(source);
  say(`FAISS ${faissVersion}, level ${level}: compiling once for this user (a few minutes)`);
  const copy = join(scratch, 'source');
  const tree = join(scratch, 'tree');
  prepare(source, copy);
  const blas = process.platform === 'linux' ? ['-DBLA_VENDOR=OpenBLAS'] : [];
  await runCondensed(`configure FAISS ${level}`, 'cmake', [
    '-S',
    copy,
    '-B',
    tree,
    ...buildRecipe(level, cxx, copy, rounding),
    ...blas,
  ]);
  const target = TARGETS[level];
  await runCondensed(`compile FAISS ${level}`, 'ninja', ['-C', tree, `-j${jobs()}`, target]);

  mkdirSync(join(into, 'lib'));
  copyFileSync(join(tree, `faiss/lib${target}.a`), join(into, 'lib/libfaiss.a'));
  cpSync(join(copy, 'faiss'), join(into, 'include/faiss'), {
    recursive: true,
    filter: (path) => !/\.[a-z0-9]+$/i.test(path) || /\.(h|hpp|cuh)$/.test(path),
  });
  writeFileSync(join(into, 'engine.json'), `${JSON.stringify({ faissVersion, level }, null, 2)}\n`);
  rmSync(scratch, { recursive: true, force: true });
}
