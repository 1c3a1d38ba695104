/** Loops of our own in place of FAISS's (engine/include/fsdk_*.h), against the plainest ones. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wasmEngine } from '../tools/engine.ts';
import { emscripten, FLAGS } from '../tools/toolchain.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-loops-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let cases: { readonly name: string; readonly plain: string; readonly ours: string }[];

beforeAll(async () => {
  const tools = emscripten();
  // For the heap of FAISS.
  const engine = await wasmEngine(tools, 'single');
  const program = join(folder, 'loops.js');
  execFileSync(
    'em++',
    [
      ...FLAGS,
      ...['-std=c++17', '-O3', `-I${here('../engine/include')}`, `-isystem${join(engine.folder, 'include')}`],
      ...[here('loops/loops.cpp'), '-sENVIRONMENT=node', '-sSINGLE_FILE=1', '-o', program],
    ],
    { env: tools.env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // The JavaScript that this Emscripten writes takes Node's fetch for a page's.
  const text = execFileSync(process.execPath, ['--no-experimental-fetch', program], { encoding: 'utf8' });
  cases = text
    .trim()
    .split('\n')
    .map((line) => ({ name: line.slice(0, -34), plain: line.slice(-33, -17), ours: line.slice(-16) }));
}, 120_000);

it.each([
  ['look_up', 30, 'distances of 32 vectors for one to five queries'],
  ['nearest_codes', 48, 'the same heap as one code after the other'],
  ['tables', 96, 'the same heap as FAISS, which adds up by four'],
  ['signs', 8, 'the bits of numbers one by one'],
  ['halves', 16, 'the sums of what the digits mean, and no sum of what is endless'],
  ['to_halves', 5, "FAISS's rounding of single numbers"],
  ['to_bytes', 11, "FAISS's codes one by one"],
  ['nearest_by_four', 12, 'the first of the nearest, in four lanes'],
  ['distances_of_products', 6, "FAISS's distances, none below 0"],
  ['next_before', 90, 'those that one by one are found'],
  ['least', 6, 'the least and the greatest number'],
  ['round_to_bytes', 6, "FAISS's bytes"],
  ['steps', 4, 'the codes of a scalar quantizer within two roundings'],
])('%s, %i cases: %s', (loop, count) => {
  const all = cases.filter(({ name }) => name.startsWith(`${loop} `));
  expect(all.length).toBe(count);
  // Else a loop that does nothing would do.
  expect(new Set(all.map(({ plain }) => plain)).size).toBeGreaterThan(count / 2);
  expect(all.map(({ name, ours }) => ({ name, sums: ours }))).toEqual(
    all.map(({ name, plain }) => ({ name, sums: plain })),
  );
});
