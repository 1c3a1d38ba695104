import { spawnSync } from 'node:child_process';

/** One behaviour that cases cannot reach; printed as a JSON line for the report (report/judge.ts). */
export interface Told {
  readonly title: string;
  readonly kind: string;
  readonly input: string;
  readonly expected: string;
  readonly got: string;
  readonly holds: boolean;
}

export function tell(told: Told): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

/** Memory of the process without what waits for the collector, or for a finalizer's turn of the event loop. */
async function resident(): Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) throw new Error('a probe runs with --expose-gc');
  for (let turn = 0; turn < 3; turn++) {
    gc();
    await new Promise(setImmediate);
  }
  return process.memoryUsage.rss();
}

/** Tells whether the memory of the process grows with every call, which needs `bytes` of it. */
export async function leak(title: string, input: string, bytes: number, call: () => void): Promise<void> {
  const repeat = 100;
  const several = async (count: number) => {
    for (let i = 0; i < count; i++) {
      call();
      if (i % 10 === 9) await resident();
    }
    return resident();
  };
  const before = await several(10); // pools and caches fill at first
  const each = ((await several(repeat)) - before) / repeat;
  // Half of what one call needs, in every call, is no noise of the allocator.
  const holds = each < bytes / 2;
  const kept = `${repeat} calls leave about ${Math.round((each / bytes) * repeat)} times what one of them needs (${Math.round(bytes / 1024)} KiB)`;
  tell({
    title,
    kind: 'leak',
    input,
    expected: 'the memory that a call needs is free after it',
    got: holds ? 'it is' : kept,
    holds,
  });
}

/** Runs a script over the binding in a process of its own, because it may end it. Its last line is the answer. */
export function alone(place: string, script: string): string {
  const whole = `const faiss = require(${JSON.stringify(place)});\n${script}`;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '-e', whole], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (signal) return `the process ends (signal ${signal})`;
  const lines = (status === 0 ? stdout : stderr).trim().split('\n');
  return status === 0 ? (lines.at(-1) ?? '') : (lines.find((line) => /Error/.test(line)) ?? `status ${status}`);
}

/** A script and what it must print. */
export function answer(place: string, told: Omit<Told, 'got' | 'holds'> & { readonly accept: RegExp }): void {
  const { accept, ...rest } = told;
  const got = alone(place, told.input);
  tell({ ...rest, got, holds: accept.test(got) });
}
