/** Float vectors: one flat array row after row, or one array per row. `Float32Array` is passed on without a copy. */
export type Vectors =
  | Float32Array
  | Float64Array
  | readonly number[]
  | readonly (readonly number[])[]
  | readonly Float32Array[];

/** Binary vectors or codes, 8 bits a byte: one flat array row after row, or one array per row. */
export type Codes = Uint8Array | readonly number[] | readonly Uint8Array[] | readonly (readonly number[])[];

/** FAISS ids, 64-bit. Numbers must be safe integers. `BigInt64Array` is passed on without a copy. */
export type Ids = BigInt64Array | readonly bigint[] | readonly number[];

/** One FAISS id. */
export type Id = number | bigint;
