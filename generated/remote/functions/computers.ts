// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: computers. */
import * as core from '@faiss-sdk/core/remote';
import type { DistanceComputer } from '../search/DistanceComputer.js';
import type { Index } from '../indexes/Index.js';

/**
 * Makes a distance computer over an index that is meant as the storage of a graph; it gives smaller numbers for nearer vectors under every metric.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/NSG.h`, `faiss::storage_distance_computer`.
 * Since FAISS 1.7.3.
 *
 * @param storage Index that stores the vectors. Kept alive for as long as it is used here.
 * @returns The computer, which needs a query next.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function storageDistanceComputer(storage: Index): Promise<DistanceComputer> {
  return core.call(null, 'storageDistanceComputer', [storage]) as never;
}
