// Generated from schema/ by `npm run generate`; never edited.
/** CodeSegment, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import { Repeats } from './Repeats.js';

/**
 * The numbers that a ZnSphereCodec gives to the points of one atom.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `CodeSegment`.
 * Since FAISS 1.7.3.
 */
export class CodeSegment extends Repeats {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * The first of these numbers.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `CodeSegment::c0`.
   */
  get c0(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.CodeSegment_c0_get, 'CodeSegment.c0') as bigint);
  }

  /**
   * Number of coordinates that are not 0, whose signs take a bit each.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `CodeSegment::signbits`.
   */
  get signbits(): number {
    return core.getScalar(this, ops.CodeSegment_signbits_get, 'CodeSegment.signbits') as number;
  }
}
