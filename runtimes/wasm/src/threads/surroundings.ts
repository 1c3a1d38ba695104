import { builtin } from '../builtin.ts';
import type { Surroundings } from './wish.ts';

const NOT_ISOLATED =
  "this page is not cross-origin isolated, so that no memory can be shared. Send the headers 'Cross-Origin-Opener-Policy: same-origin' and 'Cross-Origin-Embedder-Policy: require-corp' with it.";

/** What this program runs in. `alone`: whether only the build with one thread can be found. */
export function surroundings(alone: boolean): Surroundings {
  const node = builtin();
  if (node !== null) {
    const { versions } = process;
    const tried = versions.bun === undefined && versions.deno === undefined;
    return { apart: null, processors: tried ? node('node:os').availableParallelism() : 1, alone, tried };
  }
  const { crossOriginIsolated, navigator } = globalThis as {
    crossOriginIsolated?: boolean;
    navigator?: { readonly hardwareConcurrency?: number };
  };
  const shares = crossOriginIsolated === true && typeof SharedArrayBuffer !== 'undefined';
  return { apart: shares ? null : NOT_ISOLATED, processors: navigator?.hardwareConcurrency ?? 1, alone, tried: true };
}

/** Node's environment; empty in a page, and in Deno when it may not be read. */
export function environment(): Readonly<Record<string, string | undefined>> {
  if (builtin() === null) return {};
  try {
    const { FAISS_SDK_THREADS, OMP_NUM_THREADS } = process.env;
    return { FAISS_SDK_THREADS, OMP_NUM_THREADS };
  } catch {
    return {};
  }
}
