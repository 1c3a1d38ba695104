// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: factory. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../enums.js';
import type { Index } from '../indexes/Index.js';
import type { IndexBinary } from '../indexes/binary/IndexBinary.js';

/**
 * Makes an empty index over binary vectors from a description such as "BFlat", "BIVF64" or "BHNSW16".
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/index_factory.h`, `faiss::index_binary_factory`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of bits of every vector, a multiple of 8. At least 8.
 * @param description The kind of index with its numbers.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function indexBinaryFactory(d: number, description: string): Promise<IndexBinary> {
  return core.call(null, 'indexBinaryFactory', [d, description]) as never;
}

/**
 * Makes an empty index from a description such as "IVF100,PQ16" or "PCA64,HNSW32".
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/index_factory.h`, `faiss::index_factory`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param description Transforms, the index and how vectors are stored, separated by commas.
 * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function indexFactory(d: number, description: string, metric: MetricType = 1): Promise<Index> {
  return core.call(null, 'indexFactory', [d, description, metric]) as never;
}
