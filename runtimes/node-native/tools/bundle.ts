import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { contribEntries } from '../../core/contrib/entries.ts';

const home = resolve(import.meta.dirname, '..');

/**
 * Bundles the package's JavaScript into `<folder>/dist`: `index.js` (loader, shared runtime, generated classes),
 * `contrib/*.js`, and the chunks that these share, so that there is one engine whatever is imported. In a checkout it
 * is what plain JavaScript, worker threads and child processes import, where no TypeScript loader runs. Takes a
 * fraction of a second.
 */
export async function bundleJavaScript(folder: string = home): Promise<void> {
  await build({
    entryPoints: { index: join(home, 'src/index.ts'), ...contribEntries() },
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    tsconfig: join(home, '../../tsconfig.base.json'),
    logLevel: 'warning',
  });
}
