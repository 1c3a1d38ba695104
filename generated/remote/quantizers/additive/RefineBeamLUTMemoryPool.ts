// Generated from schema/ by `npm run generate`; never edited.
/** RefineBeamLUTMemoryPool, mirrored from faiss/impl/residual_quantizer_encode_steps.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('RefineBeamLUTMemoryPool')(args)) as never);
  }

  /**
   * Numbers of codebook entries of the sums of one step, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool::new_codes`.
   */
  get newCodes(): Promise<Int32Array> {
    return core.get(this, 'newCodes') as Promise<Int32Array>;
  }

  /**
   * Squared length of what those sums leave over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool::new_distances`.
   */
  get newDistances(): Promise<Float32Array> {
    return core.get(this, 'newDistances') as Promise<Float32Array>;
  }

  /**
   * Numbers of codebook entries of the sums of the step before, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool::codes`.
   */
  get codes(): Promise<Int32Array> {
    return core.get(this, 'codes') as Promise<Int32Array>;
  }

  /**
   * Squared length of what those sums leave over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `RefineBeamLUTMemoryPool::distances`.
   */
  get distances(): Promise<Float32Array> {
    return core.get(this, 'distances') as Promise<Float32Array>;
  }
}
