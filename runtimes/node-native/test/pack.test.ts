/** The packed tarball, installed in an empty folder with no access to the repository, and used. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-pack-'));
const run = (command: string, args: string[], cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  const packed = run('node', ['scripts/pack.mjs', '--destination', folder], root).trim().split('\n');
  const tarballs = JSON.parse(packed.at(-1) as string) as string[];
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', ...tarballs]);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
const index = new IndexFlatL2(2);
index.addSync([0, 0, 3, 4]);
const result = index.searchSync([3, 4], 1);
console.log(JSON.stringify({ id: String(result.labels[0]), runtime: faiss.runtime, version: faiss.version }));
`;

describe('the packed package', () => {
  test('is imported', () => {
    writeFileSync(join(folder, 'use.mjs'), `import { faiss, IndexFlatL2 } from '@faiss-sdk/node';${program}`);
    expect(JSON.parse(run('node', ['use.mjs']))).toMatchObject({ id: '1', runtime: 'native' });
  });

  test('is required', () => {
    writeFileSync(join(folder, 'use.cjs'), `const { faiss, IndexFlatL2 } = require('@faiss-sdk/node');${program}`);
    expect(JSON.parse(run('node', ['--no-warnings', 'use.cjs']))).toMatchObject({ id: '1' });
  });

  test('offers the modules of contrib over the same engine', () => {
    writeFileSync(
      join(folder, 'contrib.mjs'),
      `import { IndexFlatL2, rand } from '@faiss-sdk/node';
import { getFlatData } from '@faiss-sdk/node/contrib/inspect_tools';
import { reverseIndexFactory } from '@faiss-sdk/node/contrib/factory_tools';
const index = new IndexFlatL2(2);
index.addSync(rand(4, 1));
console.log(reverseIndexFactory(index), getFlatData(index).length);
`,
    );
    expect(run('node', ['contrib.mjs'])).toBe('Flat 4\n');
  });

  test('has types that a strict program compiles against', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { IndexIVFPQ, IndexFlatL2, METRIC_L2, type SearchResult } from '@faiss-sdk/node';
import { knnIntersectionMeasure } from '@faiss-sdk/node/contrib/evaluation';
export const share = async (a: Promise<SearchResult>) => knnIntersectionMeasure(await a, await a);
const index = new IndexIVFPQ(new IndexFlatL2(8), 8, 4, 2, 8, METRIC_L2);
export const found: Promise<SearchResult> = index.search(new Float32Array(8), 3);
export const m: number = index.pq.M;
// @ts-expect-error an unknown property is a compile error
index.nprob = 3;
`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,esnext.disposable',
      // AbortSignal and URL come from Node's types (an optional peer) or from lib.dom.
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
    ];
    expect(run('node', [tsc, ...options, 'use.ts'])).toBe('');
  });

  test('has no install script, and holds no source of ours', () => {
    const manifest = JSON.parse(
      run('npm', ['pkg', 'get', 'scripts', 'files'], join(folder, 'node_modules/@faiss-sdk/node')),
    );
    expect(JSON.stringify(manifest)).not.toMatch(/install/);
  });
});
