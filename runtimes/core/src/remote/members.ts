/** What generated members do: each sends one request. */
import { ask, newId, send } from './connection.ts';
import type { Target } from './messages.ts';
import { Adopt, adopt, type FaissObject, nameOf, open } from './objects.ts';
import { Outgoing } from './outgoing.ts';

/** Makes an object: `super(construct('IndexFlatL2')(args))`. */
export function construct(className: string): (args: readonly unknown[]) => Adopt {
  return (args) => {
    const outgoing = new Outgoing(`${className}.constructor`);
    const id = newId();
    const given = args.map((one) => outgoing.value(one));
    send({ do: 'construct', id, class: className, args: given }, outgoing);
    return new Adopt(id);
  };
}

/** An object that a field always holds. */
export function part(object: FaissObject, field: string, className: string): FaissObject {
  const state = open(object, field);
  const known = state.parts?.get(field);
  if (known !== undefined) return known;
  const id = newId();
  send({ do: 'part', id, of: state.id, field });
  const made = adopt(id, className);
  state.parts ??= new Map();
  state.parts.set(field, made);
  return made;
}

/** Reads a field of an object, or of an export of the package by its name. */
export async function get(target: FaissObject | string, field: string): Promise<unknown> {
  const isObject = typeof target === 'object';
  const display = `${isObject ? nameOf(target) : target}.${field}`;
  const of: Target = isObject ? open(target, field).id : target;
  return ask((call) => ({ do: 'get', call, of, field }), new Outgoing(display), display);
}

export function set(object: FaissObject, field: string, value: unknown): void {
  const of = open(object, field).id;
  const outgoing = new Outgoing(`${nameOf(object)}.${field}`);
  send({ do: 'set', of, field, value: outgoing.value(value) }, outgoing);
}

/**
 * Calls a method of an object, a static one of a class (by its name), or a function of the package (null).
 *
 * @param written places of the arguments that the call changes
 */
export async function call(
  target: FaissObject | string | null,
  method: string,
  args: readonly unknown[],
  written: readonly number[] = [],
): Promise<unknown> {
  const isObject = typeof target === 'object' && target !== null;
  const owner = isObject ? nameOf(target) : target;
  const display = owner === null ? method : `${owner}.${method}`;
  const of: Target = isObject ? open(target, method).id : target;
  const outgoing = new Outgoing(display);
  const given = args.map((one) => outgoing.value(one));
  return ask((number) => ({ do: 'call', call: number, of, method, args: given, written }), outgoing, display);
}

/**
 * Resolves when an object has been made and its fields have been set as asked; rejects with what failed. Only needed
 * to know it before the next call, which would reject with the same.
 */
export async function ready(object: FaissObject): Promise<void> {
  const of = open(object, 'ready').id;
  const display = `${nameOf(object)}.constructor`;
  await ask((call) => ({ do: 'ready', call, of }), new Outgoing(display), display);
}
