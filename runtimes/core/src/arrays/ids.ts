import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';
import { wrongArray } from './integers.ts';
import { isKind } from './kinds.ts';
import { allocated, refuseDetached } from './memory.ts';

const MIN_I64 = -(2n ** 63n);
const MAX_I64 = 2n ** 63n - 1n;
const MAX_U64 = 2n ** 64n - 1n;

/**
 * FAISS ids (64-bit, signed) as the engine takes them. A `BigInt64Array` is returned as it is; bigints must fit into
 * 64 bits, and numbers must be safe integers, because a larger one may already have lost its last digits.
 */
export function i64ids(x: unknown, at: Place): BigInt64Array {
  if (x instanceof BigInt64Array && x.length > 0) return x;
  if (isKind(x, 'BigInt64Array')) {
    refuseDetached(x, at);
    return x;
  }
  if (!Array.isArray(x)) throw wrongArray(x, at, 'a BigInt64Array, an array of bigints or an array of safe integers');
  const values: readonly unknown[] = x;
  const result = allocated(() => new BigInt64Array(values.length), values.length * 8, at);
  for (let i = 0; i < values.length; i++) result[i] = bigintOf(values[i], i, MIN_I64, MAX_I64, at);
  return result;
}

/** Unsigned 64-bit integers as the engine takes them; a `BigUint64Array` is returned as it is. */
export function u64(x: unknown, at: Place): BigUint64Array {
  if (isKind(x, 'BigUint64Array')) {
    refuseDetached(x, at);
    return x;
  }
  if (!Array.isArray(x)) throw wrongArray(x, at, 'a BigUint64Array, an array of bigints or an array of safe integers');
  const values: readonly unknown[] = x;
  const result = allocated(() => new BigUint64Array(values.length), values.length * 8, at);
  for (let i = 0; i < values.length; i++) result[i] = bigintOf(values[i], i, 0n, MAX_U64, at);
  return result;
}

function bigintOf(value: unknown, i: number, min: bigint, max: bigint, at: Place): bigint {
  if (typeof value === 'bigint' && value >= min && value <= max) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min) return BigInt(value);
  const hint = typeof value === 'number' && Number.isInteger(value) ? ' Write ids above 2^53 as bigints.' : '';
  throw errorAt(
    'INVALID_ARGUMENT',
    at,
    `${argumentOf(at)}[${i}] must be a bigint from ${min} to ${max} or a safe integer; got ${describe(value)}.${hint}`,
  );
}
