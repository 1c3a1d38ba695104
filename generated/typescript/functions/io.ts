// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: io. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
  return core.later(deserialize_indexCall(data, ioFlags, options, deserialize_indexKeys));
}

/**
 * Reads an index from bytes.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::deserialize_index`.
 * Since FAISS 1.7.3.
 *
 * @param data Bytes of serialize_index or of a whole index file. Shape any length.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all. Default 0.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function deserializeIndexSync(data: Codes, ioFlags: number = 0): Index {
  return core.now(deserialize_indexCall(data, ioFlags, undefined, core.noKeys));
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
  return core.later(deserialize_index_binaryCall(data, options, deserialize_index_binaryKeys));
}

/**
 * Reads an index over binary vectors from bytes.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::deserialize_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param data Bytes of serialize_index_binary or of a whole index file. Shape any length.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function deserializeIndexBinarySync(data: Codes): IndexBinary {
  return core.now(deserialize_index_binaryCall(data, undefined, core.noKeys));
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
export function fourcc(sx: string): number {
  return core.now(fourccCall(sx));
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
export function fourccInv(x: number): string {
  return core.now(fourcc_invCall(x));
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
export function fourccInvPrintable(x: number): string {
  return core.now(fourcc_inv_printableCall(x));
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
  return core.later(read_InvertedListsCall(reader, ioFlags, options, read_InvertedListsKeys));
}

/**
 * Reads inverted lists that were written without their index.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_InvertedLists`.
 * Since FAISS 1.7.3.
 *
 * @param reader Reader that gives the bytes.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all into memory. Default 0.
 * @returns The lists, an instance of their own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readInvertedListsSync(reader: IOReader, ioFlags: number = 0): InvertedLists {
  return core.now(read_InvertedListsCall(reader, ioFlags, undefined, core.noKeys));
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
  const count = core.given(a0, a1);
  const form = count >= 1 && count <= 2 && core.isPath(a0) ? 0 : 
    count >= 1 && count <= 2 && a0 instanceof classes.IOReader ? 1 : 
    count >= 1 && count <= 2 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    return core.later(read_ProductQuantizerCall(a0 as string | URL, a1 as CallOptions | undefined, read_ProductQuantizerKeys)) as never;
  }

  if (form === 1) {
    return core.later(read_ProductQuantizer_fromCall(a0 as IOReader, a1 as CallOptions | undefined, read_ProductQuantizer_fromKeys)) as never;
  }

  throw core.wrongArguments('readProductQuantizer', ['(fname)', '(reader)']);
}

/**
 * Reads a product quantizer from a file.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_ProductQuantizer`.
 * Since FAISS 1.7.3.
 *
 * @param fname Name of the file.
 * @returns The quantizer.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readProductQuantizerSync(fname: string | URL): ProductQuantizer;
/**
 * Reads a product quantizer through a reader.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_ProductQuantizer`.
 * Since FAISS 1.7.3.
 *
 * @param reader Reader that gives the bytes.
 * @returns The quantizer.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readProductQuantizerSync(reader: IOReader): ProductQuantizer;
export function readProductQuantizerSync(a0?: unknown, a1?: unknown): never {
  const count = core.given(a0, a1);
  const form = count === 1 && core.isPath(a0) ? 0 : 
    count === 1 && a0 instanceof classes.IOReader ? 1 : 
    count === 1 ? 0 : 
    count === 1 ? 1 : -1;
  if (form === 0) {
    return core.now(read_ProductQuantizerCall(a0 as string | URL, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(read_ProductQuantizer_fromCall(a0 as IOReader, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('readProductQuantizer', ['(fname)', '(reader)']);
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
  const count = core.given(a0, a1);
  const form = count >= 1 && count <= 2 && core.isPath(a0) ? 0 : 
    count >= 1 && count <= 2 && a0 instanceof classes.IOReader ? 1 : 
    count >= 1 && count <= 2 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    return core.later(read_VectorTransformCall(a0 as string | URL, a1 as CallOptions | undefined, read_VectorTransformKeys)) as never;
  }

  if (form === 1) {
    return core.later(read_VectorTransform_fromCall(a0 as IOReader, a1 as CallOptions | undefined, read_VectorTransform_fromKeys)) as never;
  }

  throw core.wrongArguments('readVectorTransform', ['(fname)', '(f)']);
}

/**
 * Reads a transform from a file.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_VectorTransform`.
 * Since FAISS 1.7.3.
 *
 * @param fname Name of the file.
 * @returns The transform, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readVectorTransformSync(fname: string | URL): VectorTransform;
/**
 * Reads a transform through a reader.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_VectorTransform`.
 * Since FAISS 1.7.3.
 *
 * @param f Reader that gives the bytes.
 * @returns The transform, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readVectorTransformSync(f: IOReader): VectorTransform;
export function readVectorTransformSync(a0?: unknown, a1?: unknown): never {
  const count = core.given(a0, a1);
  const form = count === 1 && core.isPath(a0) ? 0 : 
    count === 1 && a0 instanceof classes.IOReader ? 1 : 
    count === 1 ? 0 : 
    count === 1 ? 1 : -1;
  if (form === 0) {
    return core.now(read_VectorTransformCall(a0 as string | URL, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(read_VectorTransform_fromCall(a0 as IOReader, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('readVectorTransform', ['(fname)', '(f)']);
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
  const count = core.given(a0, a1, a2);
  const form = count >= 1 && count <= 3 && core.isPath(a0) && (a1 === undefined || core.isNumeric(a1)) ? 0 : 
    count >= 1 && count <= 3 && a0 instanceof classes.IOReader && (a1 === undefined || core.isNumeric(a1)) ? 1 : 
    count >= 1 && count <= 3 ? 0 : 
    count >= 1 && count <= 3 ? 1 : -1;
  if (form === 0) {
    return core.later(read_indexCall(a0 as string | URL, (a1 === undefined ? 0 : a1) as number, a2 as CallOptions | undefined, read_indexKeys)) as never;
  }

  if (form === 1) {
    return core.later(read_index_fromCall(a0 as IOReader, (a1 === undefined ? 0 : a1) as number, a2 as CallOptions | undefined, read_index_fromKeys)) as never;
  }

  throw core.wrongArguments('readIndex', ['(fname, ioFlags = 0)', '(reader, ioFlags = 0)']);
}

/**
 * Reads an index from a file.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_index`.
 * Since FAISS 1.7.3.
 *
 * @param fname Name of the file.
 * @param ioFlags Sum of IO_FLAG constants, such as IO_FLAG_MMAP; 0 reads all into memory. Default 0.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readIndexSync(fname: string | URL, ioFlags?: number): Index;
/**
 * Reads an index through a reader, which stands behind the index afterwards.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_index`.
 * Since FAISS 1.7.3.
 *
 * @param reader Reader that gives the bytes. Kept alive for as long as it is used here.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all into memory. Default 0.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readIndexSync(reader: IOReader, ioFlags?: number): Index;
export function readIndexSync(a0?: unknown, a1?: unknown, a2?: unknown): never {
  const count = core.given(a0, a1, a2);
  const form = count >= 1 && count <= 2 && core.isPath(a0) && (a1 === undefined || core.isNumeric(a1)) ? 0 : 
    count >= 1 && count <= 2 && a0 instanceof classes.IOReader && (a1 === undefined || core.isNumeric(a1)) ? 1 : 
    count >= 1 && count <= 2 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    return core.now(read_indexCall(a0 as string | URL, (a1 === undefined ? 0 : a1) as number, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(read_index_fromCall(a0 as IOReader, (a1 === undefined ? 0 : a1) as number, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('readIndex', ['(fname, ioFlags = 0)', '(reader, ioFlags = 0)']);
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
  const count = core.given(a0, a1, a2);
  const form = count >= 1 && count <= 3 && core.isPath(a0) && (a1 === undefined || core.isNumeric(a1)) ? 0 : 
    count >= 1 && count <= 3 && a0 instanceof classes.IOReader && (a1 === undefined || core.isNumeric(a1)) ? 1 : 
    count >= 1 && count <= 3 ? 0 : 
    count >= 1 && count <= 3 ? 1 : -1;
  if (form === 0) {
    return core.later(read_index_binaryCall(a0 as string | URL, (a1 === undefined ? 0 : a1) as number, a2 as CallOptions | undefined, read_index_binaryKeys)) as never;
  }

  if (form === 1) {
    return core.later(read_index_binary_fromCall(a0 as IOReader, (a1 === undefined ? 0 : a1) as number, a2 as CallOptions | undefined, read_index_binary_fromKeys)) as never;
  }

  throw core.wrongArguments('readIndexBinary', ['(fname, ioFlags = 0)', '(reader, ioFlags = 0)']);
}

/**
 * Reads an index over binary vectors from a file.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param fname Name of the file.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all into memory. Default 0.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readIndexBinarySync(fname: string | URL, ioFlags?: number): IndexBinary;
/**
 * Reads an index over binary vectors through a reader, which stands behind the index afterwards.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::read_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param reader Reader that gives the bytes. Kept alive for as long as it is used here.
 * @param ioFlags Sum of IO_FLAG constants; 0 reads all into memory. Default 0.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function readIndexBinarySync(reader: IOReader, ioFlags?: number): IndexBinary;
export function readIndexBinarySync(a0?: unknown, a1?: unknown, a2?: unknown): never {
  const count = core.given(a0, a1, a2);
  const form = count >= 1 && count <= 2 && core.isPath(a0) && (a1 === undefined || core.isNumeric(a1)) ? 0 : 
    count >= 1 && count <= 2 && a0 instanceof classes.IOReader && (a1 === undefined || core.isNumeric(a1)) ? 1 : 
    count >= 1 && count <= 2 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    return core.now(read_index_binaryCall(a0 as string | URL, (a1 === undefined ? 0 : a1) as number, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(read_index_binary_fromCall(a0 as IOReader, (a1 === undefined ? 0 : a1) as number, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('readIndexBinary', ['(fname, ioFlags = 0)', '(reader, ioFlags = 0)']);
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
  return core.later(serialize_indexCall(index, ioFlags, options, serialize_indexKeys));
}

/**
 * Writes an index to bytes, the same that write_index writes to a file.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::serialize_index`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param ioFlags IO_FLAG_SKIP_STORAGE leaves out the vectors of a graph index; 0 writes all. Default 0.
 * @returns The bytes of the index. Shape any length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function serializeIndexSync(index: Index, ioFlags: number = 0): Uint8Array {
  return core.now(serialize_indexCall(index, ioFlags, undefined, core.noKeys));
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
  return core.later(serialize_index_binaryCall(index, options, serialize_index_binaryKeys));
}

/**
 * Writes an index over binary vectors to bytes, the same that write_index_binary writes to a file.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::serialize_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @returns The bytes of the index. Shape any length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function serializeIndexBinarySync(index: IndexBinary): Uint8Array {
  return core.now(serialize_index_binaryCall(index, undefined, core.noKeys));
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
  return core.later(write_InvertedListsCall(ils, f, options, write_InvertedListsKeys));
}

/**
 * Writes inverted lists without their index through a writer.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_InvertedLists`.
 * Since FAISS 1.7.3.
 *
 * @param ils Lists to write.
 * @param f Writer that takes the bytes.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeInvertedListsSync(ils: InvertedLists, f: IOWriter): void {
  return core.now(write_InvertedListsCall(ils, f, undefined, core.noKeys));
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
  const count = core.given(a0, a1, a2);
  const form = count >= 2 && count <= 3 && a0 instanceof classes.ProductQuantizer && core.isPath(a1) ? 0 : 
    count >= 2 && count <= 3 && a0 instanceof classes.ProductQuantizer && a1 instanceof classes.IOWriter ? 1 : 
    count >= 2 && count <= 3 ? 0 : 
    count >= 2 && count <= 3 ? 1 : -1;
  if (form === 0) {
    return core.later(write_ProductQuantizerCall(a0 as ProductQuantizer, a1 as string | URL, a2 as CallOptions | undefined, write_ProductQuantizerKeys)) as never;
  }

  if (form === 1) {
    return core.later(write_ProductQuantizer_toCall(a0 as ProductQuantizer, a1 as IOWriter, a2 as CallOptions | undefined, write_ProductQuantizer_toKeys)) as never;
  }

  throw core.wrongArguments('writeProductQuantizer', ['(pq, fname)', '(pq, f)']);
}

/**
 * Writes a product quantizer to a file.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_ProductQuantizer`.
 * Since FAISS 1.7.3.
 *
 * @param pq Quantizer to write.
 * @param fname Name of the file; one that exists is replaced.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeProductQuantizerSync(pq: ProductQuantizer, fname: string | URL): void;
/**
 * Writes a product quantizer through a writer.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_ProductQuantizer`.
 * Since FAISS 1.7.3.
 *
 * @param pq Quantizer to write.
 * @param f Writer that takes the bytes.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeProductQuantizerSync(pq: ProductQuantizer, f: IOWriter): void;
export function writeProductQuantizerSync(a0?: unknown, a1?: unknown, a2?: unknown): never {
  const count = core.given(a0, a1, a2);
  const form = count === 2 && a0 instanceof classes.ProductQuantizer && core.isPath(a1) ? 0 : 
    count === 2 && a0 instanceof classes.ProductQuantizer && a1 instanceof classes.IOWriter ? 1 : 
    count === 2 ? 0 : 
    count === 2 ? 1 : -1;
  if (form === 0) {
    return core.now(write_ProductQuantizerCall(a0 as ProductQuantizer, a1 as string | URL, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(write_ProductQuantizer_toCall(a0 as ProductQuantizer, a1 as IOWriter, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('writeProductQuantizer', ['(pq, fname)', '(pq, f)']);
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
  const count = core.given(a0, a1, a2);
  const form = count >= 2 && count <= 3 && a0 instanceof classes.VectorTransform && core.isPath(a1) ? 0 : 
    count >= 2 && count <= 3 && a0 instanceof classes.VectorTransform && a1 instanceof classes.IOWriter ? 1 : 
    count >= 2 && count <= 3 ? 0 : 
    count >= 2 && count <= 3 ? 1 : -1;
  if (form === 0) {
    return core.later(write_VectorTransformCall(a0 as VectorTransform, a1 as string | URL, a2 as CallOptions | undefined, write_VectorTransformKeys)) as never;
  }

  if (form === 1) {
    return core.later(write_VectorTransform_toCall(a0 as VectorTransform, a1 as IOWriter, a2 as CallOptions | undefined, write_VectorTransform_toKeys)) as never;
  }

  throw core.wrongArguments('writeVectorTransform', ['(vt, fname)', '(vt, f)']);
}

/**
 * Writes a transform to a file.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_VectorTransform`.
 * Since FAISS 1.7.3.
 *
 * @param vt Transform to write.
 * @param fname Name of the file; one that exists is replaced.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeVectorTransformSync(vt: VectorTransform, fname: string | URL): void;
/**
 * Writes a transform through a writer.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_VectorTransform`.
 * Since FAISS 1.7.3.
 *
 * @param vt Transform to write.
 * @param f Writer that takes the bytes.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeVectorTransformSync(vt: VectorTransform, f: IOWriter): void;
export function writeVectorTransformSync(a0?: unknown, a1?: unknown, a2?: unknown): never {
  const count = core.given(a0, a1, a2);
  const form = count === 2 && a0 instanceof classes.VectorTransform && core.isPath(a1) ? 0 : 
    count === 2 && a0 instanceof classes.VectorTransform && a1 instanceof classes.IOWriter ? 1 : 
    count === 2 ? 0 : 
    count === 2 ? 1 : -1;
  if (form === 0) {
    return core.now(write_VectorTransformCall(a0 as VectorTransform, a1 as string | URL, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(write_VectorTransform_toCall(a0 as VectorTransform, a1 as IOWriter, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('writeVectorTransform', ['(vt, fname)', '(vt, f)']);
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
  const count = core.given(a0, a1, a2, a3);
  const form = count >= 2 && count <= 4 && a0 instanceof classes.Index && core.isPath(a1) && (a2 === undefined || core.isNumeric(a2)) ? 0 : 
    count >= 2 && count <= 4 && a0 instanceof classes.Index && a1 instanceof classes.IOWriter && (a2 === undefined || core.isNumeric(a2)) ? 1 : 
    count >= 2 && count <= 4 ? 0 : 
    count >= 2 && count <= 4 ? 1 : -1;
  if (form === 0) {
    return core.later(write_indexCall(a0 as Index, a1 as string | URL, (a2 === undefined ? 0 : a2) as number, a3 as CallOptions | undefined, write_indexKeys)) as never;
  }

  if (form === 1) {
    return core.later(write_index_toCall(a0 as Index, a1 as IOWriter, (a2 === undefined ? 0 : a2) as number, a3 as CallOptions | undefined, write_index_toKeys)) as never;
  }

  throw core.wrongArguments('writeIndex', ['(index, fname, ioFlags = 0)', '(index, writer, ioFlags = 0)']);
}

/**
 * Writes an index to a file. The file appears whole or not at all.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_index`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param fname Name of the file; one that exists is replaced.
 * @param ioFlags IO_FLAG_SKIP_STORAGE leaves out the vectors of a graph index; 0 writes all. Default 0.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeIndexSync(index: Index, fname: string | URL, ioFlags?: number): void;
/**
 * Writes an index through a writer.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_index`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param writer Writer that takes the bytes.
 * @param ioFlags IO_FLAG_SKIP_STORAGE leaves out the vectors of a graph index; 0 writes all. Default 0.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeIndexSync(index: Index, writer: IOWriter, ioFlags?: number): void;
export function writeIndexSync(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): never {
  const count = core.given(a0, a1, a2, a3);
  const form = count >= 2 && count <= 3 && a0 instanceof classes.Index && core.isPath(a1) && (a2 === undefined || core.isNumeric(a2)) ? 0 : 
    count >= 2 && count <= 3 && a0 instanceof classes.Index && a1 instanceof classes.IOWriter && (a2 === undefined || core.isNumeric(a2)) ? 1 : 
    count >= 2 && count <= 3 ? 0 : 
    count >= 2 && count <= 3 ? 1 : -1;
  if (form === 0) {
    return core.now(write_indexCall(a0 as Index, a1 as string | URL, (a2 === undefined ? 0 : a2) as number, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(write_index_toCall(a0 as Index, a1 as IOWriter, (a2 === undefined ? 0 : a2) as number, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('writeIndex', ['(index, fname, ioFlags = 0)', '(index, writer, ioFlags = 0)']);
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
  const count = core.given(a0, a1, a2);
  const form = count >= 2 && count <= 3 && a0 instanceof classes.IndexBinary && core.isPath(a1) ? 0 : 
    count >= 2 && count <= 3 && a0 instanceof classes.IndexBinary && a1 instanceof classes.IOWriter ? 1 : 
    count >= 2 && count <= 3 ? 0 : 
    count >= 2 && count <= 3 ? 1 : -1;
  if (form === 0) {
    return core.later(write_index_binaryCall(a0 as IndexBinary, a1 as string | URL, a2 as CallOptions | undefined, write_index_binaryKeys)) as never;
  }

  if (form === 1) {
    return core.later(write_index_binary_toCall(a0 as IndexBinary, a1 as IOWriter, a2 as CallOptions | undefined, write_index_binary_toKeys)) as never;
  }

  throw core.wrongArguments('writeIndexBinary', ['(index, fname)', '(index, writer)']);
}

/**
 * Writes an index over binary vectors to a file. The file appears whole or not at all.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param fname Name of the file; one that exists is replaced.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeIndexBinarySync(index: IndexBinary, fname: string | URL): void;
/**
 * Writes an index over binary vectors through a writer.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/index_io.h`, `faiss::write_index_binary`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to write.
 * @param writer Writer that takes the bytes.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function writeIndexBinarySync(index: IndexBinary, writer: IOWriter): void;
export function writeIndexBinarySync(a0?: unknown, a1?: unknown, a2?: unknown): never {
  const count = core.given(a0, a1, a2);
  const form = count === 2 && a0 instanceof classes.IndexBinary && core.isPath(a1) ? 0 : 
    count === 2 && a0 instanceof classes.IndexBinary && a1 instanceof classes.IOWriter ? 1 : 
    count === 2 ? 0 : 
    count === 2 ? 1 : -1;
  if (form === 0) {
    return core.now(write_index_binaryCall(a0 as IndexBinary, a1 as string | URL, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(write_index_binary_toCall(a0 as IndexBinary, a1 as IOWriter, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('writeIndexBinary', ['(index, fname)', '(index, writer)']);
}

const deserialize_indexKeys: readonly string[] = ['signal'];

function deserialize_indexCall(data: Codes, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Index> {
  if (options !== undefined) core.options(options, 'deserializeIndex:options', allowed);
  const data_ = core.u8(data, 'deserializeIndex:data');
  const ioFlags_ = core.int(ioFlags, 'deserializeIndex:ioFlags');
  return {
    op: ops.deserialize_index,
    name: 'deserializeIndex',
    effect: 'write',
    self: null,
    others: null,
    args: [data_, ioFlags_],
    finish: deserialize_indexResult,
    signal: options?.signal,
    progress: null,
  };
}

const deserialize_indexResult = (raw: unknown): Index => core.adopt(raw as number, classes.Index) as Index;
const deserialize_index_binaryKeys: readonly string[] = ['signal'];

function deserialize_index_binaryCall(data: Codes, options: CallOptions | undefined, allowed: readonly string[]): core.Call<IndexBinary> {
  if (options !== undefined) core.options(options, 'deserializeIndexBinary:options', allowed);
  const data_ = core.u8(data, 'deserializeIndexBinary:data');
  return {
    op: ops.deserialize_index_binary,
    name: 'deserializeIndexBinary',
    effect: 'write',
    self: null,
    others: null,
    args: [data_],
    finish: deserialize_index_binaryResult,
    signal: options?.signal,
    progress: null,
  };
}

const deserialize_index_binaryResult = (raw: unknown): IndexBinary => core.adopt(raw as number, classes.IndexBinary) as IndexBinary;

function fourccCall(sx: string): core.Call<number> {
  const sx_ = core.string(sx, 'fourcc:sx');
  return {
    op: ops.fourcc,
    name: 'fourcc',
    effect: 'read',
    self: null,
    others: null,
    args: [sx_],
    finish: fourccResult,
    signal: undefined,
    progress: null,
  };
}

const fourccResult = (raw: unknown): number => raw as number;

function fourcc_invCall(x: number): core.Call<string> {
  const x_ = core.i64(x, 'fourccInv:x');
  return {
    op: ops.fourcc_inv,
    name: 'fourccInv',
    effect: 'read',
    self: null,
    others: null,
    args: [x_],
    finish: fourcc_invResult,
    signal: undefined,
    progress: null,
  };
}

const fourcc_invResult = (raw: unknown): string => raw as string;

function fourcc_inv_printableCall(x: number): core.Call<string> {
  const x_ = core.i64(x, 'fourccInvPrintable:x');
  return {
    op: ops.fourcc_inv_printable,
    name: 'fourccInvPrintable',
    effect: 'read',
    self: null,
    others: null,
    args: [x_],
    finish: fourcc_inv_printableResult,
    signal: undefined,
    progress: null,
  };
}

const fourcc_inv_printableResult = (raw: unknown): string => raw as string;
const read_InvertedListsKeys: readonly string[] = ['signal'];

function read_InvertedListsCall(reader: IOReader, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<InvertedLists> {
  if (options !== undefined) core.options(options, 'readInvertedLists:options', allowed);
  const reader_ = core.handleOf(reader, classes.IOReader, 'readInvertedLists:reader');
  const ioFlags_ = core.int(ioFlags, 'readInvertedLists:ioFlags');
  return {
    op: ops.read_InvertedLists,
    name: 'readInvertedLists',
    effect: 'write',
    self: null,
    others: [[reader, 'write']],
    args: [reader_, ioFlags_],
    finish: read_InvertedListsResult,
    signal: options?.signal,
    progress: null,
  };
}

const read_InvertedListsResult = (raw: unknown): InvertedLists => core.adopt(raw as number, classes.InvertedLists) as InvertedLists;
const read_ProductQuantizerKeys: readonly string[] = ['signal'];

function read_ProductQuantizerCall(fname: string | URL, options: CallOptions | undefined, allowed: readonly string[]): core.Call<ProductQuantizer> {
  if (options !== undefined) core.options(options, 'readProductQuantizer:options', allowed);
  const fname_ = core.path(fname, 'readProductQuantizer:fname');
  return {
    op: ops.read_ProductQuantizer,
    name: 'readProductQuantizer',
    effect: 'write',
    self: null,
    others: null,
    args: [fname_],
    finish: read_ProductQuantizerResult,
    signal: options?.signal,
    progress: null,
  };
}

const read_ProductQuantizerResult = (raw: unknown): ProductQuantizer => core.adopt(raw as number, classes.ProductQuantizer) as ProductQuantizer;
const read_ProductQuantizer_fromKeys: readonly string[] = ['signal'];

function read_ProductQuantizer_fromCall(reader: IOReader, options: CallOptions | undefined, allowed: readonly string[]): core.Call<ProductQuantizer> {
  if (options !== undefined) core.options(options, 'readProductQuantizer:options', allowed);
  const reader_ = core.handleOf(reader, classes.IOReader, 'readProductQuantizer:reader');
  return {
    op: ops.read_ProductQuantizer_from,
    name: 'readProductQuantizer',
    effect: 'write',
    self: null,
    others: [[reader, 'write']],
    args: [reader_],
    finish: read_ProductQuantizer_fromResult,
    signal: options?.signal,
    progress: null,
  };
}

const read_ProductQuantizer_fromResult = (raw: unknown): ProductQuantizer => core.adopt(raw as number, classes.ProductQuantizer) as ProductQuantizer;
const read_VectorTransformKeys: readonly string[] = ['signal'];

function read_VectorTransformCall(fname: string | URL, options: CallOptions | undefined, allowed: readonly string[]): core.Call<VectorTransform> {
  if (options !== undefined) core.options(options, 'readVectorTransform:options', allowed);
  const fname_ = core.path(fname, 'readVectorTransform:fname');
  return {
    op: ops.read_VectorTransform,
    name: 'readVectorTransform',
    effect: 'write',
    self: null,
    others: null,
    args: [fname_],
    finish: read_VectorTransformResult,
    signal: options?.signal,
    progress: null,
  };
}

const read_VectorTransformResult = (raw: unknown): VectorTransform => core.adopt(raw as number, classes.VectorTransform) as VectorTransform;
const read_VectorTransform_fromKeys: readonly string[] = ['signal'];

function read_VectorTransform_fromCall(f: IOReader, options: CallOptions | undefined, allowed: readonly string[]): core.Call<VectorTransform> {
  if (options !== undefined) core.options(options, 'readVectorTransform:options', allowed);
  const f_ = core.handleOf(f, classes.IOReader, 'readVectorTransform:f');
  return {
    op: ops.read_VectorTransform_from,
    name: 'readVectorTransform',
    effect: 'write',
    self: null,
    others: [[f, 'write']],
    args: [f_],
    finish: read_VectorTransform_fromResult,
    signal: options?.signal,
    progress: null,
  };
}

const read_VectorTransform_fromResult = (raw: unknown): VectorTransform => core.adopt(raw as number, classes.VectorTransform) as VectorTransform;
const read_indexKeys: readonly string[] = ['signal'];

function read_indexCall(fname: string | URL, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Index> {
  if (options !== undefined) core.options(options, 'readIndex:options', allowed);
  const fname_ = core.path(fname, 'readIndex:fname');
  const ioFlags_ = core.int(ioFlags, 'readIndex:ioFlags');
  return {
    op: ops.read_index,
    name: 'readIndex',
    effect: 'write',
    self: null,
    others: null,
    args: [fname_, ioFlags_],
    finish: read_indexResult,
    signal: options?.signal,
    progress: null,
  };
}

const read_indexResult = (raw: unknown): Index => core.adopt(raw as number, classes.Index) as Index;
const read_index_fromKeys: readonly string[] = ['signal'];

function read_index_fromCall(reader: IOReader, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Index> {
  if (options !== undefined) core.options(options, 'readIndex:options', allowed);
  const reader_ = core.handleOf(reader, classes.IOReader, 'readIndex:reader');
  const ioFlags_ = core.int(ioFlags, 'readIndex:ioFlags');
  return {
    op: ops.read_index_from,
    name: 'readIndex',
    effect: 'write',
    self: null,
    others: [[reader, 'retain'], [reader, 'write']],
    args: [reader_, ioFlags_],
    finish: (raw) => core.adopt(raw as number, classes.Index, reader) as Index,
    signal: options?.signal,
    progress: null,
  };
}

const read_index_binaryKeys: readonly string[] = ['signal'];

function read_index_binaryCall(fname: string | URL, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<IndexBinary> {
  if (options !== undefined) core.options(options, 'readIndexBinary:options', allowed);
  const fname_ = core.path(fname, 'readIndexBinary:fname');
  const ioFlags_ = core.int(ioFlags, 'readIndexBinary:ioFlags');
  return {
    op: ops.read_index_binary,
    name: 'readIndexBinary',
    effect: 'write',
    self: null,
    others: null,
    args: [fname_, ioFlags_],
    finish: read_index_binaryResult,
    signal: options?.signal,
    progress: null,
  };
}

const read_index_binaryResult = (raw: unknown): IndexBinary => core.adopt(raw as number, classes.IndexBinary) as IndexBinary;
const read_index_binary_fromKeys: readonly string[] = ['signal'];

function read_index_binary_fromCall(reader: IOReader, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<IndexBinary> {
  if (options !== undefined) core.options(options, 'readIndexBinary:options', allowed);
  const reader_ = core.handleOf(reader, classes.IOReader, 'readIndexBinary:reader');
  const ioFlags_ = core.int(ioFlags, 'readIndexBinary:ioFlags');
  return {
    op: ops.read_index_binary_from,
    name: 'readIndexBinary',
    effect: 'write',
    self: null,
    others: [[reader, 'retain'], [reader, 'write']],
    args: [reader_, ioFlags_],
    finish: (raw) => core.adopt(raw as number, classes.IndexBinary, reader) as IndexBinary,
    signal: options?.signal,
    progress: null,
  };
}

const serialize_indexKeys: readonly string[] = ['signal'];

function serialize_indexCall(index: Index, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'serializeIndex:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'serializeIndex:index');
  const ioFlags_ = core.int(ioFlags, 'serializeIndex:ioFlags');
  return {
    op: ops.serialize_index,
    name: 'serializeIndex',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, ioFlags_],
    finish: serialize_indexResult,
    signal: options?.signal,
    progress: null,
  };
}

const serialize_indexResult = (raw: unknown): Uint8Array => raw as Uint8Array;
const serialize_index_binaryKeys: readonly string[] = ['signal'];

function serialize_index_binaryCall(index: IndexBinary, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'serializeIndexBinary:options', allowed);
  const index_ = core.handleOf(index, classes.IndexBinary, 'serializeIndexBinary:index');
  return {
    op: ops.serialize_index_binary,
    name: 'serializeIndexBinary',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_],
    finish: serialize_index_binaryResult,
    signal: options?.signal,
    progress: null,
  };
}

const serialize_index_binaryResult = (raw: unknown): Uint8Array => raw as Uint8Array;
const write_InvertedListsKeys: readonly string[] = ['signal'];

function write_InvertedListsCall(ils: InvertedLists, f: IOWriter, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeInvertedLists:options', allowed);
  const ils_ = core.handleOf(ils, classes.InvertedLists, 'writeInvertedLists:ils');
  const f_ = core.handleOf(f, classes.IOWriter, 'writeInvertedLists:f');
  return {
    op: ops.write_InvertedLists,
    name: 'writeInvertedLists',
    effect: 'write',
    self: null,
    others: [[ils, 'read'], [f, 'write']],
    args: [ils_, f_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const write_ProductQuantizerKeys: readonly string[] = ['signal'];

function write_ProductQuantizerCall(pq: ProductQuantizer, fname: string | URL, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeProductQuantizer:options', allowed);
  const pq_ = core.handleOf(pq, classes.ProductQuantizer, 'writeProductQuantizer:pq');
  const fname_ = core.path(fname, 'writeProductQuantizer:fname');
  return {
    op: ops.write_ProductQuantizer,
    name: 'writeProductQuantizer',
    effect: 'read',
    self: null,
    others: [[pq, 'read']],
    args: [pq_, fname_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const write_ProductQuantizer_toKeys: readonly string[] = ['signal'];

function write_ProductQuantizer_toCall(pq: ProductQuantizer, f: IOWriter, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeProductQuantizer:options', allowed);
  const pq_ = core.handleOf(pq, classes.ProductQuantizer, 'writeProductQuantizer:pq');
  const f_ = core.handleOf(f, classes.IOWriter, 'writeProductQuantizer:f');
  return {
    op: ops.write_ProductQuantizer_to,
    name: 'writeProductQuantizer',
    effect: 'write',
    self: null,
    others: [[pq, 'read'], [f, 'write']],
    args: [pq_, f_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const write_VectorTransformKeys: readonly string[] = ['signal'];

function write_VectorTransformCall(vt: VectorTransform, fname: string | URL, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeVectorTransform:options', allowed);
  const vt_ = core.handleOf(vt, classes.VectorTransform, 'writeVectorTransform:vt');
  const fname_ = core.path(fname, 'writeVectorTransform:fname');
  return {
    op: ops.write_VectorTransform,
    name: 'writeVectorTransform',
    effect: 'read',
    self: null,
    others: [[vt, 'read']],
    args: [vt_, fname_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const write_VectorTransform_toKeys: readonly string[] = ['signal'];

function write_VectorTransform_toCall(vt: VectorTransform, f: IOWriter, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeVectorTransform:options', allowed);
  const vt_ = core.handleOf(vt, classes.VectorTransform, 'writeVectorTransform:vt');
  const f_ = core.handleOf(f, classes.IOWriter, 'writeVectorTransform:f');
  return {
    op: ops.write_VectorTransform_to,
    name: 'writeVectorTransform',
    effect: 'write',
    self: null,
    others: [[vt, 'read'], [f, 'write']],
    args: [vt_, f_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const write_indexKeys: readonly string[] = ['signal'];

function write_indexCall(index: Index, fname: string | URL, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeIndex:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'writeIndex:index');
  const fname_ = core.path(fname, 'writeIndex:fname');
  const ioFlags_ = core.int(ioFlags, 'writeIndex:ioFlags');
  return {
    op: ops.write_index,
    name: 'writeIndex',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, fname_, ioFlags_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const write_index_toKeys: readonly string[] = ['signal'];

function write_index_toCall(index: Index, writer: IOWriter, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeIndex:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'writeIndex:index');
  const writer_ = core.handleOf(writer, classes.IOWriter, 'writeIndex:writer');
  const ioFlags_ = core.int(ioFlags, 'writeIndex:ioFlags');
  return {
    op: ops.write_index_to,
    name: 'writeIndex',
    effect: 'write',
    self: null,
    others: [[index, 'read'], [writer, 'write']],
    args: [index_, writer_, ioFlags_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const write_index_binaryKeys: readonly string[] = ['signal'];

function write_index_binaryCall(index: IndexBinary, fname: string | URL, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeIndexBinary:options', allowed);
  const index_ = core.handleOf(index, classes.IndexBinary, 'writeIndexBinary:index');
  const fname_ = core.path(fname, 'writeIndexBinary:fname');
  return {
    op: ops.write_index_binary,
    name: 'writeIndexBinary',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, fname_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const write_index_binary_toKeys: readonly string[] = ['signal'];

function write_index_binary_toCall(index: IndexBinary, writer: IOWriter, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'writeIndexBinary:options', allowed);
  const index_ = core.handleOf(index, classes.IndexBinary, 'writeIndexBinary:index');
  const writer_ = core.handleOf(writer, classes.IOWriter, 'writeIndexBinary:writer');
  return {
    op: ops.write_index_binary_to,
    name: 'writeIndexBinary',
    effect: 'write',
    self: null,
    others: [[index, 'read'], [writer, 'write']],
    args: [index_, writer_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
