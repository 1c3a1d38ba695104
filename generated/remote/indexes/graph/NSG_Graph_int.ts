// Generated from schema/ by `npm run generate`; never edited.
/** NSG_Graph_int, mirrored from faiss/impl/NSG.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * Links between numbered vectors, as many places for each vector; it is what an NSG is made of.
 *
 * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int`.
 * Since FAISS 1.7.3.
 */
export class NSG_Graph_int extends core.FaissObject {
  /**
   * Makes a graph whose links are to be set as data.
   *
   * @param N Number of vectors. At least 1.
   * @param K Number of places for links of each vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(N: number, K: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('NSG_Graph_int')(args)) as never);
  }

  /**
   * Number of places for links of each vector.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::K`.
   */
  get K(): Promise<number> {
    return core.get(this, 'K') as Promise<number>;
  }

  /**
   * Number of vectors.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::N`.
   */
  get N(): Promise<number> {
    return core.get(this, 'N') as Promise<number>;
  }

  /**
   * Whether the graph frees its links itself.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * All links, one row of K places for each vector; they end at the first -1 of a row. Reading copies them, setting replaces all, each from -1 to N - 1. Shape N*K.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::data`.
   */
  get data(): Promise<Int32Array> {
    return core.get(this, 'data') as Promise<Int32Array>;
  }

  set data(value: Int32Array | readonly number[]) {
    core.set(this, 'data', value);
  }

  /**
   * One link, or -1 for a place that is free.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::at`.
   *
   * @param i Number of the vector, below N. At least 0.
   * @param j Place of the link, below K. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async at(i: number, j: number): Promise<number> {
    return core.call(this, 'at', [i, j]) as never;
  }

  /**
   * The links of a vector.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::get_neighbors`.
   * Since FAISS 1.10.0.
   *
   * @param i Number of the vector, below N. At least 0.
   * @returns Vectors to which it is linked, up to K of them. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getNeighbors(i: number): Promise<Int32Array> {
    return core.call(this, 'getNeighbors', [i]) as never;
  }
}
