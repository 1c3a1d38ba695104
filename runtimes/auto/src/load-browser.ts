/** `@faiss-sdk/auto/load` in a page, where bundlers must not see the native package. */
import { refused, wish } from './choice.ts';
import type { Faiss, LoadOptions } from './load.ts';

const REASON = 'a page runs no native code.';

export function whyNotNative(): string | null {
  return REASON;
}

export async function load(options: LoadOptions = {}): Promise<Faiss> {
  const { runtime, by } = wish(options.runtime, {});
  if (runtime === 'native') throw refused(by, REASON);
  return import('@faiss-sdk/wasm');
}
