/** What the page can load: the server's side writes it as JSON, the page reads it. */
export interface Catalogue {
  /** Who wrote the index files, such as `Python FAISS 1.12.0`. */
  readonly writtenBy: string;
  readonly dimension: number;
  readonly words: number;
  readonly indexes: readonly IndexFile[];
}

export interface IndexFile {
  /** Name of the file, and in the address bar. */
  readonly key: string;
  /** FAISS's name for the kind, as `indexFactory` takes it. */
  readonly factory: string;
  readonly title: string;
  readonly about: string;
  readonly bytes: number;
  /** What trades time for recall, if anything does. */
  readonly knob?: Knob;
}

export interface Knob {
  readonly name: 'nprobe' | 'efSearch';
  readonly about: string;
  readonly start: number;
  readonly max: number;
}

/** Kinds of index that the demo compares; `lists` suits the number of vectors. */
export function kinds(lists: number): readonly Omit<IndexFile, 'bytes'>[] {
  const nprobe = (start: number): Knob => ({ name: 'nprobe', about: 'lists looked at', start, max: lists });
  return [
    { key: 'flat', factory: 'Flat', title: 'Flat', about: 'Compares with every word: exact.' },
    {
      key: 'ivf',
      factory: `IVF${lists},Flat`,
      title: 'IVF',
      about: `Words lie in ${lists} lists; only the nearest lists are looked at.`,
      knob: nprobe(Math.min(8, lists)),
    },
    {
      key: 'hnsw',
      factory: 'HNSW16',
      title: 'HNSW',
      about: 'Walks from word to word through a graph of neighbours.',
      knob: { name: 'efSearch', about: 'candidates kept', start: 32, max: 256 },
    },
    {
      key: 'ivfpq',
      factory: `IVF${lists},PQ20np`,
      title: 'IVF + PQ',
      about: 'Lists of words of 20 bytes instead of 400: small, and less exact.',
      knob: nprobe(Math.min(16, lists)),
    },
  ];
}
