import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-stall-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('ends a run whose test holds its process, and names it', { timeout: 120_000 }, () => {
  writeFileSync(
    join(folder, 'stuck.test.mjs'),
    `const { it } = globalThis;
     it('passes', () => {});
     it('waits', () => new Promise((resolve) => setTimeout(resolve, 500)));
     it('holds the process', () => { for (;;); });`,
  );
  const ended = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      `--root=${folder}`,
      '--globals',
      '--pool=forks',
      `--reporter=${join(ROOT, 'scripts/lib/stall-reporter.mjs')}`,
    ],
    { encoding: 'utf8', timeout: 100_000, env: { ...process.env, FAISS_SDK_STALL_MS: '2000' } },
  );
  expect(ended.stderr).toContain('Nothing has moved for 2 s');
  expect(ended.stderr).toContain('stuck.test.mjs');
  expect(ended.stderr).toMatch(/(ended: waits|began: holds the process)/);
  expect(ended.status).toBe(1);
});
