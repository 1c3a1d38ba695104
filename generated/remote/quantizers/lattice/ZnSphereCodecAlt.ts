// Generated from schema/ by `npm run generate`; never edited.
/** ZnSphereCodecAlt, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core/remote';
import { ZnSphereCodec } from './ZnSphereCodec.js';
import type { ZnSphereCodecRec } from './ZnSphereCodecRec.js';

/**
 * Numbers the points with whole coordinates on a sphere by halving where the number of coordinates is a power of 2, otherwise as a ZnSphereCodec does.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecAlt`.
 * Since FAISS 1.7.3.
 */
export class ZnSphereCodecAlt extends ZnSphereCodec {
  /**
   * Makes a ZnSphereCodecAlt.
   *
   * @param dim Number of coordinates. From 2 to 99.
   * @param r2 Squared radius of the sphere; fewer than 2^63 points with whole coordinates may lie on it, and at least one must. At least 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dim: number, r2: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ZnSphereCodecAlt')(args)) as never, undefined as never);
  }

  /**
   * Whether dim is a power of 2.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecAlt::use_rec`.
   */
  get useRec(): Promise<boolean> {
    return core.get(this, 'useRec') as Promise<boolean>;
  }

  /**
   * The codec that halves; one for 8 coordinates that nobody uses where dim is no power of 2.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecAlt::znc_rec`.
   */
  get zncRec(): ZnSphereCodecRec {
    return core.part(this, 'zncRec', 'ZnSphereCodecRec') as ZnSphereCodecRec;
  }
}
