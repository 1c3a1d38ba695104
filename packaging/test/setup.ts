/** Packs all packages once and installs them in an empty folder with no access to the repository. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../staging.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a user who has installed every package. */
    installed: string;
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-packages-'));
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const packed = run('node', ['scripts/pack.mjs', '--destination', folder], ROOT).trim().split('\n');
  const tarballs = JSON.parse(packed.at(-1) as string) as string[];
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', '--loglevel=error', ...tarballs], folder);
  provide('installed', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
