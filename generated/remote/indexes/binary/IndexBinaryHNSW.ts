// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryHNSW, mirrored from faiss/IndexBinaryHNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexBinary } from './IndexBinary.js';
import type { DistanceComputer } from '../../search/DistanceComputer.js';
import type { HNSW } from '../graph/HNSW.js';
import type { IndexBinaryFlat } from './IndexBinaryFlat.js';

/**
 * Graph search over binary vectors.
 *
 * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryHNSW extends IndexBinary {
  /**
   * Stores the vectors in an IndexBinaryFlat of its own.
   *
   * @param d Number of bits of every vector, a multiple of 8. At least 8.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M?: number);
  /**
   * Stores the vectors in another index.
   *
   * @param storage Index that stores the vectors; it must be empty. An IndexBinaryFlat only, because FAISS 1.12.0 ends the process with an assertion when vectors are added over any other kind. Kept alive for as long as it is used here.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(storage: IndexBinaryFlat, M?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryHNSW')(args)) as never);
  }

  /**
   * The graph, with its search settings efSearch and efConstruction.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::hnsw`.
   */
  get hnsw(): HNSW {
    return core.part(this, 'hnsw', 'HNSW') as HNSW;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::storage`.
   */
  get storage(): Promise<IndexBinary> {
    return core.get(this, 'storage') as Promise<IndexBinary>;
  }

  /**
   * Whether FAISS itself frees the storage.
   *
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Whether add links new vectors on the lowest level. Default true.
   *
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::init_level0`.
   * Since FAISS 1.12.0.
   */
  get initLevel0(): Promise<boolean> {
    return core.get(this, 'initLevel0') as Promise<boolean>;
  }

  /**
   * Whether every vector gets as many links on the lowest level as there is room for. Default false.
   *
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::keep_max_size_level0`.
   * Since FAISS 1.12.0.
   */
  get keepMaxSizeLevel0(): Promise<boolean> {
    return core.get(this, 'keepMaxSizeLevel0') as Promise<boolean>;
  }

  set keepMaxSizeLevel0(value: boolean) {
    core.set(this, 'keepMaxSizeLevel0', value);
  }

  /**
   * Makes a distance computer over the stored vectors, which counts bits that differ. Its query is a code of code_size bytes that is given as 32-bit floats byte for byte, as FAISS takes it; bytes that are left over fill up the last one.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::get_distance_computer`.
   *
   * @returns The computer, which needs a query next.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getDistanceComputer(): Promise<DistanceComputer> {
    return core.call(this, 'getDistanceComputer', []) as never;
  }
}
