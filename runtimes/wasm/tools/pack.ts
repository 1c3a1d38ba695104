import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fresh, manifest, ROOT, rollTypes, say, tarball } from '../../../packaging/staging.ts';
import { bundleJavaScript } from './bundle.ts';

const home = resolve(import.meta.dirname, '..');

/** Packs `@faiss-sdk/wasm`: what is bundled, the modules that `npm run build -- --runtime wasm` left, and types. */
export async function packWasm(destination: string): Promise<string[]> {
  const dist = join(home, 'dist');
  if (!existsSync(join(dist, 'faiss.wasm')))
    throw new Error('no WebAssembly to pack: run `npm run build -- --runtime wasm` first');
  const folder = fresh(home, 'wasm');
  say('bundling @faiss-sdk/wasm');
  cpSync(dist, join(folder, 'dist'), { recursive: true, filter: (path) => path === dist || path.endsWith('.wasm') });
  await bundleJavaScript(folder);
  const source = (name: string) => join(home, 'src', `${name}.ts`);
  await rollTypes(folder, { index: source('index'), async: source('async'), locate: source('locate') });
  cpSync(join(ROOT, 'README.md'), join(folder, 'README.md'));
  return [tarball(folder, manifest(home), destination)];
}
