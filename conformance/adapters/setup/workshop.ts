import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from '../../src/goldens/python.ts';

export type Say = (line: string) => void;

/** conformance/adapters */
export const ADAPTERS = join(dirname(fileURLToPath(import.meta.url)), '..');
export const REPOSITORY = join(ADAPTERS, '..', '..');

/** How a judged binding is started: the words of a command. */
export interface Ready {
  readonly name: string;
  readonly command: readonly string[];
  /** Prints one JSON line for each behaviour that the cases do not reach; see report/judge.ts. */
  readonly probe?: readonly string[];
}

/** Hash of files (folders with everything below) and texts: what a build was made from. */
export function fingerprint(parts: readonly string[]): string {
  const whole = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) whole.update(`${path}\n`);
    else if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else whole.update(readFileSync(path));
  };
  parts.forEach(add);
  return whole.digest('hex').slice(0, 12);
}

/**
 * A folder of the user's cache for one build of a binding; nothing fetched or built ever lies in the
 * repository. `make` fills it when it is not there, or when what it is made from has changed.
 */
export async function workshop(
  name: string,
  parts: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const root = join(cache, 'faiss-sdk', 'bindings');
  const folder = join(root, `${name}-${fingerprint(parts)}`);
  const stamp = join(folder, 'complete');
  if (existsSync(stamp)) return folder;
  // Older builds of the same binding, and a half-made folder of an interrupted run.
  if (existsSync(root)) {
    for (const old of readdirSync(root)) {
      if (old.slice(0, -13) === name) rmSync(join(root, old), { recursive: true, force: true });
    }
  }
  mkdirSync(folder, { recursive: true });
  await make(folder);
  writeFileSync(`${stamp}.new`, 'made to its end\n');
  renameSync(`${stamp}.new`, stamp);
  return folder;
}

/** Runs a build step at low priority; its output is told only when it fails. */
export async function build(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<void> {
  await execute('nice', [command, ...args], () => {}, { ...process.env, ...env }, cwd);
}
