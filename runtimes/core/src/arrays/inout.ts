import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';
import { isKind, type NumericArrays } from './kinds.ts';
import { refuseDetached } from './memory.ts';

/** An array that the operation changes in place, so that nothing but a typed array of that kind will do. */
export function inout<K extends keyof NumericArrays>(x: unknown, at: Place, kind: K): NumericArrays[K] {
  if (!isKind(x, kind)) {
    throw errorAt(
      'INVALID_ARGUMENT',
      at,
      `${argumentOf(at)} is changed in place, so it must be a ${kind}; got ${describe(x)}.`,
    );
  }
  refuseDetached(x, at);
  return x;
}
