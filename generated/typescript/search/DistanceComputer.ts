// Generated from schema/ by `npm run generate`; never edited.
/** DistanceComputer, mirrored from faiss/impl/DistanceComputer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Named extras of `DistanceComputer.distancesBatch4`.
 */
export interface DistanceComputerDistancesBatch4Options {
  /**
   * Own array for the result, filled in place and returned. What the four comparisons give. Shape 4.
   */
  readonly dis?: Float32Array;
}

/**
 * Compares one query, or stored vectors with each other. It belongs to the index that made it, keeps it alive, and follows its changes. Smaller is nearer only for distances; inner products are given as they are.
 *
 * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer`.
 * Since FAISS 1.7.3.
 */
export abstract class DistanceComputer extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Sets the query of the following comparisons; it is copied.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer::set_query`.
   *
   * @param x The query, one vector of the index. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setQuery(x: Vectors): void {
    return core.now(set_queryCall(this, x));
  }

  /**
   * Compares the query with a stored vector. Python calls the object itself.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer::operator()`.
   *
   * @param i Place of the vector in the index, below ntotal. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  distanceTo(i: number): number {
    return core.now(distance_toCall(this, i));
  }

  /**
   * Compares the query with four stored vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer::distances_batch_4`.
   * Since FAISS 1.8.0.
   *
   * @param idx Places of the vectors in the index, below ntotal. Shape 4.
   * @param options Named extras; see the type.
   * @returns What the four comparisons give. Shape 4.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  distancesBatch4(idx: Ids, options?: DistanceComputerDistancesBatch4Options): Float32Array {
    return core.now(distances_batch_4Call(this, idx, options, distances_batch_4SyncKeys));
  }

  /**
   * Compares two stored vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer::symmetric_dis`.
   *
   * @param i Place of one vector in the index, below ntotal. At least 0.
   * @param j Place of the other one, below ntotal. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  symmetricDis(i: number, j: number): number {
    return core.now(symmetric_disCall(this, i, j));
  }
}

function set_queryCall(self: DistanceComputer, x: Vectors): core.Call<void> {
  const x_ = core.f32(x, 'DistanceComputer.setQuery:x');
  return {
    op: ops.DistanceComputer_set_query,
    name: 'DistanceComputer.setQuery',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function distance_toCall(self: DistanceComputer, i: number): core.Call<number> {
  const i_ = core.idx(i, 'DistanceComputer.distanceTo:i', 0);
  return {
    op: ops.DistanceComputer_distance_to,
    name: 'DistanceComputer.distanceTo',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_],
    finish: distance_toResult,
    signal: undefined,
    progress: null,
  };
}

const distance_toResult = (raw: unknown): number => raw as number;
const distances_batch_4SyncKeys: readonly string[] = ['dis'];

function distances_batch_4Call(self: DistanceComputer, idx: Ids, options: DistanceComputerDistancesBatch4Options | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'DistanceComputer.distancesBatch4:options', allowed);
  const idx_ = core.i64ids(idx, 'DistanceComputer.distancesBatch4:idx');
  core.length(idx_, 4, 'DistanceComputer.distancesBatch4:idx', '4');
  const dis_ = core.outF32(options?.dis, 4, 'DistanceComputer.distancesBatch4:dis');
  return {
    op: ops.DistanceComputer_distances_batch_4,
    name: 'DistanceComputer.distancesBatch4',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), idx_, dis_],
    finish: distances_batch_4Result,
    signal: undefined,
    progress: null,
  };
}

const distances_batch_4Result = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function symmetric_disCall(self: DistanceComputer, i: number, j: number): core.Call<number> {
  const i_ = core.idx(i, 'DistanceComputer.symmetricDis:i', 0);
  const j_ = core.idx(j, 'DistanceComputer.symmetricDis:j', 0);
  return {
    op: ops.DistanceComputer_symmetric_dis,
    name: 'DistanceComputer.symmetricDis',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_, j_],
    finish: symmetric_disResult,
    signal: undefined,
    progress: null,
  };
}

const symmetric_disResult = (raw: unknown): number => raw as number;
