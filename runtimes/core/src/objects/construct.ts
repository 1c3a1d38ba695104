import { forget, numbered } from '../callbacks/answer.ts';
import { displayOf, type Place } from '../errors/place.ts';
import { currentRuntime } from '../runtime.ts';
import { checkIdle, checkUsable } from '../scheduling/access.ts';
import { type Group, join } from '../scheduling/group.ts';
import { Adopt } from './adopt-token.ts';
import { cellOf, type FaissObject } from './faiss-object.ts';

type Objects = readonly (FaissObject | null | undefined)[] | null;

/**
 * Makes a FAISS object for a generated constructor: `super(construct(...))`.
 *
 * @param op number of the constructor's operation
 * @param at `Class.constructor`
 * @param args what the runtime gets
 * @param retained arguments that FAISS keeps a pointer to: from now on they share one order with the new object
 * @param borrowed arguments that FAISS only reads
 *
 * Constructors are synchronous: `ERR_FAISS_BUSY` when an argument is just being changed.
 */
export function construct(
  op: number,
  at: Place,
  args: readonly unknown[],
  retained: Objects = null,
  borrowed: Objects = null,
): Adopt {
  const name = displayOf(at) || at;
  if (retained !== null) checkArguments(retained, name);
  if (borrowed !== null) checkArguments(borrowed, name);
  const handle = made(op, args);
  return new Adopt(handle, retained === null ? null : joined(retained));
}

function made(op: number, args: readonly unknown[]): number {
  const functions = numbered(args);
  if (functions === null) return currentRuntime().call(op, ...args) as number;
  try {
    return currentRuntime().call(op, ...functions.args) as number;
  } catch (error) {
    forget(functions.ids);
    throw error;
  }
}

function checkArguments(objects: readonly (FaissObject | null | undefined)[], name: string): void {
  for (const object of objects) {
    if (object == null) continue;
    checkUsable(cellOf(object), name);
    checkIdle(cellOf(object), name, false);
  }
}

function joined(objects: readonly (FaissObject | null | undefined)[]): Group | null {
  let group: Group | null = null;
  for (const object of objects) {
    if (object == null) continue;
    const own = cellOf(object).group;
    group = group === null ? own : join(group, own);
  }
  return group;
}
