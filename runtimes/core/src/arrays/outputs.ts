import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';
import { isKind, type NumericArrays } from './kinds.ts';
import { tooLarge } from './memory.ts';

/**
 * Output arrays. A caller may pass its own, for loops that allocate nothing; otherwise all outputs of one call are
 * views of one fresh allocation, which costs less than one allocation each. Outputs of 8-byte values come first, so
 * that everything is aligned.
 */

/** An output of 64-bit signed integers (labels): the caller's own array of exactly `length` values, or a fresh one. */
export function outI64(own: BigInt64Array | undefined, length: number, at: Place, tail = 0): BigInt64Array {
  if (own instanceof BigInt64Array && own.length === length) return own;
  if (own !== undefined) return checked(own, 'BigInt64Array', length, at);
  return fresh(BigInt64Array, 8, length, at, null, tail);
}

/** An output of 64-bit unsigned integers. */
export function outU64(own: BigUint64Array | undefined, length: number, at: Place, tail = 0): BigUint64Array {
  if (own instanceof BigUint64Array && own.length === length) return own;
  if (own !== undefined) return checked(own, 'BigUint64Array', length, at);
  return fresh(BigUint64Array, 8, length, at, null, tail);
}

/** An output of doubles. */
export function outF64(own: Float64Array | undefined, length: number, at: Place, tail = 0): Float64Array {
  if (own instanceof Float64Array && own.length === length) return own;
  if (own !== undefined) return checked(own, 'Float64Array', length, at);
  return fresh(Float64Array, 8, length, at, null, tail);
}

/**
 * An output of floats (distances): the caller's own array of exactly `length` values, or a fresh one.
 *
 * @param after fresh output of the same call behind which room was left for this one (`tail`), or null
 * @param tail bytes to leave behind this one for further outputs
 */
export function outF32(
  own: Float32Array | undefined,
  length: number,
  at: Place,
  after: ArrayBufferView | null = null,
  tail = 0,
): Float32Array {
  if (own instanceof Float32Array && own.length === length) return own;
  if (own !== undefined) return checked(own, 'Float32Array', length, at);
  return fresh(Float32Array, 4, length, at, after, tail);
}

/** An output of 32-bit integers (binary distances). */
export function outI32(
  own: Int32Array | undefined,
  length: number,
  at: Place,
  after: ArrayBufferView | null = null,
  tail = 0,
): Int32Array {
  if (own instanceof Int32Array && own.length === length) return own;
  if (own !== undefined) return checked(own, 'Int32Array', length, at);
  return fresh(Int32Array, 4, length, at, after, tail);
}

/** An output of 16-bit integers without sign. */
export function outU16(
  own: Uint16Array | undefined,
  length: number,
  at: Place,
  after: ArrayBufferView | null = null,
  tail = 0,
): Uint16Array {
  if (own instanceof Uint16Array && own.length === length) return own;
  if (own !== undefined) return checked(own, 'Uint16Array', length, at);
  return fresh(Uint16Array, 2, length, at, after, tail);
}

/** An output of bytes (codes). */
export function outU8(
  own: Uint8Array | undefined,
  length: number,
  at: Place,
  after: ArrayBufferView | null = null,
  tail = 0,
): Uint8Array {
  if (own instanceof Uint8Array && own.length === length) return own;
  if (own !== undefined) return checked(own, 'Uint8Array', length, at);
  return fresh(Uint8Array, 1, length, at, after, tail);
}

type Maker<A> = new (buffer: ArrayBuffer, offset: number, length: number) => A;

function fresh<A>(
  Made: Maker<A>,
  bytesEach: number,
  length: number,
  at: Place,
  after: ArrayBufferView | null,
  tail: number,
): A {
  if (after !== null) {
    const offset = after.byteOffset + after.byteLength;
    if (after.buffer.byteLength - offset >= length * bytesEach) {
      return new Made(after.buffer as ArrayBuffer, offset, length);
    }
  }
  const bytes = length * bytesEach + tail;
  try {
    return new Made(new ArrayBuffer(bytes), 0, length);
  } catch (cause) {
    throw tooLarge(bytes, at, cause);
  }
}

function checked<K extends keyof NumericArrays>(own: unknown, kind: K, length: number, at: Place): NumericArrays[K] {
  if (!isKind(own, kind)) {
    throw errorAt('INVALID_ARGUMENT', at, `${argumentOf(at)} must be a ${kind}; got ${describe(own)}.`);
  }
  if (own.length !== length) {
    throw errorAt(
      'DIMENSION_MISMATCH',
      at,
      `${argumentOf(at)} must have exactly ${length} values for this call; it has ${own.length}.`,
    );
  }
  return own;
}
