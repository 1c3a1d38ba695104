// Evaluated before anything can be constructed: index.ts imports it first.
import { expectedSchema, install } from '@faiss-sdk/core';
// For its effect: generated classes register which ABI and schema they were made for.
import '@faiss-sdk/generated';
import { load } from './load.ts';
import { runtimeOf } from './runtime.ts';

const expected = expectedSchema();
if (expected === null) throw new Error('the generated classes state no schema; run `npm run generate`');

/** The module behind the classes. */
export const module = await load(expected);
install(runtimeOf(module));
