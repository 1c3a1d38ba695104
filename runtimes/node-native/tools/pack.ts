/**
 * Packs `@faiss-sdk/node` and, beside it, the package with this platform's binaries. The JavaScript and
 * its types are bundled: users get no source tree, no alias and no install script.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { contribEntries } from '../../core/contrib/entries.ts';
import { bundleJavaScript } from './bundle.ts';

const root = resolve(import.meta.dirname, '../../..');
const home = resolve(import.meta.dirname, '..');
const staging = join(home, 'build', 'pack');
const platform = `${process.platform}-${process.arch}`;

const { values } = parseArgs({ options: { destination: { type: 'string', default: join(home, 'build') } } });
const say = (line: string) => process.stderr.write(`${line}\n`);

interface Manifest {
  version: string;
  [key: string]: unknown;
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
}

function fresh(name: string): string {
  const folder = join(staging, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['LICENSE', 'THIRD_PARTY_NOTICES.md']) cpSync(join(root, file), join(folder, file));
  return folder;
}

async function javascript(folder: string): Promise<void> {
  say('bundling JavaScript');
  await bundleJavaScript(folder);
  say('bundling types');
  const bundle = await rollup({
    input: { index: join(home, 'src/index.ts'), ...contribEntries() },
    plugins: [dts({ tsconfig: join(root, 'tsconfig.json'), compilerOptions: { noEmit: false } })],
    external: [/^node:/],
    onwarn: (warning) => {
      if (warning.code !== 'CIRCULAR_DEPENDENCY') say(warning.message);
    },
  });
  await bundle.write({
    dir: join(folder, 'dist'),
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'types-[hash].d.ts',
    format: 'es',
  });
  await bundle.close();
}

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

function pack(folder: string): string {
  const said = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(values.destination)],
    { cwd: folder, encoding: 'utf8' },
  );
  const [{ filename, size }] = JSON.parse(said) as [{ filename: string; size: number }];
  say(`${filename}: ${(size / 1e6).toFixed(1)} MB`);
  return join(resolve(values.destination), filename);
}

mkdirSync(resolve(values.destination), { recursive: true });
const own = manifest();
const main = fresh('node');
await javascript(main);
cpSync(join(root, 'README.md'), join(main, 'README.md'));
writeFileSync(
  join(main, 'package.json'),
  JSON.stringify({ ...own, optionalDependencies: { [`@faiss-sdk/node-${platform}`]: own.version } }, null, 2),
);

const native = fresh(`node-${platform}`);
const levels = binaries(native);
writeFileSync(
  join(native, 'package.json'),
  JSON.stringify(
    {
      name: `@faiss-sdk/node-${platform}`,
      version: own.version,
      description: `FAISS for @faiss-sdk/node on ${platform} (${levels.join(', ')})`,
      license: 'MIT',
      os: [process.platform],
      cpu: [process.arch],
      files: [...levels, 'LICENSE', 'THIRD_PARTY_NOTICES.md'],
    },
    null,
    2,
  ),
);
process.stdout.write(`${JSON.stringify([pack(native), pack(main)])}\n`);
