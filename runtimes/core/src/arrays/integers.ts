import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';
import { isKind } from './kinds.ts';
import { allocated, refuseDetached } from './memory.ts';
import { eachRow, isNested } from './nested.ts';

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;

/**
 * Bytes (binary vectors, codes) as the engine takes them. A `Uint8Array`, a Node `Buffer` included, is returned as it
 * is; numbers must be integers from 0 to 255.
 *
 * @param width bytes per row, checked row by row for nested arrays
 * @param widthName where the width comes from, `codeSize`
 */
export function u8(x: unknown, at: Place, width?: number, widthName?: string): Uint8Array {
  if (isKind(x, 'Uint8Array')) {
    refuseDetached(x, at);
    return x;
  }
  if (!Array.isArray(x)) throw wrongArray(x, at, 'a Uint8Array, an array of bytes or an array of rows');
  const values: readonly unknown[] = x;
  if (!isNested(values)) {
    const flat = allocated(() => new Uint8Array(values.length), values.length, at);
    fillIntegers(flat, values, 0, 0, 255, at);
    return flat;
  }
  const length = eachRow(values, at, width, widthName, isByteRow, null);
  const result = allocated(() => new Uint8Array(length), length, at);
  eachRow(values, at, width, widthName, isByteRow, (i, row, offset) => {
    if (Array.isArray(row)) fillIntegers(result, row, offset, 0, 255, `${at}[${i}]`);
    else result.set(row, offset);
  });
  return result;
}

function isByteRow(row: unknown): row is ArrayLike<number> {
  return Array.isArray(row) || isKind(row, 'Uint8Array');
}

/** 16-bit integers without sign (distances of fast scan) as the engine takes them; a `Uint16Array` is returned as it is. */
export function u16(x: unknown, at: Place): Uint16Array {
  if (isKind(x, 'Uint16Array')) {
    refuseDetached(x, at);
    return x;
  }
  if (!Array.isArray(x)) throw wrongArray(x, at, 'a Uint16Array or an array of integers');
  const values: readonly unknown[] = x;
  const result = allocated(() => new Uint16Array(values.length), values.length * 2, at);
  fillIntegers(result, values, 0, 0, 65535, at);
  return result;
}

/** 32-bit integers as the engine takes them; an `Int32Array` is returned as it is. */
export function i32(x: unknown, at: Place): Int32Array {
  if (isKind(x, 'Int32Array')) {
    refuseDetached(x, at);
    return x;
  }
  if (!Array.isArray(x)) throw wrongArray(x, at, 'an Int32Array or an array of integers');
  const values: readonly unknown[] = x;
  const result = allocated(() => new Int32Array(values.length), values.length * 4, at);
  fillIntegers(result, values, 0, INT32_MIN, INT32_MAX, at);
  return result;
}

function fillIntegers(
  to: Uint8Array | Uint16Array | Int32Array,
  from: readonly unknown[],
  offset: number,
  min: number,
  max: number,
  at: Place,
): void {
  for (let i = 0; i < from.length; i++) {
    const value = from[i];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      throw errorAt(
        'INVALID_ARGUMENT',
        at,
        `${argumentOf(at)}[${i}] must be an integer from ${min} to ${max}; got ${describe(value)}.`,
      );
    }
    to[offset + i] = value;
  }
}

/** The error for a value that is none of the accepted arrays. */
export function wrongArray(x: unknown, at: Place, expected: string): Error {
  return errorAt('INVALID_ARGUMENT', at, `${argumentOf(at)} must be ${expected}; got ${describe(x)}.`);
}
