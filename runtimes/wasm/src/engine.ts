import { expectedSchema, install } from '@faiss-sdk/core';
// For its effect: generated classes register which ABI and schema they were made for.
import '@faiss-sdk/generated';
import { load } from './load.ts';
import type { FaissModule } from './module.ts';
import { runtimeOf } from './runtime.ts';

let module: FaissModule | null = null;

/** Loads the module and puts it behind the classes. */
export async function start(): Promise<void> {
  const expected = expectedSchema();
  if (expected === null) throw new Error('the generated classes state no schema; run `npm run generate`');
  module = await load(expected);
  install(runtimeOf(module));
}

/** The module behind the classes. */
export function engine(): FaissModule {
  if (module === null) throw new Error('FAISS is not loaded yet');
  return module;
}
