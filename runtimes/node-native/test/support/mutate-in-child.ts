/** Runs mutate.mjs in child processes. */
import { fork } from 'node:child_process';
import { Patience } from './children.js';

export interface Report {
  readonly kinds: number;
  readonly mutations: number;
  readonly refused: number;
  readonly survived: number;
  /** Answers of the package afterwards that are not JavaScript's, in words. */
  readonly wrong: readonly string[];
}

const program = new URL('mutate.mjs', import.meta.url).pathname;

/**
 * One child does a share of the work with a runtime's package; where it dies, the last line it sent names the mutation.
 */
export function mutateInChild(name: string, share: number, shares: number): Promise<Report> {
  return new Promise((resolve, reject) => {
    let last = 'before its first mutation';
    const process_ = fork(program, [String(share), String(shares), name], {
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
