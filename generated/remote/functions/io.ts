// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: io. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';
import type { Index } from '../indexes/Index.js';
import type { IndexBinary } from '../indexes/binary/IndexBinary.js';

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
export async function readIndex(fname: string | URL, ioFlags: number = 0, options?: CallOptions): Promise<Index> {
  return core.call(null, 'readIndex', [fname, ioFlags, options]) as never;
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
export async function readIndexBinary(fname: string | URL, ioFlags: number = 0, options?: CallOptions): Promise<IndexBinary> {
  return core.call(null, 'readIndexBinary', [fname, ioFlags, options]) as never;
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
export async function writeIndex(index: Index, fname: string | URL, ioFlags: number = 0, options?: CallOptions): Promise<void> {
  return core.call(null, 'writeIndex', [index, fname, ioFlags, options]) as never;
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
export async function writeIndexBinary(index: IndexBinary, fname: string | URL, options?: CallOptions): Promise<void> {
  return core.call(null, 'writeIndexBinary', [index, fname, options]) as never;
}
