import type { Id } from '../arrays/types.ts';
import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';

const MIN_I64 = -(2n ** 63n);
const MAX_I64 = 2n ** 63n - 1n;
const MAX_U64 = 2n ** 64n - 1n;

/** One FAISS id: a safe integer, or a bigint that fits into 64 bits. */
export function id(value: unknown, at: Place): Id {
  if (Number.isSafeInteger(value)) return value as number;
  if (typeof value === 'bigint' && value >= MIN_I64 && value <= MAX_I64) return value;
  const hint = typeof value === 'number' && Number.isInteger(value) ? ' Write ids above 2^53 as bigints.' : '';
  throw errorAt(
    'INVALID_ARGUMENT',
    at,
    `${argumentOf(at)} must be a safe integer or a 64-bit bigint; got ${describe(value)}.${hint}`,
  );
}

/** 64 bits without sign (a checksum, a code, a state of a generator), as the signed integer of the same bits that the engine takes. */
export function word(value: unknown, at: Place): bigint {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return BigInt(value as number);
  if (typeof value === 'bigint' && value >= 0n && value <= MAX_U64) return BigInt.asIntN(64, value);
  throw errorAt(
    'INVALID_ARGUMENT',
    at,
    `${argumentOf(at)} must be a safe integer or a bigint from 0 to 2^64 - 1; got ${describe(value)}.`,
  );
}
