/** Steps of graphs, hooks, limits of time and pieces of files that cases cannot ask for: statics, and what depends on state. */
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ArrayInvertedLists,
  DirectMapAdd,
  fourcc,
  gpuProfilerStart,
  gpuProfilerStop,
  gpuSyncAllDevices,
  IndexFlatL2,
  IndexHNSWFlat,
  IndexIVFFlat,
  IndexIVFPQFastScan,
  IndexNSGFlat,
  IndexPQ,
  IndexPQFastScan,
  InterruptCallback,
  InvertedListsIOHook,
  MatrixStats,
  NNDescent,
  OnDiskInvertedLists,
  readInvertedLists,
  storageDistanceComputer,
  TimeoutCallback,
  TimeoutGuard,
  VectorIOReader,
  VectorIOWriter,
  VisitedTable,
  writeInvertedLists,
} from '@faiss-sdk/node';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { matrix } from './support/data.js';

const d = 16;
const n = 600;
const x = matrix(n, d);
const scratch = mkdtempSync(join(tmpdir(), 'faiss-sdk-steps-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('NSG', () => {
  /** A built graph some of whose vectors nothing leads to any more. */
  function torn() {
    const index = new IndexNSGFlat(d, 16);
    index.addSync(x);
    const graph = index.nsg.getFinalGraph();
    const links = graph.data;
    const lost = [5, 77, 301].filter((id) => id !== index.nsg.enterpoint);
    for (let row = 0; row < n; row++) {
      const kept = [...links.subarray(row * graph.K, (row + 1) * graph.K)].filter(
        (to) => to >= 0 && !lost.includes(to),
      );
      for (let j = 0; j < graph.K; j++) links[row * graph.K + j] = kept[j] ?? -1;
    }
    graph.data = links;
    const degrees = Int32Array.from({ length: n }, (_, row) => graph.getNeighbors(row).length);
    return { index, degrees, lost };
  }
  const reached = (index: IndexNSGFlat) => index.nsg.dfsSync(new VisitedTable(n), index.nsg.enterpoint);

  test('treeGrow links what nothing leads to', () => {
    const { index, degrees, lost } = torn();
    expect(reached(index)).toBe(n - lost.length);
    const before = degrees.reduce((sum, one) => sum + one, 0);
    const made = index.nsg.treeGrowSync(index.storage, degrees);
    expect(made).toBe(lost.length);
    expect(degrees.reduce((sum, one) => sum + one, 0)).toBe(before + made);
    expect(reached(index)).toBe(n);
    expect(index.searchSync(x.subarray(77 * d, 78 * d), 1).labels[0]).toBe(77n);
  });

  test('attachUnlinked links one of them', () => {
    const { index, degrees, lost } = torn();
    const vt = new VisitedTable(n);
    index.nsg.dfsSync(vt, index.nsg.enterpoint);
    const node = index.nsg.attachUnlinkedSync(index.storage, vt, new VisitedTable(n), degrees);
    expect(index.nsg.getFinalGraph().getNeighbors(node)).toContain(lost[0]);
    const all = new VisitedTable(n);
    for (let i = 0; i < n; i++) all.set(i);
    expect(index.nsg.attachUnlinkedSync(index.storage, all, new VisitedTable(n), degrees)).toBe(-1);
  });

  test('refuses what would read or write outside, or never end', () => {
    const { index, degrees } = torn();
    const { nsg, storage } = index;
    const other = new IndexFlatL2(d);
    other.addSync(x.subarray(d));
    const full = new VisitedTable(n);
    for (let i = 0; i < n; i++) full.set(i);
    const wrong = degrees.slice();
    wrong[9] = 99;
    const computer = storageDistanceComputer(storage);
    expect(() => nsg.searchSync(computer, 3, new VisitedTable(n))).toThrow(/setQuery/);
    computer.setQuery(x.subarray(0, d));
    expect(() => nsg.searchSync(computer, 3, full)).toThrow(/not visited/);
    expect(() => nsg.searchSync(computer, 3, new VisitedTable(n - 1))).toThrow(/room for/);
    expect(() => nsg.searchSync(storageDistanceComputer(other), 3, new VisitedTable(n))).toThrow(/only 599/);
    expect(() => nsg.dfsSync(new VisitedTable(n), n)).toThrow(/no vector 600/);
    expect(() => nsg.treeGrowSync(storage, wrong)).toThrow(/Vector 9/);
    expect(() => nsg.treeGrowSync(storage, degrees.subarray(1))).toThrow(/degrees holds 599/);
    expect(() => nsg.treeGrowSync(other, degrees)).toThrow(/holds 599/);
    expect(() => nsg.attachUnlinkedSync(storage, new VisitedTable(n), full, degrees)).toThrow(/not visited/);
    expect(() => new IndexNSGFlat(d, 16).nsg.dfsSync(new VisitedTable(n), 0)).toThrow(/not built/);
  });
});

test('an NNDescent of the caller shares a computer with other work on its index', async () => {
  using index = new IndexFlatL2(d);
  await index.add(x);
  using computer = storageDistanceComputer(index);
  using graph = new NNDescent(d, 10);
  const [, found] = await Promise.all([graph.build(computer, n), index.search(x.subarray(0, d), 1)]);
  expect(found.labels[0]).toBe(0n);
  expect(graph.finalGraph).toHaveLength(10 * n);
  const near = [...graph.finalGraph.subarray(0, 10)].map(BigInt);
  const exact = index.searchSync(x.subarray(0, d), 11).labels;
  expect(near.filter((one) => exact.includes(one)).length).toBeGreaterThanOrEqual(9);
  const gone = new IndexHNSWFlat(d, 8);
  gone.addSync(x);
  const over = gone.getDistanceComputer();
  gone.resetSync();
  expect(() => graph.buildSync(over, n)).toThrow(/only 0/);
});

describe('a limit of time', () => {
  afterEach(() => InterruptCallback.clearInstance());
  const slow = () => {
    const index = new IndexHNSWFlat(64, 32);
    return index.add(matrix(60_000, 64));
  };

  test('stops what is at work when it is over, once, and nothing else', async () => {
    using guard = new TimeoutGuard(0.05);
    expect(guard.timeout).toBe(0.05);
    expect(InterruptCallback.getPeriodHint(100)).toBeLessThan(2 ** 30);
    await expect(slow()).rejects.toMatchObject({ code: 'ERR_FAISS_ABORTED' });
    expect(InterruptCallback.isInterrupted()).toBe(false);
    using index = new IndexFlatL2(d);
    await index.add(x);
    expect((await index.search(x.subarray(0, d), 1)).labels[0]).toBe(0n);
  });

  test('ends with its guard', () => {
    {
      using _ = new TimeoutGuard(1e-9);
    }
    expect(InterruptCallback.isInterrupted()).toBe(false);
    expect(() => InterruptCallback.check()).not.toThrow();
    expect(InterruptCallback.getPeriodHint(100)).toBe(2 ** 30);
  });

  test('is told once to whoever asks', () => {
    TimeoutCallback.reset(1e-9);
    expect(() => InterruptCallback.check()).toThrow(expect.objectContaining({ code: 'ERR_FAISS_ABORTED' }));
    expect(InterruptCallback.isInterrupted()).toBe(false);
    TimeoutCallback.reset(1e-9);
    expect(InterruptCallback.isInterrupted()).toBe(true);
    TimeoutCallback.reset(0);
    expect(InterruptCallback.isInterrupted()).toBe(false);
    for (const seconds of [-1, Number.NaN, Infinity, 1e10])
      expect(() => TimeoutCallback.reset(seconds)).toThrow(
        expect.objectContaining({ code: 'ERR_FAISS_INVALID_ARGUMENT' }),
      );
    expect(() => new TimeoutGuard(-1)).toThrow(expect.objectContaining({ code: 'ERR_FAISS_INVALID_ARGUMENT' }));
  });

  test('leaves signals as they are', async () => {
    TimeoutCallback.reset(100);
    const index = new IndexHNSWFlat(64, 32);
    const work = index.add(matrix(60_000, 64), { signal: AbortSignal.timeout(50) });
    await expect(work).rejects.toMatchObject({ code: 'ERR_FAISS_ABORTED' });
  });

  test('may be an object that only tells', () => {
    using own = new TimeoutCallback();
    expect([own.timeout, own.wantInterrupt()]).toEqual([0, false]);
    own.setTimeout(1e-9);
    expect(own.wantInterrupt()).toBe(true);
    expect([own.timeout, own.wantInterrupt()]).toEqual([0, false]);
    own.setTimeout(1000);
    expect(own.wantInterrupt()).toBe(false);
  });
});

describe('hooks of inverted lists', () => {
  test('are found by tag and by class', () => {
    const disk = InvertedListsIOHook.lookup(fourcc('ilod'));
    expect(disk.key).toBe('ilod');
    expect(disk.classname).toContain('OnDiskInvertedLists');
    expect(InvertedListsIOHook.lookupClassname(disk.classname).key).toBe('ilod');
    expect(() => InvertedListsIOHook.lookup(fourcc('none'))).toThrow(/none/);
    expect(() => InvertedListsIOHook.lookupClassname('none')).toThrow(/none/);
  });

  test('write and read their own class, and no other', async () => {
    const file = join(scratch, 'hook.lists');
    using lists = new OnDiskInvertedLists(3, 4, file);
    lists.addEntriesSync(1, [7, 8], new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]));
    const hook = InvertedListsIOHook.lookup(fourcc('ilod'));
    const [own, usual] = [new VectorIOWriter(), new VectorIOWriter()];
    await hook.write(lists, own);
    await writeInvertedLists(lists, usual);
    expect(own.data).toEqual(usual.data);
    const reader = new VectorIOReader(own.data);
    reader.readBytesSync(4);
    const back = await hook.read(reader);
    expect(back).toBeInstanceOf(OnDiskInvertedLists);
    expect([...back.getIdsSync(1)]).toEqual([7n, 8n]);
    expect([...(await readInvertedLists(new VectorIOReader(own.data))).getIdsSync(1)]).toEqual([7n, 8n]);
    const other = hook.write(new ArrayInvertedLists(3, 4), own);
    await expect(other).rejects.toMatchObject({ code: 'ERR_FAISS_INVALID_ARGUMENT' });
    for (const bytes of [new Uint8Array(0), own.data.slice(4, 30), own.data])
      await expect(hook.read(new VectorIOReader(bytes))).rejects.toMatchObject({ code: 'ERR_FAISS_CORRUPT_INDEX' });
  });
});

describe('the file of lists on disk', () => {
  const made = (name: string) => {
    const lists = new OnDiskInvertedLists(2, 8, join(scratch, name));
    lists.addEntriesSync(0, [1, 2, 3, 4], new Uint8Array(32).fill(9));
    return lists;
  };

  test('gives out pieces that no list gets until they are back', () => {
    using lists = made('slots');
    const offset = lists.allocateSlotSync(100);
    const again = lists.allocateSlotSync(100);
    expect(Math.abs(again - offset)).toBeGreaterThanOrEqual(100);
    expect(lists.totsize).toBe(statSync(lists.filename).size);
    const bytes = readFileSync(lists.filename).subarray(offset, offset + 100);
    lists.addEntriesSync(
      1,
      Array.from({ length: 64 }, (_, i) => i),
      new Uint8Array(512).fill(255),
    );
    expect(readFileSync(lists.filename).subarray(offset, offset + 100)).toEqual(bytes);
    lists.freeSlot(offset, 100);
    expect(() => lists.freeSlot(offset, 100)).toThrow(/free already/);
    expect(() => lists.freeSlot(lists.lists[0]?.offset ?? 0, 8)).toThrow(/List 0 lies/);
    expect(() => lists.freeSlot(lists.totsize, 1)).toThrow(/no piece/);
    expect(() => lists.allocateSlotSync(2 ** 40)).toThrow(/2\^36/);
    expect([...lists.getIdsSync(0)]).toEqual([1n, 2n, 3n, 4n]);
  });

  test('grows, and is mapped anew', () => {
    using lists = made('grown');
    lists.updateTotsizeSync(4096);
    expect([lists.totsize, statSync(lists.filename).size]).toEqual([4096, 4096]);
    expect(() => lists.updateTotsizeSync(4096)).toThrow(/only become longer/);
    expect(() => lists.updateTotsizeSync(2 ** 41)).toThrow(/2\^40/);
    const copy = `${lists.filename}.copy`;
    const bytes = readFileSync(lists.filename);
    const place = (lists.lists[0]?.offset ?? 0) + 4 * 8;
    new DataView(bytes.buffer, bytes.byteOffset).setBigInt64(place, 99n, true);
    writeFileSync(copy, bytes);
    renameSync(copy, lists.filename);
    expect([...lists.getIdsSync(0)]).toEqual([1n, 2n, 3n, 4n]);
    lists.doMmapSync();
    expect([...lists.getIdsSync(0)]).toEqual([99n, 2n, 3n, 4n]);
    lists.resizeLockedSync(0, 2);
    expect(lists.listSize(0)).toBe(2);
    truncateSync(lists.filename, 4096);
    rmSync(lists.filename);
    expect(() => lists.doMmapSync()).toThrow(/fewer than 4096 bytes/);
    writeFileSync(lists.filename, new Uint8Array(10));
    expect(() => lists.doMmapSync()).toThrow(/fewer than 4096 bytes/);
  });
});

test('a DirectMapAdd keeps its map, and notices when it has changed', () => {
  const index = new IndexIVFFlat(new IndexFlatL2(d), d, 4);
  index.trainSync(x);
  index.addSync(x);
  index.setDirectMapTypeSync(2);
  expect(() => new DirectMapAdd(index.directMap, 2)).toThrow(/xids/);
  using added = new DirectMapAdd(index.directMap, 2, [9000, 9001]);
  added.add(0, 3, 5);
  expect(index.directMap.get(9000)).toBe((3n << 32n) | 5n);
  expect([...added.allOfs]).toEqual([(3n << 32n) | 5n, -1n]);
  index.setDirectMapTypeSync(0);
  expect(() => added.add(1, 3, 5)).toThrow(/another form/);
  index.setDirectMapTypeSync(1);
  expect(() => new DirectMapAdd(index.directMap, 1, [1])).toThrow(/xids/);
});

test('parts of a fast scan that would hand out what memory held are not skipped', () => {
  const flat = new IndexPQFastScan(d, 8, 4);
  const ivf = new IndexIVFPQFastScan(new IndexFlatL2(d), d, 4, 8, 4);
  for (const skip of [1, 3, 8, 16]) expect(() => (flat.skip = skip)).toThrow(/skip/);
  for (const skip of [1, 2, 4, 8]) expect(() => (ivf.skip = skip)).toThrow(/skip/);
  flat.skip = 6;
  ivf.skip = 16;
  expect([flat.skip, ivf.skip]).toEqual([6, 16]);
});

test('GPUs that are not there have nothing to do', () => {
  expect([gpuProfilerStart(), gpuProfilerStop(), gpuSyncAllDevices()]).toEqual([undefined, undefined, undefined]);
});

test('MatrixStats has written all its comments', () => {
  using stats = new MatrixStats(x, d);
  expect(stats.comments.length).toBeGreaterThan(0);
  expect(stats.nbuf).toBe(0);
});

describe('PolysemousTraining.logPattern, which FAISS prints with as a format', () => {
  const made = () => {
    const index = new IndexPQ(d, 2, 4);
    index.doPolysemousTraining = true;
    index.polysemousTraining.nIter = 20;
    index.polysemousTraining.nRedo = 1;
    return index;
  };
  const refusal = { code: 'ERR_FAISS_INVALID_ARGUMENT', message: expect.stringContaining('logPattern') };

  test.each([
    '%s',
    '%n',
    'log%d%n',
    'log%s%d',
    'log%d%d',
    'log%%d',
    'log%5d',
    'log%ld',
    'log%',
    'log',
    `${'x'.repeat(240)}%d`,
  ])('refuses %j', (pattern) => {
    using index = made();
    expect(() => {
      index.polysemousTraining.logPattern = pattern;
    }).toThrow(expect.objectContaining(refusal));
    expect(index.polysemousTraining.logPattern).toBe('');
    index.trainSync(x);
    expect(index.isTrained).toBe(true);
  });

  test('logs where it may', () => {
    using index = made();
    index.polysemousTraining.logPattern = join(scratch, 'part-%d.log');
    index.trainSync(x);
    for (const m of [0, 1]) expect(readFileSync(join(scratch, `part-${m}.log`), 'utf8')).toMatch(/\d/);
    index.polysemousTraining.logPattern = '';
    expect(index.polysemousTraining.logPattern).toBe('');
  });

  test('refuses to train where the files cannot be written, which FAISS finds out in a thread', () => {
    using index = made();
    index.polysemousTraining.logPattern = join(scratch, 'no', 'such', 'folder-%d');
    expect(() => index.trainSync(x)).toThrow(expect.objectContaining({ code: 'ERR_FAISS_IO' }));
    expect(index.isTrained).toBe(false);
  });
});
