/** engine/include/fsdk_distances.h in WebAssembly, against sums in double precision and against itself, bit by bit. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emscripten, FLAGS } from '../tools/toolchain.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-distances-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A line of distances/sums.cpp: four vectors against one. */
interface Line {
  readonly term: string;
  readonly d: number;
  readonly kind: string;
  /** Bits. */
  readonly one: readonly string[];
  readonly four: readonly string[];
  readonly again: readonly string[];
  readonly wanted: readonly { readonly sum: number; readonly sizes: number }[];
}

function read(line: string): Line {
  const [term = '', d, kind = '', ...rest] = line.split(' ');
  const numbers = rest.slice(12).map(Number);
  const wanted = [0, 1, 2, 3].map((v) => ({ sum: numbers[2 * v] as number, sizes: numbers[2 * v + 1] as number }));
  return { term, d: Number(d), kind, one: rest.slice(0, 4), four: rest.slice(4, 8), again: rest.slice(8, 12), wanted };
}

function float(bits: string): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, Number.parseInt(bits, 16));
  return view.getFloat32(0);
}

let lines: Line[];

beforeAll(() => {
  const program = join(folder, 'sums.js');
  execFileSync(
    'em++',
    [
      ...FLAGS,
      ...['-std=c++17', '-O3', `-I${here('../engine/include')}`, here('distances/sums.cpp')],
      ...['-sENVIRONMENT=node', '-sSINGLE_FILE=1', '-o', program],
    ],
    { env: emscripten().env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // The JavaScript that this Emscripten writes takes Node's fetch for a page's.
  const text = execFileSync(process.execPath, ['--no-experimental-fetch', program], { encoding: 'utf8' });
  lines = text.trim().split('\n').map(read);
}, 120_000);

describe.each(['squares', 'products'])('%s', (term) => {
  const ours = () => lines.filter((line) => line.term === term);

  it('are there for every length', () => {
    expect(new Set(ours().map(({ d }) => d))).toEqual(
      new Set([...Array.from({ length: 71 }, (_, d) => d), 96, 100, 127, 128, 129, 960, 1000]),
    );
  });

  it('are exact where floats are', () => {
    for (const { kind, d, one, wanted } of ours())
      if (kind === 'whole') expect({ d, sums: one.map(float) }).toEqual({ d, sums: wanted.map(({ sum }) => sum) });
  });

  it('are as near to the sum as eight chains of additions are', () => {
    // A term is rounded three times at most, then in a chain of its lane, and with the other lanes and what is left over.
    let looked = 0;
    for (const { kind, d, one, wanted } of ours()) {
      if (kind !== 'any') continue;
      const roundings = 3 + Math.ceil(d / 8) + 1 + 2 + (d % 4);
      for (const [v, { sum, sizes }] of wanted.entries()) {
        const error = Math.abs(float(one[v] as string) - sum);
        expect(error, `d = ${d}, vector ${v}`).toBeLessThanOrEqual(roundings * 2 ** -24 * sizes * (1 + 2 ** -10));
        looked++;
      }
    }
    expect(looked).toBeGreaterThan(500);
  });

  it('are the same bits for one vector and among four, in any place', () => {
    for (const { d, one, four, again } of ours()) {
      expect({ d, sums: four }).toEqual({ d, sums: one });
      expect({ d, sums: again }).toEqual({ d, sums: one });
    }
  });
});

it('a vector is at no distance from itself', () => {
  for (const { term, one } of lines) if (term === 'squares') expect(one[3]).toBe('00000000');
});
