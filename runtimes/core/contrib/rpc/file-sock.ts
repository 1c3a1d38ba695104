import type { Socket } from 'node:net';
import { FaissError } from '../shapes.ts';
import { decode, encode, HEAD_BYTES, readHead } from './wire.ts';

/** The host's sockets. Asked of the host, not imported, so that no bundler looks for them. */
export function sockets(name: string): typeof import('node:net') {
  const host = (globalThis as { process?: Partial<NodeJS.Process> }).process;
  const found = host?.getBuiltinModule?.('node:net');
  if (found === undefined)
    throw new FaissError('UNSUPPORTED', `${name}: there are no sockets here; run it in Node, Bun or Deno.`);
  return found;
}

/** The other side has closed the connection. */
export class ClientExit extends Error {
  override readonly name = 'ClientExit';
}

/** Largest message that is taken unless another size is given: 1 GiB. */
export const MOST_BYTES = 2 ** 30;

/** A socket that values go through, one message each. Python's lends pickle a file; here values are data only. */
export class FileSock {
  readonly #socket: Socket;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #mostBytes: number;
  #rest: Uint8Array = new Uint8Array(0);
  #failure: Error | null = null;

  /**
   * @param socket A socket of node:net, which from now on is read from and written to by this object only.
   * @param mostBytes Size above which a message is refused instead of read. Default 1 GiB.
   */
  constructor(socket: Socket, mostBytes: number = MOST_BYTES) {
    this.#socket = socket;
    this.#mostBytes = mostBytes;
    // Before it is read from, a failure would have no listener, which ends the process.
    socket.on('error', (error) => {
      this.#failure = error;
    });
    this.#chunks = socket[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  }

  /**
   * The next value.
   *
   * @throws ClientExit when the other side has ended the connection between two messages; FaissError `ERR_FAISS_IO` when
   *   it broke off within one, or sends something else or more than mostBytes.
   */
  async read(): Promise<unknown> {
    const head = readHead(await this.#bytes(HEAD_BYTES, true));
    const table = await this.#bytes(8 * head.arrays);
    const view = new DataView(table.buffer, table.byteOffset);
    const lengths = Array.from({ length: head.arrays }, (_, i) => Number(view.getBigUint64(8 * i, true)));
    const all = lengths.reduce((sum, length) => sum + length, head.text);
    if (all > this.#mostBytes)
      throw new FaissError('IO', `A message of ${all} bytes came, and at most ${this.#mostBytes} are taken.`);
    const text = await this.#bytes(head.text);
    const arrays: Uint8Array[] = [];
    for (const length of lengths) arrays.push(await this.#bytes(length));
    return decode(text, arrays);
  }

  /** Sends a value. Resolves once the host has taken its bytes. */
  async write(value: unknown): Promise<void> {
    const pieces = encode(value);
    await new Promise<void>((resolve, reject) => {
      const done = (error?: Error | null) =>
        error ? reject(new FaissError('IO', `Sending failed: ${error.message}.`, { cause: error })) : resolve();
      this.#socket.cork();
      pieces.forEach((piece, i) => {
        this.#socket.write(piece, i === pieces.length - 1 ? done : undefined);
      });
      this.#socket.uncork();
    });
  }

  /** Ends the connection. */
  close(): void {
    this.#socket.destroy();
  }

  async #bytes(count: number, isFirst = false): Promise<Uint8Array> {
    if (count === 0) return new Uint8Array(0);
    const found = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      if (this.#rest.length === 0) this.#rest = await this.#next(isFirst && filled === 0);
      const taken = Math.min(count - filled, this.#rest.length);
      found.set(this.#rest.subarray(0, taken), filled);
      this.#rest = this.#rest.subarray(taken);
      filled += taken;
    }
    return found;
  }

  async #next(mayEnd: boolean): Promise<Uint8Array> {
    let one: IteratorResult<Uint8Array>;
    try {
      one = await this.#chunks.next();
      if (this.#failure !== null) throw this.#failure;
    } catch (cause) {
      throw new FaissError('IO', `The connection failed: ${(cause as Error).message}.`, { cause });
    }
    if (one.done !== true) return one.value;
    if (mayEnd) throw new ClientExit('The other side has closed the connection.');
    throw new FaissError('IO', 'The connection ended within a message.');
  }
}
