/**
 * Damaged index files: at least 2,000 mutations of 20 kinds of index, read, searched and reconstructed in
 * child processes. None may crash, hang or take memory without bound.
 */
import { fork } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Patience } from './support/children.js';

interface Report {
  readonly kinds: number;
  readonly mutations: number;
  readonly refused: number;
  readonly survived: number;
}

const program = new URL('support/mutate.mjs', import.meta.url).pathname;

/** One child does a share of the work; where it dies, the last line it sent names the mutation. */
function child(share: number, shares: number): Promise<Report> {
  return new Promise((resolve, reject) => {
    let last = 'before its first mutation';
    const process_ = fork(program, [String(share), String(shares)], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, OMP_NUM_THREADS: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let stderr = '';
    process_.stderr?.on('data', (data: Buffer) => {
      stderr = (stderr + data.toString()).slice(-2000);
    });
    const patience = new Patience(process_, 30);
    const watch = setInterval(() => {
      if (!patience.isOver) return;
      process_.kill('SIGKILL');
      reject(new Error(`hung at ${last}`));
    }, 1_000);
    process_.on('message', (message: string | Report) => {
      patience.begin();
      if (typeof message === 'string') last = message;
      else resolve(message);
    });
    process_.on('exit', (code, signal) => {
      clearInterval(watch);
      reject(new Error(`died (${signal ?? code}) at ${last}\n${stderr}`));
    });
  });
}

describe('damaged index files', () => {
  test('2,000 mutations of 20 kinds: no crash, no hang, memory bounded', async () => {
    const reports = await Promise.all([child(0, 2), child(1, 2)]);
    const total = (key: keyof Report) => reports.reduce((sum, report) => sum + report[key], 0);
    expect(total('kinds')).toBeGreaterThanOrEqual(20);
    expect(total('mutations')).toBeGreaterThanOrEqual(2_000);
    // A mutation that nothing notices (a changed vector value, say) is fine; most must be noticed.
    expect(total('refused')).toBeGreaterThan(total('mutations') / 4);
    expect(total('refused') + total('survived')).toBe(total('mutations'));
  }, 900_000);
});
