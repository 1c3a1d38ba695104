import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../lib/run.mjs';

const ROOT = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-stall-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('ends a run whose test holds its process, and names it', { timeout: 120_000 }, async () => {
  const pid = join(folder, 'pid');
  writeFileSync(
    join(folder, 'stuck.test.mjs'),
    `import { writeFileSync } from 'node:fs';
     const { it } = globalThis;
     it('passes', () => writeFileSync(${JSON.stringify(pid)}, String(process.pid)));
     it('waits', () => new Promise((resolve) => setTimeout(resolve, 500)));
     it('holds the process', () => { for (;;); });`,
  );
  let text = '';
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const reporter = join(ROOT, 'scripts/lib/stall-reporter.mjs');
  const status = await run(
    process.execPath,
    [vitest, 'run', `--root=${folder}`, '--globals', '--pool=forks', `--reporter=${reporter}`],
    {
      env: { FAISS_SDK_STALL_MS: '2000' },
      group: true,
      onText: (more) => {
        text += more;
      },
    },
  );
  expect(status).toBe(1);
  expect(text).toContain('Nothing has moved for 2 s');
  expect(text).toContain('stuck.test.mjs');
  expect(text).toMatch(/(ended: .*waits|began: .*holds the process)/);
  const stuck = Number(readFileSync(pid, 'utf8'));
  await expect.poll(() => alive(stuck), { timeout: 10_000 }).toBe(false);
});
