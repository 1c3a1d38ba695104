// Generated from schema/ by `npm run generate`; never edited.
/** CodeSegment, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core/remote';
import { Repeats } from './Repeats.js';

/**
 * The numbers that a ZnSphereCodec gives to the points of one atom.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `CodeSegment`.
 * Since FAISS 1.7.3.
 */
export abstract class CodeSegment extends Repeats {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * The first of these numbers.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `CodeSegment::c0`.
   */
  get c0(): Promise<bigint> {
    return core.get(this, 'c0') as Promise<bigint>;
  }

  /**
   * Number of coordinates that are not 0, whose signs take a bit each.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `CodeSegment::signbits`.
   */
  get signbits(): Promise<number> {
    return core.get(this, 'signbits') as Promise<number>;
  }
}
