import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyFixes, type Fix } from './fixes/fix.ts';
import { THREAD_FIXES } from './fixes/threads.ts';
import { filesBelow, hashFiles } from './key.ts';
import { catchInRegions } from './regions.ts';
import { versionOf } from './source.ts';

const ENGINE = join(dirname(fileURLToPath(import.meta.url)), '..');
const HEADERS = { 'regions.h': 'fsdk_regions.h', 'locked.h': 'fsdk_locked.h' };
const TOP = ['CMakeLists.txt', 'cmake', 'faiss'];

/** Changes when anything that is done to the copy of the source changes. */
export function preparation(): string {
  const steps = ['src/prepare.ts', 'src/regions.ts', 'src/statements.ts', 'src/fixes', 'cpp'];
  return hashFiles(
    ENGINE,
    filesBelow(ENGINE, (path) => steps.some((step) => path === step || path.startsWith(`${step}/`))),
  );
}

/**
 * Copies FAISS's source to where it is compiled, and makes of its copy what a process needs that must outlive a wrong
 * argument (docs/adr/0008-faiss-throws.md): assertions throw, exceptions leave parallel regions, and the fixes.
 * Files keep their times, so that a build that was stopped goes on.
 */
export function prepare(source: string, copy: string, more: readonly Fix[] = []): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of TOP) {
    if (!existsSync(join(source, name))) continue;
    cpSync(join(source, name), join(copy, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !/\/(gpu|gpu-rocm|python)$/.test(path),
    });
  }
  const changed = (path: string, change: () => void) => {
    const { atime, mtime } = statSync(path);
    change();
    utimesSync(path, atime, mtime);
  };
  // Made for one release; other releases have the steps below alone.
  const fixes = [...(versionOf(source) === '1.12.0' ? THREAD_FIXES : []), ...more];
  for (const fix of fixes) changed(join(copy, fix.file), () => applyFixes(copy, [fix]));

  const faiss = join(copy, 'faiss');
  const assertions = join(faiss, 'impl/FaissAssert.h');
  changed(assertions, () => appendFileSync(assertions, readFileSync(join(ENGINE, 'cpp/assertions.h'))));
  for (const file of filesBelow(faiss, (path) => /\.(h|cpp)$/.test(path))) {
    const path = join(faiss, file);
    const before = readFileSync(path, 'utf8');
    const { text, regions } = catchInRegions(before);
    if (regions > 0) changed(path, () => writeFileSync(path, text));
  }
  for (const [from, to] of Object.entries(HEADERS)) copyFileSync(join(ENGINE, 'cpp', from), join(faiss, to));
}
