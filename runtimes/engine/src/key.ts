import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Short SHA-256 over parts; order and boundaries count (each part carries its length). */
export function keyOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex').slice(0, 16);
}

/** All files below a folder that `wanted` takes, as sorted paths relative to it. */
export function filesBelow(folder: string, wanted: (path: string) => boolean, below = ''): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesBelow(folder, wanted, path));
    else if (wanted(path)) found.push(path);
  }
  return below === '' ? found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) : found;
}

/** Hash of names and contents of files, so that touching a file without a change rebuilds nothing. */
export function hashFiles(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
