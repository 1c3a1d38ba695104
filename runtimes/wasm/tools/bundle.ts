import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const home = resolve(import.meta.dirname, '..');

/**
 * Bundles the package's JavaScript into one module, `<folder>/dist/index.js`, for pages and for Node alike; the `.wasm`
 * lies beside it. Checked by its platform: anything that only Node has would not be found.
 */
export async function bundleJavaScript(folder: string = home): Promise<void> {
  await build({
    entryPoints: [join(home, 'src/index.ts')],
    outfile: join(folder, 'dist/index.js'),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: ['es2022'],
    supported: { 'top-level-await': true },
    tsconfig: join(home, '../../tsconfig.base.json'),
    alias: { '@faiss-sdk/wasm-module': join(home, 'dist/faiss.mjs') },
    logLevel: 'warning',
  });
}
