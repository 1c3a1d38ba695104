import { createRequire } from 'node:module';
import { answer, leak } from '../javascript/probe.ts';

const place = process.argv[2]!;
interface NapiIndex {
  add(x: number[]): void;
  search(x: number[], k: number): unknown;
  toBuffer(): Buffer;
  dispose(): void;
}
const { IndexFlatL2 } = createRequire(import.meta.url)(place) as {
  IndexFlatL2: { new (d: number): NapiIndex; fromBuffer(bytes: Buffer): NapiIndex };
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
  `IndexFlatL2.fromBuffer(bytes).dispose() of ${ROWS} vectors of d = ${D}`,
  BYTES,
  () => {
    IndexFlatL2.fromBuffer(bytes).dispose();
  },
);

answer(place, {
  title: 'Rows get shorter when k is above ntotal',
  kind: 'wrong answer',
  input: `const index = new faiss.IndexFlatL2(2);
index.add([0, 0, 1, 1, 2, 2]);
console.log(index.search([0, 0, 1, 1], 5).labels.join(' '));`,
  expected: '0 1 2 -1 -1 1 0 2 -1 -1 (FAISS pads each row to k; row i begins at i * k)',
  accept: /^0 1 2 -1 -1 1 [02] [02] -1 -1$/,
});
answer(place, {
  title: 'Labels beyond 64 bits are cut without a word',
  kind: 'silent truncation',
  input: `const index = faiss.Index.fromFactory(2, 'IDMap,Flat');
index.addWithIds([0, 0], [2n ** 64n + 5n]);
console.log(String(index.search([0, 0], 1).labels[0]));`,
  expected: 'an error',
  accept: /Error/,
});
answer(place, {
  title: 'A collected quantizer is still used',
  kind: 'use after free',
  input: `function make() {
  return new faiss.IndexIVFFlat(new faiss.IndexFlatL2(16), 16, 4);
}
const index = make();
setImmediate(() => {
  gc();
  setImmediate(() => {
    index.train(Array.from({ length: 16 * 200 }, (_, i) => Math.sin(i)));
    console.log('trained');
  });
});`,
  expected: 'trained',
  accept: /^trained$/,
});
answer(place, {
  title: 'A file of another class is read as an inverted file',
  kind: 'crash',
  input: `const flat = new faiss.IndexFlatL2(2);
console.log(faiss.IndexIVFFlat.fromBuffer(flat.toBuffer()).nprobe);`,
  expected: 'an error',
  accept: /Error/,
});
answer(place, {
  title: 'An object that was never filled is used',
  kind: 'crash',
  input: 'console.log(new faiss.IndexFlatL2().ntotal);',
  expected: 'an error',
  accept: /Error/,
});
