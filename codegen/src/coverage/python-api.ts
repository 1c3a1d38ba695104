/** The public API of Python FAISS, as codegen/python/api.py reads it from the installed wheel. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PythonClass {
  readonly bases?: readonly string[];
  readonly attributes?: readonly string[];
  readonly methods?: readonly string[];
  readonly constants?: readonly string[];
}

export interface PythonApi {
  readonly release: string;
  readonly classes: Readonly<Record<string, PythonClass>>;
  /** Second names of classes, by the name of the class. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly functions: readonly string[];
  readonly constants: readonly string[];
  /** Variables of `faiss.cvar`. */
  readonly globals: readonly string[];
  /** Top-level definitions of the modules of `faiss.contrib`. */
  readonly contrib: Readonly<Record<string, readonly string[]>>;
}

/** The committed description of one release; `npm run coverage -- --introspect` makes it. Throws when there is none. */
export function readPythonApi(schema: string, release: string): PythonApi {
  const folder = join(schema, 'python');
  const file = `faiss-cpu-${release}.json`;
  const there = readdirSync(folder);
  if (!there.includes(file)) throw new Error(`there is no schema/python/${file}; there are: ${there.join(', ')}`);
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as PythonApi;
}
