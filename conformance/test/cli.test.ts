import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONFORMANCE } from '../src/folders.ts';
import { fromJsonLines } from '../src/report/result.ts';
import { Faux } from './faux/start.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-test-'));
const CLI = join(CONFORMANCE, 'bin', 'faiss-conformance.mjs');
let faux: Faux;
beforeAll(async () => {
  faux = await Faux.build();
});
afterAll(() => {
  faux.remove();
  rmSync(folder, { recursive: true, force: true });
});

function cli(...args: string[]): Promise<{ status: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    const heard = (chunk: Buffer) => {
      out += chunk.toString();
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.on('close', (status) => resolve({ status, out }));
  });
}

describe.concurrent('faiss-conformance', () => {
  it('runs an adapter with two processes, writes every report, and ends with 0 when all is as expected', async () => {
    const files = ['r.jsonl', 'r.xml', 'r.html'].map((name) => join(folder, name));
    const reports = ['--json', files[0]!, '--junit', files[1]!, '--html', files[2]!];
    const command = ['--adapter', `${faux.command} none`, '--filter', 'flat/metrics/*', '--jobs', '2'];
    const { status, out } = await cli('run', ...command, ...reports);
    expect(out).toMatch(/judged by Python FAISS 1\.12\.0/);
    expect(out).toMatch(/cases were left out by --level and --filter/);
    expect([status, out.trim().split('\n').at(-1)]).toEqual([0, 'as expected']);
    const result = fromJsonLines(files[0]!);
    expect(result.verdicts.length).toBeGreaterThan(8);
    expect(new Set(result.verdicts.map((one) => one.verdict))).toEqual(new Set(['pass']));
    expect(readFileSync(files[1]!, 'utf8')).toContain(`tests="${result.verdicts.length}" failures="0"`);
    expect(readFileSync(files[2]!, 'utf8')).toContain('["flat/metrics/l2","0"]');
  });

  it('runs the levels that are asked for, by the goldens of another release, within the time of --timeout', async () => {
    const hanging = ['--adapter', `${faux.command} hangs`, '--faiss', '1.7.3', '--timeout', '5'];
    const file = join(folder, 'levels.jsonl');
    const { status, out } = await cli(
      'run',
      ...hanging,
      '--level',
      'build',
      '--filter',
      'flat/metrics/*',
      '--json',
      file,
    );
    expect(status).toBe(1);
    expect(out).toMatch(/judged by Python FAISS 1\.7\.3/);
    const { verdicts } = fromJsonLines(file);
    expect(new Set(verdicts.map((one) => one.level))).toEqual(new Set(['build']));
    const late = verdicts.filter((one) => one.verdict === 'timeout');
    expect(late.map((one) => [one.id, one.reasons[0]])).toEqual([
      ['flat/metrics/inner-product', expect.stringContaining('no answer within 5 s')],
    ]);
  });

  it('judges a module in this process, in the synchronous form where that is asked for', async () => {
    const module = join(CONFORMANCE, '..', 'runtimes', 'node-native', 'dist', 'index.js');
    const command = ['--adapter', `module:${module}`, '--sync', '--filter', 'flat/metrics/l*'];
    const { status, out } = await cli('run', ...command);
    expect(out).toMatch(/synchronous calls/);
    expect([status, out.trim().split('\n').at(-1)]).toEqual([0, 'as expected']);
  });

  it('lists cases by level and filter, for a reader and as JSON lines', async () => {
    const { status, out } = await cli('list', '--level', 'search,errors', '--filter', 'ivf-flat/*');
    expect(status).toBe(0);
    expect(out).toMatch(/^search {5}ivf-flat\/search\/range {2}\[IndexFlatL2 IndexIVFFlat read_index\]$/m);
    expect(out).toMatch(/^\d+ cases: surface 0, format 0, search [1-9]\d*, build 0, errors [1-9]\d*, behaviour 0$/m);
    const lines = (await cli('list', '--filter', 'flat/metrics/l2', '--json')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['flat/metrics/l2']);
    expect((await cli('list', '--filter', 'flat/metrics/none-such')).out).toMatch(/^0 cases/m);
  });

  it('merges results into one table and one page', async () => {
    const files = await Promise.all(
      ['none', 'wrong-metric'].map(async (fault) => {
        const file = join(folder, `${fault}.jsonl`);
        const command = ['--adapter', `${faux.command} ${fault}`, '--filter', 'flat/metrics/l*', '--json', file];
        await cli('run', ...command);
        return file;
      }),
    );
    const page = join(folder, 'both.html');
    const { status, out } = await cli('merge', ...files, '--html', page);
    expect(status).toBe(1);
    expect(out).toMatch(/^faux-none 1\.0\.0 .*build 7\/7.* as expected$/m);
    expect(out).toMatch(/^faux-wrong-metric 1\.0\.0 .*build [1-6]\/7.* NOT as expected$/m);
    const html = readFileSync(page, 'utf8');
    for (const name of ['faux-none', 'faux-wrong-metric']) expect(html).toContain(name);
    expect((await cli('merge', files[0]!)).status).toBe(0);
    expect((await cli('merge')).status).toBe(2);
  });

  it('ends with 1 when a case fails, a listed one passes, or a pattern names no case', async () => {
    const known = join(folder, 'known.txt');
    writeFileSync(known, 'flat/metrics/l1 # it passes\nno/such/* # stale\n');
    const command = ['--adapter', `${faux.command} wrong-metric`, '--known', known, '--filter', 'flat/metrics/l1'];
    const { status, out } = await cli(
      'run',
      ...command,
      '--filter',
      'flat/metrics/l2',
      '--filter',
      'flat/metrics/linf',
    );
    expect(status).toBe(1);
    expect(out).toMatch(/fail flat\/metrics\/linf/);
    expect(out).toMatch(/problem: .*no\/such\/\* names no case/);
    const right = await cli(
      'run',
      '--adapter',
      `${faux.command} none`,
      '--known',
      known,
      '--filter',
      'flat/metrics/l1',
    );
    expect(right.status).toBe(1);
    expect(right.out).toMatch(/unexpected-pass flat\/metrics\/l1/);
  });

  it('ends with 2 when nothing can be judged', async () => {
    const broken = await cli('run', '--adapter', 'exit 7', '--filter', 'flat/metrics/l1');
    expect([broken.status, broken.out]).toEqual([2, expect.stringContaining('ended (status 7)')]);
    const unknown = await cli('run', '--adapter', 'exit 7', '--level', 'depth');
    expect([unknown.status, unknown.out]).toEqual([2, expect.stringContaining('there is no level depth')]);
    expect((await cli('dance')).out).toContain('there is no command dance');
  });

  it('explains a case, and what a binding makes of it', async () => {
    const adapter = `${faux.command} label-off-by-one`;
    const { status, out } = await cli('explain', 'flat/metrics/l2', '--adapter', adapter);
    expect(status).toBe(1);
    expect(out).toContain('1. i = new IndexFlat(16, METRIC_L2)');
    expect(out).toMatch(/r\.labels: ties/);
    expect(out).toMatch(/Python: i64 \[12, 10\]/);
    expect(out).toMatch(/row 0 expected \d+, /);
    expect(out).toContain('--filter flat/metrics/l2');
    expect((await cli('explain', 'flat/metric/l2')).out).toContain('did you mean');
    const alone = await cli('explain', 'flat/metrics/l2');
    expect([alone.status, alone.out]).toEqual([0, expect.stringContaining('1. i = new IndexFlat(16, METRIC_L2)')]);
  });

  it('validates the messages of an adapter and not its answers', async () => {
    const wrong = ['--filter', 'flat/metrics/l*'];
    const kept = await cli('validate', '--adapter', `${faux.command} label-off-by-one`, ...wrong);
    expect([kept.status, kept.out]).toEqual([0, expect.stringContaining('the protocol is kept')]);
    const broken = await cli(
      'validate',
      '--adapter',
      `${faux.command} breaks-the-schema`,
      '--filter',
      'flat/metrics/i*',
    );
    expect([broken.status, broken.out]).toEqual([1, expect.stringContaining('not a message: result')]);
  });

  it('writes skeletons: they keep the protocol, and pass once they are filled in', async () => {
    for (const language of ['python', 'node', 'go', 'rust']) {
      expect((await cli('init', language, join(folder, language))).status).toBe(0);
    }
    const again = await cli('init', 'node', join(folder, 'node'));
    expect([again.status, again.out]).toEqual([2, expect.stringContaining('adapter.mjs is there already')]);
    const path = join(folder, 'node', 'adapter.mjs');
    const adapter = `"${process.execPath}" "${path}"`;
    expect((await cli('validate', '--adapter', adapter)).out).toContain('the protocol is kept');
    writeFileSync(path, readFileSync(path, 'utf8').replace('const classes = {};', FLAT));
    const { status, out } = await cli(
      'run',
      '--adapter',
      adapter,
      '--filter',
      'index-flat-l2/field/*',
      '--filter',
      'behaviour/streaming',
    );
    expect(out).toMatch(/^behaviour +1$/m);
    expect(out).toMatch(/its errors carry no kind/);
    expect([status, out.trim().split('\n').at(-1)]).toEqual([0, 'as expected']);
  });
});

it('the SDK itself answers through the protocol as it does in process', async () => {
  const adapter = `"${process.execPath}" --import tsx "${join(CONFORMANCE, 'adapters', 'node', 'adapter.ts')}"`;
  const one = { level: 'search', filter: 'guide', adapter };
  // The adapter is looked up from the repository, where tsx and the path aliases are.
  const child = spawn(process.execPath, [CLI, 'run', '--adapter', one.adapter, '--filter', one.filter], {
    cwd: join(CONFORMANCE, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(out).toMatch(/^Conformance of node-native checkout \(FAISS 1\.12\.0/);
  expect(out).toMatch(/^all +[1-9]\d*$/m);
  expect(status).toBe(0);
});

/** Enough of a binding for cases of the flat index: what an author writes first. */
const FLAT = `class IndexFlatL2 {
  rows = [];
  is_trained = true;
  metric_type = 1;
  metric_arg = 0;
  verbose = false;
  constructor(d) { this.d = d; this.code_size = 4 * d; }
  get ntotal() { return this.rows.length; }
  get codes() { return new Tensor('u8', [0], new Uint8Array(0)); }
  add(x) { for (let i = 0; i < x.shape[0]; i++) this.rows.push(x.data.slice(i * this.d, (i + 1) * this.d)); }
  search(x, k) {
    const distances = new Float32Array(x.shape[0] * k).fill(3.4028234663852886e38);
    const labels = new BigInt64Array(x.shape[0] * k).fill(-1n);
    for (let q = 0; q < x.shape[0]; q++) {
      const scored = this.rows.map((row, id) => [row.reduce((sum, v, j) => sum + (v - x.data[q * this.d + j]) ** 2, 0), id]);
      scored.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, k).forEach(([distance, id], rank) => {
        distances[q * k + rank] = distance;
        labels[q * k + rank] = BigInt(id);
      });
    }
    const shape = [x.shape[0], k];
    return { distances: new Tensor('f32', shape, distances), labels: new Tensor('i64', shape, labels) };
  }
}
const classes = { IndexFlatL2 };`;
