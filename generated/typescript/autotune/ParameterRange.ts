// Generated from schema/ by `npm run generate`; never edited.
/** ParameterRange, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * A setting of an index and the values that are worth trying.
 *
 * FAISS: `faiss/AutoTune.h`, `ParameterRange`.
 * Since FAISS 1.7.3.
 */
export class ParameterRange extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Name of the setting.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterRange::name`.
   */
  get name(): string {
    return core.getScalar(this, ops.ParameterRange_name_get, 'ParameterRange.name') as string;
  }

  /**
   * Values to try, from the fastest to the most exact. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/AutoTune.h`, `ParameterRange::values`.
   */
  get values(): Float64Array {
    return core.getArray(this, ops.ParameterRange_values_get, 'ParameterRange.values') as Float64Array;
  }

  set values(value: Float64Array | readonly number[]) {
    core.setArray(this, ops.ParameterRange_values_set, ops.ParameterRange_values_get, 'ParameterRange.values', core.f64(value, 'ParameterRange.values:values'));
  }
}
