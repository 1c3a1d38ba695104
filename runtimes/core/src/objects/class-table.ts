import type { Adopt } from './adopt-token.ts';
import type { Ctor, FaissObject } from './faiss-object.ts';

/**
 * One row per class of the schema: its preorder number, the number of its last descendant, its FAISS name and its
 * TypeScript class. `id <= other <= lastId` tests the hierarchy.
 */
export type ClassRow = readonly [id: number, lastId: number, name: string, ctor: Ctor];

type Wrap = new (token: Adopt) => FaissObject;

const byId = new Map<number, Wrap>();
const rowsById: ClassRow[] = [];
const names = new WeakMap<object, string>();

/** Registers the generated classes, parents before children. Generated code calls it once, when it loads. */
export function register(rows: readonly ClassRow[]): void {
  for (const row of rows) {
    // Abstract classes too can be instantiated here: an index of a class that the schema lacks is its nearest base.
    byId.set(row[0], row[3] as unknown as Wrap);
    names.set(row[3], row[2]);
    rowsById.push(row);
  }
}

/** The class for an id, or the nearest registered base of it; undefined when nothing above it is registered. */
export function classOfId(id: number): Wrap | undefined {
  const known = byId.get(id);
  if (known !== undefined) return known;
  let nearest: ClassRow | undefined;
  for (const row of rowsById) {
    const narrower = nearest === undefined || row[1] - row[0] < nearest[1] - nearest[0];
    if (row[0] <= id && id <= row[1] && narrower) nearest = row;
  }
  const wrap = nearest?.[3] as unknown as Wrap | undefined;
  if (wrap !== undefined) byId.set(id, wrap);
  return wrap;
}

/** Names of a class and its ancestors, nearest first; empty for a name that is no class. */
export function lineageOf(name: string): string[] {
  const own = rowsById.find((row) => row[2] === name);
  if (own === undefined) return [];
  const above = rowsById.filter((row) => row[0] <= own[0] && own[1] <= row[1]);
  return above.sort((a, b) => b[0] - a[0]).map((row) => row[2]);
}

/** FAISS's name of a class; it survives minification, which the function's own name does not. */
export function classNameOf(ctor: object): string {
  for (let at: object | null = ctor; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const name = names.get(at);
    if (name !== undefined) return name;
  }
  return (ctor as { name?: string }).name ?? 'object';
}
