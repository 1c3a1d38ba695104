// Generated from schema/ by `npm run generate`; never edited.
/** ZnSphereCodecRec, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newZnSphereCodecRec(args)) as never);
  }

  /**
   * Squared radius of the sphere.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::r2`.
   */
  get r2(): number {
    return core.getConstant(this, ops.ZnSphereCodecRec_r2_get, 'ZnSphereCodecRec.r2') as number;
  }

  /**
   * Binary logarithm of dim.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::log2_dim`.
   */
  get log2Dim(): number {
    return core.getConstant(this, ops.ZnSphereCodecRec_log2_dim_get, 'ZnSphereCodecRec.log2Dim') as number;
  }

  /**
   * Bytes that a number takes.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.ZnSphereCodecRec_code_size_get, 'ZnSphereCodecRec.codeSize') as number;
  }

  /**
   * Numbers of points, as get_nv gives them, one row of r2 + 1 for each power of 2. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::all_nv`.
   */
  get allNv(): BigUint64Array {
    return core.getArray(this, ops.ZnSphereCodecRec_all_nv_get, 'ZnSphereCodecRec.allNv') as BigUint64Array;
  }

  /**
   * Sums of numbers of points, as get_nv_cum gives them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::all_nv_cum`.
   */
  get allNvCum(): BigUint64Array {
    return core.getArray(this, ops.ZnSphereCodecRec_all_nv_cum_get, 'ZnSphereCodecRec.allNvCum') as BigUint64Array;
  }

  /**
   * Binary logarithm of the number of coordinates whose points are kept ready for decoding.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecRec::decode_cache_ld`.
   */
  get decodeCacheLd(): number {
    return core.getConstant(this, ops.ZnSphereCodecRec_decode_cache_ld_get, 'ZnSphereCodecRec.decodeCacheLd') as number;
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
  encodeCentroid(c: Vectors): bigint {
    return core.now(encode_centroidCall(this, c));
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
  getNv(ld: number, r2a: number): bigint {
    return core.now(get_nvCall(this, ld, r2a));
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
  getNvCum(ld: number, r2t: number, r2a: number): bigint {
    return core.now(get_nv_cumCall(this, ld, r2t, r2a));
  }
}

function newZnSphereCodecRec(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const dim = args[0] as number;
    const r2 = args[1] as number;
    const dim_ = core.int(dim, 'ZnSphereCodecRec.constructor:dim', 2);
    const r2_ = core.int(r2, 'ZnSphereCodecRec.constructor:r2', 0);
    return core.construct(ops.ZnSphereCodecRec_new0, 'ZnSphereCodecRec.constructor', [dim_, r2_], null);
  }

  throw core.wrongArguments('ZnSphereCodecRec.constructor', ['(dim, r2)']);
}

function encode_centroidCall(self: ZnSphereCodecRec, c: Vectors): core.Call<bigint> {
  const c_ = core.f32(c, 'ZnSphereCodecRec.encodeCentroid:c');
  core.length(c_, self.dim, 'ZnSphereCodecRec.encodeCentroid:c', 'dim');
  return {
    op: ops.ZnSphereCodecRec_encode_centroid,
    name: 'ZnSphereCodecRec.encodeCentroid',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), c_],
    finish: encode_centroidResult,
    signal: undefined,
    progress: null,
  };
}

const encode_centroidResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);

function get_nvCall(self: ZnSphereCodecRec, ld: number, r2a: number): core.Call<bigint> {
  const ld_ = core.int(ld, 'ZnSphereCodecRec.getNv:ld', 0);
  const r2a_ = core.int(r2a, 'ZnSphereCodecRec.getNv:r2a', 0);
  return {
    op: ops.ZnSphereCodecRec_get_nv,
    name: 'ZnSphereCodecRec.getNv',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), ld_, r2a_],
    finish: get_nvResult,
    signal: undefined,
    progress: null,
  };
}

const get_nvResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);

function get_nv_cumCall(self: ZnSphereCodecRec, ld: number, r2t: number, r2a: number): core.Call<bigint> {
  const ld_ = core.int(ld, 'ZnSphereCodecRec.getNvCum:ld', 0);
  const r2t_ = core.int(r2t, 'ZnSphereCodecRec.getNvCum:r2t', 0);
  const r2a_ = core.int(r2a, 'ZnSphereCodecRec.getNvCum:r2a', 0);
  return {
    op: ops.ZnSphereCodecRec_get_nv_cum,
    name: 'ZnSphereCodecRec.getNvCum',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), ld_, r2t_, r2a_],
    finish: get_nv_cumResult,
    signal: undefined,
    progress: null,
  };
}

const get_nv_cumResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
