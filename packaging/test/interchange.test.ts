/** Index files between the packed native and WebAssembly packages, in both directions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { file, installed, run } from './support.ts';

const KINDS = [
  'Flat',
  'SQ8',
  'PQ8x4fs',
  'HNSW16',
  'IVF8,Flat',
  'IVF8,SQ8',
  'IVF8,PQ4np',
  'PCA8,IVF8,Flat',
  'IDMap,Flat',
  'NSG8',
];

/** Makes (or reads) one index of each kind, keeps it, and prints what a search in it finds. */
const program = (own: string, other: string) => `
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserializeIndexSync, indexFactory, rand, serializeIndexSync } from '@faiss-sdk/${own}';
const d = 16;
const x = rand(600 * d, 7);
const said = {};
function build(kind) {
  const index = indexFactory(d, kind);
  index.trainSync(x);
  if (kind.startsWith('IDMap')) index.addWithIdsSync(x, BigInt64Array.from({ length: 600 }, (_, id) => BigInt(id) << 40n));
  else index.addSync(x);
  return index;
}
for (const [i, kind] of ${JSON.stringify(KINDS)}.entries()) {
  const file = i + '-${own}.faiss';
  // Made once: a graph that several threads build is another one each time.
  const made = existsSync(file) ? deserializeIndexSync(readFileSync(file)) : build(kind);
  writeFileSync(file, serializeIndexSync(made));
  const found = (index) => Array.from(index.searchSync(x.subarray(0, 20 * d), 4).labels, String).join();
  said[kind] = [found(made)];
  try {
    const read = deserializeIndexSync(readFileSync(i + '-${other}.faiss'));
    said[kind].push(found(read), read.constructor.name);
    writeFileSync(i + '-${other}-by-${own}.faiss', serializeIndexSync(read));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
console.log(JSON.stringify(said));
`;

type Said = Record<string, [own: string, other: string, name: string]>;
let native: Said;
let wasm: Said;

beforeAll(() => {
  file('native.mjs', program('node', 'wasm'));
  file('wasm.mjs', program('wasm', 'node'));
  run('node', ['native.mjs']);
  wasm = JSON.parse(run('node', ['wasm.mjs'])) as Said;
  native = JSON.parse(run('node', ['native.mjs'])) as Said;
});

const bytes = (name: string) => readFileSync(join(installed, `${name}.faiss`));

describe.each(KINDS.map((kind, i) => [kind, i] as const))('%s', (kind, i) => {
  test('of the native package is read by the other: same answers, same bytes when written again', () => {
    expect(wasm[kind]?.[1]).toBe(native[kind]?.[0]);
    expect(bytes(`${i}-node-by-wasm`).equals(bytes(`${i}-node`))).toBe(true);
  });
  test('and the reverse', () => {
    expect(native[kind]?.[1]).toBe(wasm[kind]?.[0]);
    expect(native[kind]?.[2]).toBe(wasm[kind]?.[2]);
    expect(bytes(`${i}-wasm-by-node`).equals(bytes(`${i}-wasm`))).toBe(true);
  });
});
