import { type RuntimeName, refused, wish } from './choice.ts';

export type { RuntimeName } from './choice.ts';

/** What both runtimes export. */
export type Faiss = typeof import('@faiss-sdk/wasm');

export interface LoadOptions {
  /** The only runtime that will do. Default: native where it can be loaded, WebAssembly elsewhere. */
  readonly runtime?: RuntimeName;
}

let reason: string | null = null;

/** Why the native engine is not the one that was loaded; null when it is, or when nobody tried. */
export function whyNotNative(): string | null {
  return reason;
}

/**
 * Loads FAISS: native where it can be loaded, WebAssembly elsewhere; `faiss.runtime` says which it is. A runtime that is
 * asked for, here or by `FAISS_SDK_RUNTIME` in the environment, is never replaced by the other.
 *
 * @returns All that `@faiss-sdk/wasm` exports, from the runtime that was loaded.
 * @throws Error which says what is missing and what to do, when the runtime that is asked for cannot be loaded.
 */
export async function load(options: LoadOptions = {}): Promise<Faiss> {
  const { runtime, by } = wish(options.runtime, process.env);
  if (runtime === 'wasm') return import('@faiss-sdk/wasm');
  try {
    const native = await import('@faiss-sdk/node');
    reason = null;
    return native as unknown as Faiss;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (runtime === 'native') throw refused(by, words, error);
    reason = words;
    return import('@faiss-sdk/wasm');
  }
}
