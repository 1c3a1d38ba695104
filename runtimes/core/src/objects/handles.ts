import { article, describe } from '../errors/describe.ts';
import type { FaissError } from '../errors/faiss-error.ts';
import { argumentOf, displayOf, errorAt, type Place } from '../errors/place.ts';
import { classNameOf } from './class-table.ts';
import { closedError } from './closed.ts';
import { type Ctor, cellOf, type FaissObject, isFaissObject } from './faiss-object.ts';

/** Handle of `this` inside a generated method; `ERR_FAISS_CLOSED` after `close()`. */
export function selfHandle(object: FaissObject): number {
  const cell = cellOf(object);
  if (cell.closed) throw closedError(cell.className, cell);
  return cell.handle;
}

/**
 * Handle of an argument that must be an object of a class.
 *
 * Throws `ERR_FAISS_INVALID_ARGUMENT` for anything else, also for objects of another runtime or another copy of the
 * package, whose handles mean nothing here; `ERR_FAISS_CLOSED` for a closed one.
 */
export function handleOf(value: unknown, Class: Ctor, at: Place): number {
  if (!(value instanceof Class) || !isFaissObject(value)) throw wrongObject(value, Class, at);
  const cell = cellOf(value);
  if (cell.closed) throw closedArgument(value, at);
  return cell.handle;
}

/** As `handleOf`, with the null handle for null and undefined. */
export function handleOrNull(value: unknown, Class: Ctor, at: Place): number {
  return value === null || value === undefined ? 0 : handleOf(value, Class, at);
}

/** Handles of a list of objects, as the runtime takes them. */
export function handlesOf(values: unknown, Class: Ctor, at: Place): BigUint64Array {
  if (!Array.isArray(values)) {
    throw errorAt(
      'INVALID_ARGUMENT',
      at,
      `${argumentOf(at)} must be an array of ${classNameOf(Class)} objects; got ${describe(values)}.`,
    );
  }
  const handles = new BigUint64Array(values.length);
  values.forEach((value, i) => {
    handles[i] = BigInt(handleOf(value, Class, `${at}[${i}]`));
  });
  return handles;
}

function wrongObject(value: unknown, Class: Ctor, at: Place): FaissError {
  const expected = classNameOf(Class);
  const foreign =
    typeof value === 'object' && value !== null && 'closed' in value && !isFaissObject(value)
      ? ' It belongs to another runtime or another copy of this package; use classes of one package only.'
      : '';
  return errorAt(
    'INVALID_ARGUMENT',
    at,
    `${argumentOf(at)} must be ${article(expected)} ${expected}; got ${describe(value)}.${foreign}`,
  );
}

function closedArgument(value: FaissObject, at: Place): FaissError {
  const { className } = cellOf(value);
  const display = displayOf(at);
  return errorAt(
    'CLOSED',
    at,
    `${argumentOf(at)} is ${article(className)} ${className} that has been closed. Pass an open one${display === '' ? '' : ` to ${display}`}.`,
  );
}
