// Generated from schema/ by `npm run generate`; never edited.
/** FFN, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import type { Linear } from './Linear.js';

/**
 * Two linear layers without bias, between which what is negative becomes 0.
 *
 * FAISS: `faiss/utils/NeuralNet.h`, `FFN`.
 * Since FAISS 1.9.0.
 */
export class FFN extends core.FaissObject {
  /**
   * Makes a FFN.
   *
   * @param d Number of components of what goes in and of what comes out. At least 1.
   * @param h Number of components between the layers. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, h: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newFFN(args)) as never);
  }

  /**
   * The first layer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `FFN::linear1`.
   */
  get linear1(): Linear {
    return core.getView(this, ops.FFN_linear1_get, 'FFN.linear1', classes.Linear) as Linear;
  }

  /**
   * The second layer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `FFN::linear2`.
   */
  get linear2(): Linear {
    return core.getView(this, ops.FFN_linear2_get, 'FFN.linear2', classes.Linear) as Linear;
  }

  /**
   * Puts vectors through the layers. Python calls the object itself.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `FFN::operator()`.
   *
   * @param x Vectors, d values each. Shape any length.
   * @param options Named extras; see the type.
   * @returns What comes out, d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async forward(x: Vectors, options?: CallOptions): Promise<Float32Array> {
    return core.later(forwardCall(this, x, options, forwardKeys));
  }

  /**
   * Puts vectors through the layers. Python calls the object itself.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `FFN::operator()`.
   *
   * @param x Vectors, d values each. Shape any length.
   * @returns What comes out, d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  forwardSync(x: Vectors): Float32Array {
    return core.now(forwardCall(this, x, undefined, core.noKeys));
  }
}

function newFFN(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const d = args[0] as number;
    const h = args[1] as number;
    const d_ = core.int(d, 'FFN.constructor:d', 1);
    const h_ = core.int(h, 'FFN.constructor:h', 1);
    return core.construct(ops.FFN_new0, 'FFN.constructor', [d_, h_], null);
  }

  throw core.wrongArguments('FFN.constructor', ['(d, h)']);
}

const forwardKeys: readonly string[] = ['signal'];

function forwardCall(self: FFN, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'FFN.forward:options', allowed);
  const x_ = core.f32(x, 'FFN.forward:x');
  return {
    op: ops.FFN_forward,
    name: 'FFN.forward',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: forwardResult,
    signal: options?.signal,
    progress: null,
  };
}

const forwardResult = (raw: unknown): Float32Array => raw as Float32Array;
