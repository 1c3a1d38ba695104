// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: io. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';
import type { IOReader } from '../io/IOReader.js';
import type { IOWriter } from '../io/IOWriter.js';
import type { Index } from '../indexes/Index.js';
import type { IndexBinary } from '../indexes/binary/IndexBinary.js';
import type { InvertedLists } from '../invlists/InvertedLists.js';
import type { ProductQuantizer } from '../quantizers/ProductQuantizer.js';
import type { VectorTransform } from '../transforms/VectorTransform.js';

/**
 * Reads an index from bytes.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::deserialize_index`.
 * Since FAISS 1.7.3.
 *
 * @param data Bytes of serialize_index or of a whole index file. Shape any length.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all. Default 0.
 * @param options Named extras; see the type.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function deserializeIndex(data: Codes, ioFlags: number = 0, options?: CallOptions): Promise<Index> {
  return core.call(null, 'deserializeIndex', [data, ioFlags, options]) as never;
}

/**
 * Reads an index over binary vectors from bytes.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::deserialize_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param data Bytes of serialize_index_binary or of a whole index file. Shape any length.
 * @param options Named extras; see the type.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function deserializeIndexBinary(data: Codes, options?: CallOptions): Promise<IndexBinary> {
  return core.call(null, 'deserializeIndexBinary', [data, options]) as never;
}

/**
 * The number that a tag of four characters is written as.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/io.h`, `faiss::fourcc`.
 * Since FAISS 1.7.3.
 *
 * @param sx Four characters of one byte each.
 * @returns .
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function fourcc(sx: string): Promise<number> {
  return core.call(null, 'fourcc', [sx]) as never;
}

/**
 * The tag of four characters that is written as a number.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/io.h`, `faiss::fourcc_inv`.
 * Since FAISS 1.7.3.
 *
 * @param x The number. From 0 to 4294967295.
 * @returns .
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function fourccInv(x: number): Promise<string> {
  return core.call(null, 'fourccInv', [x]) as never;
}

/**
 * The tag of four characters that is written as a number, with signs that cannot be printed as two digits each.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/io.h`, `faiss::fourcc_inv_printable`.
 * Since FAISS 1.7.3.
 *
 * @param x The number. From 0 to 4294967295.
 * @returns .
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function fourccInvPrintable(x: number): Promise<string> {
  return core.call(null, 'fourccInvPrintable', [x]) as never;
}

/**
 * Reads inverted lists that were written without their index.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_InvertedLists`.
 * Since FAISS 1.7.3.
 *
 * @param reader Reader that gives the bytes.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all into memory. Default 0.
 * @param options Named extras; see the type.
 * @returns The lists, an instance of their own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function readInvertedLists(reader: IOReader, ioFlags: number = 0, options?: CallOptions): Promise<InvertedLists> {
  return core.call(null, 'readInvertedLists', [reader, ioFlags, options]) as never;
}

/**
 * Reads a product quantizer from a file.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_ProductQuantizer`.
 * Since FAISS 1.7.3.
 *
 * @param fname Name of the file.
 * @param options Named extras; see the type.
 * @returns The quantizer.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function readProductQuantizer(fname: string | URL, options?: CallOptions): Promise<ProductQuantizer>;
/**
 * Reads a product quantizer through a reader.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_ProductQuantizer`.
 * Since FAISS 1.7.3.
 *
 * @param reader Reader that gives the bytes.
 * @param options Named extras; see the type.
 * @returns The quantizer.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function readProductQuantizer(reader: IOReader, options?: CallOptions): Promise<ProductQuantizer>;
export async function readProductQuantizer(a0?: unknown, a1?: unknown): Promise<never> {
  return core.call(null, 'readProductQuantizer', [a0, a1]) as never;
}

/**
 * Reads a transform from a file.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_VectorTransform`.
 * Since FAISS 1.7.3.
 *
 * @param fname Name of the file.
 * @param options Named extras; see the type.
 * @returns The transform, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function readVectorTransform(fname: string | URL, options?: CallOptions): Promise<VectorTransform>;
/**
 * Reads a transform through a reader.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_VectorTransform`.
 * Since FAISS 1.7.3.
 *
 * @param f Reader that gives the bytes.
 * @param options Named extras; see the type.
 * @returns The transform, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function readVectorTransform(f: IOReader, options?: CallOptions): Promise<VectorTransform>;
export async function readVectorTransform(a0?: unknown, a1?: unknown): Promise<never> {
  return core.call(null, 'readVectorTransform', [a0, a1]) as never;
}

/**
 * Reads an index from a file.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_index`.
 * Since FAISS 1.7.3.
 *
 * @param fname Name of the file.
 * @param ioFlags Sum of IO_FLAG constants, such as IO_FLAG_MMAP; 0 reads all into memory. Default 0.
 * @param options Named extras; see the type.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function readIndex(fname: string | URL, ioFlags?: number, options?: CallOptions): Promise<Index>;
/**
 * Reads an index through a reader, which stands behind the index afterwards.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_index`.
 * Since FAISS 1.7.3.
 *
 * @param reader Reader that gives the bytes. Kept alive for as long as it is used here.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all into memory. Default 0.
 * @param options Named extras; see the type.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function readIndex(reader: IOReader, ioFlags?: number, options?: CallOptions): Promise<Index>;
export async function readIndex(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
  return core.call(null, 'readIndex', [a0, a1, a2]) as never;
}

/**
 * Reads an index over binary vectors from a file.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param fname Name of the file.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all into memory. Default 0.
 * @param options Named extras; see the type.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function readIndexBinary(fname: string | URL, ioFlags?: number, options?: CallOptions): Promise<IndexBinary>;
/**
 * Reads an index over binary vectors through a reader, which stands behind the index afterwards.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param reader Reader that gives the bytes. Kept alive for as long as it is used here.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all into memory. Default 0.
 * @param options Named extras; see the type.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function readIndexBinary(reader: IOReader, ioFlags?: number, options?: CallOptions): Promise<IndexBinary>;
export async function readIndexBinary(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
  return core.call(null, 'readIndexBinary', [a0, a1, a2]) as never;
}

/**
 * Writes an index to bytes, the same that write_index writes to a file.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::serialize_index`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param ioFlags IO_FLAG_SKIP_STORAGE leaves out the vectors of a graph index; 0 writes all. Default 0.
 * @param options Named extras; see the type.
 * @returns The bytes of the index. Shape any length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function serializeIndex(index: Index, ioFlags: number = 0, options?: CallOptions): Promise<Uint8Array> {
  return core.call(null, 'serializeIndex', [index, ioFlags, options]) as never;
}

/**
 * Writes an index over binary vectors to bytes, the same that write_index_binary writes to a file.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::serialize_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param options Named extras; see the type.
 * @returns The bytes of the index. Shape any length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function serializeIndexBinary(index: IndexBinary, options?: CallOptions): Promise<Uint8Array> {
  return core.call(null, 'serializeIndexBinary', [index, options]) as never;
}

/**
 * Writes inverted lists without their index through a writer.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_InvertedLists`.
 * Since FAISS 1.7.3.
 *
 * @param ils Lists to write.
 * @param f Writer that takes the bytes.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function writeInvertedLists(ils: InvertedLists, f: IOWriter, options?: CallOptions): Promise<void> {
  return core.call(null, 'writeInvertedLists', [ils, f, options]) as never;
}

/**
 * Writes a product quantizer to a file.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_ProductQuantizer`.
 * Since FAISS 1.7.3.
 *
 * @param pq Quantizer to write.
 * @param fname Name of the file; one that exists is replaced.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function writeProductQuantizer(pq: ProductQuantizer, fname: string | URL, options?: CallOptions): Promise<void>;
/**
 * Writes a product quantizer through a writer.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_ProductQuantizer`.
 * Since FAISS 1.7.3.
 *
 * @param pq Quantizer to write.
 * @param f Writer that takes the bytes.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function writeProductQuantizer(pq: ProductQuantizer, f: IOWriter, options?: CallOptions): Promise<void>;
export async function writeProductQuantizer(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
  return core.call(null, 'writeProductQuantizer', [a0, a1, a2]) as never;
}

/**
 * Writes a transform to a file.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_VectorTransform`.
 * Since FAISS 1.7.3.
 *
 * @param vt Transform to write.
 * @param fname Name of the file; one that exists is replaced.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function writeVectorTransform(vt: VectorTransform, fname: string | URL, options?: CallOptions): Promise<void>;
/**
 * Writes a transform through a writer.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_VectorTransform`.
 * Since FAISS 1.7.3.
 *
 * @param vt Transform to write.
 * @param f Writer that takes the bytes.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function writeVectorTransform(vt: VectorTransform, f: IOWriter, options?: CallOptions): Promise<void>;
export async function writeVectorTransform(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
  return core.call(null, 'writeVectorTransform', [a0, a1, a2]) as never;
}

/**
 * Writes an index to a file. The file appears whole or not at all.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_index`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param fname Name of the file; one that exists is replaced.
 * @param ioFlags IO_FLAG_SKIP_STORAGE leaves out the vectors of a graph index; 0 writes all. Default 0.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function writeIndex(index: Index, fname: string | URL, ioFlags?: number, options?: CallOptions): Promise<void>;
/**
 * Writes an index through a writer.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_index`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param writer Writer that takes the bytes.
 * @param ioFlags IO_FLAG_SKIP_STORAGE leaves out the vectors of a graph index; 0 writes all. Default 0.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function writeIndex(index: Index, writer: IOWriter, ioFlags?: number, options?: CallOptions): Promise<void>;
export async function writeIndex(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): Promise<never> {
  return core.call(null, 'writeIndex', [a0, a1, a2, a3]) as never;
}

/**
 * Writes an index over binary vectors to a file. The file appears whole or not at all.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param fname Name of the file; one that exists is replaced.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function writeIndexBinary(index: IndexBinary, fname: string | URL, options?: CallOptions): Promise<void>;
/**
 * Writes an index over binary vectors through a writer.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param writer Writer that takes the bytes.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function writeIndexBinary(index: IndexBinary, writer: IOWriter, options?: CallOptions): Promise<void>;
export async function writeIndexBinary(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
  return core.call(null, 'writeIndexBinary', [a0, a1, a2]) as never;
}
