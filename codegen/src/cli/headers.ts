/**
 * `npm run headers -- --check` compares schema/ with FAISS's headers; `npm run headers -- draft CLASS...`
 * prints YAML for classes that are not in the schema yet, as far as headers can tell.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { origin } from '../../../runtimes/engine/src/source.ts';
import { loadModel } from '../load/index.ts';
import { readFacts } from '../upstream/cache.ts';
import { check, type Difference } from '../upstream/check.ts';
import { draft } from '../upstream/draft.ts';
import { readOmitted } from '../upstream/omitted.ts';
import { readSchema } from './read.ts';

const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** Folder that holds `faiss/Index.h`. */
export function headersFolder(): string {
  const from = origin();
  return from.kind === 'installed' ? join(from.root, 'include') : from.folder();
}

/** Every difference between schema/ and the headers of the engine. */
export async function compareWithHeaders(): Promise<Difference[]> {
  const schema = readSchema(ROOT);
  return check(loadModel(schema), await readFacts(headersFolder()), readOmitted(readReasons(), schema.files));
}

/** The text of schema/omitted.yaml. */
export const readReasons = (): string => readFileSync(join(ROOT, 'schema/omitted.yaml'), 'utf8');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
  if (values.check === true) {
    const differences = await compareWithHeaders();
    for (const { source, text } of differences) console.log(`${source.file}:${source.line}: ${text}`);
    console.log(differences.length === 0 ? 'schema/ agrees with the headers' : `${differences.length} differences`);
    return differences.length === 0 ? 0 : 1;
  }
  if (positionals[0] === 'draft' && positionals.length > 1) {
    const facts = await readFacts(headersFolder());
    for (const name of positionals.slice(1)) console.log(draft(name, facts));
    return 0;
  }
  console.error('usage: npm run headers -- --check | npm run headers -- draft CLASS...');
  return 2;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main();
