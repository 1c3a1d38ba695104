/** `npm run bench -- --runtimes native,wasm`: see README.md in this folder. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launched } from '../test/support/page.ts';
import { serve } from '../test/support/serve.ts';
import type { Times } from './measure.mjs';
import { readyTimes } from './ready.ts';

const ROWS = ['Flat', 'HNSW32', 'SQ8', 'SQfp16', 'IVF256,Flat', 'PQ16np', 'IVF256,PQ16x4fs', 'PQ32x4fs', 'LSH128'];
const OPERATIONS = ['train', 'add', 'batch', 'single'] as const;

const { values } = parseArgs({
  options: {
    runtimes: { type: 'string', default: 'native,wasm' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const names = new Set(values.runtimes.split(','));
const rows = ROWS.filter((row) => !values.only || row.includes(values.only));
const size = values.quick ? { n: 4_000, queries: 100 } : { n: 20_000, queries: 500 };
const say = (line: string) => process.stderr.write(`${line}\n`);
const at = (path: string) => new URL(path, import.meta.url).pathname;

type Measured = Record<string, Times>;
interface Setting {
  readonly name: string;
  readonly runtime: 'native' | 'wasm';
  readonly threads: number;
  readonly run: () => Promise<Measured>;
}

function inNode(path: string, env: NodeJS.ProcessEnv): Promise<Measured> {
  const args = ['--import', 'tsx', at('in-node.mjs'), at(path), JSON.stringify(rows), JSON.stringify(size)];
  const text = execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  const lines = text.trim().split('\n');
  return Promise.resolve(
    Object.fromEntries(lines.map((line) => JSON.parse(line)).map(({ row, ...times }) => [row, times])),
  );
}

/** On the page's own thread, where the Sync forms are. */
async function inPage(threads: number): Promise<Measured> {
  const { server, origin } = await serve(at('../dist'), true);
  const browser = await launched(server);
  try {
    const page = await browser.newPage();
    const body = readFileSync(at('measure.mjs'), 'utf8');
    await page.route('**/measure.mjs', (route) => route.fulfill({ body, contentType: 'text/javascript' }));
    await page.goto(origin);
    return (await page.evaluate(`(async () => {
      (await import('/locate.js')).useThreads(${threads});
      const faiss = await import('/index.js');
      const { measure } = await import('/measure.mjs');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const measured = {};
      for (const row of ${JSON.stringify(rows)}) measured[row] = measure(faiss, row, ${JSON.stringify(size)});
      return measured;
    })()`)) as Measured;
  } finally {
    await browser.close();
    server.close();
  }
}

const NATIVE = '../../node-native/src/index.ts';
const native = (level: string, threads: number): Setting => ({
  name: `native ${level}`,
  runtime: 'native',
  threads,
  run: () => inNode(NATIVE, { FAISS_SDK_SIMD: level, OMP_NUM_THREADS: String(threads) }),
});
const wasm = (where: 'Node' | 'Chromium', threads: number): Setting => ({
  name: `wasm ${where}`,
  runtime: 'wasm',
  threads,
  run: () => (where === 'Node' ? inNode('../dist/index.js', { FAISS_SDK_THREADS: String(threads) }) : inPage(threads)),
});
const settings = [
  native('generic', 1),
  native('avx2', 1),
  native('avx2', 2),
  wasm('Node', 1),
  wasm('Chromium', 1),
  wasm('Node', 2),
  wasm('Chromium', 2),
].filter(({ runtime }) => names.has(runtime));

/** Best of all rounds: the machine is shared, and what disturbs only makes slower. */
const best = new Map<Setting, Measured>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const setting of settings) {
    say(`round ${round + 1}: ${setting.name}, ${setting.threads} thread(s)`);
    const measured = await setting.run();
    const before = best.get(setting);
    for (const row of rows) {
      for (const operation of OPERATIONS) {
        const now = measured[row] as Times;
        now[operation] = Math.min(now[operation], before?.[row]?.[operation] ?? Number.POSITIVE_INFINITY);
      }
    }
    best.set(setting, measured);
  }
}

const title = ({ name, threads }: Setting) => `${name}, ${threads}`;
const time = (setting: Setting | undefined, row: string, operation: keyof Times) =>
  setting && best.get(setting)?.[row]?.[operation];
const find = (name: string, threads: number) => settings.find((one) => one.name === name && one.threads === threads);
const number = (value: number | undefined) =>
  value === undefined ? '–' : value.toPrecision(value < 1000 ? 3 : Math.ceil(Math.log10(value)));
const ratio = (of: number | undefined, by: number | undefined) =>
  of === undefined || by === undefined ? '–' : (of / by).toFixed(2);

console.log(
  `${cpus()[0]?.model}, ${cpus().length} processors, best of ${values.rounds} rounds; ${JSON.stringify(size)}`,
);
for (const operation of OPERATIONS) {
  const unit = operation === 'batch' || operation === 'single' ? 'µs a query' : 'ms';
  const one = find('wasm Node', 1);
  console.log(`\n${operation}, ${unit}\n`);
  const heads = ['of generic', 'of AVX2', 'Node 1→2', 'Chromium 1→2', 'AVX2 1→2'];
  console.log(`| row | ${[...settings.map(title), ...heads].join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(settings.length + heads.length)}`);
  for (const row of rows) {
    const of = (setting: Setting | undefined) => time(setting, row, operation);
    const ratios = [
      ratio(of(find('native generic', 1)), of(one)),
      ratio(of(find('native avx2', 1)), of(one)),
      ratio(of(one), of(find('wasm Node', 2))),
      ratio(of(find('wasm Chromium', 1)), of(find('wasm Chromium', 2))),
      ratio(of(find('native avx2', 1)), of(find('native avx2', 2))),
    ];
    console.log(`| ${row} | ${[...settings.map((setting) => number(of(setting))), ...ratios].join(' | ')} |`);
  }
}
if (names.has('wasm')) {
  say('ready times');
  console.log('\nfrom import to the answer of a first search, ms\n\n| where | ms |\n| --- | ---: |');
  for (const { where, ms } of await readyTimes()) console.log(`| ${where} | ${ms.toFixed(0)} |`);
}
if (values.json) {
  const all = settings.map((setting) => ({ ...setting, measured: best.get(setting) }));
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
