import { builtin } from '../builtin.ts';

/** A worker as Emscripten's JavaScript handles it (`PThread` in what its linker writes). */
export interface ThreadHost {
  /** Messages wait in the worker until it can take them, so it counts as ready at once. */
  loaded: boolean;
  onmessage?: (event: { readonly data: unknown }) => void;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** The web's Worker, as far as it is used here. */
interface WebWorker {
  postMessage(message: unknown): void;
  addEventListener(name: 'message', receive: (event: { readonly data: unknown }) => void): void;
  addEventListener(name: 'error', fail: (event: { preventDefault(): void }) => void): void;
  terminate(): void;
}

/**
 * Starts a worker for one of the engine's threads. When it fails to start there is one thread fewer: regions take those
 * that are there, and nobody waits for another.
 *
 * @param web Starts the web's worker; in those words, bundlers find its script.
 * @param script Where that script lies, for Node.
 */
export function startHost(web: () => object, script: () => URL): ThreadHost {
  const node = builtin();
  return node === null ? ofWeb(web() as WebWorker) : ofNode(node('node:worker_threads'), script());
}

function ofWeb(worker: WebWorker): ThreadHost {
  const host: ThreadHost = {
    loaded: true,
    postMessage: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
  };
  worker.addEventListener('message', (event) => host.onmessage?.(event));
  worker.addEventListener('error', (event) => event.preventDefault());
  return host;
}

function ofNode({ Worker }: typeof import('node:worker_threads'), script: URL): ThreadHost {
  // Without what the program was started with: a loader of sources would load in each of them.
  const worker = new Worker(script, { execArgv: [] });
  const host: ThreadHost = {
    loaded: true,
    postMessage: (message) => worker.postMessage(message),
    terminate: () => void worker.terminate(),
  };
  worker.on('message', (data: unknown) => host.onmessage?.({ data }));
  worker.on('error', () => {});
  // A thread that waits for work keeps no process alive.
  worker.unref();
  return host;
}
