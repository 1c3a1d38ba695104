/**
 * Files of vectors in the formats fvecs (floats), ivecs (32-bit integers) and bvecs (bytes), as the usual data sets
 * come: each row is its length d as a 32-bit integer and then d numbers, little-endian. Mirrors `faiss/contrib/vecs_io.py`.
 *
 * Reading and writing files needs a host that has them (Node, Bun, Deno); `fvecsParse` and its like need only bytes, as
 * a page gets them from `fetch`.
 */
import { invalid, mismatch } from './shapes.ts';
import { readRows, VecsFile, writeRows } from './vecs_io/files.ts';
import { type Matrix, parseRows, rowBytes } from './vecs_io/rows.ts';

export { type Matrix, VecsFile };

/** The rows of an ivecs file's bytes. Throws `ERR_FAISS_IO` where the bytes are no whole rows of one length. */
export function ivecsParse(bytes: Uint8Array): Matrix<Int32Array> {
  return parseRows(bytes, Int32Array, 'ivecsParse');
}

/** The rows of an fvecs file's bytes. Throws `ERR_FAISS_IO` where the bytes are no whole rows of one length. */
export function fvecsParse(bytes: Uint8Array): Matrix<Float32Array> {
  return parseRows(bytes, Float32Array, 'fvecsParse');
}

/** The rows of a bvecs file's bytes. Throws `ERR_FAISS_IO` where the bytes are no whole rows of one length. */
export function bvecsParse(bytes: Uint8Array): Matrix<Uint8Array> {
  return parseRows(bytes, Uint8Array, 'bvecsParse');
}

/**
 * Reads an ivecs file, such as a ground truth.
 *
 * @param fname Path of the file.
 * @returns `data`, n·d integers row after row, with `n` and `d`.
 * @throws FaissError `ERR_FAISS_IO` when it cannot be read or is no such file.
 */
export async function ivecsRead(fname: string): Promise<Matrix<Int32Array>> {
  return readRows(fname, Int32Array, 'ivecsRead');
}

/** As `ivecsRead`, for an fvecs file: `data` is a Float32Array, as indexes take it. */
export async function fvecsRead(fname: string): Promise<Matrix<Float32Array>> {
  return readRows(fname, Float32Array, 'fvecsRead');
}

/** As `ivecsRead`, for a bvecs file: `data` is a Uint8Array. */
export async function bvecsRead(fname: string): Promise<Matrix<Uint8Array>> {
  return readRows(fname, Uint8Array, 'bvecsRead');
}

/**
 * Opens an ivecs file that need not fit into memory: rows are read when they are asked for. Python maps the file
 * instead; here reading is a Promise and never holds the thread up.
 *
 * @param fname Path of the file.
 * @returns The opened file, with `n` and `d`; close it when done.
 * @throws FaissError `ERR_FAISS_IO` when it cannot be read or is no such file.
 */
export async function ivecsMmap(fname: string): Promise<VecsFile<Int32Array>> {
  return VecsFile.open(fname, Int32Array, 'ivecsMmap');
}

/** As `ivecsMmap`, for an fvecs file. */
export async function fvecsMmap(fname: string): Promise<VecsFile<Float32Array>> {
  return VecsFile.open(fname, Float32Array, 'fvecsMmap');
}

/** As `ivecsMmap`, for a bvecs file. */
export async function bvecsMmap(fname: string): Promise<VecsFile<Uint8Array>> {
  return VecsFile.open(fname, Uint8Array, 'bvecsMmap');
}

/**
 * Writes an ivecs file, under another name until it is complete.
 *
 * @param fname Path of the file.
 * @param data n·d integers row after row.
 * @param d Numbers per row, at least 1.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when data is no whole rows, `ERR_FAISS_IO` when it cannot be written.
 */
export async function ivecsWrite(fname: string, data: Int32Array, d: number): Promise<void> {
  await writeRows(fname, rowBytes(checked(data, Int32Array, d, 'ivecsWrite'), d), 'ivecsWrite');
}

/** As `ivecsWrite`, for an fvecs file. */
export async function fvecsWrite(fname: string, data: Float32Array, d: number): Promise<void> {
  await writeRows(fname, rowBytes(checked(data, Float32Array, d, 'fvecsWrite'), d), 'fvecsWrite');
}

/** As `ivecsWrite`, for a bvecs file. */
export async function bvecsWrite(fname: string, data: Uint8Array, d: number): Promise<void> {
  await writeRows(fname, rowBytes(checked(data, Uint8Array, d, 'bvecsWrite'), d), 'bvecsWrite');
}

function checked<A extends Int32Array | Float32Array | Uint8Array>(
  data: A,
  Kind: new (length: number) => A,
  d: number,
  name: string,
): A {
  if (!(data instanceof Kind)) throw invalid(`${name}:data`, `data must be of type ${Kind.name}.`);
  if (!Number.isInteger(d) || d < 1)
    throw invalid(`${name}:d`, `d is ${String(d)}; expected an integer of at least 1.`);
  if (data.length % d !== 0) throw mismatch(`${name}:data`, `${data.length} numbers are no whole rows of d = ${d}.`);
  return data;
}
