/** Compiles the C++ worker against the engine the SDK itself links, cached by its inputs. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../engine/src/engine.js';

const SOURCE = new URL('workers/bench.cpp', import.meta.url).pathname;

export function cppWorker(engine: Engine, say: (line: string) => void): string {
  const key = createHash('sha256').update(engine.key).update(readFileSync(SOURCE)).digest('hex').slice(0, 16);
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'faiss-sdk', 'bench');
  const program = join(folder, `bench-${engine.level}-${key}`);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  say('compiling the C++ worker');
  const part = `${program}.${process.pid}`;
  const includes = engine.includeDirs.map((folder) => `-I${folder}`);
  execFileSync(
    engine.cxx,
    ['-std=c++17', '-O3', '-DNDEBUG', ...engine.flags, ...includes, SOURCE, ...engine.link, '-o', part],
    { stdio: 'inherit' },
  );
  renameSync(part, program);
  return program;
}
