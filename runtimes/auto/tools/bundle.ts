import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { ROOT } from '../../../packaging/staging.ts';

const home = resolve(import.meta.dirname, '..');
const common = { bundle: true, format: 'esm', target: ['es2022'], logLevel: 'warning' } satisfies BuildOptions;

/** Names that a runtime's package exports, from its source. */
async function exportsOf(runtime: string): Promise<string[]> {
  const { metafile } = await build({
    ...common,
    entryPoints: [join(ROOT, 'runtimes', runtime, 'src/index.ts')],
    outdir: join(home, 'build/none'),
    write: false,
    metafile: true,
    platform: 'node',
    supported: { 'top-level-await': true },
    tsconfig: join(ROOT, 'tsconfig.base.json'),
    external: ['@faiss-sdk/wasm-module', '@faiss-sdk/wasm-module-threads'],
  });
  return Object.values(metafile.outputs)
    .flatMap((output) => (output.entryPoint ? output.exports : []))
    .sort();
}

/** What only one of the packages can tell. */
const OWN = ['simdLevel'];

/** What both runtimes export. Throws when one of them has less: a program would depend on the machine it runs on. */
export async function commonNames(): Promise<string[]> {
  const [native, wasm] = (await Promise.all(['node-native', 'wasm'].map(exportsOf))).map((names) =>
    names.filter((name) => !OWN.includes(name)),
  ) as [string[], string[]];
  const alone = [...native.filter((name) => !wasm.includes(name)), ...wasm.filter((name) => !native.includes(name))];
  if (alone.length > 0) throw new Error(`only one of @faiss-sdk/node and @faiss-sdk/wasm exports ${alone.join(', ')}`);
  return wasm;
}

/** Writes `<folder>/dist`. The main entry lists its names, since a module cannot export what it finds out. */
export async function bundleJavaScript(folder: string = home): Promise<void> {
  const outdir = join(folder, 'dist');
  const source = (name: string) => join(home, 'src', `${name}.ts`);
  const external = ['@faiss-sdk/*'];
  await build({ ...common, platform: 'node', external, outdir, entryPoints: [source('load')] });
  await build({
    ...common,
    platform: 'browser',
    external,
    outdir,
    entryPoints: [source('browser'), source('load-browser')],
  });
  const names = await commonNames();
  writeFileSync(
    join(outdir, 'index.js'),
    `import { load } from './load.js';\nexport { whyNotNative } from './load.js';\nexport const {\n  ${names.join(',\n  ')},\n} = await load();\n`,
  );
}
