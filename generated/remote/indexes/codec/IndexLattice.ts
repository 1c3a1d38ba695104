// Generated from schema/ by `npm run generate`; never edited.
/** IndexLattice, mirrored from faiss/IndexLattice.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { ZnSphereCodecAlt } from '../../quantizers/lattice/ZnSphereCodecAlt.js';

/**
 * Cuts a vector into nsq parts of equal length and encodes each part by its length and by the nearest point with whole coordinates on a sphere. FAISS writes it to a file without its vectors.
 *
 * FAISS: `faiss/IndexLattice.h`, `IndexLattice`.
 * Since FAISS 1.9.0.
 */
export class IndexLattice extends IndexFlatCodes {
  /**
   * Makes an IndexLattice.
   *
   * Since FAISS 1.7.3.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nsq Number of parts, of 2 to 99 components each. At least 1. Divides d.
   * @param scaleNbit Bits of the length of a part. From 0 to 30.
   * @param r2 Squared radius of the sphere; the larger, the more points there are and the longer are the codes. At least 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nsq: number, scaleNbit: number, r2: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexLattice')(args)) as never);
  }

  /**
   * Number of parts of a vector.
   *
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::nsq`.
   * Since FAISS 1.7.3.
   */
  get nsq(): Promise<number> {
    return core.get(this, 'nsq') as Promise<number>;
  }

  /**
   * Number of components of one part.
   *
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::dsq`.
   * Since FAISS 1.7.3.
   */
  get dsq(): Promise<number> {
    return core.get(this, 'dsq') as Promise<number>;
  }

  /**
   * Codec that numbers the points of the sphere.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::zn_sphere_codec`.
   * Since FAISS 1.7.3.
   */
  get znSphereCodec(): ZnSphereCodecAlt {
    return core.part(this, 'znSphereCodec', 'ZnSphereCodecAlt') as ZnSphereCodecAlt;
  }

  /**
   * Bits of the length of a part.
   *
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::scale_nbit`.
   * Since FAISS 1.7.3.
   */
  get scaleNbit(): Promise<number> {
    return core.get(this, 'scaleNbit') as Promise<number>;
  }

  /**
   * Bits of the number of a point.
   *
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::lattice_nbit`.
   * Since FAISS 1.7.3.
   */
  get latticeNbit(): Promise<number> {
    return core.get(this, 'latticeNbit') as Promise<number>;
  }

  /**
   * Shortest length of each part among the training vectors, then the longest of each; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::trained`.
   * Since FAISS 1.7.3.
   */
  get trained(): Promise<Float32Array> {
    return core.get(this, 'trained') as Promise<Float32Array>;
  }
}
