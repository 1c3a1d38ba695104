import { cellOf, type FaissObject } from '../objects/faiss-object.ts';
import { currentRuntime } from '../runtime.ts';
import { checkUsable } from '../scheduling/access.ts';
import { rootOf } from '../scheduling/group.ts';
import { pendingOf, setInTurn } from './pending.ts';

/**
 * Reads a scalar field.
 *
 * A value that was set while work is in flight reads back at once. Otherwise FAISS is asked, also while a change is in
 * flight: the engine loads scalars in one piece, so the value is the one before or the one after.
 *
 * @param op number of the operation that gets the field
 * @param name `IndexIVF.nprobe`
 */
export function getScalar(self: FaissObject, op: number, name: string): unknown {
  const cell = cellOf(self);
  if (cell.closed || cell.failure !== null) checkUsable(cell, name);
  if (cell.pending !== null) {
    const pending = pendingOf(cell, op);
    if (pending !== undefined) return pending.value;
  }
  return currentRuntime().call(op, cell.handle);
}

/**
 * Reads a field that never changes after construction; FAISS is asked once. Only from 0, an object that was made
 * without it may take it over later, as shards take the dimension of their first one.
 */
export function getConstant(self: FaissObject, op: number, name: string): unknown {
  const cell = cellOf(self);
  if (cell.closed) checkUsable(cell, name);
  const known = cell.constants?.get(op);
  if (known !== undefined) return known;
  const value = currentRuntime().call(op, cell.handle);
  if (value === 0) return value;
  cell.constants ??= new Map();
  cell.constants.set(op, value);
  return value;
}

/**
 * Sets a scalar field. Never blocks: while work is in flight the value waits for its turn and affects only the calls
 * made after it. Limits are checked by the caller before, so that the value can be applied when its turn comes.
 *
 * @param opSet number of the operation that sets the field
 * @param opGet number of the operation that gets it
 */
export function setScalar(self: FaissObject, opSet: number, opGet: number, name: string, value: unknown): void {
  const cell = cellOf(self);
  checkUsable(cell, name);
  if (rootOf(cell.group).total > 0) {
    setInTurn(cell, opGet, name, value, () => currentRuntime().call(opSet, cell.handle, value));
    return;
  }
  currentRuntime().call(opSet, cell.handle, value);
}
