// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFRaBitQ, mirrored from faiss/IndexIVFRaBitQ.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { IndexIVF } from '../ivf/IndexIVF.js';
import type { Index } from '../Index.js';
import type { RaBitQuantizer } from '../../quantizers/RaBitQuantizer.js';

/**
 * Inverted file that stores RaBitQ codes, of one bit a component and 8 bytes, against the centroid of each list.
 *
 * FAISS: `faiss/IndexIVFRaBitQ.h`, `IndexIVFRaBitQ`.
 * Since FAISS 1.11.0.
 */
export class IndexIVFRaBitQ extends IndexIVF {
  /**
   * Makes an IndexIVFRaBitQ.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param metric METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFRaBitQ')(args)) as never);
  }

  /**
   * The quantizer that makes the codes.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFRaBitQ.h`, `IndexIVFRaBitQ::rabitq`.
   */
  get rabitq(): RaBitQuantizer {
    return core.part(this, 'rabitq', 'RaBitQuantizer') as RaBitQuantizer;
  }

  /**
   * Bits to which every component of a query is rounded for speed; 0 searches with the query as it is. From 0 to 8. Default 0.
   *
   * FAISS: `faiss/IndexIVFRaBitQ.h`, `IndexIVFRaBitQ::qb`.
   */
  get qb(): Promise<number> {
    return core.get(this, 'qb') as Promise<number>;
  }

  set qb(value: number) {
    core.set(this, 'qb', value);
  }
}
