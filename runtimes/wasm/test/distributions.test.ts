/** engine/include/fsdk_distributions.h in WebAssembly, draw by draw against GNU's C++ library on this machine. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { emscripten, FLAGS } from '../tools/toolchain.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-distributions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const common = [
  ...['-std=c++17', '-O2', '-ffp-contract=off', `-I${here('../engine/include')}`],
  here('distributions/draws.cpp'),
];

it('draws what the library draws that Python FAISS is built with', () => {
  const native = join(folder, 'draws');
  execFileSync('g++', [...common, '-DSTANDARD', '-o', native]);
  const program = join(folder, 'draws.js');
  execFileSync('em++', [...FLAGS, ...common, '-sENVIRONMENT=node', '-sSINGLE_FILE=1', '-o', program], {
    env: emscripten().env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const theirs = execFileSync(native, { encoding: 'utf8' }).trim().split('\n');
  // The JavaScript that this Emscripten writes takes Node's fetch for a page's.
  const ours = execFileSync(process.execPath, ['--no-experimental-fetch', program], { encoding: 'utf8' });
  expect(theirs.length).toBeGreaterThan(10_000);
  expect(ours.trim().split('\n')).toEqual(theirs);
});
