import { createRequire } from 'node:module';
import { answer, leak } from '../javascript/probe.ts';

const place = process.argv[2]!;
interface NodeIndex {
  add(x: number[]): void;
  search(x: number[], k: number): unknown;
  toBuffer(): Buffer;
}
const { IndexFlatL2 } = createRequire(import.meta.url)(place) as {
  IndexFlatL2: { new (d: number): NodeIndex; fromBuffer(bytes: Buffer): unknown };
};

const D = 1000;
const ROWS = 250;
const BYTES = D * ROWS * 4;
const rows = new Array<number>(D * ROWS).fill(0.5);
const index = new IndexFlatL2(D);
index.add(rows);
const bytes = index.toBuffer();

await leak('search leaks its queries', `index.search(x, 1) with ${ROWS} queries of d = ${D}`, BYTES, () =>
  index.search(rows, 1),
);
await leak('toBuffer leaks a copy of the index', `index.toBuffer() of ${ROWS} vectors of d = ${D}`, BYTES, () =>
  index.toBuffer(),
);
await leak(
  'fromBuffer leaks a copy of the bytes',
  `IndexFlatL2.fromBuffer(bytes) of ${ROWS} vectors of d = ${D}`,
  BYTES,
  () => {
    IndexFlatL2.fromBuffer(bytes);
  },
);

answer(place, {
  title: 'Labels above 2^53 are rounded',
  kind: 'lost precision',
  input: `const index = faiss.Index.fromFactory(2, 'IVF1,Flat');
index.train([0, 0, 1, 1, 2, 2]);
index.add([0, 0, 1, 1, 2, 2]);
const bytes = index.toBuffer(); // ids 0, 1, 2; the second becomes 2^53 + 1, as another program could have stored it
bytes.writeBigInt64LE(9007199254740993n, bytes.indexOf(Buffer.from(BigInt64Array.of(0n, 1n, 2n).buffer)) + 8);
console.log(String(faiss.Index.fromBuffer(bytes).search([1, 1], 1).labels[0]));`,
  expected: '9007199254740993 (FAISS stores 64-bit labels)',
  accept: /^9007199254740993$/,
});
answer(place, {
  title: 'A dimension of 0 divides by zero',
  kind: 'crash',
  input: 'new faiss.IndexFlatL2(0).add([1]);',
  expected: 'an error',
  accept: /Error/,
});
answer(place, {
  title: 'A typed array is no array',
  kind: 'refusal',
  input: "new faiss.IndexFlatL2(2).add(new Float32Array([1, 2])); console.log('added');",
  expected: 'added (vectors are float32 numbers, and a Float32Array holds exactly these)',
  accept: /^added$/,
});
