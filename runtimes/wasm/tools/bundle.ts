import { join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const home = resolve(import.meta.dirname, '..');

/**
 * Bundles the package's JavaScript for pages and for Node alike, into `<folder>/dist`: `index.js`, whose `.wasm` lies
 * beside it; `async.js`, the classes over a worker; `worker.js`, the worker, which loads `index.js`. Checked by its
 * platform: anything that only Node has would not be found.
 */
export async function bundleJavaScript(folder: string = home): Promise<void> {
  const common = {
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: ['es2022'],
    supported: { 'top-level-await': true },
    tsconfig: join(home, '../../tsconfig.base.json'),
    alias: { '@faiss-sdk/wasm-module': join(home, 'dist/faiss.mjs') },
    logLevel: 'warning',
  } satisfies BuildOptions;
  const outdir = join(folder, 'dist');
  await build({
    ...common,
    entryPoints: { index: join(home, 'src/index.ts'), async: join(home, 'src/async.ts') },
    outdir,
  });
  await build({
    ...common,
    entryPoints: { worker: join(home, 'src/remote/worker.ts') },
    outdir,
    plugins: [
      {
        name: 'package',
        setup: (at) =>
          at.onResolve({ filter: /\/index\.ts$/ }, ({ kind }) =>
            kind === 'dynamic-import' ? { path: './index.js', external: true } : null,
          ),
      },
    ],
  });
}
