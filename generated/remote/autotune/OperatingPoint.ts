// Generated from schema/ by `npm run generate`; never edited.
/** OperatingPoint, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * One measured setting of an index.
 *
 * FAISS: `faiss/AutoTune.h`, `OperatingPoint`.
 * Since FAISS 1.7.3.
 */
export abstract class OperatingPoint extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * How good the results were, from 0 to 1.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoint::perf`.
   */
  get perf(): Promise<number> {
    return core.get(this, 'perf') as Promise<number>;
  }

  /**
   * Time of the search, in seconds where explore measured it.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoint::t`.
   */
  get t(): Promise<number> {
    return core.get(this, 't') as Promise<number>;
  }

  /**
   * Text that names the setting.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoint::key`.
   */
  get key(): Promise<string> {
    return core.get(this, 'key') as Promise<string>;
  }

  /**
   * Number of the setting.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoint::cno`.
   */
  get cno(): Promise<number> {
    return core.get(this, 'cno') as Promise<number>;
  }
}
