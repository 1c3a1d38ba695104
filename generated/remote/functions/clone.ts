// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: clone. */
import * as core from '@faiss-sdk/core/remote';
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
  return core.call(null, 'cloneQuantizer', [quant, options]) as never;
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
  return core.call(null, 'cloneBinaryIndex', [index, options]) as never;
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
  return core.call(null, 'cloneIndex', [index, options]) as never;
}
