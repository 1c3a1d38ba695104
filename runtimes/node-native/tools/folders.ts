import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';

/** Those of some folders whose name a file holds, as text or in a debug section. */
export function foldersIn(content: Buffer, folders: readonly string[]): string[] {
  return folders.filter((folder) => folder.length > 1 && content.includes(`${folder}/`));
}

/**
 * Throws when an addon names a folder of the machine that built it. FAISS's error texts hold `__FILE__`, which the
 * engine and the addon compile with mapped prefixes; a flag that got lost would ship a user's home to everybody.
 */
export function checkFolders(file: string, folders: readonly string[]): void {
  const found = foldersIn(readFileSync(file), [...folders, homedir()]);
  if (found.length > 0) {
    throw new Error(`${file} names folders of this machine: ${found.join(', ')}; is -ffile-prefix-map still passed?`);
  }
}
