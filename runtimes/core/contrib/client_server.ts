/**
 * An index that is spread over several processes or machines: each serves a part of the vectors, and a client searches
 * all of them at once. Mirrors `faiss/contrib/client_server.py`, over the protocol of `rpc`. For Node, Bun and Deno.
 */
import type { Socket } from 'node:net';
import { SearchResult } from '@faiss-sdk/core';
import {
  extractIndexIvf,
  type Index,
  isSimilarityMetric,
  ompSetNumThreads,
  ResultHeap,
  tryExtractIndexIvf,
} from '@faiss-sdk/generated';
import { Client, type RunningServer, type RunOptions, runServer, Server, type ServerOptions } from './rpc.ts';
import { invalid, mismatch } from './shapes.ts';

/** Methods of an index that change nothing, which a server forwards to it. Python forwards every attribute. */
const FORWARDED = ['assign', 'rangeSearch', 'reconstruct', 'reconstructN', 'search', 'searchAndReconstruct'] as const;

/** Answers one client with an index. */
export class SearchServer extends Server {
  static override readonly methods = ['describe', 'getNtotal', 'setNprobe', 'setOmpNumThreads'];
  readonly #index: Index;

  /** @param socket The connection to the client. @param index Index to search, which several servers may share. */
  constructor(socket: Socket, index: Index, options: ServerOptions = {}) {
    super(socket, options);
    this.#index = index;
  }

  /** What a client has to know before it searches. */
  describe(): { d: number; keepMax: boolean } {
    return { d: this.#index.d, keepMax: isSimilarityMetric(this.#index.metricType) };
  }

  /** Number of vectors of the index. */
  getNtotal(): number {
    return this.#index.ntotal;
  }

  /** Sets nprobe of the inverted file. Throws `ERR_FAISS_INVALID_ARGUMENT` where the index has none. */
  setNprobe(nprobe: number): void {
    if (tryExtractIndexIvf(this.#index) === null)
      throw invalid('setNprobe', 'the index of this server has no inverted file.');
    extractIndexIvf(this.#index).nprobe = nprobe;
  }

  /** Sets the number of threads of the whole process. */
  setOmpNumThreads(nt: number): void {
    ompSetNumThreads(nt);
  }

  protected override async call(fname: string, args: readonly unknown[]): Promise<unknown> {
    if (!(FORWARDED as readonly string[]).includes(fname)) return super.call(fname, args);
    const index = this.#index as unknown as Record<string, (...given: readonly unknown[]) => unknown>;
    return index[fname]?.(...args);
  }
}

/**
 * Serves an index to any number of clients; their searches share it as those of one process do.
 *
 * @param index Index to search; it must stay open while it is served.
 * @param port Port to listen on, 0 for any that is free.
 * @param options Where to listen, by default on this machine only, and `log` and `mostBytes` of each connection.
 * @returns Once it listens, with `port` and `close`.
 * @throws FaissError `ERR_FAISS_IO` when it cannot listen there, `ERR_FAISS_UNSUPPORTED` in browsers.
 */
export function runIndexServer(
  index: Index,
  port: number,
  options: RunOptions & ServerOptions = {},
): Promise<RunningServer> {
  return runServer((socket) => new SearchServer(socket, index, options), port, options);
}

/** Searches indexes of several servers, each with a part of the vectors under ids of their own, as one index. */
export class ClientIndex implements Disposable {
  /** The connections, one for each server. */
  readonly subIndexes: readonly Client[];
  /** Number of vectors of all servers when the client connected. */
  readonly ntotal: number;
  /** Number of components of every vector. */
  readonly d: number;
  readonly #keepMax: boolean;

  private constructor(subIndexes: readonly Client[], ntotal: number, d: number, keepMax: boolean) {
    this.subIndexes = subIndexes;
    this.ntotal = ntotal;
    this.d = d;
    this.#keepMax = keepMax;
  }

  /**
   * Connects to servers.
   *
   * @param machinePorts Host and port of each, one at least.
   * @param v6 Whether to connect by IPv6. Default false.
   * @throws FaissError `ERR_FAISS_IO` when one cannot be reached; `ERR_FAISS_INVALID_ARGUMENT` when there is none, or when
   *   their indexes differ in dimension or in whether larger is nearer.
   */
  static async connect(
    machinePorts: readonly (readonly [host: string, port: number])[],
    v6 = false,
  ): Promise<ClientIndex> {
    if (machinePorts.length === 0) throw invalid('ClientIndex.connect:machinePorts', 'no server was named.');
    const clients = machinePorts.map(([host, port]) => new Client(host, port, v6));
    try {
      const seen = (await Promise.all(clients.map((one) => one.genericFun('describe')))) as {
        d: number;
        keepMax: boolean;
      }[];
      const [first] = seen as [{ d: number; keepMax: boolean }];
      const other = seen.findIndex(({ d, keepMax }) => d !== first.d || keepMax !== first.keepMax);
      if (other > 0)
        throw invalid(
          'ClientIndex.connect:machinePorts',
          `server ${other} has another dimension or kind of metric than server 0.`,
        );
      return new ClientIndex(clients, await total(clients), first.d, first.keepMax);
    } catch (error) {
      for (const client of clients) client.close();
      throw error;
    }
  }

  /** Sets nprobe on every server. */
  async setNprobe(nprobe: number): Promise<void> {
    await this.#all('setNprobe', [nprobe]);
  }

  /** Sets the number of threads of every server's process. */
  async setOmpNumThreads(nt: number): Promise<void> {
    await this.#all('setOmpNumThreads', [nt]);
  }

  /** Number of vectors of all servers by now. */
  async getNtotal(): Promise<number> {
    return total(this.subIndexes);
  }

  /**
   * Searches all servers at once and merges what they find.
   *
   * @param x Queries, n rows of d values.
   * @param k Number of results for each query.
   * @returns Distances and labels, best first; labels are those of the servers, which should not share any.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when x is no whole rows of d; ServerException when a server fails.
   */
  async search(x: Float32Array, k: number): Promise<SearchResult> {
    if (x.length % this.d !== 0)
      throw mismatch('ClientIndex.search:x', `${x.length} values are no whole rows of d = ${this.d}.`);
    const found = (await this.#all('search', [x, k])) as SearchResult[];
    const [only] = found as [SearchResult];
    if (found.length === 1) return only;
    using heap = new ResultHeap(x.length / this.d, k, this.#keepMax);
    for (const { distances, labels } of found) heap.addResult(distances, labels);
    heap.finalize();
    return new SearchResult(heap.D, heap.I, k);
  }

  /** Ends the connections. Safe to call more than once. */
  close(): void {
    for (const client of this.subIndexes) client.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #all(fname: string, args: readonly unknown[]): Promise<unknown[]> {
    return Promise.all(this.subIndexes.map((one) => one.genericFun(fname, args)));
  }
}

async function total(clients: readonly Client[]): Promise<number> {
  const counts = (await Promise.all(clients.map((one) => one.genericFun('getNtotal')))) as number[];
  return counts.reduce((sum, count) => sum + count, 0);
}
