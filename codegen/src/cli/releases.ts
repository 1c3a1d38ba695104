/**
 * `npm run releases -- --check` compares schema/releases with the headers that are to be had here: the engine's, and
 * those of Debian's suites. `npm run releases -- add FAISS...` reads source trees (or prefixes) of other releases into it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { debianRelease, hasDebian, SUITES } from '../../../runtimes/engine/src/debian.ts';
import { readFacts } from '../upstream/cache.ts';
import type { Facts } from '../upstream/facts.ts';
import { disagreements, printHistory, record } from '../upstream/history.ts';
import { headersFolder } from './headers.ts';
import { HISTORY, readHistory } from './read.ts';

const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** The folder with `faiss/Index.h` of a source tree or of a prefix. */
export function includeFolder(path: string): string {
  const folders = [resolve(path), join(resolve(path), 'include')];
  const found = folders.find((folder) => existsSync(join(folder, 'faiss/Index.h')));
  if (found === undefined) throw new Error(`${path} holds no faiss/Index.h: give the top of a FAISS source tree`);
  return found;
}

/** Folders of headers that this machine can have: the engine's first. */
export async function headerSets(): Promise<string[]> {
  const debian = hasDebian() ? Object.keys(SUITES) : [];
  return [
    headersFolder(),
    ...(await Promise.all(debian.map(async (one) => join(await debianRelease(one), 'include')))),
  ];
}

/** What the history says otherwise than these headers; names whose header is not among them say nothing. */
export async function compareHistory(include: string): Promise<{ release: string; wrong: string[] }> {
  const facts = await readFacts(include);
  const there = (header: string): boolean => existsSync(join(include, header));
  return { release: facts.version, wrong: disagreements(readHistory(ROOT), facts, there) };
}

async function add(folders: readonly string[]): Promise<void> {
  let history = readHistory(ROOT);
  for (const folder of folders) {
    const facts: Facts = await readFacts(includeFolder(folder));
    history = record(history, facts);
    console.log(`FAISS ${facts.version}: ${Object.keys(facts.classes).length} classes`);
  }
  mkdirSync(dirname(join(ROOT, HISTORY)), { recursive: true });
  writeFileSync(join(ROOT, HISTORY), printHistory(history));
  console.log(`${HISTORY} knows ${history.releases.join(', ')}`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
  if (positionals[0] === 'add' && positionals.length > 1) {
    await add(positionals.slice(1));
    return 0;
  }
  if (values.check !== true) {
    console.error('usage: npm run releases -- --check | npm run releases -- add FAISS...');
    return 2;
  }
  let faults = 0;
  for (const include of await headerSets()) {
    const { release, wrong } = await compareHistory(include);
    for (const text of wrong) console.log(`FAISS ${release}: ${text}`);
    if (wrong.length === 0) console.log(`FAISS ${release}: ${HISTORY} agrees with its headers`);
    faults += wrong.length;
  }
  return faults === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main();
