/** The bundle of the package's JavaScript, made anew in a folder that has one. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleJavaScript } from '../tools/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('chunks of an earlier build go, all that are imported stay, and nothing else is touched', async () => {
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  for (const name of ['chunk-0LDBUILD.js', 'chunk-of-mine.js', 'faiss.stamp']) writeFileSync(join(dist, name), '');
  await bundleJavaScript(folder);
  const there = readdirSync(dist).filter((name) => name.startsWith('chunk-'));
  const entries = [
    join(dist, 'index.js'),
    ...readdirSync(join(dist, 'contrib')).map((name) => join(dist, 'contrib', name)),
  ];
  const texts = [...entries, ...there.map((name) => join(dist, name))].map((path) => readFileSync(path, 'utf8'));
  const imported = new Set(
    texts.flatMap((text) => [...text.matchAll(/\.\/(chunk-[A-Z0-9]{8}\.js)"/g)].map(([, name]) => name)),
  );
  expect(imported.size).toBeGreaterThan(1);
  expect(new Set(there)).toEqual(new Set([...imported, 'chunk-of-mine.js']));
  expect(readdirSync(dist)).toContain('faiss.stamp');
});
