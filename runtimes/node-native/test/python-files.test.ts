/** Index files of Python FAISS are read, and written again they are the same bytes: so Python reads what we write. */
import { readFileSync } from 'node:fs';
import {
  deserializeIndexBinarySync,
  deserializeIndexSync,
  serializeIndexBinarySync,
  serializeIndexSync,
} from '@faiss-sdk/node';
import { expect, test } from 'vitest';
import { Goldens } from '../../../conformance/src/index.js';

const goldens = new Goldens();
const names = goldens.fileNames.filter((name) => /index[^#]*#[^#]*\.faiss$/i.test(name));

test('there are files of many kinds', () => expect(names.length).toBeGreaterThan(20));

test.each(names)('%s', (name) => {
  const bytes = readFileSync(goldens.file(name));
  const binary = bytes.toString('latin1', 0, 2) === 'IB';
  const again = binary
    ? serializeIndexBinarySync(deserializeIndexBinarySync(bytes))
    : serializeIndexSync(deserializeIndexSync(bytes));
  // FAISS writes hash tables in the order in which they lie, which is the standard library's: the same bytes, elsewhere.
  const wanted = /hash/.test(name) ? [bytes.toSorted(), again.toSorted()] : [bytes, again];
  expect(Buffer.compare(...(wanted as [Uint8Array, Uint8Array]))).toBe(0);
});
