/** `npm run bench`: see README.md in this folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pythonWithFaiss } from '../../../conformance/src/goldens/python.js';
import { loadWordVectors } from '../../../examples/quickstart/word-vectors.js';
import { engine } from '../../engine/src/engine.js';
import { bestLevel, isLevel } from '../../engine/src/levels.js';
import { cppWorker } from './build-worker.js';
import { type BenchReport, html } from './report.js';
import { type BenchRow, benchRows, prepareCommand } from './rows.js';
import { type Figures, figures, type WorkerName } from './statistics.js';
import { WorkerProcess } from './worker-process.js';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    html: { type: 'string', default: 'bench/out/index.html' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    level: { type: 'string' },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const rounds = Number(values.rounds ?? (values.quick ? 3 : 7));
const level = values.level ?? process.env.FAISS_SDK_SIMD ?? bestLevel();
if (!isLevel(level)) throw new Error(`--level ${level} is not a SIMD level`);

const words = await loadWordVectors(51_000, say);
const scratch = mkdtempSync(join(tmpdir(), 'faiss-sdk-bench-'));
const data = join(scratch, 'words.f32');
writeFileSync(data, words.vectors);

const faiss = await engine(level);
const python = await pythonWithFaiss(faiss.faissVersion, say);
const index = (name: string) => join(scratch, `${name}.faiss`);
const d = String(words.dimension);
const environment = { FAISS_OPT_LEVEL: level.toUpperCase(), FAISS_SDK_SIMD: level };
const here = new URL('.', import.meta.url).pathname;
const workers: Record<WorkerName, WorkerProcess> = {
  cpp: new WorkerProcess('cpp', cppWorker(faiss, say), [data, d, index('cpp')], environment),
  python: new WorkerProcess('python', python, [join(here, 'workers/bench.py'), data, d, index('python')], environment),
  sdk: new WorkerProcess(
    'sdk',
    process.execPath,
    ['--import', 'tsx', join(here, 'workers/sdk.ts'), data, d, index('sdk')],
    environment,
  ),
};
const names = Object.keys(workers) as WorkerName[];

/** One row at one thread count: prepare all, warm all, then take them in turn, each round from another one. */
async function measure(row: BenchRow, threads: number): Promise<Figures> {
  for (const name of names) await workers[name].ask(prepareCommand(row, threads));
  const run = async (name: WorkerName) => Number(await workers[name].ask(`run ${row.iterations}`));
  for (const name of names) await run(name);
  const measured: Record<WorkerName, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    const seconds: Partial<Record<WorkerName, number>> = {};
    for (let i = 0; i < names.length; i++) {
      const name = names[(round + i) % names.length] as WorkerName;
      seconds[name] = await run(name);
    }
    measured.push(seconds as Record<WorkerName, number>);
  }
  return figures(row, threads, measured);
}

function line(row: Figures): string {
  const ratio =
    row.figure === 'ratio'
      ? `C++ × ${row.againstCpp.median.toFixed(3)} (${row.againstCpp.low.toFixed(3)}–${row.againstCpp.high.toFixed(3)})`
      : `C++ + ${row.addedMicroseconds.median.toFixed(2)} µs`;
  const times = `${row.cpp.toFixed(2)} / ${row.python.toFixed(2)} / ${row.sdk.toFixed(2)} ${row.unit}`;
  return `${row.name.padEnd(34)} ${String(row.threads).padStart(2)} thr  ${times.padEnd(38)} ${ratio.padEnd(30)} Python × ${row.againstPython.median.toFixed(2)}`;
}

try {
  const all = cpus().length;
  const rows: Figures[] = [];
  say(`FAISS ${faiss.faissVersion} at ${level}; C++ / Python / SDK, medians of ${rounds} rounds`);
  for (const row of benchRows(values.quick)) {
    if (values.only && !row.name.includes(values.only)) continue;
    for (const threads of row.threads) {
      const measured = await measure(row, threads === 'one' ? 1 : all);
      rows.push(measured);
      say(line(measured));
    }
  }
  const report: BenchReport = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? 'unknown processor'}, ${all} cores`,
    faiss: faiss.faissVersion,
    simd: level,
    quick: values.quick,
    rounds,
    rows,
  };
  mkdirSync(dirname(values.html), { recursive: true });
  writeFileSync(values.html, await html(report));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  say(`page: ${values.html}`);
} finally {
  for (const name of names) workers[name].close();
  rmSync(scratch, { recursive: true, force: true });
}
