// Generated from schema/ by `npm run generate`; never edited.
/** RefineBeamMemoryPool, mirrored from faiss/impl/residual_quantizer_encode_steps.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';

/**
 * Memory that refine_beam_mp works in, kept from one batch of vectors to the next.
 *
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamMemoryPool`.
 * Since FAISS 1.8.0.
 */
export class RefineBeamMemoryPool extends core.FaissObject {
  /**
   * Makes a RefineBeamMemoryPool.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newRefineBeamMemoryPool(args)) as never);
  }

  /**
   * Numbers of codebook entries of the sums of one step, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamMemoryPool::new_codes`.
   */
  get newCodes(): Int32Array {
    return core.getArray(this, ops.RefineBeamMemoryPool_new_codes_get, 'RefineBeamMemoryPool.newCodes') as Int32Array;
  }

  /**
   * What those sums leave over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamMemoryPool::new_residuals`.
   */
  get newResiduals(): Float32Array {
    return core.getArray(this, ops.RefineBeamMemoryPool_new_residuals_get, 'RefineBeamMemoryPool.newResiduals') as Float32Array;
  }

  /**
   * What the sums of the step before leave over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamMemoryPool::residuals`.
   */
  get residuals(): Float32Array {
    return core.getArray(this, ops.RefineBeamMemoryPool_residuals_get, 'RefineBeamMemoryPool.residuals') as Float32Array;
  }

  /**
   * Numbers of codebook entries of the sums of the step before, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamMemoryPool::codes`.
   */
  get codes(): Int32Array {
    return core.getArray(this, ops.RefineBeamMemoryPool_codes_get, 'RefineBeamMemoryPool.codes') as Int32Array;
  }

  /**
   * Squared length of what each sum leaves over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamMemoryPool::distances`.
   */
  get distances(): Float32Array {
    return core.getArray(this, ops.RefineBeamMemoryPool_distances_get, 'RefineBeamMemoryPool.distances') as Float32Array;
  }
}

function newRefineBeamMemoryPool(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.RefineBeamMemoryPool_new0, 'RefineBeamMemoryPool.constructor', [], null);
  }

  throw core.wrongArguments('RefineBeamMemoryPool.constructor', ['()']);
}
