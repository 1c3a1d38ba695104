// Generated from schema/ by `npm run generate`; never edited.
/** NSG_Graph_int, mirrored from faiss/impl/NSG.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newNSG_Graph_int(args)) as never);
  }

  /**
   * Number of places for links of each vector.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::K`.
   */
  get K(): number {
    return core.getScalar(this, ops.NSG_Graph_int_K_get, 'NSG_Graph_int.K') as number;
  }

  /**
   * Number of vectors.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::N`.
   */
  get N(): number {
    return core.getScalar(this, ops.NSG_Graph_int_N_get, 'NSG_Graph_int.N') as number;
  }

  /**
   * Whether the graph frees its links itself.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.NSG_Graph_int_own_fields_get, 'NSG_Graph_int.ownFields') as boolean;
  }

  /**
   * All links, one row of K places for each vector; they end at the first -1 of a row. Reading copies them, setting replaces all, each from -1 to N - 1. Shape N*K.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NSG.h`, `NSG_Graph_int::data`.
   */
  get data(): Int32Array {
    return core.getArray(this, ops.NSG_Graph_int_data_get, 'NSG_Graph_int.data') as Int32Array;
  }

  set data(value: Int32Array | readonly number[]) {
    core.setArray(this, ops.NSG_Graph_int_data_set, ops.NSG_Graph_int_data_get, 'NSG_Graph_int.data', core.i32(value, 'NSG_Graph_int.data:data'));
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
  at(i: number, j: number): number {
    return core.now(atCall(this, i, j));
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
  getNeighbors(i: number): Int32Array {
    return core.now(get_neighborsCall(this, i));
  }
}

function newNSG_Graph_int(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const N = args[0] as number;
    const K = args[1] as number;
    const N_ = core.int(N, 'NSG_Graph_int.constructor:N', 1);
    const K_ = core.int(K, 'NSG_Graph_int.constructor:K', 1);
    return core.construct(ops.NSG_Graph_int_new0, 'NSG_Graph_int.constructor', [N_, K_], null);
  }

  throw core.wrongArguments('NSG_Graph_int.constructor', ['(N, K)']);
}

function atCall(self: NSG_Graph_int, i: number, j: number): core.Call<number> {
  const i_ = core.int(i, 'NSG_Graph_int.at:i', 0);
  const j_ = core.int(j, 'NSG_Graph_int.at:j', 0);
  return {
    op: ops.NSG_Graph_int_at,
    name: 'NSG_Graph_int.at',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_, j_],
    finish: atResult,
    signal: undefined,
    progress: null,
  };
}

const atResult = (raw: unknown): number => raw as number;

function get_neighborsCall(self: NSG_Graph_int, i: number): core.Call<Int32Array> {
  const i_ = core.int(i, 'NSG_Graph_int.getNeighbors:i', 0);
  return {
    op: ops.NSG_Graph_int_get_neighbors,
    name: 'NSG_Graph_int.getNeighbors',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_],
    finish: get_neighborsResult,
    signal: undefined,
    progress: null,
  };
}

const get_neighborsResult = (raw: unknown): Int32Array => raw as Int32Array;
