import { FaissError } from '@faiss-sdk/core';
import { invalid } from '../shapes.ts';
import { readBytes } from '../vecs_io/files.ts';
import { bvecsMmap, fvecsMmap, fvecsRead, ivecsRead, type VecsFile } from '../vecs_io.ts';
import { type DatabaseIteratorOptions, Dataset, type Metric, part } from './dataset.ts';
import { parseNpy } from './npy.ts';

let basedir = 'data/';

/**
 * Sets the folder in which the data sets lie, each in a folder of its own (`sift1M/`, `bigann/`, ...). Default `data/`.
 *
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for what is no string.
 */
export function setDatasetBasedir(path: string): void {
  if (typeof path !== 'string')
    throw invalid('setDatasetBasedir:path', `path must be a string, the path of a folder; got ${typeof path}.`);
  basedir = path.endsWith('/') ? path : `${path}/`;
}

/** Whole-number rows of a ground truth as labels, the first k of each row. */
function labels({ data, n, d }: { data: Int32Array; n: number; d: number }, k: number = d): BigInt64Array {
  if (!(Number.isInteger(k) && k >= 1 && k <= d))
    throw invalid(
      'Dataset.getGroundtruth:k',
      `k is ${String(k)}; expected an integer from 1 to ${d}, as many as are known.`,
    );
  return BigInt64Array.from({ length: n * k }, (_, at) => BigInt(data[Math.floor(at / k) * d + (at % k)] as number));
}

async function firstRows(opened: Promise<VecsFile<Float32Array | Uint8Array>>, count: number): Promise<Float32Array> {
  await using file = await opened;
  return Float32Array.from(await file.rows(0, Math.min(count, file.n)));
}

async function* rowBlocks(
  opened: Promise<VecsFile<Float32Array | Uint8Array>>,
  nb: number,
  options: DatabaseIteratorOptions,
): AsyncGenerator<Float32Array> {
  const { bs, from, to } = part(nb, options);
  await using file = await opened;
  for await (const block of file.blocks(bs, from, to)) yield Float32Array.from(block);
}

/** A data set of the corpus by the INRIA team Texmex in fvecs and ivecs files that share a beginning. */
abstract class Texmex extends Dataset {
  readonly metric: Metric = 'L2';
  readonly nt = 100_000;
  readonly nb = 1_000_000;
  readonly nq = 10_000;
  protected abstract readonly folder: string;
  protected abstract readonly prefix: string;

  #file(name: string): string {
    return `${basedir}${this.folder}/${this.prefix}_${name}`;
  }

  async getQueries(): Promise<Float32Array> {
    return (await fvecsRead(this.#file('query.fvecs'))).data;
  }

  override async getTrain(maxtrain: number = this.nt): Promise<Float32Array> {
    return firstRows(fvecsMmap(this.#file('learn.fvecs')), maxtrain);
  }

  async getDatabase(): Promise<Float32Array> {
    return (await fvecsRead(this.#file('base.fvecs'))).data;
  }

  async getGroundtruth(k?: number): Promise<BigInt64Array> {
    return labels(await ivecsRead(this.#file('groundtruth.ivecs')), k);
  }
}

/** A million SIFT descriptors (`sift1M/sift_base.fvecs`, ...). */
export class DatasetSIFT1M extends Texmex {
  readonly d = 128;
  protected readonly folder = 'sift1M';
  protected readonly prefix = 'sift';
}

/** A million GIST descriptors (`gist1M/gist_base.fvecs`, ...). */
export class DatasetGIST1M extends Texmex {
  readonly d = 960;
  protected readonly folder = 'gist1M';
  protected readonly prefix = 'gist';
}

/** Up to a billion SIFT descriptors as bytes (`bigann/bigann_base.bvecs`, ...). */
export class DatasetBigANN extends Dataset {
  readonly metric: Metric = 'L2';
  readonly d = 128;
  readonly nt = 100_000_000;
  readonly nq = 10_000;
  readonly nb: number;
  readonly #millions: number;

  /** @param nbM How many millions of them: 1, 2, 5, 10, 20, 50, 100, 200, 500 or 1000 (default). */
  constructor(nbM = 1000) {
    super();
    const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
    if (!sizes.includes(nbM))
      throw invalid('DatasetBigANN.constructor:nbM', `nbM is ${String(nbM)}; expected one of ${sizes.join(', ')}.`);
    this.#millions = nbM;
    this.nb = nbM * 1_000_000;
  }

  async getQueries(): Promise<Float32Array> {
    return firstRows(bvecsMmap(`${basedir}bigann/bigann_query.bvecs`), this.nq);
  }

  override async getTrain(maxtrain: number = this.nt): Promise<Float32Array> {
    return firstRows(bvecsMmap(`${basedir}bigann/bigann_learn.bvecs`), maxtrain);
  }

  async getDatabase(): Promise<Float32Array> {
    tooLarge(this, 100_000_000);
    return firstRows(bvecsMmap(`${basedir}bigann/bigann_base.bvecs`), this.nb);
  }

  override async *databaseIterator(options: DatabaseIteratorOptions = {}): AsyncGenerator<Float32Array> {
    yield* rowBlocks(bvecsMmap(`${basedir}bigann/bigann_base.bvecs`), this.nb, options);
  }

  async getGroundtruth(k?: number): Promise<BigInt64Array> {
    return labels(await ivecsRead(`${basedir}bigann/gnd/idx_${this.#millions}M.ivecs`), k);
  }
}

/** Up to a billion image descriptors (`deep1b/base.fvecs`, ...). */
export class DatasetDeep1B extends Dataset {
  readonly metric: Metric = 'L2';
  readonly d = 96;
  readonly nt = 358_480_000;
  readonly nq = 10_000;
  readonly nb: number;
  readonly #size: string;

  /** @param nb How many of them: 10^5, 10^6, 10^7, 10^8 or 10^9 (default). */
  constructor(nb = 1e9) {
    super();
    const names = new Map([
      [1e5, '100k'],
      [1e6, '1M'],
      [1e7, '10M'],
      [1e8, '100M'],
      [1e9, '1B'],
    ]);
    const size = names.get(nb);
    if (size === undefined)
      throw invalid(
        'DatasetDeep1B.constructor:nb',
        `nb is ${String(nb)}; expected one of ${[...names.keys()].join(', ')}.`,
      );
    this.#size = size;
    this.nb = nb;
  }

  async getQueries(): Promise<Float32Array> {
    return (await fvecsRead(`${basedir}deep1b/deep1B_queries.fvecs`)).data;
  }

  override async getTrain(maxtrain: number = this.nt): Promise<Float32Array> {
    return firstRows(fvecsMmap(`${basedir}deep1b/learn.fvecs`), maxtrain);
  }

  async getDatabase(): Promise<Float32Array> {
    tooLarge(this, 100_000_001);
    return firstRows(fvecsMmap(`${basedir}deep1b/base.fvecs`), this.nb);
  }

  override async *databaseIterator(options: DatabaseIteratorOptions = {}): AsyncGenerator<Float32Array> {
    yield* rowBlocks(fvecsMmap(`${basedir}deep1b/base.fvecs`), this.nb, options);
  }

  async getGroundtruth(k?: number): Promise<BigInt64Array> {
    return labels(await ivecsRead(`${basedir}deep1b/deep${this.#size}_groundtruth.ivecs`), k);
  }
}

/**
 * A million songs as vectors for search by inner products, of ip-nsw by Stanislav Morozov (`music-100/database_music100.bin`,
 * `query_music100.bin`, `gt.npy`). It has no training vectors.
 */
export class DatasetMusic100 extends Dataset {
  readonly metric: Metric = 'IP';
  readonly d = 100;
  readonly nt = 0;
  readonly nb = 1_000_000;
  readonly nq = 10_000;

  async #rows(file: string): Promise<Float32Array> {
    const path = `${basedir}music-100/${file}`;
    const bytes = await readBytes(path, 'DatasetMusic100');
    if (bytes.length % (4 * this.d) !== 0)
      throw new FaissError(
        'IO',
        `DatasetMusic100: ${path} has ${bytes.length} bytes; expected whole rows of ${this.d} floats (${4 * this.d} bytes each). It was cut off or is another file: get it anew.`,
      );
    // Not slice(): a Buffer's does not copy, and what it lies in may be longer.
    return new Float32Array(Uint8Array.from(bytes).buffer);
  }

  getQueries(): Promise<Float32Array> {
    return this.#rows('query_music100.bin');
  }

  getDatabase(): Promise<Float32Array> {
    return this.#rows('database_music100.bin');
  }

  async getGroundtruth(k?: number): Promise<BigInt64Array> {
    const path = `${basedir}music-100/gt.npy`;
    return labels(parseNpy(await readBytes(path, 'DatasetMusic100'), `DatasetMusic100: ${path}`), k);
  }
}

function tooLarge(dataset: Dataset, limit: number): void {
  if (dataset.nb < limit) return;
  throw new FaissError(
    'OUT_OF_MEMORY',
    `${dataset.constructor.name}.getDatabase: ${dataset.nb} vectors are too many for one array; use databaseIterator.`,
  );
}

/**
 * A data set by name: `sift1M`, `gist1M`, `bigann1M` to `bigann1B`, `deep100k` to `deep1B`, `music-100`.
 *
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for another name.
 */
export function datasetFromName(name: string): Dataset {
  if (name === 'sift1M') return new DatasetSIFT1M();
  if (name === 'gist1M') return new DatasetGIST1M();
  if (name === 'music-100') return new DatasetMusic100();
  const [, family, count, unit] = /^(bigann|deep)(\d+)([kMB])$/.exec(name) ?? [];
  const size = Number(count) * { k: 1e3, M: 1e6, B: 1e9 }[(unit ?? 'k') as 'k' | 'M' | 'B'];
  if (family === 'bigann') return new DatasetBigANN(size / 1e6);
  if (family === 'deep') return new DatasetDeep1B(size);
  throw invalid(
    'datasetFromName:name',
    `unknown dataset ${name}; expected sift1M, gist1M, bigann1M to bigann1B, deep100k to deep1B or music-100.`,
  );
}
