/** Lists in a file that grow and shrink after they were merged into it: every entry of every list stays what it is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  cloneIndexSync,
  IDSelectorRange,
  IndexFlatL2,
  IndexIVFFlat,
  type InvertedLists,
  OnDiskInvertedLists,
  readIndexSync,
  VectorIOReader,
  VectorIOWriter,
  writeIndexSync,
} from '@faiss-sdk/node';
import { mergeOndisk } from '@faiss-sdk/node/contrib/ondisk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matrix, rejection } from './support/data.js';

const d = 8;
const nlist = 16;
const part = 700;
const x = matrix(3000, d);
const folder = mkdtempSync(join(tmpdir(), 'faiss-disk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let trained: IndexIVFFlat;
const rows = (from: number, to: number) => x.subarray(from * d, to * d);
const ids = (from: number, to: number) => BigInt64Array.from({ length: to - from }, (_, i) => BigInt(from + i));
const copy = () => cloneIndexSync(trained) as IndexIVFFlat;

beforeAll(() => {
  trained = new IndexIVFFlat(new IndexFlatL2(d), d, nlist);
  trained.trainSync(x);
});

/** Of each list the entries, by their ids: id and code. */
function contents(lists: InvertedLists): string[][] {
  return Array.from({ length: nlist }, (_, list) => {
    const codes = lists.getCodesSync(list);
    const size = lists.codeSize;
    return [...lists.getIdsSync(list)]
      .map((id, i) => `${String(id).padStart(6)} ${Buffer.from(codes.slice(i * size, (i + 1) * size)).toString('hex')}`)
      .sort();
  });
}

/** The same vectors in memory. */
function expected(to: number): IndexIVFFlat {
  const index = copy();
  index.addWithIdsSync(rows(0, to), ids(0, to));
  return index;
}

/** Adds and removes until every list has been moved, and compares all lists after each step. */
function grow(index: IndexIVFFlat, from: number): void {
  const reference = expected(from);
  expect(contents(index.invlists)).toEqual(contents(reference.invlists));
  for (let at = from; at < 3000; at += 150) {
    for (const one of [index, reference]) one.addWithIdsSync(rows(at, at + 150), ids(at, at + 150));
    expect(contents(index.invlists), `${at + 150} vectors`).toEqual(contents(reference.invlists));
  }
  for (const one of [index, reference]) one.removeIdsSync(new IDSelectorRange(100, 2000));
  expect(contents(index.invlists)).toEqual(contents(reference.invlists));
  for (const one of [index, reference]) one.addWithIdsSync(rows(100, 2000), ids(100, 2000));
  expect(contents(index.invlists)).toEqual(contents(reference.invlists));
  expect(index.ntotal).toBe(3000);
}

async function merged(name: string): Promise<IndexIVFFlat> {
  const files = [0, 1, 2].map((i) => {
    const block = copy();
    block.addWithIdsSync(rows(i * part, (i + 1) * part), ids(i * part, (i + 1) * part));
    const file = join(folder, `${name}-${i}`);
    writeIndexSync(block, file);
    return file;
  });
  const index = copy();
  await mergeOndisk(index, files, join(folder, name));
  return index;
}

/** Byte for byte what another FAISS writes of the index, whose file of lists has these free pieces. */
function withFree(index: IndexIVFFlat, pieces: readonly (readonly [offset: number, capacity: number])[]): Uint8Array {
  const writer = new VectorIOWriter();
  writeIndexSync(index, writer);
  const bytes = Buffer.from(writer.data);
  // Its name, nlist, code_size, and as a vector size, capacity and offset of each list.
  const at = bytes.indexOf('ilod') + 4 + 8 + 8 + 8 + nlist * 24;
  const count = Number(bytes.readBigUInt64LE(at));
  const words = BigUint64Array.from([pieces.length, ...pieces.flat()], BigInt);
  return Buffer.concat([bytes.subarray(0, at), new Uint8Array(words.buffer), bytes.subarray(at + 8 + count * 16)]);
}

const disk = (index: IndexIVFFlat) => index.invlists as OnDiskInvertedLists;

describe('lists that were merged into a file', () => {
  test('keep their entries when lists grow', async () => grow(await merged('grown'), 3 * part));

  test('keep them when lists are filled by hand', () => {
    const source = expected(part);
    const lists = new OnDiskInvertedLists(nlist, source.codeSize, join(folder, 'by-hand'));
    expect(lists.mergeFrom1Sync(source.invlists)).toBe(part);
    const entry = (seed: number) => new Uint8Array(source.codeSize).fill(seed);
    for (let i = 0; i < 4 * nlist; i++) {
      for (const one of [lists, source.invlists]) one.addEntry(i % nlist, 10_000 + i, entry(i));
    }
    expect(contents(lists)).toEqual(contents(source.invlists));
    for (const one of [lists, source.invlists]) one.resizeSync(3, 1);
    for (const one of [lists, source.invlists]) one.addEntry(7, 20_000, entry(9));
    expect(contents(lists)).toEqual(contents(source.invlists));
  });

  test('give out no piece of the file that a list has', async () => {
    const index = await merged('pieces');
    const lists = disk(index);
    const size = lists.totsize;
    expect(lists.allocateSlotSync(64)).toBeGreaterThanOrEqual(size);
    expect(contents(lists)).toEqual(contents(expected(3 * part).invlists));
  });

  test('keep them after the index was written and read', async () => {
    const index = await merged('read');
    const file = join(folder, 'read.index');
    writeIndexSync(index, file);
    index.close();
    grow(readIndexSync(file) as IndexIVFFlat, 3 * part);
  });

  test("keep them after Python's FAISS wrote the index, which calls the whole file free", async () => {
    const index = await merged('python');
    const bytes = withFree(index, [[0, disk(index).totsize]]);
    index.close();
    grow(readIndexSync(new VectorIOReader(bytes)) as IndexIVFFlat, 3 * part);
  });

  test('use the gaps between them where a free piece reaches into a list', async () => {
    const index = await merged('gaps');
    const lists = disk(index);
    for (const list of [0, 5, 6, 15]) lists.resizeSync(list, 0);
    const size = lists.totsize;
    const bytes = withFree(index, [[8, size - 8]]);
    const back = readIndexSync(new VectorIOReader(bytes)) as IndexIVFFlat;
    const kept = contents(disk(back));
    // The first gap is where list 0 was.
    expect(disk(back).allocateSlotSync(16)).toBe(0);
    expect(disk(back).totsize).toBe(size);
    expect(contents(disk(back))).toEqual(kept);
    back.close();
  });

  test.each([
    ['behind the end', (size: number) => [[size, 1 << 20]] as const],
    ['over the end', (size: number) => [[size - 8, 16]] as const],
    ['of more bytes than there are', () => [[8, Number.MAX_SAFE_INTEGER]] as const],
    [
      'in another one',
      () =>
        [
          [0, 100],
          [50, 10],
        ] as const,
    ],
    [
      'before the last one',
      () =>
        [
          [200, 10],
          [0, 10],
        ] as const,
    ],
  ])('are refused from a file with a free piece %s', async (name, pieces) => {
    const index = await merged(`refused ${name}`);
    const bytes = withFree(index, pieces(disk(index).totsize));
    const error = await rejection(() => readIndexSync(new VectorIOReader(bytes)));
    expect(error.code).toBe('ERR_FAISS_CORRUPT_INDEX');
    expect(error.message).toMatch(/a free piece of \d+ bytes from \d+ on lies outside the file, or in another one/);
  });
});
