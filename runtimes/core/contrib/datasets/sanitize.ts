import { f32, type Vectors } from '@faiss-sdk/core';

/**
 * Vectors in the one form that FAISS computes with: a Float32Array stays as it is, other numbers and rows become one.
 *
 * @param x Vectors, as indexes take them.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for what is no vectors.
 */
export function sanitize(x: Vectors): Float32Array {
  return f32(x, 'sanitize:x');
}
