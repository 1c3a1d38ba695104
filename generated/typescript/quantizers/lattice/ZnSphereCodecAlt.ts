// Generated from schema/ by `npm run generate`; never edited.
/** ZnSphereCodecAlt, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newZnSphereCodecAlt(args)) as never, undefined as never);
  }

  /**
   * Whether dim is a power of 2.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecAlt::use_rec`.
   */
  get useRec(): boolean {
    return core.getConstant(this, ops.ZnSphereCodecAlt_use_rec_get, 'ZnSphereCodecAlt.useRec') as boolean;
  }

  /**
   * The codec that halves; one for 8 coordinates that nobody uses where dim is no power of 2.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodecAlt::znc_rec`.
   */
  get zncRec(): ZnSphereCodecRec {
    return core.getView(this, ops.ZnSphereCodecAlt_znc_rec_get, 'ZnSphereCodecAlt.zncRec', classes.ZnSphereCodecRec) as ZnSphereCodecRec;
  }
}

function newZnSphereCodecAlt(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const dim = args[0] as number;
    const r2 = args[1] as number;
    const dim_ = core.int(dim, 'ZnSphereCodecAlt.constructor:dim', 2, 99);
    const r2_ = core.int(r2, 'ZnSphereCodecAlt.constructor:r2', 0);
    return core.construct(ops.ZnSphereCodecAlt_new0, 'ZnSphereCodecAlt.constructor', [dim_, r2_], null);
  }

  throw core.wrongArguments('ZnSphereCodecAlt.constructor', ['(dim, r2)']);
}
