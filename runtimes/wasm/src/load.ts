import createFaiss, { url as ownUrl } from '@faiss-sdk/wasm-module';
import { builtin } from './builtin.ts';
import { NodeFiles } from './host/node-files.ts';
import { type Located, located } from './locate.ts';
import type { FaissModule } from './module.ts';

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

/** Loads the module. Throws a plain Error (there is no runtime yet, so no FaissError) when it cannot. */
export async function load(expected: Expected): Promise<FaissModule> {
  const from = located('wasm') ?? ownUrl();
  const place = from instanceof URL ? from.href : 'the bytes that locate() was given';
  const compiled = await compile(from).catch((error: unknown) => {
    throw new Error(
      `The WebAssembly of FAISS could not be loaded from ${place}: ${error instanceof Error ? error.message : error}. Behind a bundler that leaves faiss.wasm behind, import '@faiss-sdk/wasm/inline' or say where it lies with locate({ wasm: url }) of '@faiss-sdk/wasm/locate'; in a checkout: npm run build -- --runtime wasm`,
      { cause: error },
    );
  });
  const node = builtin();
  const host = node === null ? undefined : new NodeFiles(node('node:fs'), node('node:util'));
  const module = await new Promise<FaissModule>((resolve, reject) => {
    const instantiateWasm = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      WebAssembly.instantiate(compiled, imports).then(done).catch(reject);
      return {};
    };
    // Its own guess at where the .wasm lies is not wanted, and fails in a worker made of a Blob.
    const locateFile = (name: string) => name;
    createFaiss({ instantiateWasm, locateFile, host }).then(resolve, reject);
  });
  checkFits(module, expected, place);
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
