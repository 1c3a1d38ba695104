/** The packed `@faiss-sdk/node`, used where it is installed. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest } from '../staging.ts';
import { file, installed, run, typeErrors } from './support.ts';

const program = `
const index = new IndexFlatL2(2);
index.addSync([0, 0, 3, 4]);
const result = index.searchSync([3, 4], 1);
console.log(JSON.stringify({ id: String(result.labels[0]), runtime: faiss.runtime, version: faiss.version }));
`;

describe('the packed native package', () => {
  test('is imported', () => {
    file('use.mjs', `import { faiss, IndexFlatL2 } from '@faiss-sdk/node';${program}`);
    expect(JSON.parse(run('node', ['use.mjs']))).toMatchObject({ id: '1', runtime: 'native' });
  });

  test('is required', () => {
    file('use.cjs', `const { faiss, IndexFlatL2 } = require('@faiss-sdk/node');${program}`);
    expect(JSON.parse(run('node', ['--no-warnings', 'use.cjs']))).toMatchObject({ id: '1' });
  });

  test('has types that a strict program compiles against', () => {
    const text = `import { IndexIVFPQ, IndexFlatL2, METRIC_L2, type SearchResult } from '@faiss-sdk/node';
const index = new IndexIVFPQ(new IndexFlatL2(8), 8, 4, 2, 8, METRIC_L2);
export const found: Promise<SearchResult> = index.search(new Float32Array(8), 3);
export const m: number = index.pq.M;
// @ts-expect-error an unknown property is a compile error
index.nprob = 3;
`;
    expect(typeErrors('use.ts', text)).toBe('');
  });
});

test.each(['node', 'wasm', 'auto'])('@faiss-sdk/%s has no install script', (name) => {
  expect(JSON.stringify(manifest(join(installed, 'node_modules/@faiss-sdk', name)).scripts ?? {})).not.toMatch(
    /install/,
  );
});
