/** Steps that packing any of the packages takes: a staging folder, types rolled into single files, a tarball. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

export const ROOT = resolve(import.meta.dirname, '..');
export const say = (line: string): boolean => process.stderr.write(`${line}\n`);

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly [key: string]: unknown;
}

/** The manifest of a workspace. */
export function manifest(home: string): Manifest {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
}

/** An empty staging folder that holds what every package does. */
export function fresh(home: string, name: string): string {
  const folder = join(home, 'build/pack', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  for (const file of ['LICENSE', 'THIRD_PARTY_NOTICES.md']) cpSync(join(ROOT, file), join(folder, file));
  return folder;
}

/** Types of these entries (name in `dist` → source), each with all that it uses in one file or a shared one beside it. */
export async function rollTypes(
  folder: string,
  entries: Readonly<Record<string, string>>,
  external: readonly RegExp[] = [],
): Promise<void> {
  const bundle = await rollup({
    input: { ...entries },
    plugins: [dts({ tsconfig: join(ROOT, 'tsconfig.json'), compilerOptions: { noEmit: false } })],
    external: [/^node:/, ...external],
    onwarn: (warning) => {
      if (warning.code !== 'CIRCULAR_DEPENDENCY') say(warning.message);
    },
  });
  await bundle.write({ dir: join(folder, 'dist'), format: 'es', entryFileNames: '[name].d.ts' });
  await bundle.close();
}

/** Writes the manifest and makes the tarball; gives its path. */
export function tarball(folder: string, contents: object, destination: string): string {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(contents, null, 2)}\n`);
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', destination], {
    cwd: folder,
    encoding: 'utf8',
  });
  const [{ filename, size }] = JSON.parse(said) as [{ filename: string; size: number }];
  say(`${filename}: ${(size / 1e6).toFixed(1)} MB`);
  return join(destination, filename);
}
