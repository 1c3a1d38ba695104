import type { Cell } from '../objects/cell.ts';
import { closedError } from '../objects/closed.ts';
import { cellOf } from '../objects/faiss-object.ts';
import { busyError } from './busy.ts';
import type { Call, Other } from './call.ts';
import { join, rootOf } from './group.ts';

/** Refuses a closed object, and tells once what failed when a field set that had to wait was applied. */
export function checkUsable(cell: Cell, name: string): void {
  if (cell.closed) throw closedError(name, cell);
  if (cell.failure !== null) {
    const failure = cell.failure;
    cell.failure = null;
    throw failure;
  }
}

/** Refuses an object whose memory is being changed or, for a change, used at all. */
export function checkIdle(cell: Cell, name: string, writes: boolean): void {
  const root = cell.group.link === null ? cell.group : rootOf(cell.group);
  if (writes ? root.total > 0 : root.writes > 0) throw busyError(name, root, writes);
}

/** Makes objects that FAISS will hold pointers to share the order of `self`. */
export function joinRetained(self: Cell | null, others: readonly Other[]): void {
  if (self === null) return;
  for (const [object, effect] of others) {
    if (effect === 'retain' && object != null) join(self.group, cellOf(object).group);
  }
}

/** Marks that memory has changed, so that views are looked up again. */
export function markChanged(call: Call<unknown>): void {
  if (call.self !== null && call.effect === 'write') rootOf(cellOf(call.self).group).version++;
  if (call.others === null) return;
  for (const [object, effect] of call.others) {
    if (effect === 'write' && object != null) rootOf(cellOf(object).group).version++;
  }
}
