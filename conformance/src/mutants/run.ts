import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { STABLE } from '../goldens/python.ts';
import { type Fault, inject } from './faults.ts';

export interface Outcome {
  readonly fault: Fault;
  readonly caught: boolean;
  /** The first case that noticed, or how the process ended. */
  readonly by: string;
  readonly seconds: number;
}

/** A suite that runs much longer than a sound one hangs, which is noticed too. */
const LIMIT = 600_000;

/** Runs the suite until the first bad verdict. */
function suite(copy: string, words: readonly string[], level?: string): Promise<{ bad: boolean; by: string }> {
  return new Promise((resolve, reject) => {
    const runtime = join(copy, 'runtimes', 'node-native', 'src', 'index.ts');
    const script = join(copy, 'conformance', 'src', 'mutants', 'suite.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, runtime, ...words], {
      cwd: copy,
      env: { ...process.env, ...STABLE, ...(level ? { FAISS_SDK_SIMD: level } : {}) },
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
export async function soundness(copy: string, level?: string): Promise<string | null> {
  const found = await suite(copy, [], level);
  return found.bad ? found.by : null;
}

/** @param build brings compiled code up to date after the fault was put in; an error of the compiler is no fault that ships */
export async function tryFault(copy: string, fault: Fault, build?: () => Promise<string>): Promise<Outcome> {
  const begun = performance.now();
  const heal = inject(copy, fault);
  try {
    const level = await build?.();
    const { bad, by } = await suite(copy, wordsOf(fault), level);
    return { fault, caught: bad, by, seconds: (performance.now() - begun) / 1000 };
  } finally {
    heal();
  }
}

/** What cases hold that use the faulty member: its name in the schema, and its class. */
function wordsOf({ in: file, after, find }: Fault): string[] {
  const member = /(?:function|get|set|const|void) (?:[A-Z]\w*?_)?(\w+?)(?:Call|Result|_get|_set)?\b/.exec(after)?.[1];
  const name = basename(file).replace(/^ops_|\.\w+$/g, '');
  const words = [member ?? /(\w+)/.exec(find)?.[1], /^(Index[A-Z]|[A-Z])/.test(name) ? name : undefined];
  return words.filter((word) => word !== undefined).map(snake);
}

/** Members are written in the spelling of FAISS. */
const snake = (word: string) =>
  /^[a-z]/.test(word) ? word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : word;
