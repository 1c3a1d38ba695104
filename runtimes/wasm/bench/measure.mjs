// @ts-check
/** Times of one runtime, in Node and in a page alike: both load this file, which therefore imports nothing. */

const d = 128;

/** @typedef {{ train: number, add: number, batch: number, single: number }} Times milliseconds; of a query, microseconds */

/** Numbers that are the same everywhere, in the manner of vectors: about normal, around 0. */
function matrix(/** @type {number} */ n, /** @type {number} */ seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  return Float32Array.from({ length: n * d }, () => next() + next() + next());
}

/** @param {() => void} work */
function time(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Until a second has passed, and three times at least. */
function warm(/** @type {() => void} */ work) {
  const begun = performance.now();
  for (let i = 0; i < 3 || performance.now() - begun < 1_000; i++) work();
}

/**
 * @param {any} faiss the package
 * @param {string} description what the index factory takes
 * @param {{ n: number, queries: number }} size
 * @returns {Times} best of ten batches, mean of the single queries
 */
export function measure(faiss, description, { n, queries: nq }) {
  const x = matrix(n, 1);
  const queries = matrix(nq, 2);
  const index = faiss.indexFactory(d, description);
  const train = time(() => index.trainSync(x));
  // A graph is slow to build and no faster to measure when it is large.
  const added = description.startsWith('HNSW') ? x.subarray(0, (n / 4) * d) : x;
  const add = time(() => index.addSync(added));
  if ('nprobe' in index) index.nprobe = 8;
  // V8 compiles what runs often a second time, by a thread that takes a processor from the others: of short batches a
  // dozen pass until then, more where two threads share them.
  warm(() => index.searchSync(queries, 10));
  const batch = Math.min(...Array.from({ length: 10 }, () => time(() => index.searchSync(queries, 10))));
  const one = (/** @type {number} */ i) => index.searchSync(queries.subarray(i * d, (i + 1) * d), 10);
  for (let i = 0; i < nq; i++) one(i);
  const single = time(() => {
    for (let i = 0; i < nq; i++) one(i);
  });
  index.close();
  return { train, add, batch: (batch / nq) * 1e3, single: (single / nq) * 1e3 };
}
