// Generated from schema/ by `npm run generate`; never edited.
/** OperatingPoint, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * One measured setting of an index.
 *
 * FAISS: `faiss/AutoTune.h`, `OperatingPoint`.
 * Since FAISS 1.7.3.
 */
export class OperatingPoint extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * How good the results were, from 0 to 1.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoint::perf`.
   */
  get perf(): number {
    return core.getScalar(this, ops.OperatingPoint_perf_get, 'OperatingPoint.perf') as number;
  }

  /**
   * Time of the search, in seconds where explore measured it.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoint::t`.
   */
  get t(): number {
    return core.getScalar(this, ops.OperatingPoint_t_get, 'OperatingPoint.t') as number;
  }

  /**
   * Text that names the setting.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoint::key`.
   */
  get key(): string {
    return core.getScalar(this, ops.OperatingPoint_key_get, 'OperatingPoint.key') as string;
  }

  /**
   * Number of the setting.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoint::cno`.
   */
  get cno(): number {
    return core.getScalar(this, ops.OperatingPoint_cno_get, 'OperatingPoint.cno') as number;
  }
}
