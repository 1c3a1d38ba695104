/** Shards, replicas and their kin: who keeps whom, what threads may share, and what FAISS would not survive. */
import {
  type Index,
  IndexBinaryFlat,
  IndexBinaryShards,
  IndexFlat1D,
  IndexFlatL2,
  IndexIVFFlat,
  IndexIVFSpectralHash,
  IndexNNDescentFlat,
  IndexNSGFlat,
  IndexReplicas,
  IndexRowwiseMinMaxFP16,
  IndexScalarQuantizer,
  IndexShards,
  IndexShardsIVF,
  IndexSplitVectors,
  Level1Quantizer,
  METRIC_L2,
  RemapDimensionsTransform,
  ScalarQuantizer,
} from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { collect, matrix, rejection } from './support/data.js';

const d = 16;
const x = matrix(400, d);
const queries = x.subarray(0, 30 * d);

const code = async (work: () => unknown): Promise<string> => (await rejection(async () => work())).code;

describe('shards', () => {
  test('keep their parts alive, and find in all of them what one index would', async () => {
    const shards = new IndexShards(d, true);
    for (let i = 0; i < 3; i++) shards.addShard(new IndexFlatL2(d));
    await collect(() => false, 5);
    await shards.add(x);
    const whole = new IndexFlatL2(d);
    whole.addSync(x);
    const found = await shards.search(queries, 5);
    expect(found.labels).toEqual(whole.searchSync(queries, 5).labels);
    expect(shards.at(1)).toBeInstanceOf(IndexFlatL2);
    expect(await code(() => shards.at(3))).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });

  test('outlive the handles of their parts; a part that was removed keeps its vectors', () => {
    const shards = new IndexShards(d);
    const first = new IndexFlatL2(d);
    const second = new IndexFlatL2(d);
    shards.addShard(first);
    shards.addShard(second);
    first.close();
    shards.addSync(x);
    shards.removeShard(second);
    expect(shards.count()).toBe(1);
    expect(second.ntotal).toBe(200);
    const view = shards.at(0);
    expect(view.ntotal).toBe(200);
    shards.close();
    expect(view.ntotal).toBe(200);
  });

  test('with threads refuse parts that share what both would change, without threads they take them', async () => {
    const parts = (quantizer: Index): IndexIVFFlat[] => [0, 1].map(() => new IndexIVFFlat(quantizer, d, 4));
    const threaded = new IndexShards(d, true);
    for (const part of parts(new IndexFlatL2(d))) threaded.addShard(part);
    expect(await code(() => threaded.train(x))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    const inTurn = new IndexShards(d);
    for (const part of parts(new IndexFlatL2(d))) inTurn.addShard(part);
    inTurn.trainSync(x);
    inTurn.addSync(x);
    expect(inTurn.ntotal).toBe(400);
  });

  test('answer -1 for rows that are no numbers, in batches of any size, and store none in a batch', async () => {
    const shards = new IndexShards(d, true);
    for (let i = 0; i < 2; i++) shards.addShard(new IndexFlatL2(d));
    shards.addSync(x);
    const bad = queries.slice();
    bad[3 * d] = Number.NaN;
    const { labels } = await shards.search(bad, 1);
    expect(labels[3]).toBe(-1n);
    expect(labels[4]).toBe(4n);
    const empty = new IndexShards(d);
    empty.addShard(new IndexFlatL2(d));
    expect(await code(() => empty.add(bad))).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });

  test('refuse other widths, the same part twice, themselves, and searching without parts', async () => {
    const shards = new IndexShards(d);
    expect(await code(() => shards.search(queries, 1))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(await code(() => shards.addShard(new IndexFlatL2(d + 1)))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    const part = new IndexFlatL2(d);
    shards.addShard(part);
    expect(await code(() => shards.addShard(part))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(await code(() => shards.addShard(shards))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(await code(() => shards.removeShard(new IndexFlatL2(d)))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    const untrained = new IndexIVFFlat(new IndexFlatL2(d), d, 4);
    expect(await code(() => shards.addShard(untrained))).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });

  test('with a common quantizer need quantizers of their own and nprobe up to nlist', async () => {
    const common = new IndexFlatL2(d);
    const shards = new IndexShardsIVF(common, 4);
    expect(await code(() => shards.addShard(new IndexIVFFlat(common, d, 4)))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(await code(() => shards.addShard(new IndexFlatL2(d)))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    const part = new IndexIVFFlat(new IndexFlatL2(d), d, 4);
    shards.addShard(part);
    shards.trainSync(x);
    shards.addSync(x);
    part.nprobe = 5;
    expect(await code(() => shards.search(queries, 1))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    part.nprobe = 4;
    expect(shards.searchSync(queries, 1).labels[7]).toBe(7n);
  });

  test('of bits', async () => {
    const shards = new IndexBinaryShards(16, true);
    for (let i = 0; i < 2; i++) shards.addShard(new IndexBinaryFlat(16));
    const bits = Uint8Array.from({ length: 80 }, (_, i) => (i * 37) % 256);
    await shards.add(bits);
    expect((await shards.search(bits, 1)).distances.every((distance) => distance === 0)).toBe(true);
  });
});

test('replicas give back vectors from the first of them, and need as many in each', async () => {
  const replicas = new IndexReplicas(d);
  for (let i = 0; i < 2; i++) replicas.addReplica(new IndexFlatL2(d));
  await replicas.add(x);
  expect(replicas.reconstructSync(5)).toEqual(x.slice(5 * d, 6 * d));
  expect(await code(() => replicas.reconstruct(400))).toBe('ERR_FAISS_INVALID_ARGUMENT');
  expect(await code(() => replicas.addReplica(new IndexFlatL2(d)))).toBe('ERR_FAISS_INVALID_ARGUMENT');
});

test('pieces of a vector fill its width, no more', async () => {
  const split = new IndexSplitVectors(d);
  const part = new IndexFlatL2(10);
  part.addSync(matrix(20, 10));
  split.addSubIndex(part);
  expect(await code(() => split.search(queries, 1))).toBe('ERR_FAISS_ENGINE');
  expect(await code(() => split.addSubIndex(new IndexFlatL2(7)))).toBe('ERR_FAISS_INVALID_ARGUMENT');
  expect(await code(() => split.addSubIndex(new IndexFlatL2(6)))).toBe('ERR_FAISS_INVALID_ARGUMENT');
});

describe('graphs', () => {
  test('an NSG is built from neighbors that the caller found, and links are read and set', async () => {
    const flat = new IndexFlatL2(d);
    flat.addSync(x);
    const { labels } = flat.searchSync(x, 21);
    const graph = new BigInt64Array(400 * 20);
    for (let i = 0; i < 400; i++) {
      const near = [...labels.subarray(i * 21, (i + 1) * 21)].filter((one) => one !== BigInt(i)).slice(0, 20);
      graph.set(near, i * 20);
    }
    const nsg = new IndexNSGFlat(d, 16, METRIC_L2);
    await nsg.build(x, graph);
    nsg.nsg.searchL = 100;
    expect(nsg.searchSync(queries, 1).labels[7]).toBe(7n);
    const links = nsg.nsg.getFinalGraph();
    expect([links.N, links.K]).toEqual([400, 16]);
    const of7 = links.getNeighbors(7);
    expect(of7.length).toBeGreaterThan(0);
    expect(links.at(7, 0)).toBe(of7[0]);
    const all = links.data;
    links.data = all;
    all[3] = 400;
    expect(await code(() => (links.data = all))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(await code(() => links.at(400, 0))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    graph[0] = 400n;
    expect(await code(() => new IndexNSGFlat(d, 16, METRIC_L2).build(x, graph))).toBe('ERR_FAISS_INVALID_ARGUMENT');
  });

  test('NNDescent that ends short of neighbors is refused and leaves the index empty', async () => {
    const index = new IndexNNDescentFlat(d, 64);
    index.nndescent.S = 2;
    index.nndescent.R = 1;
    index.nndescent.iter = 1;
    expect(await code(() => index.add(x))).toBe('ERR_FAISS_INVALID_ARGUMENT');
    expect(index.ntotal).toBe(0);
    index.nndescent.S = 10;
    index.nndescent.R = 100;
    index.nndescent.iter = 10;
    await index.add(x);
    index.nndescent.searchL = 200;
    expect(index.searchSync(queries, 1).labels[7]).toBe(7n);
  });
});

test('numbers that cannot be sorted are refused', async () => {
  const index = new IndexFlat1D();
  expect(await code(() => index.add([Number.NaN]))).toBe('ERR_FAISS_INVALID_ARGUMENT');
  index.addSync([1]);
  expect(await code(() => index.search([Number.NaN], 1))).toBe('ERR_FAISS_INVALID_ARGUMENT');
});

test('ranges that half floats do not hold are refused', async () => {
  const index = new IndexRowwiseMinMaxFP16(new IndexScalarQuantizer(d, ScalarQuantizer.QT_8bit));
  const wide = x.slice();
  wide[0] = 1e6;
  expect(await code(() => index.train(wide))).toBe('ERR_FAISS_INVALID_ARGUMENT');
});

test('a spectral hash that gets another transform keeps the former one for who stands on it', async () => {
  const index = new IndexIVFSpectralHash(new IndexFlatL2(d), d, 4, 8, 0.5);
  index.trainSync(x);
  const former = index.vt;
  index.replaceVt(new RemapDimensionsTransform(d, 8, true));
  await collect(() => false, 5);
  expect(index.vt).toBeInstanceOf(RemapDimensionsTransform);
  expect(former.dOut).toBe(8);
  expect(await code(() => index.searchAndReconstruct(queries, 1))).toBe('ERR_FAISS_UNSUPPORTED');
});

test('a coarse quantizer alone trains and writes list numbers', async () => {
  const level = new Level1Quantizer(new IndexFlatL2(d), 300);
  await level.trainQ1(x, false, METRIC_L2);
  expect(level.quantizer.ntotal).toBe(300);
  expect([...level.encodeListno(258)]).toEqual([2, 1]);
  expect(level.decodeListno(Uint8Array.of(2, 1))).toBe(258);
  expect(await code(() => level.encodeListno(300))).toBe('ERR_FAISS_INVALID_ARGUMENT');
  expect(await code(() => level.decodeListno(Uint8Array.of(255, 255)))).toBe('ERR_FAISS_ENGINE');
});
