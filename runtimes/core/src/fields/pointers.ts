import { describe } from '../errors/describe.ts';
import { errorAt } from '../errors/place.ts';
import { type Ctor, cellOf, type FaissObject } from '../objects/faiss-object.ts';
import { handleOrNull } from '../objects/handles.ts';
import { currentRuntime } from '../runtime.ts';
import { checkUsable } from '../scheduling/access.ts';
import { join, rootOf } from '../scheduling/group.ts';
import { setInTurn } from './pending.ts';

/**
 * Points a field to another object, or to nothing. FAISS keeps the pointer, so the object stays alive as long as its
 * user does, and both share one order of operations from now on, which also holds for work already in flight on them.
 */
export function setPointer(
  self: FaissObject,
  opSet: number,
  opGet: number,
  name: string,
  value: FaissObject | null,
  Class: Ctor,
): void {
  const cell = cellOf(self);
  checkUsable(cell, name);
  const at = `${name}:${name.slice(name.lastIndexOf('.') + 1)}`;
  if (value === self) {
    throw errorAt('INVALID_ARGUMENT', at, `an object cannot point to itself; got ${describe(value)} itself.`);
  }
  const handle = handleOrNull(value, Class, at);
  const target = value === null || value === undefined ? undefined : cellOf(value);
  if (target !== undefined) join(cell.group, target.group);
  if (rootOf(cell.group).total > 0) {
    setInTurn(cell, opGet, name, value ?? null, () => currentRuntime().call(opSet, cell.handle, handle), target);
    return;
  }
  currentRuntime().call(opSet, cell.handle, handle);
  rootOf(cell.group).version++;
}
