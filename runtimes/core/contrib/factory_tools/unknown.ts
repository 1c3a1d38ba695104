import { FaissError } from '@faiss-sdk/core';

/** The error for an object that no known string makes. */
export function unknown(object: object): FaissError {
  return new FaissError(
    'UNSUPPORTED',
    `reverseIndexFactory: no factory string is known for ${object.constructor.name}.`,
    {
      method: 'reverseIndexFactory',
    },
  );
}
