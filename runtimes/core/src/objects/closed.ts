import { FaissError, operationOf } from '../errors/faiss-error.ts';
import type { Cell } from './cell.ts';

/** The error for using an object after `close()`. */
export function closedError(name: string, cell: Cell): FaissError {
  return new FaissError(
    'CLOSED',
    `${name}: this ${cell.className} has been closed. Create or read another one; a view (such as index.quantizer) closes with the object it was taken from.`,
    operationOf(name),
  );
}
