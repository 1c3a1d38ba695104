/** A YAML file together with the line of everything in it. */
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Source } from '../model/types.ts';
import type { Problems } from './problems.ts';

export type Path = readonly (string | number)[];

export interface SchemaDocument {
  /** Path from the repository root, with `/`: `schema/indexes/IndexFlat.yaml`. */
  readonly file: string;
  readonly value: unknown;
  /** Where the entry at this path is written; the nearest enclosing entry when there is none. */
  at(path: Path): Source;
}

/** Parses one file; syntax errors and repeated keys become problems. */
export function parseSchemaDocument(file: string, text: string, problems: Problems): SchemaDocument | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    problems.add({ file, line: lines.linePos(error.pos[0]).line }, `not valid YAML: ${error.message}`);
  }
  if (document.errors.length > 0) return null;
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  return {
    file,
    value: document.toJS(),
    at: (path) => ({ file, line: lineAt(offsetOf(document.contents, path)) }),
  };
}

/** Offset of the key (or the list item) that the path names. */
function offsetOf(root: unknown, path: Path): number {
  let node: unknown = root;
  let offset = start(root) ?? 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => (isScalar(item.key) ? String(item.key.value) : String(item.key)) === String(step),
      );
      if (pair === undefined) break;
      offset = start(pair.key) ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = start(next) ?? offset;
    }
    if (next === undefined) break;
    node = next;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
