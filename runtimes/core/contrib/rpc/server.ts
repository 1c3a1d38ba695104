import type { AddressInfo, Socket, Server as SocketServer } from 'node:net';
import { FaissError } from '../shapes.ts';
import { ClientExit, FileSock, sockets } from './file-sock.ts';

/** Port that servers listen on unless another one is given, as in Python. */
export const PORT = 12032;

export interface ServerOptions {
  /** Takes each line of the log. Default: none is kept. */
  readonly log?: (line: string) => void;
  /** Size in bytes above which a message is refused. Default 1 GiB. */
  readonly mostBytes?: number;
}

/**
 * Answers one client. Methods of a subclass whose names its static `methods` lists can be called from there, each with what
 * a message can hold; Python lets a client call any attribute at all.
 */
export class Server {
  /** Names of the methods that a client may call. */
  static readonly methods: readonly string[] = [];
  readonly #fs: FileSock;
  readonly #log: (line: string) => void;

  /** @param socket The connection to the client, as node:net gives it. */
  constructor(socket: Socket, options: ServerOptions = {}) {
    this.#fs = new FileSock(socket, options.mostBytes);
    this.#log = options.log ?? (() => {});
  }

  /** Writes a line to the log. */
  log(line: string): void {
    this.#log(line);
  }

  /** Takes one call, runs it and sends its result, or what went wrong. Throws ClientExit when the client has gone. */
  async oneFunction(): Promise<void> {
    const call = await this.#fs.read();
    const [fname, args] = Array.isArray(call) ? call : [];
    if (typeof fname !== 'string' || !Array.isArray(args))
      throw new FaissError('IO', 'A call must be the name of a method and a list of its arguments.');
    this.log(`executing method ${fname}`);
    let answer: readonly [error: { message: string; code: string | null } | null, result: unknown];
    try {
      answer = [null, await this.call(fname, args)];
    } catch (error) {
      const { message, code } = error as Partial<FaissError>;
      this.log(`exception in method: ${message}`);
      answer = [{ message: message ?? String(error), code: code ?? null }, null];
    }
    try {
      await this.#fs.write(answer);
    } catch (error) {
      if (!(error instanceof FaissError) || error.code !== 'ERR_FAISS_INVALID_ARGUMENT') throw error;
      await this.#fs.write([{ message: `The result of ${fname}: ${error.message}`, code: error.code }, null]);
    }
  }

  /** Runs a method that a client names. Subclasses may take other names than those of `methods`. */
  protected async call(fname: string, args: readonly unknown[]): Promise<unknown> {
    const { methods } = this.constructor as typeof Server;
    const method = (this as unknown as Record<string, unknown>)[fname];
    if (!methods.includes(fname) || typeof method !== 'function')
      throw new FaissError(
        'INVALID_ARGUMENT',
        `There is no method ${fname}; there are ${methods.join(', ') || 'none'}.`,
      );
    return method.apply(this, args);
  }

  /** Answers calls until the client goes, or sends what is none. */
  async execLoop(): Promise<void> {
    try {
      for (;;) await this.oneFunction();
    } catch (error) {
      this.log(
        error instanceof ClientExit ? 'the client has gone' : `the connection ends: ${(error as Error).message}`,
      );
    } finally {
      this.#fs.close();
      this.execLoopCleanup();
    }
  }

  /** Called once the loop has ended, for subclasses to tidy up. */
  execLoopCleanup(): void {}
}

export interface RunOptions {
  /** Address to listen on. Default `127.0.0.1` (`::1` with v6), this machine only; Python listens on all of them. */
  readonly host?: string;
  /** Whether to listen by IPv6. Default false. */
  readonly v6?: boolean;
  /** File that takes host and port, for clients to find. */
  readonly reportToFile?: string;
}

/** A server that listens. */
export interface RunningServer extends AsyncDisposable {
  readonly port: number;
  /** Stops listening and ends the connections. */
  close(): Promise<void>;
}

/**
 * Listens for clients and gives each a server of its own. Nobody is asked who he is: keep it to networks that you trust.
 *
 * @param newHandler Makes the server for one connection.
 * @param port Port to listen on, 0 for any that is free. Default 12032.
 * @returns Once it listens; it goes on until `close` is called.
 * @throws FaissError `ERR_FAISS_IO` when it cannot listen there, `ERR_FAISS_UNSUPPORTED` in browsers.
 */
export async function runServer(
  newHandler: (socket: Socket) => Server,
  port: number = PORT,
  options: RunOptions = {},
): Promise<RunningServer> {
  const open = new Set<Socket>();
  const host = options.host ?? (options.v6 === true ? '::1' : '127.0.0.1');
  const listening: SocketServer = sockets('runServer').createServer((socket) => {
    open.add(socket);
    socket.setNoDelay(true).once('close', () => open.delete(socket));
    void newHandler(socket).execLoop();
  });
  await new Promise<void>((resolve, reject) => {
    listening.once('error', (cause) => reject(new FaissError('IO', `runServer: ${cause.message}.`, { cause })));
    listening.listen({ port, host, ipv6Only: options.v6 === true }, resolve);
  });
  const own = (listening.address() as AddressInfo).port;
  const close = () =>
    new Promise<void>((resolve) => {
      listening.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  if (options.reportToFile !== undefined) {
    const { writeFile } = process.getBuiltinModule('node:fs/promises');
    await writeFile(options.reportToFile, `${host}:${own} `);
  }
  return { port: own, close, [Symbol.asyncDispose]: close };
}
