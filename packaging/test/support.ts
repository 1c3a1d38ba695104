import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { ROOT } from '../staging.ts';

/** The folder of a user who has installed every package. */
export const installed = inject('installed');

/** Writes a file into it; gives its path. */
export function file(name: string, text: string): string {
  const path = join(installed, name);
  writeFileSync(path, text);
  return path;
}

/** Standard output of a program that runs there. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = installed): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
}

/** What a program that must fail says on standard error. */
export function failure(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = installed,
): string {
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(status, stderr).not.toBe(0);
  return stderr;
}

/** Compiles a program as a strict user does; `lib` for a page, else Node's types. */
export function typeErrors(name: string, text: string, page = false): string {
  file(name, text);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const lib = page ? 'es2023,esnext.disposable,dom' : 'es2023,esnext.disposable';
  const types = page ? ['--typeRoots', 'none'] : ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')];
  const args = [
    tsc,
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    lib,
    ...types,
    name,
  ];
  return spawnSync('node', args, { cwd: installed, encoding: 'utf8' }).stdout;
}
