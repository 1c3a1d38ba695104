// Generated from schema/ by `npm run generate`; never edited.
/** ZnSphereSearch, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';

/**
 * Named extras of `ZnSphereSearch.search`.
 */
export interface ZnSphereSearchSearchOptions {
  /**
   * Own array for the result, filled in place and returned. Coordinates of the point. Shape dimS.
   */
  readonly c?: Float32Array;
}

/**
 * What `ZnSphereSearch.search` gives.
 */
export interface ZnSphereSearchSearchResult {
  /**
   * Inner product of the vector with the point.
   */
  readonly dp: number;
  /**
   * Coordinates of the point. Shape dimS.
   */
  readonly c: Float32Array;
}

/**
 * Named extras of `ZnSphereSearch.searchMultiSync`.
 */
export interface ZnSphereSearchSearchMultiSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Coordinates of each point, one row each. Shape n × dimS.
   */
  readonly cOut?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Inner product of each vector with its point. Shape n.
   */
  readonly dpOut?: Float32Array;
}

/**
 * Named extras of `ZnSphereSearch.searchMulti`.
 */
export interface ZnSphereSearchSearchMultiOptions extends ZnSphereSearchSearchMultiSyncOptions, CallOptions {
}

/**
 * What `ZnSphereSearch.searchMulti` gives.
 */
export interface ZnSphereSearchSearchMultiResult {
  /**
   * Coordinates of each point, one row each. Shape n × dimS.
   */
  readonly cOut: Float32Array;
  /**
   * Inner product of each vector with its point. Shape n.
   */
  readonly dpOut: Float32Array;
}

/**
 * The points with whole coordinates on a sphere around the origin, and the search for the one that is nearest to a vector. It keeps one point of each kind, an atom, from which order and signs lead to the others.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch`.
 * Since FAISS 1.7.3.
 */
export class ZnSphereSearch extends core.FaissObject {
  /**
   * Makes a ZnSphereSearch.
   *
   * @param dim Number of coordinates. At least 1.
   * @param r2 Squared radius of the sphere; some point with whole coordinates must lie on it. At least 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dim: number, r2: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newZnSphereSearch(args)) as never);
  }

  /**
   * Number of coordinates.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::dimS`.
   */
  get dimS(): number {
    return core.getConstant(this, ops.ZnSphereSearch_dimS_get, 'ZnSphereSearch.dimS') as number;
  }

  /**
   * Squared radius of the sphere.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::r2`.
   */
  get r2(): number {
    return core.getConstant(this, ops.ZnSphereSearch_r2_get, 'ZnSphereSearch.r2') as number;
  }

  /**
   * Number of atoms.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::natom`.
   */
  get natom(): number {
    return core.getConstant(this, ops.ZnSphereSearch_natom_get, 'ZnSphereSearch.natom') as number;
  }

  /**
   * The atoms, dimS coordinates each, which fall from the first to the last. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::voc`.
   */
  get voc(): Float32Array {
    return core.getArray(this, ops.ZnSphereSearch_voc_get, 'ZnSphereSearch.voc') as Float32Array;
  }

  /**
   * Finds the point of the sphere that is nearest to a vector of any length.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::search`.
   *
   * @param x The vector, without NaN and Infinity. Shape dimS.
   * @param options Named extras; see the type.
   * @returns dp: Inner product of the vector with the point. c: Coordinates of the point. Shape dimS.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  search(x: Vectors, options?: ZnSphereSearchSearchOptions): ZnSphereSearchSearchResult {
    return core.now(searchCall(this, x, options, searchSyncKeys));
  }

  /**
   * Finds the nearest point of the sphere for several vectors, as search does.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::search_multi`.
   *
   * @param x The vectors, one row each, without NaN and Infinity. Shape n × dimS.
   * @param options Named extras; see the type.
   * @returns cOut: Coordinates of each point, one row each. Shape n × dimS. dpOut: Inner product of each vector with its point. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchMulti(x: Vectors, options?: ZnSphereSearchSearchMultiOptions): Promise<ZnSphereSearchSearchMultiResult> {
    return core.later(search_multiCall(this, x, options, search_multiKeys));
  }

  /**
   * Finds the nearest point of the sphere for several vectors, as search does.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::search_multi`.
   *
   * @param x The vectors, one row each, without NaN and Infinity. Shape n × dimS.
   * @param options Named extras; see the type.
   * @returns cOut: Coordinates of each point, one row each. Shape n × dimS. dpOut: Inner product of each vector with its point. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchMultiSync(x: Vectors, options?: ZnSphereSearchSearchMultiSyncOptions): ZnSphereSearchSearchMultiResult {
    return core.now(search_multiCall(this, x, options, search_multiSyncKeys));
  }
}

function newZnSphereSearch(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const dim = args[0] as number;
    const r2 = args[1] as number;
    const dim_ = core.int(dim, 'ZnSphereSearch.constructor:dim', 1);
    const r2_ = core.int(r2, 'ZnSphereSearch.constructor:r2', 0);
    return core.construct(ops.ZnSphereSearch_new0, 'ZnSphereSearch.constructor', [dim_, r2_], null);
  }

  throw core.wrongArguments('ZnSphereSearch.constructor', ['(dim, r2)']);
}

const searchSyncKeys: readonly string[] = ['c'];

function searchCall(self: ZnSphereSearch, x: Vectors, options: ZnSphereSearchSearchOptions | undefined, allowed: readonly string[]): core.Call<ZnSphereSearchSearchResult> {
  if (options !== undefined) core.options(options, 'ZnSphereSearch.search:options', allowed);
  const dimS$ = self.dimS;
  const x_ = core.f32(x, 'ZnSphereSearch.search:x');
  core.length(x_, dimS$, 'ZnSphereSearch.search:x', 'dimS');
  const c_ = core.outF32(options?.c, dimS$, 'ZnSphereSearch.search:c');
  return {
    op: ops.ZnSphereSearch_search,
    name: 'ZnSphereSearch.search',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, c_],
    finish: searchResult,
    signal: undefined,
    progress: null,
  };
}

const searchResult = (raw: unknown, args: readonly unknown[]): ZnSphereSearchSearchResult => ({ dp: raw as number, c: args[2] as Float32Array });
const search_multiSyncKeys: readonly string[] = ['cOut', 'dpOut'];
const search_multiKeys: readonly string[] = ['cOut', 'dpOut', 'signal'];

function search_multiCall(self: ZnSphereSearch, x: Vectors, options: ZnSphereSearchSearchMultiOptions | undefined, allowed: readonly string[]): core.Call<ZnSphereSearchSearchMultiResult> {
  if (options !== undefined) core.options(options, 'ZnSphereSearch.searchMulti:options', allowed);
  const dimS$ = self.dimS;
  const x_ = core.f32(x, 'ZnSphereSearch.searchMulti:x', dimS$, 'dimS');
  const n = core.rows(x_, dimS$, 'ZnSphereSearch.searchMulti:x', 'dimS');
  const cOut_ = core.outF32(options?.cOut, n * dimS$, 'ZnSphereSearch.searchMulti:cOut', null, (options?.dpOut === undefined ? 4 * n : 0));
  const dpOut_ = core.outF32(options?.dpOut, n, 'ZnSphereSearch.searchMulti:dpOut', options?.cOut === undefined ? cOut_ : null);
  return {
    op: ops.ZnSphereSearch_search_multi,
    name: 'ZnSphereSearch.searchMulti',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, cOut_, dpOut_],
    finish: search_multiResult,
    signal: options?.signal,
    progress: null,
  };
}

const search_multiResult = (_raw: unknown, args: readonly unknown[]): ZnSphereSearchSearchMultiResult => ({ cOut: args[2] as Float32Array, dpOut: args[3] as Float32Array });
