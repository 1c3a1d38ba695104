import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One change to the build's own copy of FAISS. */
export interface Fix {
  readonly name: string;
  readonly reason: string;
  /** Below the source's top folder. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** How often `find` must be there: another number means that FAISS changed and the fix must be thought over. */
  readonly times: number;
}

/** The text with the fix in it. Throws when the text is not the one that the fix was made for. */
export function fixed(text: string, fix: Fix): string {
  const parts = text.split(fix.find);
  if (parts.length - 1 !== fix.times) {
    throw new Error(
      `the fix "${fix.name}" expects ${JSON.stringify(fix.find)} ${fix.times} times in ${fix.file}, found ${parts.length - 1}: this FAISS differs, look whether it still needs the fix (${fix.reason})`,
    );
  }
  return parts.join(fix.replace);
}

/** Applies fixes to a copy of FAISS's source. */
export function applyFixes(folder: string, fixes: readonly Fix[]): void {
  for (const fix of fixes) {
    const path = join(folder, fix.file);
    writeFileSync(path, fixed(readFileSync(path, 'utf8'), fix));
  }
}
