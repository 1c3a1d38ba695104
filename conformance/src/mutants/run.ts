import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Fault, inject } from './faults.ts';

export interface Outcome {
  readonly fault: Fault;
  readonly caught: boolean;
  /** The first case that noticed, or how the process ended. */
  readonly by: string;
  readonly seconds: number;
}

/** A suite that runs much longer than a sound one hangs, which is noticed too. */
const LIMIT = 180_000;

/** Runs the suite in one form of the calls until the first bad verdict. */
function suite(copy: string, mode: 'async' | 'sync'): Promise<{ bad: boolean; by: string }> {
  return new Promise((resolve, reject) => {
    const runtime = join(copy, 'runtimes', 'node-native', 'src', 'index.ts');
    const script = join(copy, 'conformance', 'src', 'mutants', 'suite.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, runtime, mode, 'first'], {
      cwd: copy,
      env: { ...process.env, OMP_NUM_THREADS: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        text = (text + chunk).slice(-8000);
      });
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) return resolve({ bad: false, by: '' });
      const line = text.split('\n').find((one) => /^(fail|errored|timeout|skipped|unexpected-pass) /.test(one));
      const error = text.split('\n').find((one) => /Error/.test(one));
      resolve({ bad: true, by: line?.slice(0, 160) ?? signal ?? error?.slice(0, 160) ?? `status ${code}` });
    });
  });
}

/** Null where the copy is sound; otherwise what is wrong with it before any fault. */
export async function soundness(copy: string): Promise<string | null> {
  for (const mode of ['async', 'sync'] as const) {
    const found = await suite(copy, mode);
    if (found.bad) return `${mode}: ${found.by}`;
  }
  return null;
}

export async function tryFault(copy: string, fault: Fault): Promise<Outcome> {
  const begun = performance.now();
  const heal = inject(copy, fault);
  try {
    for (const mode of ['async', 'sync'] as const) {
      const { bad, by } = await suite(copy, mode);
      const seconds = (performance.now() - begun) / 1000;
      if (bad) return { fault, caught: true, by: `${mode}: ${by}`, seconds };
    }
    return { fault, caught: false, by: '', seconds: (performance.now() - begun) / 1000 };
  } finally {
    heal();
  }
}
