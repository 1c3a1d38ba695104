import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fresh, manifest, ROOT, rollTypes, say, tarball } from '../../../packaging/staging.ts';
import { bundleJavaScript } from './bundle.ts';

const home = resolve(import.meta.dirname, '..');
const platform = `${process.platform}-${process.arch}`;

/** The binaries that `npm run build` left, one folder a SIMD level, as the loader looks for them. */
function binaries(folder: string): string[] {
  const found = readdirSync(join(home, 'build')).flatMap((name) => {
    const level = name.startsWith(`${platform}-`) ? name.slice(platform.length + 1) : undefined;
    const file = join(home, 'build', name, 'faiss.node');
    return level && existsSync(file) ? [{ level, file }] : [];
  });
  if (found.length === 0)
    throw new Error('no binary to pack: run `npm run build` first, or `npm run build -- --level all` for a release');
  for (const { level, file } of found) cpSync(file, join(folder, level, 'faiss.node'), { dereference: true });
  return found.map(({ level }) => level);
}

/**
 * Packs `@faiss-sdk/node` and, before it, the package with this platform's binaries. The JavaScript is one
 * bundled module with its types rolled into one file: users get no source tree, no alias and no install script.
 */
export async function packNative(destination: string): Promise<string[]> {
  const own = manifest(home);
  const main = fresh(home, 'node');
  say('bundling @faiss-sdk/node');
  await bundleJavaScript(main);
  await rollTypes(main, { index: join(home, 'src/index.ts') });
  cpSync(join(ROOT, 'README.md'), join(main, 'README.md'));

  const native = fresh(home, `node-${platform}`);
  const levels = binaries(native);
  const binary = {
    name: `@faiss-sdk/node-${platform}`,
    version: own.version,
    description: `FAISS for @faiss-sdk/node on ${platform} (${levels.join(', ')})`,
    license: 'MIT',
    os: [process.platform],
    cpu: [process.arch],
    files: [...levels, 'LICENSE', 'THIRD_PARTY_NOTICES.md'],
  };
  const optionalDependencies = { [binary.name]: own.version };
  return [tarball(native, binary, destination), tarball(main, { ...own, optionalDependencies }, destination)];
}
