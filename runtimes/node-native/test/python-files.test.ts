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

/** FAISS writes a hash table in the order in which it lies, and that is the standard library's own. */
const ordered = names.filter((name) => !/binary.*hash/.test(name));

test.each(ordered)('%s', (name) => {
  const bytes = readFileSync(goldens.file(name));
  const binary = bytes.toString('latin1', 0, 2) === 'IB';
  const again = binary
    ? serializeIndexBinarySync(deserializeIndexBinarySync(bytes))
    : serializeIndexSync(deserializeIndexSync(bytes));
  expect(Buffer.compare(again, bytes)).toBe(0);
});

test.each(names.filter((name) => !ordered.includes(name)))('%s: as long, with the same answers', (name) => {
  const bytes = readFileSync(goldens.file(name));
  const first = deserializeIndexBinarySync(bytes);
  const again = serializeIndexBinarySync(first);
  expect(again.length).toBe(bytes.length);
  const queries = Uint8Array.from({ length: 64 * (first.d / 8) }, (_, i) => (i * 37) & 255);
  const [wanted, got] = [first, deserializeIndexBinarySync(again)].map((index) => index.searchSync(queries, 3));
  expect(got).toEqual(wanted);
  expect(wanted?.labels.some((label) => label >= 0n)).toBe(true);
});
