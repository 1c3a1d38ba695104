// Generated from schema/ by `npm run generate`; never edited.
/** ZnSphereSearch, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ZnSphereSearch')(args)) as never);
  }

  /**
   * Number of coordinates.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::dimS`.
   */
  get dimS(): Promise<number> {
    return core.get(this, 'dimS') as Promise<number>;
  }

  /**
   * Squared radius of the sphere.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::r2`.
   */
  get r2(): Promise<number> {
    return core.get(this, 'r2') as Promise<number>;
  }

  /**
   * Number of atoms.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::natom`.
   */
  get natom(): Promise<number> {
    return core.get(this, 'natom') as Promise<number>;
  }

  /**
   * The atoms, dimS coordinates each, which fall from the first to the last. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereSearch::voc`.
   */
  get voc(): Promise<Float32Array> {
    return core.get(this, 'voc') as Promise<Float32Array>;
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
  async search(x: Vectors, options?: ZnSphereSearchSearchOptions): Promise<ZnSphereSearchSearchResult> {
    return core.call(this, 'search', [x, options]) as never;
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
    return core.call(this, 'searchMulti', [x, options]) as never;
  }
}
