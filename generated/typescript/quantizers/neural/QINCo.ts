// Generated from schema/ by `npm run generate`; never edited.
/** QINCo, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { NeuralNetCodec } from './NeuralNetCodec.js';
import type { Embedding } from './Embedding.js';
import type { QINCoStep } from './QINCoStep.js';

/**
 * A residual quantizer whose codebooks are changed by neural nets according to what the codebooks before them gave. It is trained elsewhere; its weights are set here.
 *
 * FAISS: `faiss/utils/NeuralNet.h`, `QINCo`.
 * Since FAISS 1.9.0.
 */
export class QINCo extends NeuralNetCodec {
  /**
   * Makes a QINCo.
   *
   * @param d Number of components of every vector. At least 1.
   * @param K Number of entries of each codebook. At least 1.
   * @param L Number of residual blocks of each net. At least 0.
   * @param M Number of codebooks. At least 1.
   * @param h Number of components within a block. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, K: number, L: number, M: number, h: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newQINCo(args)) as never);
  }

  /**
   * Number of entries of each codebook.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::K`.
   */
  get K(): number {
    return core.getConstant(this, ops.QINCo_K_get, 'QINCo.K') as number;
  }

  /**
   * Number of residual blocks of each net.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::L`.
   */
  get L(): number {
    return core.getConstant(this, ops.QINCo_L_get, 'QINCo.L') as number;
  }

  /**
   * Number of components within a block.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::h`.
   */
  get h(): number {
    return core.getConstant(this, ops.QINCo_h_get, 'QINCo.h') as number;
  }

  /**
   * The first codebook, which no net changes.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::codebook0`.
   */
  get codebook0(): Embedding {
    return core.getView(this, ops.QINCo_codebook0_get, 'QINCo.codebook0', classes.Embedding) as Embedding;
  }

  /**
   * The other codebooks with their nets, M - 1 of them.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::steps`.
   */
  get steps(): readonly QINCoStep[] {
    return core.getViews(this, ops.QINCo_steps_get, 'QINCo.steps', classes.QINCoStep) as QINCoStep[];
  }

  /**
   * One of the codebooks after the first, with its net.
   *
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::get_step`.
   *
   * @param i Number of the step, below M - 1. At least 0.
   * @returns The step, a part of this object.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getStep(i: number): QINCoStep {
    return core.now(get_stepCall(this, i));
  }
}

function newQINCo(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 5) {
    const d = args[0] as number;
    const K = args[1] as number;
    const L = args[2] as number;
    const M = args[3] as number;
    const h = args[4] as number;
    const d_ = core.int(d, 'QINCo.constructor:d', 1);
    const K_ = core.int(K, 'QINCo.constructor:K', 1);
    const L_ = core.int(L, 'QINCo.constructor:L', 0);
    const M_ = core.int(M, 'QINCo.constructor:M', 1);
    const h_ = core.int(h, 'QINCo.constructor:h', 1);
    return core.construct(ops.QINCo_new0, 'QINCo.constructor', [d_, K_, L_, M_, h_], null);
  }

  throw core.wrongArguments('QINCo.constructor', ['(d, K, L, M, h)']);
}

function get_stepCall(self: QINCo, i: number): core.Call<QINCoStep> {
  const i_ = core.int(i, 'QINCo.getStep:i', 0);
  return {
    op: ops.QINCo_get_step,
    name: 'QINCo.getStep',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_],
    finish: (raw) => core.adopt(raw as number, classes.QINCoStep, self) as QINCoStep,
    signal: undefined,
    progress: null,
  };
}
