/** Inverted lists, scanners, computers and readers that hold others by pointer: dropped, collected, changed, still sound. */
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ArrayInvertedLists,
  BufferedIOReader,
  BufferedIOWriter,
  extractIndexIvf,
  FileIOReader,
  FileIOWriter,
  HStackInvertedLists,
  IndexFlatL2,
  IndexIDMap,
  IndexIVFFlat,
  type IndexIVFPQ,
  type IndexPreTransform,
  type InvertedLists,
  indexFactory,
  MaskedInvertedLists,
  OnDiskInvertedLists,
  readIndex,
  readIndexSync,
  readInvertedListsSync,
  SliceInvertedLists,
  StopWordsInvertedLists,
  shardIvfIndexCentroidsSync,
  VectorIOReader,
  VectorIOWriter,
  VStackInvertedLists,
  writeIndexSync,
  ZeroCopyIOReader,
} from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { collect, ivfFlat, matrix, rejection } from './support/data.js';

const d = 16;
const x = matrix(400, d);
const query = x.subarray(0, d);

/** Makes garbage, and waits until at least one object of this turn was finalized. */
async function collectGarbage(): Promise<void> {
  let finalized = false;
  const registry = new FinalizationRegistry(() => {
    finalized = true;
  });
  registry.register({}, null);
  expect(await collect(() => finalized)).toBe(true);
}

function lists(id: number): ArrayInvertedLists {
  const made = new ArrayInvertedLists(2, 4);
  made.addEntriesSync(0, [id], new Uint8Array([1, 2, 3, id]));
  return made;
}

function withFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-lists-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('lists that show others keep them', () => {
  const kinds: Record<string, () => InvertedLists> = {
    HStack: () => new HStackInvertedLists([lists(7), lists(8)]),
    VStack: () => new VStackInvertedLists([lists(7), lists(8)]),
    Slice: () => new SliceInvertedLists(lists(7), 0, 1),
    Masked: () => new MaskedInvertedLists(new ArrayInvertedLists(2, 4), lists(7)),
    StopWords: () => new StopWordsInvertedLists(lists(7), 100),
    'a stack of stacks': () =>
      new HStackInvertedLists([new VStackInvertedLists([new SliceInvertedLists(lists(7), 0, 2)])]),
  };
  test.each(Object.entries(kinds))('%s', async (_name, make) => {
    const shown = make();
    await collectGarbage();
    expect(shown.getSingleId(0, 0)).toBe(7n);
    expect(shown.getCodesSync(0)[3]).toBe(7);
    shown.close();
  });

  test('the lists inside an index, which gets others meanwhile', async () => {
    const { index } = ivfFlat(x, d);
    const before = index.invlists.getIdsSync(0);
    const shown = new SliceInvertedLists(index.invlists, 0, 1);
    index.replaceInvlistsSync(new ArrayInvertedLists(index.nlist, index.codeSize));
    await collectGarbage();
    expect(shown.getIdsSync(0)).toEqual(before);
    index.close();
    await collectGarbage();
    expect(shown.getIdsSync(0)).toEqual(before);
  });

  test('an index keeps the lists that it was given, and lets the former ones go', async () => {
    const { index } = ivfFlat(x, d);
    const own = new ArrayInvertedLists(index.nlist, index.codeSize);
    own.addEntriesSync(3, [77], new Uint8Array(index.codeSize));
    index.replaceInvlistsSync(own);
    own.close();
    await collectGarbage();
    expect(index.invlists.getIdsSync(3)).toEqual(BigInt64Array.of(77n));
    expect(index.ownInvlists).toBe(false);
    // Without lists nothing could be done with it, and FAISS does not look whether there are any.
    const none = null as unknown as ArrayInvertedLists;
    expect((await rejection(() => index.replaceInvlistsSync(none))).code).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });

  test('no index holds lists that hold the index', async () => {
    const { index } = ivfFlat(x, d);
    const shown = new HStackInvertedLists([index.invlists]);
    expect((await rejection(() => index.replaceInvlistsSync(shown))).code).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(index.searchSync(query, 1).labels[0]).toBe(0n);
  });
});

describe('what an index keeps of its lists', () => {
  test('a direct map is checked again after the lists were changed by hand', async () => {
    const { index } = ivfFlat(x, d);
    index.makeDirectMapSync();
    expect(index.reconstructSync(0)).toEqual(query);
    index.invlists.resetSync();
    const error = await rejection(() => index.reconstructSync(0));
    expect(error.code).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });

  test('an id map over lists with strange ids', async () => {
    const { index } = ivfFlat(x, d);
    const fresh = new IndexIVFFlat(index.quantizer, d, index.nlist);
    const map = new IndexIDMap(fresh);
    map.addWithIdsSync(
      x,
      BigInt64Array.from({ length: 400 }, (_, i) => BigInt(i)),
    );
    fresh.nprobe = 16;
    fresh.invlists.addEntry(0, 10n ** 15n, new Uint8Array(fresh.codeSize));
    expect((await rejection(() => map.searchSync(query, 400))).code).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });
});

describe('scanners and computers', () => {
  test('keep their index, and follow its changes', async () => {
    const make = () => {
      const { index } = ivfFlat(x, d);
      return index.getInvertedListScanner();
    };
    const scanner = make();
    await collectGarbage();
    scanner.setQuery(query);
    scanner.setList(1, 0);
    expect(scanner.distanceToCode(new Uint8Array(query.buffer, query.byteOffset, 64))).toBe(0);
  });

  test('a computer over vectors that move', async () => {
    const index = new IndexFlatL2(d);
    index.addSync(query);
    const computer = index.getDistanceComputer();
    computer.setQuery(query);
    for (let i = 0; i < 20; i++) index.addSync(x);
    expect(computer.distanceTo(8000)).toBeGreaterThan(0);
    expect(computer.distanceTo(1)).toBe(0);
    index.resetSync();
    expect((await rejection(() => computer.distanceTo(0))).code).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });

  test('a scanner whose product quantizer is learnt anew', async () => {
    const index = indexFactory(d, 'IVF4,PQ4x4') as IndexIVFPQ;
    index.trainSync(x);
    index.addSync(x);
    const scanner = index.getInvertedListScanner();
    scanner.setQuery(query);
    scanner.setList(0, 0);
    const code = index.invlists.getCodesSync(0).subarray(0, index.codeSize);
    const before = scanner.distanceToCode(code);
    index.pq.trainSync(matrix(100, d));
    expect(Number.isFinite(scanner.distanceToCode(code))).toBe(true);
    expect(before).toBeGreaterThanOrEqual(0);
  });

  test('the inverted file inside an index outlives the variable of that index', async () => {
    const ivf = (() => extractIndexIvf(indexFactory(d, 'PCA8,IVF4,Flat') as IndexPreTransform))();
    await collectGarbage();
    expect(ivf.nlist).toBe(4);
  });
});

describe('readers and writers', () => {
  test('buffers keep what they are in front of; closing writes the rest', async () => {
    const index = new IndexFlatL2(d);
    index.addSync(x);
    const whole = new VectorIOWriter();
    const buffer = new BufferedIOWriter(whole, 1000);
    writeIndexSync(index, buffer);
    expect(whole.data.length % 1000).toBe(0);
    buffer.close();
    const make = () => new BufferedIOReader(new VectorIOReader(whole.data), 100);
    const reader = make();
    await collectGarbage();
    expect(readIndexSync(reader).ntotal).toBe(400);
  });

  test('an index over the bytes of its reader', async () => {
    const index = new IndexFlatL2(d);
    index.addSync(x);
    const writer = new VectorIOWriter();
    writeIndexSync(index, writer);
    const make = () => readIndex(new ZeroCopyIOReader(writer.data));
    const same = await make();
    await collectGarbage();
    expect(same.searchSync(query, 1).labels[0]).toBe(0n);
  });

  test('files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faiss-lists-'));
    const index = new IndexFlatL2(d);
    index.addSync(x);
    const path = join(folder, 'i.bin');
    const writer = new FileIOWriter(path);
    writeIndexSync(index, writer);
    writer.close();
    const reader = new FileIOReader(path);
    expect(readIndexSync(reader).ntotal).toBe(400);
    expect((await rejection(() => readIndexSync(reader))).code).toBe('ERR_FAISS_CORRUPT_INDEX');
    expect((await rejection(() => new FileIOReader(folder))).code).toBe('ERR_FAISS_IO');
    expect((await rejection(() => new FileIOReader(join(folder, 'no')))).code).toBe('ERR_FAISS_IO');
    expect((await rejection(() => new FileIOWriter(join(folder, 'no', 'no')))).code).toBe('ERR_FAISS_IO');
    rmSync(folder, { recursive: true });
  });

  test('lists that promise more than there is', async () => {
    const bytes = new Uint8Array(64);
    new TextEncoder().encodeInto('ilar', bytes);
    bytes[4] = 255;
    bytes[8] = 255;
    expect((await rejection(() => readInvertedListsSync(new VectorIOReader(bytes)))).code).toBe(
      'ERR_FAISS_CORRUPT_INDEX',
    );
  });
});

describe('lists in a file', () => {
  test('an index over them', () =>
    withFolder((folder) => {
      const { index } = ivfFlat(x, d);
      const path = join(folder, 'lists.bin');
      const disk = new OnDiskInvertedLists(index.nlist, index.codeSize, path);
      expect(disk.mergeFrom1Sync(index.invlists)).toBe(400);
      expect(statSync(path).size).toBe(disk.totsize);
      index.replaceInvlistsSync(disk);
      index.nprobe = 16;
      expect(index.searchSync(query, 1).labels[0]).toBe(0n);
      expect(disk.lists[0]?.size).toBe(disk.listSize(0));
    }));

  test('a file that became shorter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faiss-lists-'));
    const path = join(folder, 'lists.bin');
    const disk = new OnDiskInvertedLists(2, 4, path);
    disk.addEntriesSync(0, [1, 2], new Uint8Array(8));
    truncateSync(path, 0);
    expect((await rejection(() => disk.getIdsSync(0))).code).toBe('ERR_FAISS_INVALID_ARGUMENT');
    writeFileSync(path, new Uint8Array(disk.totsize));
    expect(disk.getIdsSync(0).length).toBe(2);
    rmSync(folder, { recursive: true });
  });

  test('a file that cannot grow', async () => {
    const disk = new OnDiskInvertedLists(2, 4, '/nowhere/at/all');
    const error = await rejection(() => disk.addEntriesSync(0, [1], new Uint8Array(4)));
    expect(error.code).toBe('ERR_FAISS_IO');
    expect(disk.listSize(0)).toBe(0);
    expect((await rejection(() => disk.addEntriesSync(0, [1], new Uint8Array(4)))).code).toBe('ERR_FAISS_IO');
  });
});

test('shards by a function of the caller', () =>
  withFolder((folder) => {
    const { quantizer } = ivfFlat(x, d);
    const index = new IndexIVFFlat(quantizer, d, quantizer.ntotal);
    const shards = Array.from({ length: index.nlist }, (_, i) => (i < 3 ? 0 : 1));
    shardIvfIndexCentroidsSync(index, 2, join(folder, 's%d.bin'), shards);
    expect((readIndexSync(join(folder, 's0.bin')) as IndexIVFFlat).quantizer.ntotal).toBe(3);
    expect((readIndexSync(join(folder, 's1.bin')) as IndexIVFFlat).quantizer.ntotal).toBe(index.nlist - 3);
  }));
