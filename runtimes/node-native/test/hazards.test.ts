/**
 * What FAISS 1.12.0 dies of or leaves unwritten (docs/hazards.md), as the fuzzer found it: here it ends in an
 * error or an answer. A guard that is lost takes this process with it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ArrayInvertedLists,
  Clustering,
  deserializeIndexSync,
  IDSelectorRange,
  IndexBinaryFromFloat,
  type IndexBinaryIVF,
  IndexFlatL2,
  IndexHNSW,
  type IndexIVF,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexIVFPQFastScan,
  IndexIVFScalarQuantizer,
  type IndexPQFastScan,
  IndexRefine,
  IO_FLAG_MMAP_IFC,
  IO_FLAG_PQ_SKIP_SDC_TABLE,
  indexBinaryFactory,
  indexFactory,
  MultiIndexQuantizer,
  readIndexSync,
  ScalarQuantizer,
  SearchParametersIVF,
  serializeIndexSync,
  writeIndexSync,
} from '@faiss-sdk/node';
import { expect, test } from 'vitest';
import { matrix, rejection } from './support/data.js';

const d = 16;
const x = matrix(700, d);

/** A trained index with the 700 vectors. */
function filled(factory: string) {
  const index = indexFactory(d, factory);
  index.trainSync(x);
  index.addSync(x);
  return index;
}

/** name, code, a word the message must hold, what to do */
const refused: [string, string, RegExp, () => unknown][] = [
  [
    'more centroids than a MultiIndexQuantizer has',
    'INVALID_ARGUMENT',
    /16 centroids/,
    () => (filled('IMI2x2,Flat') as IndexIVF).quantizer.search(x.subarray(0, d), 17),
  ],
  [
    'a selector for additive codes in lists',
    'UNSUPPORTED',
    /selector/,
    () => filled('IVF4,RQ2x4').search(x, 3, { params: new SearchParametersIVF({ sel: new IDSelectorRange(0, 9) }) }),
  ],
  [
    'codes of residuals without their centroids',
    'INVALID_ARGUMENT',
    /centroids/,
    () => {
      const ivf = filled('IVF4,PQ4x4fsr') as IndexIVF;
      ivf.makeDirectMap();
      ivf.quantizer.reset();
      return ivf.reconstruct(0);
    },
  ],
  [
    'a permutation where the storage lost its vectors',
    'INVALID_ARGUMENT|CORRUPT_INDEX',
    /./,
    () => {
      const hnsw = filled('HNSW8') as IndexHNSW;
      hnsw.storage.reset();
      return hnsw.permuteEntries(BigInt64Array.from({ length: 700 }, (_, i) => BigInt(i)));
    },
  ],
  [
    'links over a storage that is not trained',
    'NOT_TRAINED',
    /train/,
    () => (indexFactory(d, 'HNSW8_SQ8') as IndexHNSW).reorderLinks(),
  ],
  [
    'groups of queries that fast scan has no code for',
    'INVALID_ARGUMENT',
    /qbs/,
    () => {
      const index = filled('PQ4x4fs') as IndexPQFastScan;
      index.qbs = 0x105;
      return index.search(x, 3);
    },
  ],
  [
    'more queries at once than fast scan has code for',
    'INVALID_ARGUMENT',
    /qbs2/,
    () => {
      const index = filled('IVF4,PQ4x4fs') as IndexIVFPQFastScan;
      index.qbs2 = 25;
      return index.search(x, 3);
    },
  ],
  [
    'lists of another index, which were freed since their codes were packed',
    'INVALID_ARGUMENT',
    /implem/,
    () => {
      const packed = new IndexIVFPQ(new IndexFlatL2(d), d, 4, 4, 4);
      packed.trainSync(x);
      packed.addSync(x);
      const index = new IndexIVFPQFastScan(packed);
      packed.replaceInvlists(new ArrayInvertedLists(4, packed.codeSize));
      index.implem = 1;
      return index.search(x, 3);
    },
  ],
  [
    'single codes for lists in blocks',
    'UNSUPPORTED',
    /blocks/,
    () => (filled('IVF4,PQ4x4fs') as IndexIVF).addCore(x.subarray(0, d), null, [0]),
  ],
  [
    'single codes from lists in blocks',
    'UNSUPPORTED',
    /blocks/,
    () => (filled('IVF4,PQ4x4fs') as IndexIVF).copySubsetTo(filled('IVF4,PQ4x4fs') as IndexIVF, 0, 0, 9),
  ],
  [
    'a share of no elements',
    'INVALID_ARGUMENT',
    /empty/,
    () => {
      const [from, to] = [filled('IVF4,Flat'), filled('IVF4,Flat')] as [IndexIVF, IndexIVF];
      from.reset();
      return from.copySubsetTo(to, 2, 0, 0);
    },
  ],
  [
    'more elements than there are',
    'INVALID_ARGUMENT',
    /stored/,
    () => (filled('IVF4,Flat') as IndexIVF).copySubsetTo(filled('IVF4,Flat') as IndexIVF, 2, 600, 800),
  ],
  [
    'links by codes that cannot be compared',
    'INVALID_ARGUMENT',
    /compute_sdc_table/,
    () => {
      const hnsw = filled('HNSW8_PQ4np') as IndexHNSW;
      return (deserializeIndexSync(serializeIndexSync(hnsw), IO_FLAG_PQ_SKIP_SDC_TABLE) as IndexHNSW).reorderLinks();
    },
  ],
  [
    'uniform scalar quantizers in lists, untrained',
    'NOT_TRAINED',
    /train/,
    () => {
      const coarse = new IndexFlatL2(d);
      coarse.addSync(x.subarray(0, 4 * d));
      return new IndexIVFScalarQuantizer(coarse, d, 4, ScalarQuantizer.QT_4bit_uniform).search(x.subarray(0, d), 4);
    },
  ],
  [
    'training with no codes, through an index of floats',
    'INVALID_ARGUMENT',
    /vectors/,
    () => new IndexBinaryFromFloat(indexFactory(d, 'SQ8')).train(new Uint8Array(0)),
  ],
  [
    'lists over a quantizer that is not trained',
    'NOT_TRAINED',
    /MultiIndexQuantizer/,
    () => new IndexIVFFlat(new MultiIndexQuantizer(d, 2, 2), d, 4).search(x.subarray(0, d), 3),
  ],
  [
    'a graph over fast scan, which compares no single vectors',
    'INVALID_ARGUMENT',
    /storage/,
    () => new IndexHNSW(indexFactory(d, 'PQ4x4fs'), 8),
  ],
  [
    'refinement by fast scan, which compares no single vectors',
    'INVALID_ARGUMENT',
    /refine/,
    () => new IndexRefine(filled('Flat'), filled('PQ4x4fs')),
  ],
  [
    'list by list, with a quantizer that may not find as many lists',
    'INVALID_ARGUMENT',
    /per_invlist_search/,
    () => {
      const codes = new Uint8Array(2 * 300).map((_, i) => (i * 31) & 255);
      const index = indexBinaryFactory(d, 'BIVF4_HNSW4') as IndexBinaryIVF;
      index.trainSync(codes);
      index.addSync(codes);
      index.nprobe = 4;
      index.perInvlistSearch = true;
      return index.searchSync(codes.subarray(0, 14), 2);
    },
  ],
  [
    'a graph, from distances that are no numbers',
    'INVALID_ARGUMENT',
    /nearestD\[1\] is NaN/,
    () =>
      (filled('HNSW8') as IndexHNSW).searchLevel0Sync(
        x.subarray(0, d),
        1,
        Int32Array.of(0, 1),
        Float32Array.of(1, NaN),
        2,
        2,
      ),
  ],
  [
    'k-means over codes that are no numbers',
    'INVALID_ARGUMENT',
    /NaN/,
    () => new Clustering(d, 2).trainEncoded(new Uint8Array(4 * 64).fill(255), new IndexFlatL2(d), new IndexFlatL2(d)),
  ],
  [
    'k-means whose codec is the index that assigns',
    'INVALID_ARGUMENT',
    /codec/,
    () => {
      const index = new IndexFlatL2(d);
      return new Clustering(d, 2).trainEncoded(new Uint8Array(4 * 64), index, index);
    },
  ],
  [
    'equally distant vectors in a graph of two neighbours',
    'INVALID_ARGUMENT',
    /larger R/,
    () => {
      const unit = new Float32Array(200 * 200);
      for (let i = 0; i < 200; i++) unit[i * 201] = 1;
      return indexFactory(200, 'NSG2').add(unit);
    },
  ],
];

for (const [name, code, message, run] of refused) {
  test(`${name}: an error`, async () => {
    const error = await rejection(run);
    expect(error.code, error.message).toMatch(new RegExp(`ERR_FAISS_(${code})$`));
    expect(error.message).toMatch(message);
  });
}

test('binary codes over an empty index of floats: no neighbour, in batches of any size', () => {
  const index = new IndexBinaryFromFloat(new IndexFlatL2(d));
  for (const n of [1, 19, 20, 64]) {
    const { labels } = index.searchSync(new Uint8Array((n * d) / 8).fill(1), 3);
    expect(labels).toEqual(new BigInt64Array(n * 3).fill(-1n));
  }
});

test('no codes at all, through RaBitQ: no vectors', () => {
  expect(filled('RaBitQ').saDecodeSync(new Uint8Array(0))).toHaveLength(0);
});

test('lists in blocks are merged code by code where FAISS would write behind them', () => {
  // 16 codes of 4 bits: blocks of 32 codes and 64 bytes, and 64 entries in a list.
  const make = () => {
    const index = indexFactory(d, 'IVF1,PQ4x4fs') as IndexIVF;
    index.trainSync(x);
    return index;
  };
  const [whole, a, b] = [make(), make(), make()];
  whole.addSync(x.subarray(0, 164 * d));
  a.addSync(x.subarray(0, 64 * d));
  b.addSync(x.subarray(64 * d, 164 * d));
  a.mergeFromSync(b, 64);
  expect([a.ntotal, b.ntotal]).toEqual([164, 0]);
  expect(a.invlists?.getCodes(0)).toEqual(whole.invlists?.getCodes(0));
  expect(a.searchSync(x, 3)).toEqual(whole.searchSync(x, 3));
});

test.each(['Flat', 'SQ8', 'HNSW8', 'IVF4,Flat', 'PCA8,Flat', 'IVF4,Flat,RFlat'])(
  '%s in a mapped file is searched, and not changed',
  async (factory) => {
    const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-mapped-'));
    try {
      const file = join(folder, 'index.faiss');
      const kept = filled(factory);
      writeIndexSync(kept, file);
      using mapped = readIndexSync(file, IO_FLAG_MMAP_IFC);
      expect(mapped.searchSync(x, 3)).toEqual(kept.searchSync(x, 3));
      for (const change of [() => mapped.add(x), () => mapped.reset(), () => mapped.removeIds([1n])]) {
        const error = await rejection(change);
        expect(error.code, error.message).toBe('ERR_FAISS_UNSUPPORTED');
      }
      expect((await rejection(() => mapped.add(x))).message).toMatch(/mapped/);
      expect(mapped.ntotal).toBe(700);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
