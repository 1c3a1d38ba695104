import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFORMANCE } from '../../src/folders.ts';
import { STABLE } from '../../src/goldens/python.ts';
import { fromJsonLines, type RunResult } from '../../src/report/result.ts';
import { REPOSITORY, type Ready, type Say } from '../setup/workshop.ts';

/** A behaviour that the cases do not reach (leaks, collection), tried by the adapter's own probe. */
export interface Probe {
  readonly title: string;
  readonly kind: string;
  readonly input: string;
  readonly expected: string;
  readonly got: string;
  /** Whether the binding did what was expected. */
  readonly holds: boolean;
}

const quoted = (word: string) => (/^[\w./=:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** Runs all cases over one binding, without its list of known failures, so that each failure is told anew. */
export function judge({ name, command }: Ready, say: Say): RunResult {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-report-'));
  try {
    const nothing = join(folder, 'known.txt');
    const json = join(folder, 'result.jsonl');
    writeFileSync(nothing, '');
    const words = ['--adapter', command.map(quoted).join(' '), '--known', nothing, '--json', json];
    const args = [join(CONFORMANCE, 'bin/faiss-conformance.mjs'), 'run', ...words];
    say(`judging ${name}`);
    const options = {
      cwd: REPOSITORY,
      env: { ...process.env, ...STABLE },
      maxBuffer: 1 << 28,
      encoding: 'utf8',
    } as const;
    const { status, stderr } = spawnSync(process.execPath, args, options);
    if (status !== 0 && status !== 1)
      throw new Error(`the run of ${name} ended with ${status}:\n${stderr.slice(-2000)}`);
    return fromJsonLines(json);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function probe({ name, probe: command }: Ready, say: Say): Probe[] {
  if (!command) return [];
  say(`probing ${name}`);
  const [program, ...args] = command as [string, ...string[]];
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 300_000,
    env: { ...process.env, ...STABLE },
  });
  if (status !== 0) throw new Error(`the probe of ${name} ended with ${status}:\n${stderr.slice(-2000)}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Probe);
}
