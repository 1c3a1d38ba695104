import { FaissError } from '@faiss-sdk/core';

/** Kinds of numbers that such files hold. */
export type Numbers = Int32Array | Float32Array | Uint8Array;
export type Kind<A extends Numbers> = { new (length: number): A; readonly BYTES_PER_ELEMENT: number };

/** n rows of d numbers, row after row. */
export interface Matrix<A extends Numbers> {
  readonly data: A;
  readonly n: number;
  readonly d: number;
}

const HEAD = 4;

export function noFile(name: string, said: string, cause?: unknown): FaissError {
  return new FaissError('IO', `${name}: ${said}`, { method: name, cause });
}

/** The shape of a file of `size` bytes whose first row begins with `head`. */
export function shapeOf(head: Uint8Array, size: number, bytesEach: number, name: string): { n: number; d: number } {
  if (size === 0) return { n: 0, d: 0 };
  if (head.length < HEAD) throw noFile(name, `${size} bytes are too few for one row.`);
  const d = new DataView(head.buffer, head.byteOffset).getInt32(0, true);
  if (d < 1) throw noFile(name, `the first row says that it has ${d} numbers; expected at least 1.`);
  const row = HEAD + d * bytesEach;
  if (size % row !== 0) throw noFile(name, `${size} bytes are no whole rows of ${d} numbers (${row} bytes each).`);
  return { n: size / row, d };
}

/** Copies rows without their heads, each of which must say d. `first` is the number of the first row, for messages. */
export function stripHeads<A extends Numbers>(
  bytes: Uint8Array,
  d: number,
  Kind: Kind<A>,
  first: number,
  name: string,
): A {
  const each = d * Kind.BYTES_PER_ELEMENT;
  const n = bytes.length / (HEAD + each);
  const data = new Kind(n * d);
  const target = new Uint8Array(data.buffer);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < n; i++) {
    const at = i * (HEAD + each);
    const said = view.getInt32(at, true);
    if (said !== d)
      throw noFile(name, `row ${first + i} says that it has ${said} numbers; expected ${d}, as the first.`);
    target.set(bytes.subarray(at + HEAD, at + HEAD + each), i * each);
  }
  return data;
}

export function parseRows<A extends Numbers>(bytes: Uint8Array, Kind: Kind<A>, name: string): Matrix<A> {
  const { n, d } = shapeOf(bytes.subarray(0, HEAD), bytes.length, Kind.BYTES_PER_ELEMENT, name);
  return { data: stripHeads(bytes, d, Kind, 0, name), n, d };
}

/** The bytes of a file that holds these rows. */
export function rowBytes(data: Numbers, d: number): Uint8Array {
  const source = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const each = d * data.BYTES_PER_ELEMENT;
  const n = data.length / d;
  const bytes = new Uint8Array(n * (HEAD + each));
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < n; i++) {
    view.setInt32(i * (HEAD + each), d, true);
    bytes.set(source.subarray(i * each, (i + 1) * each), i * (HEAD + each) + HEAD);
  }
  return bytes;
}
