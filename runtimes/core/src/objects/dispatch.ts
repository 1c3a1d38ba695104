/** Tests by which a generated constructor or method tells several argument lists apart, and the error when none fits. */
import { FaissError, operationOf } from '../errors/faiss-error.ts';
import { isFaissObject } from './faiss-object.ts';

/** Keys of an operation that takes no options. */
export const noKeys: readonly string[] = [];

/** Finisher of an operation that gives nothing. */
export function nothing(): void {}

/** Number of arguments that were given; trailing `undefined` counts as left out. */
export function given(...args: readonly unknown[]): number {
  let count = args.length;
  while (count > 0 && args[count - 1] === undefined) count--;
  return count;
}

/** A number or a bigint; whether it fits is checked afterwards. */
export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Numbers of any accepted form: a typed array, an array of numbers or of rows. */
export function isData(value: unknown): boolean {
  if (ArrayBuffer.isView(value)) return true;
  return Array.isArray(value) && !value.some(isFaissObject);
}

/** A path of a file, as a text or as a `file:` URL. */
export function isPath(value: unknown): value is string | URL {
  return typeof value === 'string' || value instanceof URL;
}

/** The error when no argument list fits; `forms` are the lists that do. */
export function wrongArguments(name: string, forms: readonly string[]): FaissError {
  const [owner = name, member] = name.split('.');
  const call = member === 'constructor' ? `new ${owner}` : (member ?? owner);
  const list = forms.map((form) => `${call}${form}`).join(' or ');
  return new FaissError(
    'INVALID_ARGUMENT',
    `${name}: the arguments fit no form of the call. Use ${list}.`,
    operationOf(name),
  );
}
