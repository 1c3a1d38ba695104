/** What the page asks of FAISS. The engine is in a worker: everything here promises, and the page goes on drawing. */
import {
  faiss,
  type Index,
  loadIndex,
  moduleMemory,
  PCAMatrix,
  SearchParametersHNSW,
  SearchParametersIVF,
} from '@faiss-sdk/wasm/async';
import type { Catalogue, IndexFile, Knob } from '../catalogue.ts';

export interface Neighbour {
  readonly id: number;
  /** Cosine: vectors have length 1, so it follows from FAISS's squared distance. */
  readonly similarity: number;
}

export interface Answer {
  readonly neighbours: readonly Neighbour[];
  /** Exact neighbours that the index did not find. */
  readonly missed: readonly Neighbour[];
  readonly milliseconds: number;
}

export interface Figures {
  readonly microseconds: number;
  readonly recall: number;
  readonly memory: number;
}

/** Words whose neighbours are looked up all at once, to measure. */
const SAMPLE = 200;
const K = 10;

type Progress = (share: number | null, bytes: number) => void;

export class Neighbours {
  readonly catalogue: Catalogue;
  readonly words: readonly string[];
  readonly #loaded = new Map<string, Index>();
  #exact!: Index;
  #sample!: Float32Array;
  #truth!: BigInt64Array;

  private constructor(catalogue: Catalogue, words: readonly string[]) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /** Loads words and the exact index, which also holds the vectors themselves. */
  static async open(onProgress: Progress): Promise<Neighbours> {
    const json = async (name: string) => (await fetch(`data/${name}.json`)).json();
    const [catalogue, words] = (await Promise.all([json('catalogue'), json('words')])) as [Catalogue, string[]];
    const all = new Neighbours(catalogue, words);
    all.#exact = await all.index(catalogue.indexes[0] as IndexFile, onProgress);
    // Evenly over all words, frequent and rare ones.
    const step = Math.max(1, Math.floor(words.length / SAMPLE));
    const ids = BigInt64Array.from({ length: Math.min(SAMPLE, words.length) }, (_, i) => BigInt(i * step));
    all.#sample = await all.#exact.reconstructBatch(ids);
    all.#truth = (await all.#exact.search(all.#sample, K)).labels;
    return all;
  }

  get engine(): Promise<string> {
    return faiss.version;
  }

  /** An index, which is loaded when it is first asked for. */
  async index(file: IndexFile, onProgress: Progress, signal?: AbortSignal): Promise<Index> {
    const there = this.#loaded.get(file.key);
    if (there !== undefined) return there;
    const response = await fetch(`data/${file.key}.faiss`, signal ? { signal } : {});
    const index = await loadIndex(response, {
      ...(signal && { signal }),
      onProgress: ({ done, total }) => onProgress(total > 0 ? done / total : null, done),
    });
    this.#loaded.set(file.key, index);
    return index;
  }

  /** The k nearest of a word, itself left out, and those that exact search would have found. */
  async search(index: Index, id: number, k: number, knob?: Knob, value?: number): Promise<Answer> {
    const query = await this.#exact.reconstruct(id);
    const params = parameters(knob, value);
    const started = performance.now();
    const found = await index.search(query, k + 1, params && { params });
    const milliseconds = performance.now() - started;
    const others = ({ labels, distances }: typeof found): Neighbour[] =>
      Array.from(labels, (label, i) => ({ id: Number(label), similarity: 1 - (distances[i] as number) / 2 }))
        .filter((one) => one.id >= 0 && one.id !== id)
        .slice(0, k);
    const neighbours = others(found);
    const seen = new Set(neighbours.map((one) => one.id));
    const exact = index === this.#exact ? neighbours : others(await this.#exact.search(query, k + 1));
    return { neighbours, missed: exact.filter((one) => !seen.has(one.id)), milliseconds };
  }

  /** Time and recall over the sample, with this index and this setting. */
  async measure(index: Index, knob?: Knob, value?: number): Promise<Figures> {
    const params = parameters(knob, value);
    const n = this.#truth.length / K;
    const started = performance.now();
    const { labels } = await index.search(this.#sample, K, params && { params });
    const microseconds = ((performance.now() - started) * 1000) / n;
    let right = 0;
    for (let i = 0; i < n; i++) {
      const truth = new Set(this.#truth.subarray(i * K, (i + 1) * K));
      for (const label of labels.subarray(i * K, (i + 1) * K)) if (truth.has(label)) right++;
    }
    return { microseconds, recall: right / (n * K), memory: await moduleMemory() };
  }

  /** Places of words in the plane in which they differ most. */
  async map(ids: readonly number[]): Promise<readonly (readonly [number, number])[]> {
    const vectors = await this.#exact.reconstructBatch(BigInt64Array.from(ids, BigInt));
    using pca = new PCAMatrix(this.catalogue.dimension, 2);
    await pca.train(vectors);
    const xy = await pca.apply(vectors);
    return ids.map((_, i) => [xy[2 * i] as number, xy[2 * i + 1] as number]);
  }
}

/** The setting for one search, so that none has to be undone. */
function parameters(
  knob: Knob | undefined,
  value = knob?.start,
): SearchParametersIVF | SearchParametersHNSW | undefined {
  if (knob === undefined || value === undefined) return undefined;
  return knob.name === 'nprobe'
    ? new SearchParametersIVF({ nprobe: value })
    : new SearchParametersHNSW({ efSearch: value });
}

export type { Index };
