import type { Api } from '../../../../conformance/src/index.js';

/** The native runtime with one thread, as when the goldens were made: the setting is read when the addon loads. */
export async function withOneThread(): Promise<Api & { readonly simdLevel: string }> {
  process.env.OMP_NUM_THREADS = '1';
  return (await import('../../src/index.js')) as unknown as Api & { readonly simdLevel: string };
}
