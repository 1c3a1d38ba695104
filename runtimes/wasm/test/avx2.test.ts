/**
 * Each function of engine/include/immintrin.h over 500 drawn inputs, against the instructions themselves. What they give
 * is written down (avx2/instructions.txt), and compared again where this machine has them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emscripten, FLAGS } from '../tools/toolchain.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const source = here('avx2/functions.cpp');
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-avx2-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hashes by function, as functions.cpp prints them. */
function hashes(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, -17), line.slice(-16)]),
  );
}

const written = hashes(readFileSync(here('avx2/instructions.txt'), 'utf8'));
let ours: Map<string, string>;

beforeAll(() => {
  const program = join(folder, 'functions.js');
  execFileSync(
    'em++',
    [
      ...FLAGS,
      ...['-std=c++17', '-O2', '-ffp-contract=off', `-I${here('../engine/include')}`, source],
      ...['-sENVIRONMENT=node', '-sSINGLE_FILE=1', '-o', program],
    ],
    { env: emscripten().env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // The JavaScript that this Emscripten writes takes Node's fetch for a page's.
  ours = hashes(execFileSync(process.execPath, ['--no-experimental-fetch', program], { encoding: 'utf8' }));
}, 120_000);

describe('in WebAssembly', () => {
  it.each([...written.keys()])('%s does what the instruction does', (name) => {
    expect(ours.get(name)).toBe(written.get(name));
  });

  it('nothing else is offered to the test', () => {
    expect([...ours.keys()]).toEqual([...written.keys()]);
  });
});

const cpu = (() => {
  try {
    return readFileSync('/proc/cpuinfo', 'utf8');
  } catch {
    return '';
  }
})();

it('what is written down is what this machine does, if it has the instructions', () => {
  if (!/\bavx2\b/.test(cpu)) return;
  const program = join(folder, 'functions');
  execFileSync('g++', ['-std=c++17', '-O1', '-mavx2', '-mfma', '-mf16c', '-ffp-contract=off', source, '-o', program]);
  expect(hashes(execFileSync(program, { encoding: 'utf8' }))).toEqual(written);
});

it('every function of the header is in the list', () => {
  const list = readFileSync(here('avx2/list.inc'), 'utf8') + readFileSync(source, 'utf8');
  const header = ['types', 'floats', 'halves', 'integers', 'moves']
    .map((name) => readFileSync(here(`../engine/include/fsdk_avx2/${name}.h`), 'utf8'))
    .join('\n');
  const names = new Set([...header.matchAll(/(?:FSDK_SIMD [\w:]+ |#define )(_mm\w+)\(/g)].map((found) => found[1]!));
  // Most functions of 256 bits are two of 128.
  const listed = (name: string) =>
    [name, name.replace('_mm_', '_mm256_'), name.replace('_mm_', '_mm256_').replace('128', '256')].some((one) =>
      new RegExp(`\\b${one}\\b`).test(list),
    );
  expect([...names].filter((name) => !listed(name))).toEqual([]);
});
