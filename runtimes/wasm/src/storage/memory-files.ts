import type { HostFiles } from '../module.ts';

/** What a worker of a page has to read a Blob in place. */
declare const FileReaderSync: (new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer }) | undefined;

export interface Readable {
  readonly size: number;
  /** Up to `n` bytes from `at`. */
  read(at: number, n: number): Uint8Array;
}

/** How much of a Blob is read at once, since FAISS asks for a few bytes at a time. */
const WINDOW = 1 << 20;

/** A Blob in a worker of a page, read piece by piece; elsewhere its bytes. */
export async function readable(content: Blob | Uint8Array): Promise<Readable> {
  if (content instanceof Uint8Array) return ofBytes(content);
  if (typeof FileReaderSync === 'undefined') return ofBytes(new Uint8Array(await content.arrayBuffer()));
  const reader = new FileReaderSync();
  const piece = (at: number, n: number) => new Uint8Array(reader.readAsArrayBuffer(content.slice(at, at + n)));
  let start = 0;
  let window = new Uint8Array(0);
  return {
    size: content.size,
    read(at, n) {
      if (n >= WINDOW) return piece(at, n);
      if (at < start || at + n > start + window.length) {
        start = at;
        window = piece(at, WINDOW);
      }
      return window.subarray(at - start, at - start + n);
    },
  };
}

const ofBytes = (bytes: Uint8Array): Readable => ({
  size: bytes.length,
  read: (at, n) => bytes.subarray(at, at + n),
});

/** Files of ours have numbers from here on; those of the host's are small. */
const FIRST = 2 ** 30;

/** Files in memory under names that nothing else has, before those of the host, if it has any. */
export class MemoryFiles implements HostFiles {
  /** Those of the host, which has none in a page. */
  readonly host: HostFiles | undefined;
  readonly #sources = new Map<string, Readable>();
  readonly #written = new Map<string, Uint8Array<ArrayBuffer>[]>();
  readonly #open = new Map<number, Readable | Uint8Array<ArrayBuffer>[]>();
  #last = FIRST;
  #reason = '';

  constructor(host: HostFiles | undefined) {
    this.host = host;
  }

  /** Runs `work` with the name of a file that can be read. */
  async reading<T>(source: Readable, work: (name: string) => Promise<T>): Promise<T> {
    const name = `memory:${++this.#last}`;
    this.#sources.set(name, source);
    try {
      return await work(name);
    } finally {
      this.#sources.delete(name);
    }
  }

  /** Runs `work` with the name of a file that can be written; gives what was. */
  async writing(work: (name: string) => Promise<unknown>): Promise<Blob> {
    const name = `memory:${++this.#last}`;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    this.#written.set(name, parts);
    try {
      await work(name);
      return new Blob(parts, { type: 'application/octet-stream' });
    } finally {
      this.#written.delete(name);
    }
  }

  /** Whether no file of ours has a name. */
  get idle(): boolean {
    return this.#sources.size + this.#written.size === 0;
  }

  open(path: string): number {
    return this.#keep(this.#sources.get(path)) ?? this.host?.open(path) ?? this.#none();
  }

  create(path: string): number {
    return this.#keep(this.#written.get(path)) ?? this.host?.create(path) ?? this.#none();
  }

  size(file: number): number {
    const own = this.#open.get(file);
    if (own === undefined) return this.host!.size(file);
    return Array.isArray(own) ? 0 : own.size;
  }

  read(file: number, to: Uint8Array, at: number): number {
    const own = this.#open.get(file);
    if (own === undefined) return this.host!.read(file, to, at);
    if (Array.isArray(own)) return -1;
    const bytes = own.read(at, to.length);
    to.set(bytes);
    return bytes.length;
  }

  write(file: number, from: Uint8Array): number {
    const own = this.#open.get(file);
    if (own === undefined) return this.host!.write(file, from);
    // A copy: the module's memory goes on changing.
    if (Array.isArray(own)) own.push(new Uint8Array(from));
    return 0;
  }

  commit(file: number): number {
    return this.#open.has(file) ? 0 : this.host!.commit(file);
  }

  close(file: number): void {
    if (!this.#open.delete(file)) this.host?.close(file);
  }

  error(): string {
    const reason = this.#reason || this.host?.error() || 'there is no such file';
    this.#reason = '';
    return reason;
  }

  #keep(own: Readable | Uint8Array<ArrayBuffer>[] | undefined): number | undefined {
    if (own === undefined) return undefined;
    this.#open.set(++this.#last, own);
    return this.#last;
  }

  #none(): number {
    this.#reason = 'a page has no file paths';
    return -1;
  }
}
