import { FaissError } from '../shapes.ts';
import { ClientExit, FileSock, sockets } from './file-sock.ts';
import { PORT } from './server.ts';

/** What went wrong on the server; `code` is that of its FaissError, or null for another error. */
export class ServerException extends Error {
  override readonly name = 'ServerException';
  readonly code: string | null;

  constructor(message: string, code: string | null) {
    super(message);
    this.code = code;
  }
}

/** Calls methods of a server. Calls may be made before earlier ones are answered; the server takes them in turn. */
export class Client implements Disposable {
  readonly #fs: FileSock;
  /** The calls before, after whose answers the next one is read. */
  #before: Promise<unknown> = Promise.resolve();

  /**
   * Begins to connect; the first call waits for it, and fails with `ERR_FAISS_IO` where there is no server.
   *
   * @param host Name or address of the server's machine.
   * @param port Its port. Default 12032.
   * @param v6 Whether to connect by IPv6. Default false.
   */
  constructor(host: string, port: number = PORT, v6 = false) {
    const socket = sockets('Client').connect({ host, port, family: v6 ? 6 : 4, noDelay: true });
    this.#fs = new FileSock(socket);
  }

  /**
   * Calls a method of the server.
   *
   * @param fname Name of the method.
   * @param args Its arguments: numbers, bigints, texts, null, typed arrays, search results, and lists and objects of these.
   * @returns What it gives.
   * @throws ServerException when it throws there; FaissError `ERR_FAISS_IO` when the connection fails.
   */
  async genericFun(fname: string, args: readonly unknown[] = []): Promise<unknown> {
    const sent = this.#fs.write([fname, args]);
    const answer = this.#before.then(async () => {
      await sent;
      return this.#answer();
    });
    // A call that fails does not fail those after it; each waits for its own answer.
    this.#before = answer.catch(() => {});
    sent.catch(() => {});
    return answer;
  }

  async #answer(): Promise<unknown> {
    let came: unknown;
    try {
      came = await this.#fs.read();
    } catch (cause) {
      if (cause instanceof ClientExit) throw new FaissError('IO', 'The server has closed the connection.', { cause });
      throw cause;
    }
    const [error, result] = came as [{ message: string; code: string | null } | null, unknown];
    if (error !== null) throw new ServerException(error.message, error.code);
    return result;
  }

  /** Ends the connection; calls that are not answered fail. */
  close(): void {
    this.#fs.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
