// @ts-check
/**
 * `node runtimes/wasm/bench/rows.mjs PACKAGE`: times of one package (the path of its index.js, or of the sources through
 * tsx) on one thread; docs/wasm-performance.md holds what it gave. Best of three for batches, mean of 200 single queries.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { matrix } from '../../node-native/test/support/matrix.mjs';

const d = 128;
const n = 20_000;
const nq = 500;
const ROWS = ['Flat', 'HNSW32', 'SQ8', 'SQfp16', 'IVF256,Flat', 'PQ16np', 'IVF256,PQ16x4fs', 'PQ32x4fs', 'LSH128'];

const faiss = await import(pathToFileURL(resolve(process.argv[2] ?? 'runtimes/wasm/dist/index.js')).href);
faiss.setNumThreads?.(1);
const x = matrix(n, d);
const queries = matrix(nq, d, 2);

/** @param {() => void} work */
function time(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

console.log(`${faiss.faiss.runtime}: train ms, add ms, batch µs/query, single µs/query`);
for (const description of ROWS) {
  const index = faiss.indexFactory(d, description);
  const train = time(() => index.trainSync(x));
  const add = time(() => index.addSync(description === 'HNSW32' ? x.subarray(0, 5_000 * d) : x));
  if ('nprobe' in index) index.nprobe = 8;
  // Twice to warm up: V8 compiles what is slow at first a second time.
  for (let i = 0; i < 2; i++) index.searchSync(queries, 10);
  const batch = Math.min(...[1, 2, 3].map(() => time(() => index.searchSync(queries, 10))));
  const single = time(() => {
    for (let i = 0; i < 200; i++) index.searchSync(queries.subarray(i * d, (i + 1) * d), 10);
  });
  const numbers = [
    train.toFixed(0),
    add.toFixed(0),
    ((batch / nq) * 1e3).toFixed(1),
    ((single / 200) * 1e3).toFixed(1),
  ];
  console.log([description.padEnd(16), ...numbers.map((one) => one.padStart(8))].join(''));
  index.close();
}
