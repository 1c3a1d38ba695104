import type * as FileSystem from 'node:fs';
import type * as Util from 'node:util';
import type { HostFiles } from '../module.ts';

interface Open {
  readonly fd: number;
  /** A pipe or device, read whole because it has no positions. */
  readonly content?: Uint8Array;
  /** A new file and the one whose place it takes when committed. */
  readonly temporary?: string;
  readonly target?: string;
}

/** Index files by path, in Node, Bun and Deno. A file is either the old or the new index and nothing between. */
export class NodeFiles implements HostFiles {
  readonly #fs: typeof FileSystem;
  readonly #util: typeof Util;
  readonly #open = new Map<number, Open>();
  #next = 0;
  #reason = '';

  constructor(fs: typeof FileSystem, util: typeof Util) {
    this.#fs = fs;
    this.#util = util;
  }

  open(path: string): number {
    return this.#try(() => {
      const fd = this.#fs.openSync(path, 'r');
      const stat = this.#fs.fstatSync(fd);
      if (stat.isFile() || stat.isDirectory()) return this.#keep({ fd });
      return this.#keep({ fd, content: this.#fs.readFileSync(fd) });
    });
  }

  create(path: string): number {
    return this.#try(() => {
      const fs = this.#fs;
      const stat = fs.statSync(path, { throwIfNoEntry: false });
      // A pipe or device cannot be replaced; opening a folder fails with the reason.
      if (stat !== undefined && !stat.isFile()) return this.#keep({ fd: fs.openSync(path, 'w') });
      // Through a symbolic link: the file it names is replaced, the link stays.
      const target = stat === undefined ? path : fs.realpathSync(path);
      const temporary = `${target}.${process.pid}-wasm-${this.#next}.tmp`;
      const fd = fs.openSync(temporary, 'wx');
      if (stat !== undefined) fs.fchmodSync(fd, stat.mode & 0o7777);
      return this.#keep({ fd, temporary, target });
    });
  }

  size(file: number): number {
    return this.#try(() => {
      const { fd, content } = this.#of(file);
      if (content !== undefined) return content.length;
      const stat = this.#fs.fstatSync(fd);
      if (stat.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
      return stat.size;
    });
  }

  read(file: number, to: Uint8Array, at: number): number {
    return this.#try(() => {
      const { fd, content } = this.#of(file);
      if (content === undefined) return this.#fs.readSync(fd, to, 0, to.length, at);
      const part = content.subarray(at, at + to.length);
      to.set(part);
      return part.length;
    });
  }

  write(file: number, from: Uint8Array): number {
    return this.#try(() => {
      const { fd } = this.#of(file);
      let done = 0;
      while (done < from.length) done += this.#fs.writeSync(fd, from, done, from.length - done);
      return done;
    });
  }

  commit(file: number): number {
    return this.#try(() => {
      const { fd, temporary, target } = this.#of(file);
      if (temporary === undefined || target === undefined) return 0;
      this.#fs.fsyncSync(fd);
      this.#fs.renameSync(temporary, target);
      this.#open.set(file, { fd });
      return 0;
    });
  }

  close(file: number): void {
    const open = this.#open.get(file);
    this.#open.delete(file);
    if (open === undefined) return;
    const reason = this.#reason;
    this.#try(() => {
      this.#fs.closeSync(open.fd);
      if (open.temporary !== undefined) this.#fs.unlinkSync(open.temporary);
      return 0;
    });
    this.#reason = reason; // the first failure is the one to tell
  }

  error(): string {
    return this.#reason;
  }

  #keep(open: Open): number {
    this.#open.set(++this.#next, open);
    return this.#next;
  }

  #of(file: number): Open {
    const open = this.#open.get(file);
    if (open === undefined) throw new Error(`no open file ${file}`);
    return open;
  }

  #try(work: () => number): number {
    try {
      return work();
    } catch (error) {
      const { errno, message } = error as NodeJS.ErrnoException;
      const known = errno === undefined ? undefined : this.#util.getSystemErrorMap().get(errno);
      this.#reason = known?.[1] ?? message;
      return -1;
    }
  }
}
