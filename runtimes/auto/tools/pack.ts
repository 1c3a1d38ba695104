import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fresh, manifest, ROOT, rollTypes, say, tarball } from '../../../packaging/staging.ts';
import { bundleJavaScript } from './bundle.ts';

const home = resolve(import.meta.dirname, '..');

/** Packs `@faiss-sdk/auto`: a few hundred lines over the packages that it depends on, with the versions they have now. */
export async function packAuto(destination: string): Promise<string[]> {
  const folder = fresh(home, 'auto');
  say('bundling @faiss-sdk/auto');
  await bundleJavaScript(folder);
  await rollTypes(folder, { index: join(home, 'src/index.d.ts'), load: join(home, 'src/load.ts') }, [/^@faiss-sdk\//]);
  cpSync(join(home, 'README.md'), join(folder, 'README.md'));
  const dependencies = Object.fromEntries(
    ['node-native', 'wasm'].map((runtime) => {
      const { name, version } = manifest(join(ROOT, 'runtimes', runtime));
      return [name, version];
    }),
  );
  return [tarball(folder, { ...manifest(home), dependencies }, destination)];
}
