import type { ElementKind } from '../cases/types.ts';

export type TypedArray =
  | Float32Array
  | Float64Array
  | Uint8Array
  | Uint16Array
  | Int32Array
  | BigInt64Array
  | BigUint64Array;

/** An array with a shape; bindings get its `data`. */
export class Tensor {
  constructor(
    readonly kind: ElementKind,
    readonly shape: readonly number[],
    readonly data: TypedArray,
  ) {
    const length = shape.reduce((product, size) => product * size, 1);
    if (length !== data.length) throw new Error(`shape [${shape}] holds ${length} numbers, not ${data.length}`);
  }

  copy(): Tensor {
    return new Tensor(this.kind, this.shape, this.data.slice());
  }

  /** Numbers in one row: all dimensions but the first. */
  get width(): number {
    return this.shape.slice(1).reduce((product, size) => product * size, 1);
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.data.buffer, this.data.byteOffset, this.data.byteLength);
  }
}

const CONSTRUCTORS = {
  f32: Float32Array,
  f64: Float64Array,
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  i64: BigInt64Array,
  u64: BigUint64Array,
} as const;

export function allocate(kind: ElementKind, length: number): TypedArray {
  return new CONSTRUCTORS[kind](length);
}

/** Raw little-endian bytes as numbers; every platform that Node and browsers run on is little-endian. */
export function fromBytes(kind: ElementKind, shape: readonly number[], bytes: Uint8Array): Tensor {
  // A copy of exactly these bytes: a Buffer may be a window on a larger, unaligned pool.
  const own = new Uint8Array(bytes).buffer;
  return new Tensor(kind, shape, new CONSTRUCTORS[kind](own));
}

export function kindOf(value: unknown): ElementKind | undefined {
  for (const [kind, Type] of Object.entries(CONSTRUCTORS)) {
    if (value instanceof Type) return kind as ElementKind;
  }
  return undefined;
}

/** A tensor as it is; a bare typed array as one dimension; anything else undefined. */
export function asTensor(value: unknown): Tensor | undefined {
  if (value instanceof Tensor) return value;
  const kind = kindOf(value);
  return kind && new Tensor(kind, [(value as TypedArray).length], value as TypedArray);
}
