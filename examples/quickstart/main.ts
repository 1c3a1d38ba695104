/**
 * `npm start`: the guide's complete example on 50,000 real word vectors, and an HNSW and an IVFPQ
 * index beside it. `--json` prints the table as JSON and nothing else on standard output.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  faiss,
  type Index,
  IndexFlatL2,
  IndexHNSWFlat,
  IndexIVFFlat,
  IndexIVFPQ,
  METRIC_L2,
  readIndex,
  writeIndex,
} from '@faiss-sdk/node';
import { measure, now, type Row, table } from './measure.js';
import { loadWordVectors } from './word-vectors.js';

const WORDS = 50_000;
const QUERIES = 1_000;
const SHOWN = ['coffee', 'paris', 'guitar', 'gravity'];

const json = process.argv.includes('--json');
const say = (line: string) => (json ? process.stderr : process.stdout).write(`${line}\n`);

const started = now();
say(`FAISS ${faiss.version} on the ${faiss.runtime} runtime`);
const data = await loadWordVectors(WORDS + QUERIES, (line) => say(`  ${line}`));
const d = data.dimension;
const vectors = data.vectors.subarray(0, WORDS * d);
const queries = data.vectors.subarray(WORDS * d); // rarer words, not in the index
say(
  `${WORDS.toLocaleString('en')} words × ${d} dimensions, ${QUERIES.toLocaleString('en')} held-out words as queries\n`,
);

const scratch = mkdtempSync(join(tmpdir(), 'faiss-sdk-quickstart-'));
const file = (name: string) => join(scratch, `${name}.faiss`);
const rows: Row[] = [];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = now();
  await work();
  return (now() - start) / 1000;
}

try {
  // Exact search is the yardstick for the others.
  using flat = new IndexFlatL2(d);
  const flatBuild = await timed(() => flat.add(vectors));
  const exact = (await flat.search(queries, 10)).labels;
  const report = async (index: Index, name: string, settings: string, seconds: number) => {
    const { row } = await measure(index, name, settings, seconds, queries, exact, file(name));
    rows.push(row);
    say(`  ${name} done in ${seconds.toFixed(1)} s`);
  };
  await report(flat, 'Flat', 'exact', flatBuild);

  // The guide's complete example: quantizer, IVFFlat, train, add, nprobe, search, write, read back.
  using quantizer = new IndexFlatL2(d);
  using ivf = new IndexIVFFlat(quantizer, d, 256, METRIC_L2);
  const ivfBuild = await timed(async () => {
    await ivf.train(vectors);
    await ivf.add(vectors);
  });
  ivf.nprobe = 16;
  await report(ivf, 'IVF256,Flat', 'nprobe 16', ivfBuild);

  using hnsw = new IndexHNSWFlat(d, 32, METRIC_L2);
  hnsw.hnsw.efConstruction = 40;
  const hnswBuild = await timed(() => hnsw.add(vectors));
  hnsw.hnsw.efSearch = 64;
  await report(hnsw, 'HNSW32', 'efSearch 64', hnswBuild);

  using coarse = new IndexFlatL2(d);
  using ivfpq = new IndexIVFPQ(coarse, d, 256, 20, 8);
  const ivfpqBuild = await timed(async () => {
    await ivfpq.train(vectors);
    await ivfpq.add(vectors);
  });
  ivfpq.nprobe = 16;
  await report(ivfpq, 'IVF256,PQ20', 'nprobe 16', ivfpqBuild);

  // What was written is read back as an instance of its own class, and answers the same.
  await writeIndex(ivf, file('words'));
  using stored = await readIndex(file('words'));
  if (!(stored instanceof IndexIVFFlat)) throw new Error(`readIndex gave a ${stored.constructor.name}`);
  const before = await ivf.search(queries, 10);
  const after = await stored.search(queries, 10);
  const same = before.labels.every((id, i) => id === after.labels[i]);
  if (!same) throw new Error('the index read back answers differently');

  say('\nNearest words (from the IVF index read back from its file):');
  for (const word of SHOWN) {
    const at = data.words.indexOf(word);
    const query = vectors.subarray(at * d, (at + 1) * d);
    const result = await stored.search(query, 8);
    const near = result.row(0).filter(({ id }) => Number(id) !== at);
    say(
      `  ${word.padEnd(8)} ${near.map(({ id, distance }) => `${data.words[Number(id)]} ${(1 - distance / 2).toFixed(2)}`).join(', ')}`,
    );
  }
  say('  (cosine similarity)\n');
  const seconds = (now() - started) / 1000;
  if (json)
    process.stdout.write(
      `${JSON.stringify({ faiss: faiss.version, words: WORDS, dimension: d, queries: QUERIES, seconds, rows }, null, 2)}\n`,
    );
  else say(`${table(rows)}\n\ndone in ${seconds.toFixed(1)} s`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
