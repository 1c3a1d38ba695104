import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;
const MAX_FLOAT32 = 3.4028234663852886e38;

/**
 * A count or size: an integer, at least 0 unless `min` says otherwise.
 *
 * Like all checks here it returns the value, and throws `ERR_FAISS_INVALID_ARGUMENT` with the allowed range.
 */
export function size(value: unknown, at: Place, min = 0, max = Number.MAX_SAFE_INTEGER): number {
  if (Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max) return value as number;
  throw notInteger(value, at, min, max);
}

/** A position or count of vectors: an integer, at least 0 unless `min` says otherwise. */
export function idx(value: unknown, at: Place, min = 0, max = Number.MAX_SAFE_INTEGER): number {
  return size(value, at, min, max);
}

/** A 32-bit integer. */
export function int(value: unknown, at: Place, min = INT32_MIN, max = INT32_MAX): number {
  return size(value, at, Math.max(min, INT32_MIN), Math.min(max, INT32_MAX));
}

/** A 64-bit integer that is exact as a JavaScript number. */
export function i64(value: unknown, at: Place, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): number {
  return size(value, at, min, max);
}

/** A number of double precision; NaN and the infinities are refused. */
export function real(
  value: unknown,
  at: Place,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): number {
  if (Number.isFinite(value) && (value as number) >= min && (value as number) <= max) return value as number;
  throw notReal(value, at, min, max);
}

/** A number of single precision: rounded to the nearest float, which is what it reads back as. */
export function real32(value: unknown, at: Place, min = -MAX_FLOAT32, max = MAX_FLOAT32): number {
  return Math.fround(real(value, at, Math.max(min, -MAX_FLOAT32), Math.min(max, MAX_FLOAT32)));
}

/** Refuses a divisor that leaves a rest, such as M = 12 for d = 100. */
export function divides(divisor: number, dividend: number, at: Place, dividendName: string): void {
  if (dividend % divisor === 0) return;
  const name = argumentOf(at);
  throw errorAt(
    'INVALID_ARGUMENT',
    at,
    `${name} = ${divisor} does not divide ${dividendName} = ${dividend}. ${nearDivisors(divisor, dividend, name)}`,
  );
}

function nearDivisors(divisor: number, dividend: number, name: string): string {
  let below = Math.min(divisor, dividend) - 1;
  while (below > 1 && dividend % below !== 0) below--;
  let above = divisor + 1;
  while (above < dividend && dividend % above !== 0) above++;
  const near = [below, above].filter((value) => value >= 1 && value <= dividend && dividend % value === 0);
  return near.length === 0 ? `Choose another ${name}.` : `The nearest that do: ${[...new Set(near)].join(' and ')}.`;
}

function notInteger(value: unknown, at: Place, min: number, max: number): Error {
  const hint = typeof value === 'string' || typeof value === 'bigint' ? ' Pass a JavaScript number.' : '';
  return errorAt(
    'INVALID_ARGUMENT',
    at,
    `${argumentOf(at)} must be an integer ${range(min, max)}; got ${describe(value)}.${hint}`,
  );
}

function notReal(value: unknown, at: Place, min: number, max: number): Error {
  return errorAt(
    'INVALID_ARGUMENT',
    at,
    `${argumentOf(at)} must be a finite number${range(min, max) === '' ? '' : ` ${range(min, max)}`}; got ${describe(value)}.`,
  );
}

function range(min: number, max: number): string {
  const open = max === Number.MAX_SAFE_INTEGER || max === Number.POSITIVE_INFINITY || max === MAX_FLOAT32;
  const openBelow = min === Number.NEGATIVE_INFINITY || min === -MAX_FLOAT32;
  if (open && openBelow) return '';
  if (open) return `of at least ${min}`;
  return openBelow ? `of at most ${max}` : `from ${min} to ${max}`;
}
