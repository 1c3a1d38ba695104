import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const home = resolve(import.meta.dirname, '..');

/**
 * Bundles the package's JavaScript (loader, shared runtime, generated classes) into one module,
 * `<folder>/dist/index.js`. In a checkout it is what plain JavaScript, worker threads and child
 * processes import, where no TypeScript loader runs. Takes a fraction of a second.
 */
export async function bundleJavaScript(folder: string = home): Promise<void> {
  await build({
    entryPoints: [join(home, 'src/index.ts')],
    outfile: join(folder, 'dist/index.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    tsconfig: join(home, '../../tsconfig.base.json'),
    logLevel: 'warning',
  });
}
