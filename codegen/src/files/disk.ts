/** The last step: reading and writing below `generated/`, and nowhere else. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Drift, type FileSet, isInside } from './file-set.ts';

/** Content of every file below `folder`, by path with `/`. */
export function readExisting(folder: string, below = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(join(folder, below))) return found;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [inner, content] of readExisting(folder, path)) found.set(inner, content);
    else found.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return found;
}

/** Writes what differs, so that builds see only real changes, and removes orphans and the folders they leave empty. */
export function apply(files: FileSet, drift: Drift, folder: string): void {
  for (const path of [...drift.changed, ...drift.missing]) {
    const full = safe(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, files.get(path)!);
  }
  for (const path of drift.orphaned) {
    rmSync(safe(folder, path));
    for (
      let parent = dirname(path);
      parent !== '.' && readdirSync(join(folder, parent)).length === 0;
      parent = dirname(parent)
    ) {
      rmSync(join(folder, parent), { recursive: true });
    }
  }
}

/** Refuses a path that leaves the folder, by its text or by a symbolic link on the way. */
function safe(folder: string, path: string): string {
  if (!isInside(path)) throw new Error(`"${path}" does not lie inside generated/.`);
  let at = folder;
  for (const part of path.split('/')) {
    at = join(at, part);
    if (existsSync(at) && lstatSync(at).isSymbolicLink())
      throw new Error(`"${at}" is a symbolic link; generated/ holds plain files only.`);
  }
  return at;
}
