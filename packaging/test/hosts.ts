/** Bun and Deno from npm: their packages for one platform hold the program itself, so no install script has to run. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, cacheRoot } from '../../runtimes/engine/src/cache.ts';
import { say } from '../staging.ts';

const arm = process.arch === 'arm64';
const PACKAGES = {
  bun: { name: `@oven/bun-linux-${arm ? 'aarch64' : 'x64'}`, version: '1.4.5', program: 'bin/bun' },
  deno: { name: `@deno/linux-${arm ? 'arm64' : 'x64'}-glibc`, version: '2.9.6', program: 'deno' },
} as const;

/** Path of the program, which is fetched once (35 MB each) and kept in the user's cache. */
export async function host(which: keyof typeof PACKAGES): Promise<string> {
  const { name, version, program } = PACKAGES[which];
  const folder = await cached(join(cacheRoot(), 'hosts'), `${which}-${version}`, say, async (into) => {
    writeFileSync(join(into, 'package.json'), '{ "private": true }');
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', `${name}@${version}`];
    execFileSync('npm', args, { cwd: into, stdio: ['ignore', 'ignore', 'inherit'] });
  });
  return join(folder, 'node_modules', name, program);
}
