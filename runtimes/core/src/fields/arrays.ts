import { cellOf, type FaissObject } from '../objects/faiss-object.ts';
import { measure } from '../objects/memory.ts';
import { currentRuntime } from '../runtime.ts';
import { checkIdle, checkUsable } from '../scheduling/access.ts';
import { rootOf } from '../scheduling/group.ts';
import { pendingOf, setInTurn } from './pending.ts';

/** A typed array that a field can hold. */
export type FieldArray =
  | Float32Array
  | Float64Array
  | Uint8Array
  | Uint16Array
  | Int32Array
  | BigInt64Array
  | BigUint64Array;

/**
 * Reads an array field as a fresh copy.
 *
 * Throws `ERR_FAISS_BUSY` while a change of the same memory is in flight: an array cannot be read in one piece.
 */
export function getArray(self: FaissObject, op: number, name: string): unknown {
  const cell = cellOf(self);
  checkUsable(cell, name);
  const pending = pendingOf(cell, op);
  if (pending !== undefined) return (pending.value as FieldArray).slice();
  checkIdle(cell, name, false);
  return currentRuntime().call(op, cell.handle);
}

/**
 * Sets an array field from a copy of `value`. While work is in flight it waits for its turn, as scalars do; a length
 * that the engine then refuses is reported by the next call on the object.
 */
export function setArray(self: FaissObject, opSet: number, opGet: number, name: string, value: FieldArray): void {
  const cell = cellOf(self);
  checkUsable(cell, name);
  if (rootOf(cell.group).total > 0) {
    const copy = value.slice();
    setInTurn(cell, opGet, name, copy, () => {
      currentRuntime().call(opSet, cell.handle, copy);
      measure(cell);
    });
    return;
  }
  currentRuntime().call(opSet, cell.handle, value);
  rootOf(cell.group).version++;
  measure(cell);
}
