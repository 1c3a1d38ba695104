import type { FileHandle } from 'node:fs/promises';
import { invalid } from '../shapes.ts';
import { type Kind, type Matrix, type Numbers, noFile, parseRows, shapeOf, stripHeads } from './rows.ts';

/** The host's file functions. Asked of the host, not imported, so that no bundler looks for them. */
function files(name: string): typeof import('node:fs/promises') {
  const host = (globalThis as { process?: Partial<NodeJS.Process> }).process;
  const found = host?.getBuiltinModule?.('node:fs/promises');
  if (found === undefined) throw noFile(name, 'there are no files here; use the function that takes bytes instead.');
  return found;
}

async function attempt<T>(name: string, fname: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw noFile(name, `${fname}: ${(cause as Error).message}`, cause);
  }
}

export async function readRows<A extends Numbers>(fname: string, kind: Kind<A>, name: string): Promise<Matrix<A>> {
  const { readFile } = files(name);
  return parseRows(await attempt(name, fname, () => readFile(fname)), kind, name);
}

/** A whole file. */
export async function readBytes(fname: string, name: string): Promise<Uint8Array> {
  const { readFile } = files(name);
  return attempt(name, fname, () => readFile(fname));
}

/** Under another name first, so that a reader never sees half a file. */
export async function writeRows(fname: string, bytes: Uint8Array, name: string): Promise<void> {
  const { open, rename, rm } = files(name);
  const draft = `${fname}.${process.pid}.tmp`;
  await attempt(name, fname, async () => {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      await rename(draft, fname);
    } catch (error) {
      await file.close().catch(() => {});
      await rm(draft, { force: true });
      throw error;
    }
  });
}

/** A file of vectors of which rows are read when they are asked for. */
export class VecsFile<A extends Numbers> implements AsyncDisposable {
  /** Number of rows. */
  readonly n: number;
  /** Numbers per row. */
  readonly d: number;
  readonly #file: FileHandle;
  readonly #kind: Kind<A>;
  readonly #name: string;

  private constructor(file: FileHandle, kind: Kind<A>, name: string, shape: { n: number; d: number }) {
    this.#file = file;
    this.#kind = kind;
    this.#name = name;
    this.n = shape.n;
    this.d = shape.d;
  }

  /** Opens a file; `fvecsMmap` and its like call this. */
  static async open<A extends Numbers>(fname: string, kind: Kind<A>, name: string): Promise<VecsFile<A>> {
    const { open } = files(name);
    return attempt(name, fname, async () => {
      const file = await open(fname);
      try {
        const head = new Uint8Array(4);
        const { bytesRead } = await file.read(head, 0, 4, 0);
        const { size } = await file.stat();
        return new VecsFile(file, kind, name, shapeOf(head.subarray(0, bytesRead), size, kind.BYTES_PER_ELEMENT, name));
      } catch (error) {
        await file.close();
        throw error;
      }
    });
  }

  /**
   * Reads rows.
   *
   * @param from First row. Default 0.
   * @param to Row after the last. Default n.
   * @returns Their numbers, row after row.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` unless 0 <= from <= to <= n, `ERR_FAISS_IO` when the file cannot be
   *   read or has become shorter.
   */
  async rows(from = 0, to = this.n): Promise<A> {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > this.n)
      throw invalid('VecsFile.rows:from', `rows ${from} to ${to} were asked for; there are ${this.n}.`);
    const row = 4 + this.d * this.#kind.BYTES_PER_ELEMENT;
    const bytes = new Uint8Array((to - from) * row);
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await this.#file.read(bytes, done, bytes.length - done, from * row + done);
      if (bytesRead === 0)
        throw noFile(this.#name, `the file ends before row ${to}; it was longer when it was opened.`);
      done += bytesRead;
    }
    return stripHeads(bytes, this.d, this.#kind, from, this.#name);
  }

  /** Reads all rows in blocks of `size` rows (the last may be shorter). */
  async *blocks(size: number, from = 0, to = this.n): AsyncGenerator<A> {
    if (!Number.isInteger(size) || size < 1)
      throw invalid('VecsFile.blocks:size', `size is ${String(size)}; expected an integer of at least 1.`);
    for (let at = from; at < to; at += size) yield await this.rows(at, Math.min(at + size, to));
  }

  /** Closes the file. Safe to call more than once. */
  async close(): Promise<void> {
    await this.#file.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
