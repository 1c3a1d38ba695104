import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Engine } from './engine.ts';
import { keyOf } from './key.ts';
import type { Level } from './levels.ts';
import { versionOf } from './source.ts';
import { openblas, type Toolchain } from './toolchain.ts';

const NAMES: Record<Level, string> = { generic: 'libfaiss', avx2: 'libfaiss_avx2', avx512: 'libfaiss_avx512' };
const FOLDERS = ['lib', 'lib64', 'lib/x86_64-linux-gnu', 'lib/aarch64-linux-gnu'];

/**
 * An installed FAISS (`FAISS_ROOT`): headers in include/, a library of the wanted level in lib/.
 * A static library is preferred, since the addon then stands alone.
 */
export function installed(
  root: string,
  level: Level,
  flags: readonly string[],
  tools: Toolchain,
  env: NodeJS.ProcessEnv,
): Engine {
  const include = join(root, 'include');
  if (!existsSync(join(include, 'faiss/Index.h'))) {
    throw new Error(`FAISS_ROOT=${root} holds no include/faiss/Index.h; give the prefix that FAISS was installed to`);
  }
  const candidates = ['.a', '.so', '.dylib'].flatMap((end) =>
    FOLDERS.map((lib) => join(root, lib, NAMES[level] + end)),
  );
  const library = candidates.find((path) => existsSync(path));
  if (!library) {
    throw new Error(
      `FAISS_ROOT=${root} has no ${NAMES[level]}.a or .so in ${FOLDERS.join(', ')}; build another level (npm run build -- --level generic) or install that library`,
    );
  }
  const shared = !library.endsWith('.a');
  const blas = shared ? null : openblas(env);
  const { size, mtimeMs } = statSync(library);
  return {
    faissVersion: versionOf(include),
    origin: 'installed',
    level,
    flags,
    includeDirs: [include],
    library,
    link: [library, ...(blas ? [blas] : [`-Wl,-rpath,${dirname(library)}`]), '-fopenmp', '-lpthread', '-lm', '-ldl'],
    blas,
    ...tools,
    key: keyOf([library, String(size), String(mtimeMs), tools.compiler, ...flags]),
  };
}
