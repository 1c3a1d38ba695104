// Generated from schema/ by `npm run generate`; never edited.
/** ParameterRange, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * A setting of an index and the values that are worth trying.
 *
 * FAISS: `faiss/AutoTune.h`, `ParameterRange`.
 * Since FAISS 1.7.3.
 */
export abstract class ParameterRange extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Name of the setting.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterRange::name`.
   */
  get name(): Promise<string> {
    return core.get(this, 'name') as Promise<string>;
  }

  /**
   * Values to try, from the fastest to the most exact. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/AutoTune.h`, `ParameterRange::values`.
   */
  get values(): Promise<Float64Array> {
    return core.get(this, 'values') as Promise<Float64Array>;
  }

  set values(value: Float64Array | readonly number[]) {
    core.set(this, 'values', value);
  }
}
