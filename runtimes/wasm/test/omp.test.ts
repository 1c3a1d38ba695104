/** The OpenMP runtime (../omp) function by function, in a program of its own: what clang makes of each pragma. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emscripten, flagsOf } from '../tools/toolchain.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-omp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CHECKS = [
  ...['region', 'parts taken over', 'number of threads', 'regions in regions', 'loops', 'shares'],
  ...['loops that nobody waits for', 'sums', 'one after the other', 'only one thread', 'barriers', 'many variables'],
  ...['exceptions', 'regions at once', 'a thread that traps'],
];

const flags = [...flagsOf('threads'), '-std=c++17', '-O1', `-I${here('../omp/include')}`, `-I${here('../omp/src')}`];
const landingPads = join(folder, 'landing-pads.bc');
const withPads = ['-Xclang', '-mlink-bitcode-file', '-Xclang', landingPads];
const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { env: emscripten().env, stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
let runtime: readonly string[];

beforeAll(() => {
  run('emcc', [...flagsOf('threads'), '-c', '-emit-llvm', here('../engine/landing-pads.ll'), '-o', landingPads]);
  const sources = readdirSync(here('../omp/src')).filter((file) => file.endsWith('.cpp'));
  run('em++', [...flags, ...withPads, '-c', ...sources.map((file) => here(`../omp/src/${file}`))]);
  runtime = sources.map((file) => join(folder, file.replace('.cpp', '.o')));
}, 240_000);

/** What the program says to each check; `pads`: compiled with landing-pads.ll, as the module is. */
function verdicts(pads: boolean): Map<string, string> {
  const object = join(folder, 'functions.o');
  run('em++', [...flags, ...(pads ? withPads : []), '-fopenmp', '-c', here('omp/functions.cpp'), '-o', object]);
  const program = join(folder, pads ? 'with.js' : 'without.js');
  // Workers for the pool and a std::thread; this Emscripten's own, which are there before the program begins.
  const link = ['-sENVIRONMENT=node,worker', '-sPTHREAD_POOL_SIZE=4', '-sEXIT_RUNTIME=1'];
  run('em++', [...flags, object, ...runtime, ...link, '-o', program]);
  // The JavaScript that this Emscripten writes takes Node's fetch for a page's.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-experimental-fetch', program], {
    encoding: 'utf8',
    timeout: pads ? 120_000 : 20_000,
  });
  if (pads) expect(status, stdout + stderr).toBe(0);
  const lines = stdout.trim().split('\n');
  return new Map(lines.map((line) => line.split(' = ') as [string, string]));
}

describe('OpenMP on several threads', () => {
  let said: Map<string, string>;
  beforeAll(() => {
    said = verdicts(true);
  }, 240_000);
  it.each(CHECKS)('%s', (name) => {
    expect(said.get(name)).toBe('ok');
  });
  it('nothing else is checked by the program', () => {
    expect([...said.keys()]).toEqual(CHECKS);
  });
});

it('without landing-pads.ll this clang loses exceptions', () => {
  expect(verdicts(false).get('exceptions')).not.toBe('ok');
}, 240_000);
