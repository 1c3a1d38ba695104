// Generated from schema/ by `npm run generate`; never edited.
/** RefineBeamLUTMemoryPool, mirrored from faiss/impl/residual_quantizer_encode_steps.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';

/**
 * Memory that refine_beam_LUT_mp works in, kept from one batch of vectors to the next.
 *
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool`.
 * Since FAISS 1.8.0.
 */
export class RefineBeamLUTMemoryPool extends core.FaissObject {
  /**
   * Makes a RefineBeamLUTMemoryPool.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newRefineBeamLUTMemoryPool(args)) as never);
  }

  /**
   * Numbers of codebook entries of the sums of one step, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool::new_codes`.
   */
  get newCodes(): Int32Array {
    return core.getArray(this, ops.RefineBeamLUTMemoryPool_new_codes_get, 'RefineBeamLUTMemoryPool.newCodes') as Int32Array;
  }

  /**
   * Squared length of what those sums leave over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool::new_distances`.
   */
  get newDistances(): Float32Array {
    return core.getArray(this, ops.RefineBeamLUTMemoryPool_new_distances_get, 'RefineBeamLUTMemoryPool.newDistances') as Float32Array;
  }

  /**
   * Numbers of codebook entries of the sums of the step before, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool::codes`.
   */
  get codes(): Int32Array {
    return core.getArray(this, ops.RefineBeamLUTMemoryPool_codes_get, 'RefineBeamLUTMemoryPool.codes') as Int32Array;
  }

  /**
   * Squared length of what those sums leave over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool::distances`.
   */
  get distances(): Float32Array {
    return core.getArray(this, ops.RefineBeamLUTMemoryPool_distances_get, 'RefineBeamLUTMemoryPool.distances') as Float32Array;
  }
}

function newRefineBeamLUTMemoryPool(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.RefineBeamLUTMemoryPool_new0, 'RefineBeamLUTMemoryPool.constructor', [], null);
  }

  throw core.wrongArguments('RefineBeamLUTMemoryPool.constructor', ['()']);
}
