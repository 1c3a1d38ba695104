// Generated from schema/ by `npm run generate`; never edited.
/** QINCo, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('QINCo')(args)) as never);
  }

  /**
   * Number of entries of each codebook.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::K`.
   */
  get K(): Promise<number> {
    return core.get(this, 'K') as Promise<number>;
  }

  /**
   * Number of residual blocks of each net.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::L`.
   */
  get L(): Promise<number> {
    return core.get(this, 'L') as Promise<number>;
  }

  /**
   * Number of components within a block.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::h`.
   */
  get h(): Promise<number> {
    return core.get(this, 'h') as Promise<number>;
  }

  /**
   * The first codebook, which no net changes.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::codebook0`.
   */
  get codebook0(): Embedding {
    return core.part(this, 'codebook0', 'Embedding') as Embedding;
  }

  /**
   * The other codebooks with their nets, M - 1 of them.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCo::steps`.
   */
  get steps(): Promise<readonly QINCoStep[]> {
    return core.get(this, 'steps') as Promise<readonly QINCoStep[]>;
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
  async getStep(i: number): Promise<QINCoStep> {
    return core.call(this, 'getStep', [i]) as never;
  }
}
