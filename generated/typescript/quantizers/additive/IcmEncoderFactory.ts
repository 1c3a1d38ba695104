// Generated from schema/ by `npm run generate`; never edited.
/** IcmEncoderFactory, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIcmEncoderFactory(args)) as never);
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
  get(lsq: LocalSearchQuantizer): IcmEncoder {
    return core.now(getCall(this, lsq));
  }
}

function newIcmEncoderFactory(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.IcmEncoderFactory_new0, 'IcmEncoderFactory.constructor', [], null);
  }

  throw core.wrongArguments('IcmEncoderFactory.constructor', ['()']);
}

function getCall(self: IcmEncoderFactory, lsq: LocalSearchQuantizer): core.Call<IcmEncoder> {
  const lsq_ = core.handleOf(lsq, classes.LocalSearchQuantizer, 'IcmEncoderFactory.get:lsq');
  return {
    op: ops.IcmEncoderFactory_get,
    name: 'IcmEncoderFactory.get',
    effect: 'write',
    self: self,
    others: [[lsq, 'retain']],
    args: [core.selfHandle(self), lsq_],
    finish: getResult,
    signal: undefined,
    progress: null,
  };
}

const getResult = (raw: unknown): IcmEncoder => core.adopt(raw as number, classes.IcmEncoder) as IcmEncoder;
