/** Writing is atomic, reading gives the real class, and damaged bytes are errors. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  deserializeIndex,
  IndexFlatL2,
  IndexHNSWFlat,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexPreTransform,
  indexFactory,
  readIndex,
  serializeIndex,
  writeIndex,
  writeIndexSync,
} from '@faiss-sdk/node';
import { afterAll, describe, expect, test } from 'vitest';
import { expectSameAnswers, matrix, rejection } from './support/data.js';

const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const d = 16;
const x = matrix(600, d);
const queries = x.subarray(0, 10 * d);

async function filled(description: string) {
  const index = indexFactory(d, description);
  await index.train(x);
  await index.add(x);
  return index;
}

describe('reading', () => {
  test.each([
    ['Flat', IndexFlatL2],
    ['IVF8,Flat', IndexIVFFlat],
    ['IVF8,PQ4', IndexIVFPQ],
    ['HNSW8', IndexHNSWFlat],
    ['PCA8,IVF8,Flat', IndexPreTransform],
  ] as const)('%s comes back as its own class, with the same answers', async (description, type) => {
    const index = await filled(description);
    const file = join(folder, `${description}.faiss`);
    await writeIndex(index, file);
    const fromFile = await readIndex(file);
    const fromBytes = await deserializeIndex(await serializeIndex(index));
    expect(fromFile).toBeInstanceOf(type);
    expect(fromBytes).toBeInstanceOf(type);
    expectSameAnswers(index, fromFile, queries);
    expectSameAnswers(index, fromBytes, queries);
    expect(new Uint8Array(readFileSync(file))).toEqual(await serializeIndex(index));
  });

  test('a class that the schema does not have comes back as its nearest known base', async () => {
    const index = await filled('LSH');
    const back = await deserializeIndex(await serializeIndex(index));
    expect(back.ntotal).toBe(600);
    expectSameAnswers(index, back, queries);
  });

  test.each(['IVF8,Flat', 'HNSW8', 'PQ4', 'SQ8', 'IDMap,Flat', 'PCA8,Flat'])(
    '%s cut short at any place is an error',
    async (description) => {
      const index = indexFactory(d, description);
      await index.train(x);
      if (!description.startsWith('IDMap')) await index.add(x.subarray(0, 40 * d));
      const bytes = await serializeIndex(index);
      for (let length = 0; length < bytes.length; length += Math.max(1, bytes.length >> 6)) {
        const error = await rejection(deserializeIndex(bytes.slice(0, length)));
        expect(['ERR_FAISS_CORRUPT_INDEX', 'ERR_FAISS_IO'], `${length} of ${bytes.length}`).toContain(error.code);
      }
    },
  );
});

describe('writing', () => {
  test('leaves no temporary file, and replaces the old one whole', async () => {
    const file = join(folder, 'replaced.faiss');
    writeFileSync(file, 'old');
    await writeIndex(await filled('Flat'), file);
    expect((await readIndex(file)).ntotal).toBe(600);
    expect(readdirSync(folder).filter((name) => name.startsWith('replaced'))).toEqual(['replaced.faiss']);
  });

  test('that fails leaves the old file as it was, and nothing else', async () => {
    const file = join(folder, 'kept.faiss');
    await writeIndex(await filled('Flat'), file);
    const before = readFileSync(file);
    // A folder in the place of the file: the rename cannot succeed.
    const error = await rejection(() => writeIndexSync(new IndexFlatL2(d), folder));
    expect(error.code).toBe('ERR_FAISS_IO');
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith(`${folder.split('/').at(-1)}.`))).toEqual(
      [],
    );
  });

  test('through a symbolic link writes what it points to', async () => {
    const target = join(folder, 'target.faiss');
    const link = join(folder, 'link.faiss');
    await writeIndex(await filled('Flat'), target);
    symlinkSync(target, link);
    const index = new IndexFlatL2(d);
    await writeIndex(index, link);
    expect((await readIndex(link)).ntotal).toBe(0);
  });

  test('many at once to one path end with one whole file', async () => {
    const file = join(folder, 'contended.faiss');
    const indexes = await Promise.all(['Flat', 'IVF8,Flat', 'HNSW8', 'SQ8'].map(filled));
    await Promise.all(indexes.flatMap((index) => [writeIndex(index, file), writeIndex(index, file)]));
    expect((await readIndex(file)).ntotal).toBe(600);
  });
});
