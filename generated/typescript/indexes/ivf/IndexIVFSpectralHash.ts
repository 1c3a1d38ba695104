// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFSpectralHash, mirrored from faiss/IndexIVFSpectralHash.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { ThresholdType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexIVF } from './IndexIVF.js';
import type { Index } from '../Index.js';
import type { IndexPreTransform } from '../transform/IndexPreTransform.js';
import type { VectorTransform } from '../../transforms/VectorTransform.js';

/**
 * Inverted file that stores a bit for each of nbit transformed components: which half of an interval of a given length it falls into. Distances are Hamming distances of the bits.
 *
 * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFSpectralHash extends IndexIVF {
  /**
   * From 0, for all vectors.
   */
  static readonly Thresh_global = 0 as const;
  /**
   * From the transformed centroid of the list.
   */
  static readonly Thresh_centroid = 1 as const;
  /**
   * From a quarter of an interval below it, so that the centroid lies in the middle of a half.
   */
  static readonly Thresh_centroid_half = 2 as const;
  /**
   * From the median of the training vectors of the list.
   */
  static readonly Thresh_median = 3 as const;

  /**
   * Makes an IndexIVFSpectralHash.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param nbit Number of bits of a code, and of components after the transform. At least 1.
   * @param period Length of the intervals, whose halves give a 0 and a 1; not 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, nbit: number, period: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFSpectralHash(args)) as never);
  }

  /**
   * The transform from d to nbit components; a random rotation at the start.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::vt`.
   */
  get vt(): VectorTransform {
    return core.getView(this, ops.IndexIVFSpectralHash_vt_get, 'IndexIVFSpectralHash.vt', classes.VectorTransform) as VectorTransform;
  }

  /**
   * Whether FAISS itself frees the transform.
   *
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::own_fields`.
   */
  override get ownFields(): boolean {
    return core.getScalar(this, ops.IndexIVFSpectralHash_own_fields_get, 'IndexIVFSpectralHash.ownFields') as boolean;
  }

  /**
   * Number of bits of a code.
   *
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::nbit`.
   */
  get nbit(): number {
    return core.getConstant(this, ops.IndexIVFSpectralHash_nbit_get, 'IndexIVFSpectralHash.nbit') as number;
  }

  /**
   * Length of the intervals; it may be set while the index is empty.
   *
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::period`.
   */
  get period(): number {
    return core.getScalar(this, ops.IndexIVFSpectralHash_period_get, 'IndexIVFSpectralHash.period') as number;
  }

  set period(value: number) {
    core.setScalar(this, ops.IndexIVFSpectralHash_period_set, ops.IndexIVFSpectralHash_period_get, 'IndexIVFSpectralHash.period', core.real32(value, 'IndexIVFSpectralHash.period:period'));
  }

  /**
   * From where intervals are counted; it may be set until the index is trained. Default Thresh_global.
   *
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::threshold_type`.
   */
  get thresholdType(): ThresholdType {
    return core.getScalar(this, ops.IndexIVFSpectralHash_threshold_type_get, 'IndexIVFSpectralHash.thresholdType') as ThresholdType;
  }

  set thresholdType(value: ThresholdType) {
    core.setScalar(this, ops.IndexIVFSpectralHash_threshold_type_set, ops.IndexIVFSpectralHash_threshold_type_get, 'IndexIVFSpectralHash.thresholdType', core.enumeration(value, 'IndexIVFSpectralHash.thresholdType:thresholdType', ThresholdType));
  }

  /**
   * Copy of the values from which intervals are counted, one row of nbit for each list; empty for Thresh_global. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::trained`.
   */
  get trained(): Float32Array {
    return core.getArray(this, ops.IndexIVFSpectralHash_trained_get, 'IndexIVFSpectralHash.trained') as Float32Array;
  }

  /**
   * Sets another transform while the index is empty. Intervals count from 0 again, whatever threshold_type was.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::replace_vt`.
   *
   * @param vt The transform from d to nbit components. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  replaceVt(vt: VectorTransform): void;
  /**
   * Sets the one transform of a chain that ends in an IndexLSH without rotation and thresholds, as the factory makes it.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::replace_vt`.
   *
   * @param encoder The chain, which is kept alive with its transform. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  replaceVt(encoder: IndexPreTransform): void;
  replaceVt(a0?: unknown, a1?: unknown): never {
    const count = core.given(a0, a1);
    const form = count === 1 && a0 instanceof classes.VectorTransform ? 0 : 
      count === 1 && a0 instanceof classes.IndexPreTransform ? 1 : 
      count === 1 ? 0 : 
      count === 1 ? 1 : -1;
    if (form === 0) {
      return core.now(replace_vtCall(this, a0 as VectorTransform)) as never;
    }

    if (form === 1) {
      return core.now(replace_vt_ofCall(this, a0 as IndexPreTransform)) as never;
    }

    throw core.wrongArguments('IndexIVFSpectralHash.replaceVt', ['(vt)', '(encoder)']);
  }
}

function newIndexIVFSpectralHash(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 5) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const nbit = args[3] as number;
    const period = args[4] as number;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFSpectralHash.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFSpectralHash.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFSpectralHash.constructor:nlist', 1);
    const nbit_ = core.int(nbit, 'IndexIVFSpectralHash.constructor:nbit', 1);
    const period_ = core.real32(period, 'IndexIVFSpectralHash.constructor:period');
    return core.construct(ops.IndexIVFSpectralHash_new0, 'IndexIVFSpectralHash.constructor', [quantizer_, d_, nlist_, nbit_, period_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFSpectralHash.constructor', ['(quantizer, d, nlist, nbit, period)']);
}

function replace_vtCall(self: IndexIVFSpectralHash, vt: VectorTransform): core.Call<void> {
  const vt_ = core.handleOf(vt, classes.VectorTransform, 'IndexIVFSpectralHash.replaceVt:vt');
  return {
    op: ops.IndexIVFSpectralHash_replace_vt,
    name: 'IndexIVFSpectralHash.replaceVt',
    effect: 'write',
    self: self,
    others: [[vt, 'retain']],
    args: [core.selfHandle(self), vt_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function replace_vt_ofCall(self: IndexIVFSpectralHash, encoder: IndexPreTransform): core.Call<void> {
  const encoder_ = core.handleOf(encoder, classes.IndexPreTransform, 'IndexIVFSpectralHash.replaceVt:encoder');
  return {
    op: ops.IndexIVFSpectralHash_replace_vt_of,
    name: 'IndexIVFSpectralHash.replaceVt',
    effect: 'write',
    self: self,
    others: [[encoder, 'retain']],
    args: [core.selfHandle(self), encoder_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
