// Generated from schema/ by `npm run generate`; never edited.
/** ZnSphereCodecRec, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { EnumeratedVectors } from './EnumeratedVectors.js';

/**
 * Numbers the points with whole coordinates on a sphere by halving their coordinates again and again. Its numbers differ from those of a ZnSphereCodec.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec`.
 * Since FAISS 1.7.3.
 */
export class ZnSphereCodecRec extends EnumeratedVectors {
  /**
   * Makes a ZnSphereCodecRec.
   *
   * @param dim Number of coordinates, a power of 2. At least 2.
   * @param r2 Squared radius of the sphere; fewer than 2^63 points with whole coordinates may lie on it, and at least one must. At least 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dim: number, r2: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ZnSphereCodecRec')(args)) as never);
  }

  /**
   * Squared radius of the sphere.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::r2`.
   */
  get r2(): Promise<number> {
    return core.get(this, 'r2') as Promise<number>;
  }

  /**
   * Binary logarithm of dim.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::log2_dim`.
   */
  get log2Dim(): Promise<number> {
    return core.get(this, 'log2Dim') as Promise<number>;
  }

  /**
   * Bytes that a number takes.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * Numbers of points, as get_nv gives them, one row of r2 + 1 for each power of 2. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::all_nv`.
   */
  get allNv(): Promise<BigUint64Array> {
    return core.get(this, 'allNv') as Promise<BigUint64Array>;
  }

  /**
   * Sums of numbers of points, as get_nv_cum gives them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::all_nv_cum`.
   */
  get allNvCum(): Promise<BigUint64Array> {
    return core.get(this, 'allNvCum') as Promise<BigUint64Array>;
  }

  /**
   * Binary logarithm of the number of coordinates whose points are kept ready for decoding.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::decode_cache_ld`.
   */
  get decodeCacheLd(): Promise<number> {
    return core.get(this, 'decodeCacheLd') as Promise<number>;
  }

  /**
   * Number of a point of the sphere.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::encode_centroid`.
   *
   * @param c Coordinates of the point; what is no point of the sphere gets a number without meaning, or is refused where it lies outside. Shape dim.
   * @returns The number, below nv.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async encodeCentroid(c: Vectors): Promise<bigint> {
    return core.call(this, 'encodeCentroid', [c]) as never;
  }

  /**
   * Number of points with 2^ld whole coordinates at a squared distance from the origin.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::get_nv`.
   *
   * @param ld Binary logarithm of the number of coordinates, at most log2_dim. At least 0.
   * @param r2a Squared distance, at most r2. At least 0.
   * @returns The number of points.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getNv(ld: number, r2a: number): Promise<bigint> {
    return core.call(this, 'getNv', [ld, r2a]) as never;
  }

  /**
   * Number of points with 2^ld whole coordinates at a squared distance from the origin, whose first half lies nearer than another one.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::get_nv_cum`.
   *
   * @param ld Binary logarithm of the number of coordinates, at most log2_dim. At least 0.
   * @param r2t Squared distance of the whole point, at most r2. At least 0.
   * @param r2a Squared distance of the first half, at most r2. At least 0.
   * @returns The number of points.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getNvCum(ld: number, r2t: number, r2a: number): Promise<bigint> {
    return core.call(this, 'getNvCum', [ld, r2t, r2a]) as never;
  }
}
