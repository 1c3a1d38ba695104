import type { ErrorKind } from '../errors/codes.ts';
import { FaissError } from '../errors/faiss-error.ts';
import type { WireError } from './messages.ts';

/** An error of the worker as one of this side; `cause` is what only this side knows. */
export function errorOf({ kind, message, ...details }: WireError, cause: unknown): unknown {
  if (kind === null) return new Error(message);
  return new FaissError(kind as ErrorKind, message, kind === 'ABORTED' ? { ...details, cause } : details);
}
