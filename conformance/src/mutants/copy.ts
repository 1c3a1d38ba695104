import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';

const ROOT = join(CONFORMANCE, '..');
const SOURCES = ['conformance', 'generated', 'runtimes/core', 'runtimes/engine'];
const NODE = ['src', 'package.json', 'CMakeLists.txt'];
/** Built or fetched, and not needed by a run from sources. */
const LEFT = /[/\\](build|dist|node_modules|vendor)$/;

/** A scratch copy in which faults are injected, so that the checkout never holds one. */
export function scratchCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'faiss-mutants-'));
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json'])
    cpSync(join(ROOT, file), join(copy, file));
  for (const folder of SOURCES)
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true, filter: (path) => !LEFT.test(path) });
  mkdirSync(join(copy, 'runtimes', 'node-native'), { recursive: true });
  for (const part of NODE)
    cpSync(join(ROOT, 'runtimes', 'node-native', part), join(copy, 'runtimes', 'node-native', part), {
      recursive: true,
    });
  // Neither is written to: the built addon, and what npm installed.
  symlinkSync(join(ROOT, 'runtimes', 'node-native', 'build'), join(copy, 'runtimes', 'node-native', 'build'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
