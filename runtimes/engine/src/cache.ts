import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Per-user cache outside the checkout, so that a fresh clone does not compile FAISS again.
 * `FAISS_SDK_CACHE` moves it; else XDG_CACHE_HOME, else ~/.cache.
 */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env): string {
  if (env.FAISS_SDK_CACHE) return env.FAISS_SDK_CACHE;
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'faiss-sdk');
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True when the lock was left behind by a process that is gone. */
function stale(lock: string): boolean {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    return Number.isInteger(pid) && pid > 0 && !alive(pid);
  } catch {
    return false; // just made or just removed: look again later
  }
}

/**
 * Runs `work` while holding the lock folder `lock`, which mkdir makes atomic. Waits for another
 * process that holds it, and takes over a lock whose process has died.
 */
export async function locked<T>(lock: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(join(lock, '..'), { recursive: true });
  let told = 0;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (stale(lock)) {
      // Renaming first lets only one of several waiters remove it.
      const dead = `${lock}.dead-${process.pid}`;
      try {
        renameSync(lock, dead);
        rmSync(dead, { recursive: true, force: true });
      } catch {
        // another waiter was faster
      }
      continue;
    }
    if (Date.now() - told > 20_000) {
      told = Date.now();
      say(`another build holds ${lock}, waiting`);
    }
    await wait(200);
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * The folder `root/name`, made by `make(temporary folder)` when it does not exist. It appears by
 * one rename: a build that is stopped half-way never looks finished.
 */
export async function cached(
  root: string,
  name: string,
  say: (line: string) => void,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(root, name);
  if (existsSync(folder)) return folder;
  return locked(`${folder}.lock`, say, async () => {
    if (existsSync(folder)) return folder;
    const temporary = `${folder}.new`;
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary, { recursive: true });
    try {
      await make(temporary);
      renameSync(temporary, folder);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
    return folder;
  });
}

/** Removes all but the newest `keep` entries of a cache folder whose names start with `prefix`. */
export function prune(root: string, prefix: string, keep: number): void {
  const entries = readdirSync(root)
    .filter((name) => name.startsWith(prefix) && !/\.(new|lock)$/.test(name))
    .map((name) => ({ path: join(root, name), made: statSync(join(root, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { path } of entries.slice(keep)) rmSync(path, { recursive: true, force: true });
}
