// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFSpectralHash, mirrored from faiss/IndexIVFSpectralHash.h. */
import * as core from '@faiss-sdk/core/remote';
import { ThresholdType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFSpectralHash')(args)) as never);
  }

  /**
   * The transform from d to nbit components; a random rotation at the start.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::vt`.
   */
  get vt(): Promise<VectorTransform> {
    return core.get(this, 'vt') as Promise<VectorTransform>;
  }

  /**
   * Whether FAISS itself frees the transform.
   *
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::own_fields`.
   */
  override get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Number of bits of a code.
   *
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::nbit`.
   */
  get nbit(): Promise<number> {
    return core.get(this, 'nbit') as Promise<number>;
  }

  /**
   * Length of the intervals; it may be set while the index is empty.
   *
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::period`.
   */
  get period(): Promise<number> {
    return core.get(this, 'period') as Promise<number>;
  }

  set period(value: number) {
    core.set(this, 'period', value);
  }

  /**
   * From where intervals are counted; it may be set until the index is trained. Default Thresh_global.
   *
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::threshold_type`.
   */
  get thresholdType(): Promise<ThresholdType> {
    return core.get(this, 'thresholdType') as Promise<ThresholdType>;
  }

  set thresholdType(value: ThresholdType) {
    core.set(this, 'thresholdType', value);
  }

  /**
   * Copy of the values from which intervals are counted, one row of nbit for each list; empty for Thresh_global. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFSpectralHash.h`, `IndexIVFSpectralHash::trained`.
   */
  get trained(): Promise<Float32Array> {
    return core.get(this, 'trained') as Promise<Float32Array>;
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
  replaceVt(vt: VectorTransform): Promise<void>;
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
  replaceVt(encoder: IndexPreTransform): Promise<void>;
  async replaceVt(a0?: unknown, a1?: unknown): Promise<never> {
    return core.call(this, 'replaceVt', [a0, a1]) as never;
  }
}
