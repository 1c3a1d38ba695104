import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { CONFORMANCE } from '../folders.ts';
import { type CaseFile, complete, withoutEach } from './expand.ts';
import type { Case } from './types.ts';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictNumbers: false }).compile(
  JSON.parse(readFileSync(join(CONFORMANCE, 'schema', 'case.schema.json'), 'utf8')),
);

/** Parses and checks one file; every fault of its form is told at once. */
export function readCaseFile(text: string, file: string): Case[] {
  // Of 2.4 MB of cases this parser makes a third of a second, where `yaml` takes two.
  const written = load(text, { filename: file, schema: CORE_SCHEMA }) as CaseFile | null;
  if (!Array.isArray(written?.cases)) throw new Error(`${file} is not a case file: it has no list "cases"`);
  const document = withoutEach(written);
  if (!validate(document)) {
    const faults = (validate.errors ?? [])
      .filter((error) => error.keyword !== 'oneOf' && error.keyword !== 'anyOf')
      .slice(0, 10)
      .map((error) => `  ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
    throw new Error(`${file} is not a case file:\n${faults.join('\n')}`);
  }
  return complete(document, file);
}

export interface CaseRoot {
  readonly folder: string;
  /** First part of the file's name in reports and goldens. */
  readonly label: string;
}

export const ROOTS: readonly CaseRoot[] = [
  { folder: join(CONFORMANCE, 'cases'), label: 'cases' },
  { folder: join(CONFORMANCE, '..', 'generated', 'conformance'), label: 'generated' },
];

/** All cases by id; retired ones are left out but keep their id. */
export function loadCases(roots: readonly CaseRoot[] = ROOTS): Map<string, Case> {
  const all = new Map<string, Case>();
  for (const { folder, label } of roots) {
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.yaml'))
      .sort();
    for (const file of files) {
      const name = `${label}/${file}`;
      for (const one of readCaseFile(readFileSync(join(folder, file), 'utf8'), name)) {
        const taken = all.get(one.id);
        if (taken) throw new Error(`${name}: the id ${one.id} is taken by ${taken.file}`);
        all.set(one.id, one);
      }
    }
  }
  for (const [id, one] of all) if (one.retired) all.delete(id);
  return all;
}
