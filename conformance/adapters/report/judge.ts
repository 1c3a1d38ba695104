import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
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

export interface Judgement {
  readonly result: RunResult;
  readonly probes: readonly Probe[];
}

/** Where results stay after a run: `faiss-conformance merge` and `--kept` read them. */
export const KEPT = join(REPOSITORY, 'dist', 'conformance');
const resultFile = (name: string) => join(KEPT, `${name}.jsonl`);
const probesFile = (name: string) => join(KEPT, `${name}.probes.json`);

/** Runs all cases over one binding, and its probe, and keeps what came. */
export async function judge(ready: Ready, jobs: number, say: Say): Promise<Judgement> {
  mkdirSync(KEPT, { recursive: true });
  // A run that breaks off leaves no older result behind, which would be taken for its own.
  for (const file of [resultFile(ready.name), probesFile(ready.name)]) rmSync(file, { force: true });
  await run(ready, jobs, say);
  writeFileSync(probesFile(ready.name), JSON.stringify(probe(ready, say)));
  return kept(ready.name);
}

/** What the last run of this binding left. */
export function kept(name: string): Judgement {
  if (!existsSync(probesFile(name))) throw new Error(`no result of an earlier run is kept in ${KEPT}`);
  return { result: fromJsonLines(resultFile(name)), probes: JSON.parse(readFileSync(probesFile(name), 'utf8')) };
}

const quoted = (word: string) => (/^[\w./=:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** `faiss-conformance run`, without the binding's list of known failures, so that each failure is told anew. */
async function run({ name, command }: Ready, jobs: number, say: Say): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-report-'));
  try {
    const nothing = join(folder, 'known.txt');
    writeFileSync(nothing, '');
    const words = ['--adapter', command.map(quoted).join(' '), '--jobs', String(jobs), '--known', nothing];
    const args = [join(CONFORMANCE, 'bin/faiss-conformance.mjs'), 'run', ...words, '--json', resultFile(name)];
    say(`judging ${name}`);
    const child = spawn(process.execPath, args, {
      cwd: REPOSITORY,
      env: { ...process.env, ...STABLE },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let tail = '';
    createInterface({ input: child.stderr }).on('line', (line) => {
      tail = `${tail}${line}\n`.slice(-2000);
      // Failures stand in the report; what is told here is how far it has come.
      if (/^\d+ of \d+ cases/.test(line)) say(`${name}: ${line}`);
    });
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (status !== 0 && status !== 1) throw new Error(`the run of ${name} ended with ${status}:\n${tail}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function probe({ name, probe: command }: Ready, say: Say): Probe[] {
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
