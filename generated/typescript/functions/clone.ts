// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: clone. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import type { Index } from '../indexes/Index.js';
import type { IndexBinary } from '../indexes/binary/IndexBinary.js';
import type { Quantizer } from '../quantizers/Quantizer.js';

/**
 * Makes a copy of a quantizer.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/clone_index.h`, `faiss::clone_Quantizer`.
 * Since FAISS 1.7.3.
 *
 * @param quant Quantizer to copy.
 * @param options Named extras; see the type.
 * @returns The copy, an instance of the same class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function cloneQuantizer(quant: Quantizer, options?: CallOptions): Promise<Quantizer> {
  return core.later(clone_QuantizerCall(quant, options, clone_QuantizerKeys));
}

/**
 * Makes a copy of a quantizer.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/clone_index.h`, `faiss::clone_Quantizer`.
 * Since FAISS 1.7.3.
 *
 * @param quant Quantizer to copy.
 * @returns The copy, an instance of the same class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function cloneQuantizerSync(quant: Quantizer): Quantizer {
  return core.now(clone_QuantizerCall(quant, undefined, core.noKeys));
}

/**
 * Makes a copy of an index over binary vectors with everything in it.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/clone_index.h`, `faiss::clone_binary_index`.
 * Since FAISS 1.8.0.
 *
 * @param index Index to copy.
 * @param options Named extras; see the type.
 * @returns The copy, an instance of the same class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function cloneBinaryIndex(index: IndexBinary, options?: CallOptions): Promise<IndexBinary> {
  return core.later(clone_binary_indexCall(index, options, clone_binary_indexKeys));
}

/**
 * Makes a copy of an index over binary vectors with everything in it.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/clone_index.h`, `faiss::clone_binary_index`.
 * Since FAISS 1.8.0.
 *
 * @param index Index to copy.
 * @returns The copy, an instance of the same class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function cloneBinaryIndexSync(index: IndexBinary): IndexBinary {
  return core.now(clone_binary_indexCall(index, undefined, core.noKeys));
}

/**
 * Makes a copy of an index with everything in it, sub-indexes and quantizers included.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/clone_index.h`, `faiss::clone_index`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to copy.
 * @param options Named extras; see the type.
 * @returns The copy, an instance of the same class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function cloneIndex(index: Index, options?: CallOptions): Promise<Index> {
  return core.later(clone_indexCall(index, options, clone_indexKeys));
}

/**
 * Makes a copy of an index with everything in it, sub-indexes and quantizers included.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/clone_index.h`, `faiss::clone_index`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to copy.
 * @returns The copy, an instance of the same class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function cloneIndexSync(index: Index): Index {
  return core.now(clone_indexCall(index, undefined, core.noKeys));
}

const clone_QuantizerKeys: readonly string[] = ['signal'];

function clone_QuantizerCall(quant: Quantizer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Quantizer> {
  if (options !== undefined) core.options(options, 'cloneQuantizer:options', allowed);
  const quant_ = core.handleOf(quant, classes.Quantizer, 'cloneQuantizer:quant');
  return {
    op: ops.clone_Quantizer,
    name: 'cloneQuantizer',
    effect: 'read',
    self: null,
    others: [[quant, 'read']],
    args: [quant_],
    finish: clone_QuantizerResult,
    signal: options?.signal,
    progress: null,
  };
}

const clone_QuantizerResult = (raw: unknown): Quantizer => core.adopt(raw as number, classes.Quantizer) as Quantizer;
const clone_binary_indexKeys: readonly string[] = ['signal'];

function clone_binary_indexCall(index: IndexBinary, options: CallOptions | undefined, allowed: readonly string[]): core.Call<IndexBinary> {
  if (options !== undefined) core.options(options, 'cloneBinaryIndex:options', allowed);
  const index_ = core.handleOf(index, classes.IndexBinary, 'cloneBinaryIndex:index');
  return {
    op: ops.clone_binary_index,
    name: 'cloneBinaryIndex',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_],
    finish: clone_binary_indexResult,
    signal: options?.signal,
    progress: null,
  };
}

const clone_binary_indexResult = (raw: unknown): IndexBinary => core.adopt(raw as number, classes.IndexBinary) as IndexBinary;
const clone_indexKeys: readonly string[] = ['signal'];

function clone_indexCall(index: Index, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Index> {
  if (options !== undefined) core.options(options, 'cloneIndex:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'cloneIndex:index');
  return {
    op: ops.clone_index,
    name: 'cloneIndex',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_],
    finish: clone_indexResult,
    signal: options?.signal,
    progress: null,
  };
}

const clone_indexResult = (raw: unknown): Index => core.adopt(raw as number, classes.Index) as Index;
