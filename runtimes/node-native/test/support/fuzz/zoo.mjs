// Live objects of every class and in every state, made through the ABI: fresh, trained, filled, emptied.
import { addon, ask, call, classOf, isA, nameOfClass, opsOf } from './abi.mjs';
import { Random } from './random.mjs';

export const d = 16;
const n = 300;

/** Factory strings by the class that they make; several exercise several parts. */
export const descriptions = {
  IndexFlat: ['Flat'],
  IndexPQ: ['PQ4x4np', 'PQ4x6np'],
  IndexPQFastScan: ['PQ4x4fs'],
  IndexScalarQuantizer: ['SQ8', 'SQ4', 'SQ6', 'SQfp16'],
  IndexHNSWFlat: ['HNSW4'],
  IndexHNSWSQ: ['HNSW4_SQ8'],
  IndexHNSWPQ: ['HNSW4_PQ4x4np'],
  IndexNSGFlat: ['NSG16'],
  IndexIDMap: ['IDMap,Flat', 'IDMap,HNSW4', 'IDMap,IVF4,Flat'],
  IndexIDMap2: ['IDMap2,Flat', 'IDMap2,PQ4x4np'],
  IndexIVFFlat: ['IVF4,Flat', 'IVF4_HNSW4,Flat', 'IMI2x2,Flat'],
  IndexIVFPQ: ['IVF4,PQ4x4np'],
  IndexIVFPQR: ['IVF4,PQ4+4'],
  IndexIVFPQFastScan: ['IVF4,PQ4x4fs', 'IVF4,PQ4x4fsr'],
  IndexIVFScalarQuantizer: ['IVF4,SQ8', 'IVF4,SQ4'],
  IndexPreTransform: ['PCA8,Flat', 'OPQ4_8,PQ4x4np', 'PCAR8,IVF4,SQ8', 'ITQ8,LSH', 'L2norm,HNSW4'],
  IndexRefine: ['SQ8,Refine(SQfp16)', 'IVF4,Flat,Refine(Flat)'],
  IndexRefineFlat: ['PQ4x4np,RFlat', 'IVF4,PQ4x4np,RFlat'],
  Index: [
    'LSH',
    'RQ3x4',
    'IVF4,RQ2x4',
    'ZnLattice4x10_4',
    'IVF4,FlatDedup',
    'RaBitQ',
    'IVF4,RaBitQ',
    'MinMax,SQ8',
    'RQ3x4fs_32_Nrq2x4',
  ],
};
export const binaryDescriptions = {
  IndexBinaryFlat: ['BFlat'],
  IndexBinaryIVF: ['BIVF4', 'BIVF4_HNSW4'],
  IndexBinaryHNSW: ['BHNSW4'],
  IndexBinaryHash: ['BHash6'],
  IndexBinaryMultiHash: ['BHash2x4'],
};
/** Every description with what makes it. */
export const recipes = [
  ...Object.values(descriptions)
    .flat()
    .flatMap((text) => [[text, 1], ...(/PQ|IVF4,F|^Flat|HNSW4$/.test(text) && !text.includes('+') ? [[text, 0]] : [])]),
  ...Object.values(binaryDescriptions)
    .flat()
    .map((text) => [text, null]),
];

const data = new Random(1);
export const vectors = Float32Array.from({ length: n * d }, () => data.next());
export const codes = Uint8Array.from({ length: (n * d) / 8 }, () => data.below(256));

/** Bytes of one index in the states "trained" and "filled", made once: training costs more than reading. */
const stored = new Map();
function bytesOf(description, metric) {
  const key = `${description}/${metric}`;
  let found = stored.get(key);
  if (!found) {
    const binary = metric === null;
    const root = binary ? 'IndexBinary' : 'Index';
    const index = binary ? call('index_binary_factory', d, description) : call('index_factory', d, description, metric);
    const serialize = () => (binary ? call('serialize_index_binary', index) : call('serialize_index', index, 0));
    const x = binary ? codes : vectors;
    call(`${root}.train`, index, x);
    const trained = serialize();
    try {
      if (/IDMap/.test(description))
        call(
          `${root}.add_with_ids`,
          index,
          x,
          BigInt64Array.from({ length: n }, (_, i) => BigInt(i * 3)),
        );
      else call(`${root}.add`, index, x);
    } catch {
      // A codec that holds nothing.
    }
    found = { trained, filled: serialize() };
    addon.release(index);
    stored.set(key, found);
  }
  return found;
}

/** A handle of an index in one of its states. @param {Random} random @param {string} description @param {number | null} metric */
export function makeIndex(random, description, metric) {
  const binary = metric === null;
  const state = random.pick(['fresh', 'trained', 'filled', 'filled', 'filled', 'filled', 'emptied']);
  if (state === 'fresh')
    return binary ? call('index_binary_factory', d, description) : call('index_factory', d, description, metric);
  const bytes = bytesOf(description, metric)[state === 'trained' ? 'trained' : 'filled'];
  const handle = binary ? call('deserialize_index_binary', bytes) : call('deserialize_index', bytes, 0);
  if (state === 'emptied') ask(`${binary ? 'IndexBinary' : 'Index'}.reset`, handle);
  return handle;
}

/** The objects of one episode. */
export class Zoo {
  /** @param {Random} random */
  constructor(random) {
    this.random = random;
    /** @type {number[]} */
    this.handles = [];
    /** @type {number[]} */
    this.closed = [];
  }
  /** Keeps what a call returned. @param {unknown} result */
  keep(result) {
    if (typeof result === 'number' && nameOfClass.has(classOf(result)) && result > 2 ** 24) this.handles.push(result);
    while (this.handles.length > 40) this.close(this.random.below(this.handles.length));
  }
  /** @param {number} at */
  close(at) {
    const [handle] = this.handles.splice(at, 1);
    if (handle === undefined) return;
    addon.release(handle);
    this.closed = [handle, ...this.closed].slice(0, 20);
  }
  closeAll() {
    while (this.handles.length > 0) this.close(this.handles.length - 1);
  }
  /** An object of the class, or any. @param {string | null} name */
  find(name) {
    const fitting = name === null ? this.handles : this.handles.filter((handle) => isA(handle, name));
    return fitting.length > 0 ? this.random.pick(fitting) : null;
  }
  /** Parts of what is there: hnsw, pq, quantizer, invlists ... */
  addParts() {
    for (const handle of [...this.handles]) {
      for (const op of opsOf(handle)) {
        if (op.results === 'h' && op.member.endsWith(':get') && this.random.chance(50)) this.keep(ask(op.name, handle));
      }
    }
  }
}
