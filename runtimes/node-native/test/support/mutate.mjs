// Child process of the mutation tests: mutates index files, reads, searches and reconstructs them with the package named.
import { matrix } from './matrix.mjs';

const [share, shares] = process.argv.slice(2, 4).map(Number);
const {
  deserializeIndexBinarySync,
  deserializeIndexSync,
  FaissError,
  indexBinaryFactory,
  indexFactory,
  serializeIndexBinarySync,
  serializeIndexSync,
} = await import(process.argv[4]);
const d = 32;
const n = 300;
const PER_KIND = 100;
const MEMORY = 3e9;

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

/** Deterministic numbers in [0, limit). */
let state = 12345 + share;
function below(limit) {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const BIG = [0, 1, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const view = (bytes) => new DataView(bytes.buffer);
/** Each changes the bytes it is given, or returns others; `head` is where the header fields lie. */
const mutations = {
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
};
const mutationNames = Object.keys(mutations);

const x = matrix(n, d);
const codes = new Uint8Array(n * (d / 8)).map((_, i) => (i * 2654435761) >>> 11);

function build(kind, binary) {
  const index = binary ? indexBinaryFactory(d, kind) : indexFactory(d, kind);
  const data = binary ? codes : x;
  index.trainSync(data);
  if (kind.startsWith('IDMap'))
    index.addWithIdsSync(
      data,
      BigInt64Array.from({ length: n }, (_, i) => BigInt(i * 7)),
    );
  else index.addSync(data);
  return binary ? serializeIndexBinarySync(index) : serializeIndexSync(index);
}

/** Reads and uses one damaged file. True: refused with a FaissError. Anything but that and success throws. */
function use(bytes, binary) {
  let refused = false;
  const attempt = (work) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FaissError)) throw error;
      refused = true;
      return undefined;
    }
  };
  const index = attempt(() => (binary ? deserializeIndexBinarySync(bytes) : deserializeIndexSync(bytes)));
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

const report = { kinds: 0, mutations: 0, refused: 0, survived: 0 };
const kinds = [...FLOAT.map((kind) => [kind, false]), ...BINARY.map((kind) => [kind, true])].filter(
  (_, i) => i % shares === share,
);
for (const [kind, binary] of kinds) {
  process.send(`building ${kind}`);
  const original = build(kind, binary);
  report.kinds++;
  for (let i = 0; i < PER_KIND; i++) {
    const name = mutationNames[i % mutationNames.length];
    process.send(`${kind}: ${name}, number ${i}`);
    const copy = original.slice();
    const bytes = mutations[name](copy, Math.min(400, copy.length)) ?? copy;
    report.mutations++;
    if (use(bytes, binary)) report.refused++;
    else report.survived++;
    if (process.memoryUsage().rss > MEMORY) throw new Error(`memory reached ${process.memoryUsage().rss}`);
  }
}
process.send(report, () => process.exit(0));
