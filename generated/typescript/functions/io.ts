// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: io. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
  return core.later(read_indexCall(fname, ioFlags, options, read_indexKeys));
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
export function readIndexSync(fname: string | URL, ioFlags: number = 0): Index {
  return core.now(read_indexCall(fname, ioFlags, undefined, core.noKeys));
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
  return core.later(read_index_binaryCall(fname, ioFlags, options, read_index_binaryKeys));
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
export function readIndexBinarySync(fname: string | URL, ioFlags: number = 0): IndexBinary {
  return core.now(read_index_binaryCall(fname, ioFlags, undefined, core.noKeys));
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
  return core.later(write_indexCall(index, fname, ioFlags, options, write_indexKeys));
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
export function writeIndexSync(index: Index, fname: string | URL, ioFlags: number = 0): void {
  return core.now(write_indexCall(index, fname, ioFlags, undefined, core.noKeys));
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
  return core.later(write_index_binaryCall(index, fname, options, write_index_binaryKeys));
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
export function writeIndexBinarySync(index: IndexBinary, fname: string | URL): void {
  return core.now(write_index_binaryCall(index, fname, undefined, core.noKeys));
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
