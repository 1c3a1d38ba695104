/**
 * `npm run coverage [-- --missing | --json FILE | --introspect]` compares the schema with the headers of the engine and
 * with the API of Python FAISS of the same release: bound, omitted with a reason, missing. `--introspect` reads that
 * API anew from faiss-cpu, which is installed into the user's cache for it.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pythonWithFaiss } from '../../../conformance/src/goldens/python.ts';
import { type Category, compareHeaders, comparePython } from '../coverage/compare.ts';
import { contribNames } from '../coverage/contrib.ts';
import { readPlumbing } from '../coverage/plumbing.ts';
import { readPythonApi } from '../coverage/python-api.ts';
import { loadModel } from '../load/index.ts';
import { readFacts } from '../upstream/cache.ts';
import type { Facts } from '../upstream/facts.ts';
import { readOmitted } from '../upstream/omitted.ts';
import { headersFolder, readReasons } from './headers.ts';
import { readSchema } from './read.ts';

const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const SCHEMA = join(ROOT, 'schema');

/** Every category, Python's first, for the headers of the engine. */
export const coverage = async (): Promise<Coverage> => coverageOf(await readFacts(headersFolder()));

export interface Coverage {
  readonly release: string;
  readonly categories: Category[];
}

/** Every category, Python's first, for headers that say this. */
export function coverageOf(facts: Facts): Coverage {
  const schema = readSchema(ROOT);
  const model = loadModel(schema);
  const reasons = readReasons();
  const omitted = readOmitted(reasons, schema.files);
  const api = readPythonApi(SCHEMA, facts.version);
  const categories = [
    ...comparePython(model, api, omitted, readPlumbing(reasons), contribNames(join(ROOT, 'runtimes/core/contrib'))),
    ...compareHeaders(model, facts, omitted, readPlumbing(reasons)),
  ];
  return { release: facts.version, categories };
}

const omittedCount = (one: Category): number => Object.values(one.omitted).flat().length;

function table(categories: readonly Category[]): string {
  const rows = categories.map((one) => {
    const [bound, left, missing] = [one.bound.length, omittedCount(one), one.missing.length];
    const share = bound + missing === 0 ? 1 : bound / (bound + missing);
    return [one.name, bound, left, missing, `${(100 * share).toFixed(1)} %`].map(String);
  });
  const lines = [['', 'bound', 'omitted', 'missing', 'of what is callable'], ...rows];
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
}

async function introspect(release: string): Promise<void> {
  const python = await pythonWithFaiss(release, (line) => console.error(line));
  const text = execFileSync(python, [join(ROOT, 'codegen/python/api.py')], { encoding: 'utf8' });
  writeFileSync(join(SCHEMA, 'python', `faiss-cpu-${release}.json`), text);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, missing: { type: 'boolean' }, introspect: { type: 'boolean' } },
  });
  if (values.introspect === true) await introspect((await readFacts(headersFolder())).version);
  const found = await coverage();
  console.log(`FAISS ${found.release}\n${table(found.categories)}`);
  if (values.missing === true)
    for (const one of found.categories) console.log(`\n${one.name}, missing:\n${one.missing.join('\n')}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(found, null, 1)}\n`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
