import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';
import { ENGINE } from './releases.ts';

/** Runs a command to its end; its output goes where `say` says, a failure carries the last of it. */
export function execute(
  command: string,
  args: readonly string[],
  say: (line: string) => void,
  env: NodeJS.ProcessEnv = process.env,
  cwd?: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd });
    let tail = '';
    const heard = (chunk: Buffer) => {
      tail = (tail + chunk.toString()).slice(-4000);
      for (const line of chunk.toString().split('\n')) if (line.trim()) say(line);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.on('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${tail}`));
    });
  });
}

/** The pinned packages of this release, or those of the engine's with another FAISS. */
function requirements(faiss: string): string {
  const own = join(CONFORMANCE, 'python', `requirements-${faiss}.txt`);
  if (existsSync(own)) return readFileSync(own, 'utf8');
  const pinned = readFileSync(join(CONFORMANCE, 'python', 'requirements.txt'), 'utf8');
  return pinned.replace(/^faiss-cpu==.*$/m, `faiss-cpu==${faiss}`);
}

/**
 * Path of a Python with faiss-cpu of this release, in a virtual environment of the user's cache that
 * is made when it is first asked for. Needs `python3` (3.11 or newer) with its venv module.
 */
export async function pythonWithFaiss(faiss: string, say: (line: string) => void): Promise<string> {
  const pinned = requirements(faiss);
  const key = createHash('sha256').update(`${pinned}\n${process.arch}`).digest('hex').slice(0, 12);
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'faiss-sdk', 'python', `faiss-${faiss}-${key}`);
  const stamp = join(folder, 'complete');
  const python = join(folder, 'bin', 'python');
  if (existsSync(stamp)) return python;
  say(`Making a Python environment with faiss-cpu ${faiss}`);
  // Made aside, so that two runs at once do not make it in each other's way, and an interrupted one leaves nothing there.
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await execute('python3', ['-m', 'venv', aside], say);
  const list = join(aside, 'requirements.txt');
  writeFileSync(list, pinned);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', list];
  await execute(join(aside, 'bin', 'python'), pip, say);
  writeFileSync(join(aside, 'complete'), 'pip install ended well\n');
  if (!existsSync(stamp)) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  } else rmSync(aside, { recursive: true, force: true });
  return python;
}

/**
 * One thread and one code path whatever the processor offers beyond AVX2, so that goldens are the
 * same bytes on every x86-64 machine with AVX2.
 */
export const STABLE: Readonly<Record<string, string>> = {
  OMP_NUM_THREADS: '1',
  OPENBLAS_NUM_THREADS: '1',
  FAISS_OPT_LEVEL: 'AVX2',
  FAISS_SIMD_LEVEL: 'AVX2',
  OPENBLAS_CORETYPE: 'Haswell',
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONHASHSEED: '0',
};

export async function runInterpreter(
  args: readonly string[],
  say: (line: string) => void,
  faiss: string = ENGINE,
): Promise<void> {
  const python = await pythonWithFaiss(faiss, say);
  const env = { ...process.env, ...STABLE };
  const words = ['-m', 'faiss_conformance', ...args, '--engine', ENGINE];
  await execute(python, words, say, env, join(CONFORMANCE, 'python'));
}
