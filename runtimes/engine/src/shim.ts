import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, cacheRoot } from './cache.ts';
import { keyOf } from './key.ts';
import { runCondensed, say } from './run.ts';
import type { Toolchain } from './toolchain.ts';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '../shim/fortran_runtime.c');

/** The static library of shim/fortran_runtime.c, to be linked after a static OpenBLAS. */
export async function fortranShim(tools: Toolchain, env: NodeJS.ProcessEnv): Promise<string> {
  const key = keyOf([readFileSync(SOURCE, 'utf8'), tools.compiler]);
  const folder = await cached(join(cacheRoot(env), 'engine'), `shim-${key}`, say, async (into) => {
    const object = join(into, 'fortran_runtime.o');
    await runCondensed('compile shim', tools.cxx, ['-x', 'c', '-O2', '-fPIC', '-c', SOURCE, '-o', object]);
    await runCondensed('archive shim', 'ar', ['rcsD', join(into, 'libfortran_runtime.a'), object]);
  });
  return join(folder, 'libfortran_runtime.a');
}
