/** Facts per FAISS version under the user's cache, keyed by the bytes of the headers and of this extractor's format. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseHeaders, publicHeaders } from './clang.ts';
import { extract } from './extract.ts';
import type { Facts } from './facts.ts';

/** To be raised when `extract` reads more out of the headers than before. */
const FORMAT = 5;

/** Facts of the FAISS whose `faiss/Index.h` lies in `include`. */
export async function readFacts(include: string): Promise<Facts> {
  const hash = createHash('sha256').update(String(FORMAT));
  for (const path of publicHeaders(include)) hash.update(path).update(readFileSync(join(include, path)));
  const version = versionOf(readFileSync(join(include, 'faiss/Index.h'), 'utf8'));
  const folder = join(cacheRoot(), 'headers');
  const file = join(folder, `${version}-${hash.digest('hex').slice(0, 16)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Facts;
  const facts = extract(await parseHeaders(include), include, version);
  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(facts));
  renameSync(partial, file);
  return facts;
}

function cacheRoot(env: NodeJS.ProcessEnv = process.env): string {
  return env.FAISS_SDK_CACHE ?? join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'faiss-sdk');
}

function versionOf(header: string): string {
  const part = (name: string): string => new RegExp(`#define FAISS_VERSION_${name} (\\d+)`).exec(header)?.[1] ?? '0';
  return `${part('MAJOR')}.${part('MINOR')}.${part('PATCH')}`;
}
