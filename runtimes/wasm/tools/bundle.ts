import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { contribEntries } from '../../core/contrib/entries.ts';

const home = resolve(import.meta.dirname, '..');

/**
 * Bundles the package's JavaScript for pages and for Node alike, into `<folder>/dist`. Checked by its platform: anything
 * that only Node has would not be found.
 *
 * - `index.js`: the classes over the engine, whose `.wasm` lies beside it, and `contrib/*.js` over the same
 * - `async.js` and `worker.js`: the classes over a worker, and the worker, whole so that no bundler has to split it
 * - `thread.js`: what each thread of the engine runs in, whole as well
 * - `locate.js`: what the others are told about where they lie, so it is theirs together
 * - `inline.js`, `inline-async.js`: both once more, with module and worker as texts, for bundlers that bring no files
 */
export async function bundleJavaScript(folder: string = home): Promise<void> {
  const outdir = join(folder, 'dist');
  const common = {
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: ['es2022'],
    // Half the bytes to read and to parse before the engine starts. Names stay: classes are found by them.
    minifyWhitespace: true,
    supported: { 'top-level-await': true },
    tsconfig: join(home, '../../tsconfig.base.json'),
    alias: {
      '@faiss-sdk/wasm-module': join(home, 'dist/faiss.mjs'),
      '@faiss-sdk/wasm-module-threads': join(home, 'dist/faiss-threads.mjs'),
    },
    logLevel: 'warning',
    outdir,
  } satisfies BuildOptions;
  const source = (name: string) => join(home, 'src', `${name}.ts`);

  await build({ ...common, entryPoints: { worker: source('remote/worker'), thread: source('threads/thread') } });
  const wasm = gzipSync(readFileSync(join(home, 'dist/faiss.wasm')), { level: 9 }).toString('base64');
  const worker = readFileSync(join(outdir, 'worker.js'), 'utf8');
  writeFileSync(join(outdir, 'embedded-wasm.js'), `export default '${wasm}';\n`);
  writeFileSync(join(outdir, 'embedded-worker.js'), `export default ${JSON.stringify(worker)};\n`);

  // Each a file of its own: two copies of `locate` would know two places, two copies of the classes two engines.
  const entries = ['locate', 'index', 'async', 'inline', 'inline-async', 'inline-wasm', 'inline-worker'];
  for (const name of entries) {
    // What contrib shares with the classes is in chunks beside both, so that there is one engine.
    const contrib = name === 'index' ? contribEntries() : {};
    const entryPoints = { [name]: source(name), ...contrib };
    const others = entries.filter((other) => other !== name);
    const plugins = [beside([...others, 'embedded-wasm', 'embedded-worker'])];
    const splitting = name === 'index';
    const { metafile } = await build({ ...common, entryPoints, splitting, plugins, metafile: true });
    if (splitting) sweep(outdir, new Set(Object.keys(metafile.outputs).map((path) => basename(path))));
  }
}

/** Removes chunks of earlier builds: their names change with their content, so that nothing overwrites them. */
function sweep(outdir: string, written: ReadonlySet<string>): void {
  for (const name of readdirSync(outdir)) {
    if (/^chunk-[A-Z0-9]{8}\.js$/.test(name) && !written.has(name)) rmSync(join(outdir, name));
  }
}

/** Leaves imports of these files of `src` to files of the same names in `dist`. */
function beside(names: readonly string[]): Plugin {
  const filter = new RegExp(`^\\./(${names.join('|')})\\.[tj]s$`);
  return {
    name: 'beside',
    setup: (at) =>
      at.onResolve({ filter }, ({ path, kind }) =>
        kind === 'entry-point' ? null : { path: path.replace(/\.ts$/, '.js'), external: true },
      ),
  };
}
