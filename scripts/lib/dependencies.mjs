// @ts-check
// npm's dependencies: installed when they differ from package-lock.json, and otherwise left alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean, resolved?: string }} Locked */

/**
 * Paths in node_modules that are not as the lock says. npm keeps a lock of what it installed, so
 * nothing else has to be read. Optional packages may be absent: they are for other platforms.
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} present
 */
export function outdated(wanted, present) {
  return Object.entries(wanted)
    .filter(([path, { version, optional, link }]) => {
      if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return false;
      const there = present[path];
      if (!there) return !optional;
      return !link && there.version !== version;
    })
    .map(([path]) => path);
}

/** @param {string} path @returns {Record<string, Locked> | null} */
function packagesOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** Installs npm's dependencies when they are missing or differ from the lock. */
export async function ensureDependencies() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(join(ROOT, 'node_modules/.package-lock.json'));
  if (wanted && present && outdated(wanted, present).length === 0) return;
  say('installing npm packages');
  // Not `npm ci`: it refuses a lock without every platform's optional packages, and npm leaves out
  // those that its registry does not carry. With --no-save the locked versions are installed, their
  // checksums are compared, and the lock stays as it is.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const status = await run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) throw new Error('`npm install` failed (see above); is the npm registry reachable?');
}
