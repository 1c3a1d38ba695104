import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import parse from '@changesets/parse';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.changeset');
const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const published = ['runtimes/node-native', 'runtimes/wasm', 'runtimes/auto', 'conformance'].map(
  (path) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).name,
);

test.each(files)('%s can be released', (name) => {
  const { releases, summary } = parse(readFileSync(join(folder, name), 'utf8'));
  expect(summary).not.toBe('');
  expect(releases).not.toEqual([]);
  for (const release of releases) expect(published).toContain(release.name);
});
