import type { ErrorKind } from './codes.ts';
import { FaissError, operationOf } from './faiss-error.ts';

/**
 * Where a value was passed: `Class.method:argument`, `function:argument` or only `argument`.
 *
 * Generated code hands it to every step as a literal, so that a call that succeeds pays nothing for it: it is taken
 * apart only here, when an error is made.
 */
export type Place = string;

/** The argument's name in a place. */
export function argumentOf(at: Place): string {
  return at.slice(at.indexOf(':') + 1);
}

/** The operation in a place (`IndexIVF.search`), or an empty text when the place names only an argument. */
export function displayOf(at: Place): string {
  const colon = at.indexOf(':');
  return colon < 0 ? '' : at.slice(0, colon);
}

/** Makes the error for a value that was passed at `at`; `text` follows the operation's name. */
export function errorAt(kind: ErrorKind, at: Place, text: string, cause?: unknown): FaissError {
  const display = displayOf(at);
  if (display === '') return new FaissError(kind, text, { cause });
  return new FaissError(kind, `${display}: ${text}`, { ...operationOf(display), cause });
}
