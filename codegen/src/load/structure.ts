/** Checks each file against its JSON Schema and says in words what is wrong, where, and what is allowed. */
import { Ajv, type ErrorObject } from 'ajv';
import type { Path, SchemaDocument } from './document.ts';
import { type Problems, suggest } from './problems.ts';

export type FileKind = 'class' | 'enum' | 'topic';

/** The JSON Schemas of schema/meta by `$id`, as parsed JSON. */
export type MetaSchemas = ReadonlyMap<string, object>;

/** Decides by its keys what a file holds, then checks it. Null when it cannot be used further. */
export function createStructureCheck(
  meta: MetaSchemas,
): (document: SchemaDocument, problems: Problems) => FileKind | null {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    schemas: [...meta.values()],
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  });
  return (document, problems) => {
    const kind = kindOf(document, problems);
    if (kind === null) return null;
    const validate = ajv.getSchema(`${kind}.schema.json`);
    if (validate === undefined) throw new Error(`schema/meta lacks ${kind}.schema.json`);
    if (validate(document.value) === true) return kind;
    for (const error of validate.errors ?? []) report(error, document, problems);
    return null;
  };
}

function kindOf(document: SchemaDocument, problems: Problems): FileKind | null {
  const value = document.value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    problems.add(document.at([]), 'a schema file is a map; it holds "class:", "enum:", "functions:" or "constants:"');
    return null;
  }
  if ('class' in value) return 'class';
  if ('enum' in value) return 'enum';
  if ('functions' in value || 'constants' in value) return 'topic';
  problems.add(document.at([]), 'the file holds none of "class:", "enum:", "functions:" and "constants:"');
  return null;
}

function report(error: ErrorObject, document: SchemaDocument, problems: Problems): void {
  const path: Path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      problems.add(document.at([...path, key]), `unknown key "${key}" in ${where}.${suggest(key, allowed)}`);
      return;
    }
    case 'required':
      problems.add(document.at(path), `${where} lacks "${String(params.missingProperty)}"`);
      return;
    case 'enum': {
      const allowed = params.allowedValues as readonly unknown[];
      problems.add(document.at(path), `${where} is ${shown(valueAt(document, path))}; allowed: ${allowed.join(', ')}`);
      return;
    }
    case 'type':
      problems.add(
        document.at(path),
        `${where} is ${shown(valueAt(document, path))}; it must be ${[params.type].flat().join(' or ')}`,
      );
      return;
    case 'pattern':
      problems.add(
        document.at(path),
        `${where} is ${shown(valueAt(document, path))}; it must look like ${String(params.pattern)}`,
      );
      return;
    case 'minProperties':
      problems.add(document.at(path), `${where} is empty`);
      return;
    case 'if':
    case 'propertyNames':
      return;
    default:
      problems.add(document.at(path), `${where} ${error.message ?? 'is not valid'}`);
  }
}

function valueAt(document: SchemaDocument, path: Path): unknown {
  let value = document.value;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[String(step)];
  }
  return value;
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a map';
  return JSON.stringify(value);
}
