import createFaiss, { url as ownUrl } from '@faiss-sdk/wasm-module';
import createThreaded, { thread, url as threadedUrl, threadUrl } from '@faiss-sdk/wasm-module-threads';
import { builtin } from './builtin.ts';
import { NodeFiles } from './host/node-files.ts';
import { type Located, located, threadsToStart } from './locate.ts';
import type { FaissModule, ModuleOptions, ThreadedModule } from './module.ts';
import { startHost } from './threads/host.ts';

declare const Worker: new (url: URL, options: { readonly type: 'module' }) => object;

async function compile(from: NonNullable<Located['wasm']>): Promise<WebAssembly.Module> {
  if (!(from instanceof URL)) return WebAssembly.compile(await from);
  const url = from;
  const node = builtin();
  if (node !== null && url.protocol === 'file:') {
    return WebAssembly.compile(await node('node:fs').promises.readFile(url));
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} could not be loaded: ${response.status} ${response.statusText}`);
  // Compiled while it arrives, where the server says what it is.
  return response.headers.get('content-type')?.startsWith('application/wasm')
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

export interface Expected {
  readonly abi: number;
  readonly hash: string;
}

/** Pages of 64 KiB: what the module was linked with (CMakeLists.txt). */
const MEMORY = { initial: 256, maximum: 65_536, shared: true } as const;

/** Loads the module, of the build that was asked for or that fits. Throws a plain Error (there is no runtime yet, so no FaissError) when it cannot. */
export async function load(expected: Expected): Promise<FaissModule> {
  const { count, byItself } = threadsToStart();
  const memory = count > 1 ? sharedMemory(byItself) : null;
  const [name, from] =
    memory === null
      ? (['faiss.wasm', located('wasm') ?? ownUrl()] as const)
      : (['faiss-threads.wasm', located('threadedWasm') ?? threadedUrl()] as const);
  const place = from instanceof URL ? from.href : 'the bytes that locate() was given';
  const compiled = await compile(from).catch((error: unknown) => {
    throw new Error(
      `The WebAssembly of FAISS could not be loaded from ${place}: ${error instanceof Error ? error.message : error}. Behind a bundler that leaves ${name} behind, import '@faiss-sdk/wasm/inline' or say where it lies with locate({ wasm: url }) of '@faiss-sdk/wasm/locate'; in a checkout: npm run build -- --runtime wasm`,
      { cause: error },
    );
  });
  const module = await (memory === null ? instantiated(createFaiss, compiled) : threaded(compiled, memory, count));
  checkFits(module, expected, place);
  return module;
}

/** Room for 4 GiB, which a small machine may refuse to set aside: then one thread is better than no engine. */
function sharedMemory(byItself: boolean): WebAssembly.Memory | null {
  try {
    return new WebAssembly.Memory(MEMORY);
  } catch (error) {
    if (byItself) return null;
    throw new Error('No memory that threads share could be set aside (4 GiB of addresses).', { cause: error });
  }
}

function instantiated(
  create: (options: ModuleOptions) => Promise<FaissModule>,
  compiled: WebAssembly.Module,
  more: ModuleOptions = {},
): Promise<FaissModule> {
  const node = builtin();
  const host = node === null ? undefined : new NodeFiles(node('node:fs'), node('node:util'));
  return new Promise<FaissModule>((resolve, reject) => {
    const instantiateWasm: ModuleOptions['instantiateWasm'] = (imports, done) => {
      WebAssembly.instantiate(compiled, imports)
        .then((instance) => done(instance, compiled))
        .catch(reject);
      return {};
    };
    // Its own guess at where the .wasm lies is not wanted, and fails in a worker made of a Blob.
    const locateFile = (name: string) => name;
    create({ instantiateWasm, locateFile, host, ...more }).then(resolve, reject);
  });
}

/**
 * Threads begin to help when they are there; nobody waits for them here. FAISS does for those that it starts itself
 * (`threaded` of shards and replicas), in a call. In a page and its workers a thread begins only when that call is over, so
 * there it is refused, which FAISS tells, where it would wait for ever.
 */
async function threaded(compiled: WebAssembly.Module, wasmMemory: WebAssembly.Memory, count: number) {
  const told = located('thread');
  let inCalls = false;
  const newThread = () => {
    if (inCalls && builtin() === null) return null;
    return startHost(
      () =>
        told === undefined ? thread() : typeof told === 'function' ? told() : new Worker(told, { type: 'module' }),
      () => (told instanceof URL ? told : threadUrl()),
    );
  };
  const module = (await instantiated(createThreaded, compiled, { wasmMemory, newThread })) as ThreadedModule;
  module._fsdk_threads_start(count - 1);
  inCalls = true;
  return module;
}

/** A module made from another schema numbers its operations differently: calling it would run the wrong one. */
function checkFits(module: FaissModule, expected: Expected, place: string): void {
  const at = module._fsdk_schema_hash() >>> 0;
  const bytes = module.HEAPU8;
  const hash = new TextDecoder().decode(bytes.slice(at, bytes.indexOf(0, at)));
  const abi = module._fsdk_abi_version();
  if (abi === expected.abi && hash === expected.hash) return;
  throw new Error(
    `${place} does not belong to this version of @faiss-sdk/wasm: it has ABI ${abi} and schema ${hash}, expected ABI ${expected.abi} and schema ${expected.hash}. Install the package again, or in a checkout: npm run build -- --runtime wasm`,
  );
}
