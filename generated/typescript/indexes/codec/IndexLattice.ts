// Generated from schema/ by `npm run generate`; never edited.
/** IndexLattice, mirrored from faiss/IndexLattice.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexLattice(args)) as never);
  }

  /**
   * Number of parts of a vector.
   *
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::nsq`.
   * Since FAISS 1.7.3.
   */
  get nsq(): number {
    return core.getConstant(this, ops.IndexLattice_nsq_get, 'IndexLattice.nsq') as number;
  }

  /**
   * Number of components of one part.
   *
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::dsq`.
   * Since FAISS 1.7.3.
   */
  get dsq(): number {
    return core.getConstant(this, ops.IndexLattice_dsq_get, 'IndexLattice.dsq') as number;
  }

  /**
   * Codec that numbers the points of the sphere.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::zn_sphere_codec`.
   * Since FAISS 1.7.3.
   */
  get znSphereCodec(): ZnSphereCodecAlt {
    return core.getView(this, ops.IndexLattice_zn_sphere_codec_get, 'IndexLattice.znSphereCodec', classes.ZnSphereCodecAlt) as ZnSphereCodecAlt;
  }

  /**
   * Bits of the length of a part.
   *
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::scale_nbit`.
   * Since FAISS 1.7.3.
   */
  get scaleNbit(): number {
    return core.getConstant(this, ops.IndexLattice_scale_nbit_get, 'IndexLattice.scaleNbit') as number;
  }

  /**
   * Bits of the number of a point.
   *
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::lattice_nbit`.
   * Since FAISS 1.7.3.
   */
  get latticeNbit(): number {
    return core.getConstant(this, ops.IndexLattice_lattice_nbit_get, 'IndexLattice.latticeNbit') as number;
  }

  /**
   * Shortest length of each part among the training vectors, then the longest of each; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexLattice.h`, `IndexLattice::trained`.
   * Since FAISS 1.7.3.
   */
  get trained(): Float32Array {
    return core.getArray(this, ops.IndexLattice_trained_get, 'IndexLattice.trained') as Float32Array;
  }
}

function newIndexLattice(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 4) {
    const d = args[0] as number;
    const nsq = args[1] as number;
    const scaleNbit = args[2] as number;
    const r2 = args[3] as number;
    const d_ = core.idx(d, 'IndexLattice.constructor:d', 1);
    const nsq_ = core.int(nsq, 'IndexLattice.constructor:nsq', 1);
    const scaleNbit_ = core.int(scaleNbit, 'IndexLattice.constructor:scaleNbit', 0, 30);
    const r2_ = core.int(r2, 'IndexLattice.constructor:r2', 0);
    core.divides(nsq_, d_, 'IndexLattice.constructor:nsq', 'd');
    return core.construct(ops.IndexLattice_new0, 'IndexLattice.constructor', [d_, nsq_, scaleNbit_, r2_], null);
  }

  throw core.wrongArguments('IndexLattice.constructor', ['(d, nsq, scaleNbit, r2)']);
}
