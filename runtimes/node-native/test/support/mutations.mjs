// Damaged index files, read and used over any package. Plain JavaScript without Node, so that a page imports it as it is.
import { matrix } from './matrix.mjs';

const d = 32;
const n = 300;
const PER_KIND = 100;

const FLOAT = [
  'Flat',
  'IDMap,Flat',
  'IDMap2,Flat',
  'IVF8,Flat',
  'IVF8,SQ8',
  'IVF8,PQ4np',
  'IVF8,PQ8x4fs',
  'IVF4_HNSW8,Flat',
  'IMI2x2,Flat',
  'HNSW8',
  'HNSW8_SQ8',
  'HNSW8_PQ4',
  'PQ4np',
  'PQ8x4fs',
  'SQ4',
  'SQfp16',
  'LSH',
  'RQ2x5',
  'PCA16,Flat',
  'OPQ4,PQ4np',
  'L2norm,HNSW8_SQ8',
  'Flat,RFlat',
  'ITQ16,LSH',
];
const BINARY = ['BFlat', 'BIVF4', 'BHNSW8'];
/** What files are made of, by its name and whether it is binary. */
export const KINDS = [...FLOAT.map((kind) => [kind, false]), ...BINARY.map((kind) => [kind, true])];

/** Deterministic numbers in [0, limit), from a number to begin with. */
function draws(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const BIG = [0, 1, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const view = (bytes) => new DataView(bytes.buffer);
/** Each changes the bytes it is given, or returns others; `head` is where the header fields lie. */
const mutationsBy = (below) => ({
  truncate: (bytes) => bytes.slice(0, below(bytes.length)),
  'flip a bit of the header': (bytes, head) => {
    bytes[below(head)] ^= 1 << below(8);
  },
  'flip a bit anywhere': (bytes) => {
    bytes[below(bytes.length)] ^= 1 << below(8);
  },
  'a foreign 32-bit field': (bytes, head) => {
    view(bytes).setUint32(below(head - 4), BIG[below(BIG.length)], true);
  },
  'a foreign 64-bit field': (bytes, head) => {
    view(bytes).setBigUint64(below(head - 8), 1n << BigInt(below(64)), true);
  },
  'a foreign field anywhere': (bytes) => {
    view(bytes).setUint32(below(bytes.length - 4), BIG[below(BIG.length)], true);
  },
  'random header bytes': (bytes, head) => {
    for (let i = 0; i < 8; i++) bytes[below(head)] = below(256);
  },
});

const x = matrix(n, d);
const codes = new Uint8Array(n * (d / 8)).map((_, i) => (i * 2654435761) >>> 11);

function build(faiss, kind, binary) {
  const index = binary ? faiss.indexBinaryFactory(d, kind) : faiss.indexFactory(d, kind);
  const data = binary ? codes : x;
  index.trainSync(data);
  if (kind.startsWith('IDMap'))
    index.addWithIdsSync(
      data,
      BigInt64Array.from({ length: n }, (_, i) => BigInt(i * 7)),
    );
  else index.addSync(data);
  return binary ? faiss.serializeIndexBinarySync(index) : faiss.serializeIndexSync(index);
}

/** Reads and uses one damaged file. True: refused with a FaissError. Anything but that and success throws. */
function use(faiss, bytes, binary) {
  let refused = false;
  const attempt = (work) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof faiss.FaissError)) throw error;
      refused = true;
      return undefined;
    }
  };
  const index = attempt(() => (binary ? faiss.deserializeIndexBinarySync(bytes) : faiss.deserializeIndexSync(bytes)));
  if (!index) return true;
  const width = binary ? index.codeSize : index.d;
  const query = binary ? new Uint8Array(3 * width) : matrix(3, width);
  if (query.length < 1e6) attempt(() => index.searchSync(query, 5));
  attempt(() => index.reconstructSync(0));
  attempt(() => index.reconstructSync(7));
  attempt(() => index.addSync(query));
  index.close();
  return refused;
}

/**
 * Yields `{ kind, refused, survived }` for each kind of a share once its mutations have been read. All of a share are drawn
 * from one row of numbers, so that they are the same wherever that share is taken whole.
 *
 * @param faiss The package.
 * @param told Hears what comes next, in words, before each step.
 * @throws What a step threw that is no FaissError.
 */
export function* mutate(faiss, share, shares, told = () => {}) {
  const below = draws(12345 + share);
  const mutations = Object.entries(mutationsBy(below));
  for (const [kind, binary] of KINDS.filter((_, i) => i % shares === share)) {
    told(`building ${kind}`);
    const original = build(faiss, kind, binary);
    const counts = { kind, refused: 0, survived: 0 };
    for (let i = 0; i < PER_KIND; i++) {
      const [name, change] = mutations[i % mutations.length];
      told(`${kind}: ${name}, number ${i}`);
      const copy = original.slice();
      const bytes = change(copy, Math.min(400, copy.length)) ?? copy;
      if (use(faiss, bytes, binary)) counts.refused++;
      else counts.survived++;
    }
    yield counts;
  }
}

/** The number of the vector next to a query, and how far it is (squared), in JavaScript. */
function nearest(query) {
  let best = { label: -1, distance: Number.POSITIVE_INFINITY };
  for (let label = 0; label < n; label++) {
    let distance = 0;
    for (let i = 0; i < d; i++) distance += (query[i] - x[label * d + i]) ** 2;
    if (distance < best.distance) best = { label, distance };
  }
  return best;
}

/** The same number in bits. */
function nearestCode(query) {
  const bits = (byte) => byte.toString(2).replaceAll('0', '').length;
  const width = d / 8;
  let best = { label: -1, distance: Number.POSITIVE_INFINITY };
  for (let label = 0; label < n; label++) {
    let distance = 0;
    for (let i = 0; i < width; i++) distance += bits(query[i] ^ codes[label * width + i]);
    if (distance < best.distance) best = { label, distance };
  }
  return best;
}

/**
 * What the package answers after all that, against JavaScript: new indexes that are searched whole, for 20 queries each.
 * Returns what is wrong, in words.
 */
export function wrongAnswers(faiss) {
  const wrong = [];
  for (const kind of ['Flat', 'IVF8,Flat', 'PCA32,Flat']) {
    const index = faiss.deserializeIndexSync(build(faiss, kind, false));
    if ('nprobe' in index) index.nprobe = 8;
    const queries = matrix(20, d, 3);
    const { labels, distances } = index.searchSync(queries, 1);
    for (let i = 0; i < 20; i++) {
      const want = nearest(queries.subarray(i * d, (i + 1) * d));
      if (Number(labels[i]) !== want.label || Math.abs(distances[i] - want.distance) > 1e-5 * want.distance)
        wrong.push(`${kind}, query ${i}: ${labels[i]} at ${distances[i]}, not ${want.label} at ${want.distance}`);
    }
    index.close();
  }
  const index = faiss.deserializeIndexBinarySync(build(faiss, 'BFlat', true));
  const queries = codes.slice(0, 20 * (d / 8)).map((byte, i) => byte ^ (i % 3));
  const { distances } = index.searchSync(queries, 1);
  for (let i = 0; i < 20; i++) {
    const want = nearestCode(queries.subarray(i * (d / 8), (i + 1) * (d / 8)));
    if (distances[i] !== want.distance) wrong.push(`BFlat, query ${i}: ${distances[i]}, not ${want.distance}`);
  }
  index.close();
  return wrong;
}
