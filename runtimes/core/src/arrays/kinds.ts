/** The typed arrays that cross the boundary to the engine, by their built-in name. */
export interface NumericArrays {
  Float32Array: Float32Array;
  Float64Array: Float64Array;
  Uint8Array: Uint8Array;
  Uint16Array: Uint16Array;
  Int32Array: Int32Array;
  BigInt64Array: BigInt64Array;
  BigUint64Array: BigUint64Array;
}

const tagOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get as (
  this: unknown,
) => string | undefined;

/**
 * Whether a value is a typed array of a kind, also one of another realm (a `vm` context, a frame). It asks the
 * built-in tag, which cannot be faked; `instanceof` is for the fast path of callers.
 */
export function isKind<K extends keyof NumericArrays>(value: unknown, kind: K): value is NumericArrays[K] {
  return ArrayBuffer.isView(value) && tagOf.call(value) === kind;
}

/** Whether a value is any typed array (not a DataView). */
export function isTypedArray(value: unknown): value is ArrayLike<number | bigint> & ArrayBufferView {
  return ArrayBuffer.isView(value) && tagOf.call(value) !== undefined;
}
