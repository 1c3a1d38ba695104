// Generated from schema/ by `npm run generate`; never edited.
/** IOReader, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';

/**
 * Source of bytes that an index, or a part of one, is read from. Every read goes on where the last one ended.
 *
 * FAISS: `faiss/impl/io.h`, `IOReader`.
 * Since FAISS 1.7.3.
 */
export abstract class IOReader extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Name of the source in error messages.
   *
   * FAISS: `faiss/impl/io.h`, `IOReader::name`.
   */
  get name(): string {
    return core.getScalar(this, ops.IOReader_name_get, 'IOReader.name') as string;
  }

  set name(value: string) {
    core.setScalar(this, ops.IOReader_name_set, ops.IOReader_name_get, 'IOReader.name', core.string(value, 'IOReader.name:name'));
  }

  /**
   * Number by which the operating system knows the file.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/io.h`, `IOReader::filedescriptor`.
   * Since FAISS 1.9.0.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  filedescriptor(): number {
    return core.now(filedescriptorCall(this));
  }

  /**
   * Reads bytes, fewer than asked for where the source ends.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/io.h`, `IOReader::read_bytes`.
   *
   * @param size Number of bytes to read.
   * @param options Named extras; see the type.
   * @returns The bytes. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async readBytes(size: number, options?: CallOptions): Promise<Uint8Array> {
    return core.later(read_bytesCall(this, size, options, read_bytesKeys));
  }

  /**
   * Reads bytes, fewer than asked for where the source ends.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/io.h`, `IOReader::read_bytes`.
   *
   * @param size Number of bytes to read.
   * @returns The bytes. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  readBytesSync(size: number): Uint8Array {
    return core.now(read_bytesCall(this, size, undefined, core.noKeys));
  }
}

function filedescriptorCall(self: IOReader): core.Call<number> {
  return {
    op: ops.IOReader_filedescriptor,
    name: 'IOReader.filedescriptor',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: filedescriptorResult,
    signal: undefined,
    progress: null,
  };
}

const filedescriptorResult = (raw: unknown): number => raw as number;
const read_bytesKeys: readonly string[] = ['signal'];

function read_bytesCall(self: IOReader, size: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IOReader.readBytes:options', allowed);
  const size_ = core.size(size, 'IOReader.readBytes:size');
  return {
    op: ops.IOReader_read_bytes,
    name: 'IOReader.readBytes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), size_],
    finish: read_bytesResult,
    signal: options?.signal,
    progress: null,
  };
}

const read_bytesResult = (raw: unknown): Uint8Array => raw as Uint8Array;
