// Generated from schema/ by `npm run generate`; never edited.
/** IOWriter, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';

/**
 * Destination of the bytes of an index, or of a part of one. Every write goes behind the last one.
 *
 * FAISS: `faiss/impl/io.h`, `IOWriter`.
 * Since FAISS 1.7.3.
 */
export abstract class IOWriter extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Name of the destination in error messages.
   *
   * FAISS: `faiss/impl/io.h`, `IOWriter::name`.
   */
  get name(): string {
    return core.getScalar(this, ops.IOWriter_name_get, 'IOWriter.name') as string;
  }

  set name(value: string) {
    core.setScalar(this, ops.IOWriter_name_set, ops.IOWriter_name_get, 'IOWriter.name', core.string(value, 'IOWriter.name:name'));
  }

  /**
   * Number by which the operating system knows the file.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/io.h`, `IOWriter::filedescriptor`.
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
   * Writes bytes and gives how many were taken.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/io.h`, `IOWriter::write_bytes`.
   *
   * @param bytes Bytes to append. Shape any length.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async writeBytes(bytes: Codes, options?: CallOptions): Promise<number> {
    return core.later(write_bytesCall(this, bytes, options, write_bytesKeys));
  }

  /**
   * Writes bytes and gives how many were taken.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/io.h`, `IOWriter::write_bytes`.
   *
   * @param bytes Bytes to append. Shape any length.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  writeBytesSync(bytes: Codes): number {
    return core.now(write_bytesCall(this, bytes, undefined, core.noKeys));
  }
}

function filedescriptorCall(self: IOWriter): core.Call<number> {
  return {
    op: ops.IOWriter_filedescriptor,
    name: 'IOWriter.filedescriptor',
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
const write_bytesKeys: readonly string[] = ['signal'];

function write_bytesCall(self: IOWriter, bytes: Codes, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'IOWriter.writeBytes:options', allowed);
  const bytes_ = core.u8(bytes, 'IOWriter.writeBytes:bytes');
  return {
    op: ops.IOWriter_write_bytes,
    name: 'IOWriter.writeBytes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), bytes_],
    finish: write_bytesResult,
    signal: options?.signal,
    progress: null,
  };
}

const write_bytesResult = (raw: unknown): number => raw as number;
