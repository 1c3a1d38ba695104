// Generated from schema/ by `npm run generate`; never edited.
/** IcmEncoderFactory, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { IcmEncoder } from './IcmEncoder.js';
import type { LocalSearchQuantizer } from './LocalSearchQuantizer.js';

/**
 * Makes the encoders that a LocalSearchQuantizer works with.
 *
 * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoderFactory`.
 * Since FAISS 1.7.3.
 */
export class IcmEncoderFactory extends core.FaissObject {
  /**
   * Makes an IcmEncoderFactory.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IcmEncoderFactory')(args)) as never);
  }

  /**
   * Makes an encoder for a quantizer.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoderFactory::get`.
   *
   * @param lsq Quantizer whose codebooks are used. Kept alive for as long as it is used here.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async get(lsq: LocalSearchQuantizer): Promise<IcmEncoder> {
    return core.call(this, 'get', [lsq]) as never;
  }
}
