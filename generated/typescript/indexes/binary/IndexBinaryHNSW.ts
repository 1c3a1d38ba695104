// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryHNSW, mirrored from faiss/IndexBinaryHNSW.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryHNSW(args)) as never);
  }

  /**
   * The graph, with its search settings efSearch and efConstruction.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::hnsw`.
   */
  get hnsw(): HNSW {
    return core.getView(this, ops.IndexBinaryHNSW_hnsw_get, 'IndexBinaryHNSW.hnsw', classes.HNSW) as HNSW;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::storage`.
   */
  get storage(): IndexBinary {
    return core.getView(this, ops.IndexBinaryHNSW_storage_get, 'IndexBinaryHNSW.storage', classes.IndexBinary) as IndexBinary;
  }

  /**
   * Whether FAISS itself frees the storage.
   *
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexBinaryHNSW_own_fields_get, 'IndexBinaryHNSW.ownFields') as boolean;
  }

  /**
   * Whether add links new vectors on the lowest level. Default true.
   *
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::init_level0`.
   * Since FAISS 1.12.0.
   */
  get initLevel0(): boolean {
    return core.getScalar(this, ops.IndexBinaryHNSW_init_level0_get, 'IndexBinaryHNSW.initLevel0') as boolean;
  }

  /**
   * Whether every vector gets as many links on the lowest level as there is room for. Default false.
   *
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSW::keep_max_size_level0`.
   * Since FAISS 1.12.0.
   */
  get keepMaxSizeLevel0(): boolean {
    return core.getScalar(this, ops.IndexBinaryHNSW_keep_max_size_level0_get, 'IndexBinaryHNSW.keepMaxSizeLevel0') as boolean;
  }

  set keepMaxSizeLevel0(value: boolean) {
    core.setScalar(this, ops.IndexBinaryHNSW_keep_max_size_level0_set, ops.IndexBinaryHNSW_keep_max_size_level0_get, 'IndexBinaryHNSW.keepMaxSizeLevel0', core.bool(value, 'IndexBinaryHNSW.keepMaxSizeLevel0:keepMaxSizeLevel0'));
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
  getDistanceComputer(): DistanceComputer {
    return core.now(get_distance_computerCall(this));
  }
}

function newIndexBinaryHNSW(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 1 && count <= 2 && core.isNumeric(args[0]) && (args[1] === undefined || core.isNumeric(args[1])) ? 0 : 
    count >= 1 && count <= 2 && args[0] instanceof classes.IndexBinaryFlat && (args[1] === undefined || core.isNumeric(args[1])) ? 1 : 
    count >= 1 && count <= 2 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const M = (args[1] === undefined ? 32 : args[1]) as number;
    const d_ = core.int(d, 'IndexBinaryHNSW.constructor:d', 8);
    const M_ = core.int(M, 'IndexBinaryHNSW.constructor:M', 2);
    return core.construct(ops.IndexBinaryHNSW_new0, 'IndexBinaryHNSW.constructor', [d_, M_], null);
  }

  if (form === 1) {
    const storage = args[0] as IndexBinaryFlat;
    const M = (args[1] === undefined ? 32 : args[1]) as number;
    const storage_ = core.handleOf(storage, classes.IndexBinaryFlat, 'IndexBinaryHNSW.constructor:storage');
    const M_ = core.int(M, 'IndexBinaryHNSW.constructor:M', 2);
    return core.construct(ops.IndexBinaryHNSW_new1, 'IndexBinaryHNSW.constructor', [storage_, M_], [storage]);
  }

  throw core.wrongArguments('IndexBinaryHNSW.constructor', ['(d, M = 32)', '(storage, M = 32)']);
}

function get_distance_computerCall(self: IndexBinaryHNSW): core.Call<DistanceComputer> {
  return {
    op: ops.IndexBinaryHNSW_get_distance_computer,
    name: 'IndexBinaryHNSW.getDistanceComputer',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: (raw) => core.adopt(raw as number, classes.DistanceComputer, self) as DistanceComputer,
    signal: undefined,
    progress: null,
  };
}
