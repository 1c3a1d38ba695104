/** The only reader of the disk: schema, JSON Schemas, templates and the history of releases. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { loadModel, type SchemaTexts } from '../load/index.ts';
import type { Model } from '../model/types.ts';
import { dated } from '../upstream/dated.ts';
import { type History, NOTHING, parseHistory } from '../upstream/history.ts';

/** Files of `schema/` that are no entries of the model: settings of other tools, and the JSON Schemas. */
const NOT_ENTRIES = ['schema/omitted.yaml', 'schema/meta/', 'schema/overlays/'];

/** Where the history of FAISS's releases lies, from the repository root. */
export const HISTORY = 'schema/releases/api.jsonl';

/** The model of schema/, with the releases of each entry. */
export const readModel = (root: string, schema: SchemaTexts = readSchema(root)): Model =>
  dated(loadModel(schema), readHistory(root));

export function readHistory(root: string): History {
  const path = join(root, HISTORY);
  return existsSync(path) ? parseHistory(readFileSync(path, 'utf8')) : NOTHING;
}

export function readSchema(root: string): SchemaTexts {
  const files = new Map(
    list(root, 'schema')
      .filter((path) => path.endsWith('.yaml') && !NOT_ENTRIES.some((other) => path.startsWith(other)))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  return { files, meta: readMeta(root) };
}

/** The JSON Schemas of schema/meta by file name. */
export function readMeta(root: string): SchemaTexts['meta'] {
  return new Map(
    list(root, 'schema/meta')
      .filter((path) => path.endsWith('.schema.json'))
      .map((path) => [posix.basename(path), JSON.parse(readFileSync(join(root, path), 'utf8')) as object]),
  );
}

/** Templates of one target by file name; empty for a target that has none. */
export function readTemplates(root: string, target: string): Map<string, string> {
  const folder = `codegen/templates/${target}`;
  if (!existsSync(join(root, folder))) return new Map();
  return new Map(
    list(root, folder)
      .filter((path) => path.endsWith('.hbs'))
      .map((path) => [posix.basename(path), readFileSync(join(root, path), 'utf8')]),
  );
}

/** Paths of all files below `folder`, from `root`, with `/`. */
function list(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? list(root, path) : [path];
  });
}
