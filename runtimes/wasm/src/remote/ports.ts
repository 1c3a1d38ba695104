import type { Port } from '@faiss-sdk/core/remote';
import { builtin } from '../builtin.ts';
import type { Threads } from '../threads/wish.ts';

/** The first message to the worker: where the modules lie, if not beside the script, and how many threads are wanted. */
export type Start =
  | {
      readonly wasm: string | Uint8Array | ArrayBuffer | undefined;
      readonly threadedWasm: string | Uint8Array | ArrayBuffer | undefined;
      readonly thread: string | undefined;
      readonly threads: Threads | null;
    }
  /** The bytes that `locate` was promised did not come. */
  | { readonly failed: string };

/** The web's Worker and the inside of one, as far as they are used here. */
export interface WebEnd {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  addEventListener(name: 'message', receive: (event: { readonly data: unknown }) => void): void;
  addEventListener(name: 'error', fail: (event: { readonly message?: string; preventDefault(): void }) => void): void;
  terminate?(): void;
}

/** Node's Worker and the inside of one. */
interface NodeEnd {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  on(name: 'message', receive: (message: unknown) => void): void;
  on(name: 'error', fail: (error: Error) => void): void;
  terminate?(): Promise<number>;
  ref(): void;
  unref(): void;
}

function ofWeb(end: WebEnd): Port {
  return {
    post: (message, transfer) => end.postMessage(message, transfer),
    onMessage: (receive) => end.addEventListener('message', ({ data }) => receive(data)),
    onFailure: (fail) =>
      end.addEventListener('error', (event) => {
        event.preventDefault();
        fail(`The worker of FAISS failed: ${event.message ?? 'its script could not be loaded'}.`);
      }),
    hold: () => {},
    end: () => end.terminate?.(),
  };
}

function ofNode(end: NodeEnd): Port {
  return {
    post: (message, transfer) => end.postMessage(message, transfer),
    onMessage: (receive) => end.on('message', receive),
    onFailure: (fail) => end.on('error', (error) => fail(`The worker of FAISS failed: ${error.message}`)),
    hold: (yes) => (yes ? end.ref() : end.unref()),
    end: () => void end.terminate?.(),
  };
}

/**
 * Starts the worker: Node's, which Bun and Deno have too, because a process ends by itself only with that one; the web's in
 * a page. Bundlers find the script by the `new Worker(new URL(...))` of the caller's text, so that stands there.
 */
export function spawned(web: () => WebEnd, script: () => URL): Port {
  const node = builtin();
  if (node === null) return ofWeb(web());
  const { Worker } = node('node:worker_threads');
  const worker = new Worker(script()) as unknown as NodeEnd;
  const port = ofNode(worker);
  // It counts only while a call waits.
  worker.unref();
  return port;
}

/** The other end, inside of the worker. */
export function inside(): Port {
  const threads = builtin()?.('node:worker_threads');
  return threads?.parentPort
    ? ofNode(threads.parentPort as unknown as NodeEnd)
    : ofWeb(globalThis as unknown as WebEnd);
}
