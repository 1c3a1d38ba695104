import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './files.ts';

/** Files by their paths. */
export class DiskFiles implements Files {
  /**
   * @param folder the scratch folder
   * @param golden gives the path of a file that Python wrote
   */
  constructor(
    private readonly folder: string,
    readonly golden: (name: string) => string,
  ) {}

  scratch(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, bytes: Uint8Array): void {
    writeFileSync(this.scratch(name), bytes);
  }

  read(path: unknown): Uint8Array {
    return new Uint8Array(readFileSync(path as string));
  }
}
