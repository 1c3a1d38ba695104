import { adoptOrNull, classIdOf } from '../objects/adopt.ts';
import { type Ctor, cellOf, type FaissObject } from '../objects/faiss-object.ts';
import { currentRuntime } from '../runtime.ts';
import { checkIdle, checkUsable } from '../scheduling/access.ts';
import { rootOf } from '../scheduling/group.ts';
import { pendingOf } from './pending.ts';

/**
 * Reads a field that holds another object, embedded or by pointer: a view, which shares its parent's order and stays
 * the same object (`index.pq === index.pq`) as long as the field holds an object of the same class.
 *
 * The view names a path from its parent, so it follows the field; it is looked up again after each change.
 */
export function getView<T extends FaissObject>(self: FaissObject, op: number, name: string, Class?: Ctor<T>): T | null {
  const cell = cellOf(self);
  checkUsable(cell, name);
  const pending = pendingOf(cell, op);
  if (pending !== undefined) return pending.value as T | null;
  const { version } = rootOf(cell.group);
  const cached = cell.views?.get(op);
  const before = cached?.views[0] ?? null;
  if (cached !== undefined && cached.version === version && before?.closed !== true) return before as T | null;
  const runtime = currentRuntime();
  const handle = runtime.call(op, cell.handle) as number;
  let view: FaissObject | null;
  if (before !== null && !before.closed && handle !== 0 && sameClass(before, handle)) {
    if (handle !== cellOf(before).handle) runtime.release(handle);
    view = before;
  } else {
    view = adoptOrNull(handle, Class, self);
  }
  cell.views ??= new Map();
  cell.views.set(op, { version, views: [view] });
  return view as T | null;
}

/**
 * Reads a field that holds a list of objects, such as `IndexPreTransform.chain`, as views in a fresh array.
 *
 * Throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 */
export function getViews<T extends FaissObject>(self: FaissObject, op: number, name: string, Class?: Ctor<T>): T[] {
  const cell = cellOf(self);
  checkUsable(cell, name);
  checkIdle(cell, name, false);
  const { version } = rootOf(cell.group);
  const cached = cell.views?.get(op);
  if (cached !== undefined && cached.version === version && cached.views.every((view) => view?.closed === false)) {
    return [...cached.views] as T[];
  }
  const handles = currentRuntime().call(op, cell.handle) as ArrayLike<bigint | number>;
  const views = Array.from(handles, (handle) => adoptOrNull(Number(handle), Class, self));
  cell.views ??= new Map();
  cell.views.set(op, { version, views });
  return [...views] as T[];
}

function sameClass(view: FaissObject, handle: number): boolean {
  return classIdOf(cellOf(view).handle) === classIdOf(handle);
}
