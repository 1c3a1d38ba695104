import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';
import { isKind } from './kinds.ts';
import { allocated, refuseDetached } from './memory.ts';
import { eachRow, isNested } from './nested.ts';

/**
 * Float vectors as the engine takes them. A `Float32Array` is returned as it is (no copy); everything else is
 * converted, rounding to the nearest float.
 *
 * @param width values per row, checked row by row for nested arrays; flat ones are checked by `rows`
 * @param widthName where the width comes from, `d`
 *
 * Throws `ERR_FAISS_DIMENSION_MISMATCH` for a row of another length and `ERR_FAISS_INVALID_ARGUMENT` for anything that
 * is no array of numbers.
 */
export function f32(x: unknown, at: Place, width?: number, widthName?: string): Float32Array {
  if (x instanceof Float32Array && x.length > 0) return x;
  return converted(x, at, width, widthName);
}

function converted(x: unknown, at: Place, width: number | undefined, widthName: string | undefined): Float32Array {
  if (isKind(x, 'Float32Array')) {
    refuseDetached(x, at);
    return x;
  }
  if (isKind(x, 'Float64Array')) {
    refuseDetached(x, at);
    return copied(x, at);
  }
  if (!Array.isArray(x)) throw notVectors(x, at);
  const values: readonly unknown[] = x;
  if (isNested(values)) return fromRows(values, at, width, widthName);
  const result = allocate(values.length, at);
  fillNumbers(result, values as readonly number[], 0, at);
  return result;
}

function fromRows(
  values: readonly unknown[],
  at: Place,
  width: number | undefined,
  widthName: string | undefined,
): Float32Array {
  const result = allocate(eachRow(values, at, width, widthName, isFloatRow, null), at);
  eachRow(values, at, width, widthName, isFloatRow, (i, row, offset) => {
    if (Array.isArray(row)) fillNumbers(result, row as readonly number[], offset, at, i);
    else result.set(row, offset);
  });
  return result;
}

function isFloatRow(row: unknown): row is ArrayLike<number> {
  return Array.isArray(row) || isKind(row, 'Float32Array') || isKind(row, 'Float64Array');
}

/** A hole or a text in an array would silently become NaN, so every item is looked at. NaN itself may pass. */
function fillNumbers(to: Float32Array, from: readonly unknown[], offset: number, at: Place, row?: number): void {
  for (let i = 0; i < from.length; i++) {
    const value = from[i];
    if (typeof value !== 'number') throw notANumber(value, i, row, at);
    to[offset + i] = value;
  }
}

function allocate(length: number, at: Place): Float32Array {
  return allocated(() => new Float32Array(length), length * 4, at);
}

function copied(x: Float64Array, at: Place): Float32Array {
  return allocated(() => new Float32Array(x), x.length * 4, at);
}

/** Doubles as the engine takes them; a `Float64Array` is returned as it is. */
export function f64(x: unknown, at: Place): Float64Array {
  if (isKind(x, 'Float64Array')) {
    refuseDetached(x, at);
    return x;
  }
  if (isKind(x, 'Float32Array')) {
    refuseDetached(x, at);
    return allocated(() => new Float64Array(x), x.length * 8, at);
  }
  if (!Array.isArray(x)) throw notVectors(x, at);
  const values: readonly unknown[] = x;
  const result = allocated(() => new Float64Array(values.length), values.length * 8, at);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== 'number') throw notANumber(value, i, undefined, at);
    result[i] = value;
  }
  return result;
}

function notVectors(x: unknown, at: Place): Error {
  return errorAt(
    'INVALID_ARGUMENT',
    at,
    `${argumentOf(at)} must be a Float32Array, a Float64Array, an array of numbers or an array of rows; got ${describe(x)}.`,
  );
}

function notANumber(value: unknown, i: number, row: number | undefined, at: Place): Error {
  const place = row === undefined ? `[${i}]` : `[${row}][${i}]`;
  return errorAt('INVALID_ARGUMENT', at, `${argumentOf(at)}${place} must be a number; got ${describe(value)}.`);
}
