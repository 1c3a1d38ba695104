/**
 * `npm run coverage [-- --missing | --omitted | --json FILE | --introspect]` compares the schema with the headers of the engine and
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

/** What can be called here, of what can be called at all: everything but what `not_counted` of schema/omitted.yaml names. */
export function shareOf(categories: readonly Category[]): { readonly callable: number; readonly of: number } {
  const callable = categories.map((one) => one.bound.length + Object.keys(one.offered).length);
  const without = categories.map((one) => one.left + one.missing.length);
  const sum = (counts: number[]): number => counts.reduce((all, count) => all + count, 0);
  return { callable: sum(callable), of: sum(callable) + sum(without) };
}

export const ofPython = (categories: readonly Category[]): Category[] =>
  categories.filter((one) => one.name.startsWith('Python'));

const percent = ({ callable, of }: { callable: number; of: number }): string =>
  `${(of === 0 ? 100 : (100 * callable) / of).toFixed(2)} %`;

function table(categories: readonly Category[]): string {
  const rows = categories.map((one) => {
    const all = Object.values(one.omitted).flat().length;
    const counts = [one.bound.length, Object.keys(one.offered).length, one.left, one.missing.length, all - one.left];
    return [one.name, ...counts.map(String), percent(shareOf([one]))];
  });
  const head = ['', 'bound', 'otherwise', 'omitted', 'missing', 'nobody calls', 'callable here'];
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const text = lines.map((line) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );
  const share = shareOf(ofPython(categories));
  return [
    ...text,
    '',
    `Of ${share.of} names that a Python user can call, ${share.callable} can be called here: ${percent(share)}.`,
  ].join('\n');
}

async function introspect(release: string): Promise<void> {
  const python = await pythonWithFaiss(release, (line) => console.error(line));
  const text = execFileSync(python, [join(ROOT, 'codegen/python/api.py')], { encoding: 'utf8' });
  writeFileSync(join(SCHEMA, 'python', `faiss-cpu-${release}.json`), text);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      missing: { type: 'boolean' },
      omitted: { type: 'boolean' },
      introspect: { type: 'boolean' },
    },
  });
  if (values.introspect === true) await introspect((await readFacts(headersFolder())).version);
  const found = await coverage();
  console.log(`FAISS ${found.release}\n${table(found.categories)}`);
  if (values.missing === true)
    for (const one of found.categories) console.log(`\n${one.name}, missing:\n${one.missing.join('\n')}`);
  if (values.omitted === true) {
    const { notCounted } = readPlumbing(readReasons());
    for (const one of ofPython(found.categories)) {
      const left = Object.entries(one.omitted).filter(([reason]) => !notCounted.includes(reason));
      for (const [reason, names] of left) console.log(`\n${one.name}, ${reason}:\n${names.join('\n')}`);
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(found, null, 1)}\n`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
