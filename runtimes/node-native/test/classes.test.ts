/**
 * Classes and forms that generated cases cannot ask Python for: it prints while it makes them, cannot make them, or
 * reads beyond an array. Numbers are those of Python faiss-cpu 1.12.0.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type FFN,
  IDSelectorAnd,
  IDSelectorBatch,
  IDSelectorNot,
  IDSelectorRange,
  type Index,
  IndexBinaryFlat,
  IndexFlatL2,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexQINCo,
  IndexReplicas,
  IndexShards,
  indexFactory,
  Linear,
  MultiIndexQuantizer2,
  PQDecoderGeneric,
  PQEncoder8,
  PQEncoderGeneric,
  ProductAdditiveQuantizer,
  QINCo,
  ReproduceDistancesObjective,
  ResidualQuantizer,
  rand,
  readIndexSync,
  SimulatedAnnealingOptimizer,
  SimulatedAnnealingParameters,
  writeIndexSync,
  ZnSphereCodec,
  ZnSphereCodecRec,
} from '@faiss-sdk/node';
import { mergeOndisk } from '@faiss-sdk/node/contrib/ondisk';
import { describe, expect, test } from 'vitest';
import { rejection } from './support/data.js';

describe('numberings', () => {
  const n = 8;
  const source = Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return Math.abs(((i * i) % 11) - ((j * j) % 11)) + 0.25 * Math.abs(i - j);
  });
  const bits = (x: number): number => x.toString(2).replaceAll('0', '').length;
  const target = Float64Array.from({ length: n * n }, (_, at) => bits(Math.floor(at / n) ^ (at % n)));
  const identity = () => Int32Array.from({ length: n }, (_, i) => i);
  const made = () => new ReproduceDistancesObjective(n, source, target.slice(), 0.7);

  test('cost what they cost in Python', () => {
    const objective = made();
    expect(objective.n).toBe(n);
    expect(objective.computeCostSync(identity())).toBeCloseTo(18.204024045064966, 9);
    expect(objective.costUpdate(identity(), 1, 5)).toBeCloseTo(2.218810500810124, 9);
    expect(objective.getSourceDis(1, 2)).toBeCloseTo(1.4247790015067687, 9);
    expect(objective.disWeight(2)).toBeCloseTo(0.2465969639416065, 9);
    expect(objective.targetDis).toEqual(target);
    const { meanOut, stddevOut } = objective.computeMeanStdevSync(target);
    expect(meanOut).toBeCloseTo(1.5, 12);
    expect(stddevOut).toBeCloseTo(Math.sqrt(0.75), 12);
  });

  test('are found as Python finds them', async () => {
    const settings = new SimulatedAnnealingParameters();
    settings.nIter = 2000;
    const optimizer = new SimulatedAnnealingOptimizer(made(), settings);
    const { cost, bestPerm } = await optimizer.runOptimization();
    expect(cost).toBeCloseTo(17.18404197692871, 5);
    expect([...bestPerm]).toEqual([4, 7, 2, 5, 3, 6, 0, 1]);
    expect(optimizer.initCost).toBeCloseTo(18.204024045064966, 9);
    const again = new SimulatedAnnealingOptimizer(made(), settings);
    const perm = identity();
    expect(await again.optimize(perm)).toBeCloseTo(18.80126305307397, 5);
    expect([...perm]).toEqual([3, 5, 6, 4, 2, 1, 7, 0]);
  });

  test('with numbers that there are not, or fewer than two things, are refused', () => {
    const objective = made();
    const wrong = identity();
    wrong[3] = n;
    expect(() => objective.computeCostSync(wrong)).toThrow(/is not in 0\.\.7/);
    expect(() => objective.costUpdate(identity(), 0, n)).toThrow(/is not in 0\.\.7/);
    const alone = new ReproduceDistancesObjective(1, new Float64Array(1), new Float64Array(1), 1);
    const optimizer = new SimulatedAnnealingOptimizer(alone, new SimulatedAnnealingParameters());
    expect(() => optimizer.runOptimizationSync()).toThrow(/two things/);
    const three = new Float64Array(9);
    const settings = new SimulatedAnnealingParameters();
    settings.onlyBitFlips = true;
    const odd = new SimulatedAnnealingOptimizer(new ReproduceDistancesObjective(3, three, three, 1), settings);
    expect(() => odd.runOptimizationSync()).toThrow(/power of 2/);
  });
});

describe('points on spheres', () => {
  test('are compared each in turn, where FAISS reads the code behind the last one', async () => {
    const codec = new ZnSphereCodec(8, 14);
    const x = rand(20 * 8, 5);
    const codes = await codec.encodeMulti(x);
    const { idx, dis } = await codec.findNn(codes, x);
    const points = await codec.decodeMulti(codes);
    for (let i = 0; i < 20; i++) {
      const products = Array.from({ length: 20 }, (_, j) =>
        x.subarray(i * 8, i * 8 + 8).reduce((sum, v, c) => sum + v * (points[j * 8 + c] as number), 0),
      );
      const best = Math.max(...products);
      expect(dis[i]).toBeCloseTo(best, 4);
      expect(products[Number(idx[i])]).toBeCloseTo(best, 4);
    }
    const none = await codec.findNn(new BigUint64Array(0), x);
    expect([...none.idx].every((one) => one === -1n)).toBe(true);
    expect(codec.codeSegments.at(-1)?.c0).toBeLessThan(codec.nv);
  });

  test('beyond the last number are refused', () => {
    const codec = new ZnSphereCodecRec(8, 14);
    expect(codec.nv).toBe(38528n);
    expect(() => codec.decode(codec.nv)).toThrow(/there are 38528/);
    expect(() => codec.getNv(4, 0)).toThrow(/log2_dim/);
  });

  test('of an index in a file are bounded before FAISS lists them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-lattice-'));
    try {
      const index = indexFactory(24, 'ZnLattice3x10_6');
      await index.train(rand(50 * 24, 3));
      const file = join(folder, 'lattice');
      writeIndexSync(index, file);
      expect(readIndexSync(file).saCodeSize()).toBe(index.saCodeSize());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    expect(() => indexFactory(200, 'ZnLattice1x10_6')).toThrow(/99/);
    expect(() => indexFactory(64, 'ZnLattice1x2000_6')).toThrow();
  });
});

describe('constructors', () => {
  test('take the quantizers of the parts, as copies', async () => {
    const parts = [new ResidualQuantizer(6, 2, 4), new ResidualQuantizer(6, 1, 4)];
    const product = new ProductAdditiveQuantizer(12, parts);
    for (const part of parts) part.close();
    expect(product.nsplits).toBe(2);
    expect(product.M).toBe(3);
    const x = rand(200 * 12, 9);
    await product.train(x);
    const back = await product.decode(await product.computeCodes(x));
    const error = back.reduce((sum, v, i) => sum + (v - (x[i] as number)) ** 2, 0);
    expect(error).toBeLessThan(x.reduce((sum, v) => sum + (v - 0.5) ** 2, 0));
    expect(() => new ProductAdditiveQuantizer(13, [new ResidualQuantizer(8, 2, 4)])).toThrow(/8 components/);
    expect(() => new ProductAdditiveQuantizer(12, [])).toThrow(/one part/);
    const uneven = [new ResidualQuantizer(4, 1, 4), new ResidualQuantizer(8, 2, 4)];
    expect(() => new ProductAdditiveQuantizer(12, uneven)).toThrow(/one number/);
    expect(() => new ProductAdditiveQuantizer(12, [product])).toThrow(/copies/);
  });

  test('take an index for each of any number of parts', async () => {
    const x = rand(300 * 12, 10);
    const parts = [0, 1, 2].map(() => new IndexFlatL2(4));
    const quantizer = new MultiIndexQuantizer2(12, 3, 4, parts);
    await quantizer.train(x);
    expect(quantizer.ntotal).toBe(4096);
    expect(parts.map((part) => part.ntotal)).toEqual([16, 16, 16]);
    const { labels } = await quantizer.search(x.subarray(0, 24), 2);
    expect([...labels].every((label) => label >= 0n && label < 4096n)).toBe(true);
    expect(() => new MultiIndexQuantizer2(12, 3, 4, parts.slice(0, 2))).toThrow(/2 indexes for 3/);
    const [one] = parts as [IndexFlatL2];
    expect(() => new MultiIndexQuantizer2(12, 3, 4, [one, one, one])).toThrow();
  });

  test('take over the dimension of the first part', async () => {
    const shards = new IndexShards();
    expect(shards.d).toBe(0);
    await expect(shards.search(rand(8), 1)).rejects.toThrow();
    shards.addShard(new IndexFlatL2(8));
    expect(shards.d).toBe(8);
    shards.addShard(new IndexFlatL2(8));
    await shards.add(rand(10 * 8, 1));
    expect(shards.ntotal).toBe(10);
    expect(new IndexShards(true, false).successiveIds).toBe(false);
    const replicas = new IndexReplicas(false);
    replicas.addReplica(new IndexFlatL2(4));
    expect(replicas.d).toBe(4);
  });
});

describe('codes of product quantizers', () => {
  test('are written bit by bit, and read again', () => {
    const encoder = new PQEncoderGeneric(new Uint8Array(4), 5);
    for (const x of [3n, 31n, 0n, 17n, 9n]) encoder.encode(x);
    const decoder = new PQDecoderGeneric(encoder.code, 5);
    expect([1, 2, 3, 4, 5].map(() => decoder.decode())).toEqual([3n, 31n, 0n, 17n, 9n]);
    encoder.encode(1n);
    expect(() => encoder.encode(1n)).toThrow(/no room/);
    expect(() => new PQEncoder8(new Uint8Array(0), 8).encode(1n)).toThrow(/no room/);
  });
});

describe('parts that are given out', () => {
  test('show what selectors are made of', () => {
    const range = new IDSelectorRange(2, 9);
    const both = new IDSelectorAnd(range, new IDSelectorNot(new IDSelectorBatch([3n])));
    expect(both.lhs).toBeInstanceOf(IDSelectorRange);
    const { rhs } = both;
    expect(rhs).toBeInstanceOf(IDSelectorNot);
    expect((rhs as IDSelectorNot).sel.isMember(3n)).toBe(true);
    expect(both.isMember(3n)).toBe(false);
  });

  test('are copies of vectors, and groups of equal codes', async () => {
    const flat = new IndexFlatL2(4);
    const x = rand(5 * 4, 2);
    await flat.add(x);
    expect(flat.getXb()).toEqual(x);
    const ivf = new IndexIVFPQ(new IndexFlatL2(8), 8, 2, 2, 4);
    const xt = rand(100 * 8, 3);
    await ivf.train(xt);
    await ivf.add(xt.subarray(0, 80));
    await ivf.add(xt.subarray(0, 80));
    const { dupIds, lims } = await ivf.findDuplicates();
    expect(Number(lims.at(-1))).toBe(dupIds.length);
    expect(new Set(dupIds).size).toBe(20);
  });

  test('of nets change the net that they are parts of', async () => {
    const net = new QINCo(4, 8, 1, 2, 4);
    const block = net.getStep(0).getResidualBlock(0) as FFN;
    block.linear1.fromArray(rand(16, 1));
    expect(net.steps[0]?.residualBlocks[0]?.linear1.weight).toEqual(rand(16, 1));
    expect(() => new Linear(4, 4, false).fromArray(rand(16, 1), rand(4, 1))).toThrow(/adds no vector/);
    const index = new IndexQINCo(4, 2, 3, 1, 4);
    expect(index.net).toBeInstanceOf(QINCo);
    await expect(index.add(rand(4))).rejects.toMatchObject({ code: 'ERR_FAISS_NOT_TRAINED' });
  });
});

test('a binary search by approximate picking refuses more results than it keeps', async () => {
  const index = new IndexBinaryFlat(64);
  await index.add(new Uint8Array(8 * 300).map((_, i) => (i * 37) % 251));
  index.approxTopkMode = 1;
  expect((await index.search(new Uint8Array(8), 4)).labels.length).toBe(4);
  await expect(index.search(new Uint8Array(8), 299)).rejects.toThrow(/approx_topk_mode/);
});

describe('mergeOndisk', () => {
  test('gives an empty index the vectors of several files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-ondisk-'));
    try {
      const d = 8;
      const x = rand(300 * d, 4);
      const trained = new IndexIVFFlat(new IndexFlatL2(d), d, 4);
      await trained.train(x);
      const empty = join(folder, 'trained');
      writeIndexSync(trained, empty);
      const files = await Promise.all(
        [0, 1, 2].map(async (part) => {
          const index = readIndexSync(empty);
          const ids = BigInt64Array.from({ length: 100 }, (_, i) => BigInt(part * 100 + i));
          await index.addWithIds(x.subarray(part * 100 * d, (part + 1) * 100 * d), ids);
          const file = join(folder, `part-${part}`);
          writeIndexSync(index, file);
          return file;
        }),
      );
      const merged = readIndexSync(empty) as IndexIVFFlat;
      await mergeOndisk(merged, files, join(folder, 'lists'));
      expect(merged.ntotal).toBe(300);
      merged.nprobe = 4;
      const flat = new IndexFlatL2(d);
      await flat.add(x);
      const queries = x.subarray(0, 20 * d);
      expect((await merged.search(queries, 3)).labels).toEqual((await flat.search(queries, 3)).labels);
      writeIndexSync(merged, join(folder, 'merged'));
      const again = readIndexSync(join(folder, 'merged')) as IndexIVFFlat;
      expect(again.ntotal).toBe(300);
      await expect(mergeOndisk(merged, files, join(folder, 'lists2'))).rejects.toThrow(/expected an empty index/);
      const missing = mergeOndisk(readIndexSync(empty), [join(folder, 'nothing')], join(folder, 'lists3'));
      expect((await rejection(missing)).code).toBe('ERR_FAISS_IO');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('and other counts are refused', async () => {
    const ivf = new IndexIVFFlat(new IndexFlatL2(4), 4, 2);
    await ivf.train(rand(100 * 4, 1));
    await ivf.add(rand(10 * 4, 1));
    ivf.ntotal = 10;
    expect(() => {
      ivf.ntotal = 11;
    }).toThrow(/hold 10/);
    const flat: Index = new IndexFlatL2(4);
    expect(() => {
      flat.ntotal = 5;
    }).toThrow(/follows from what was added/);
  });
});
