/** Where the files of a running case lie: in a scratch folder, or in the memory of a page, which has no paths. */
export interface Files {
  /** What a binding is given for the scratch file of this name. */
  scratch(name: string): unknown;
  /** What it is given for a file that Python wrote, `case#file`. */
  golden(name: string): unknown;
  write(name: string, bytes: Uint8Array): void;
  /** Bytes of a file, by what stands for it. */
  read(file: unknown): Uint8Array;
}

/** For what reads no file. */
export const NO_FILES: Files = {
  scratch: none,
  golden: none,
  write: none,
  read: none,
};

function none(name: unknown): never {
  throw new Error(`there are no files here, so none for ${String(name)}`);
}
