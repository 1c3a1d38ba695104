import { join } from 'node:path';
import { cached, cacheRoot, prune } from '../../engine/src/cache.ts';
import { keyOf } from '../../engine/src/key.ts';
import { runCondensed, say } from '../../engine/src/run.ts';
import { wasmEngine } from './engine.ts';
import { emscripten } from './toolchain.ts';

/** The BLAS and LAPACK routines that FAISS calls, under their Fortran names. */
export const ROUTINES = [
  ...['sgemm', 'dgemm', 'ssyrk', 'sgeqrf', 'sorgqr', 'sgetrf', 'sgetri', 'dgetrf', 'dgetri'],
  ...['dsyev', 'sgesvd', 'dgesvd', 'sgelsd'],
] as const;

/** A module of the routines alone, for their tests: the path of its JavaScript. */
export async function blasModule(): Promise<string> {
  const tools = emscripten();
  const engine = await wasmEngine(tools, 'single');
  const options = ['-O1', '--no-entry', '-sMODULARIZE=1', '-sEXPORT_ES6=1', '-sENVIRONMENT=web', '-sFILESYSTEM=0'];
  const exported = ['malloc', 'free', ...ROUTINES.map((name) => `${name}_`)].map((name) => `_${name}`);
  const root = join(cacheRoot(), 'wasm');
  const key = keyOf([engine.key, ...options, ...exported]);
  const folder = await cached(root, `blas-${key}`, say, (into) =>
    runCondensed(
      'link BLAS module',
      'emcc',
      [
        ...engine.flags,
        ...options,
        ...['-sUSE_ES6_IMPORT_META=1', '-sALLOW_MEMORY_GROWTH=1', '-sSINGLE_FILE=1', '-Wl,--fatal-warnings'],
        `-sEXPORTED_FUNCTIONS=${exported.join(',')}`,
        join(engine.folder, 'lib/libfsdk_blas.a'),
        ...['-lc++', '-o', join(into, 'blas.mjs')],
      ],
      { env: tools.env },
    ),
  );
  prune(root, 'blas-', 2);
  return join(folder, 'blas.mjs');
}
