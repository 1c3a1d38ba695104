// Generated from schema/ by `npm run generate`; never edited.
/** ComputeCodesAddCentroidsLUT0MemoryPool, mirrored from faiss/impl/residual_quantizer_encode_steps.h. */
import * as core from '@faiss-sdk/core/remote';
import type { RefineBeamMemoryPool } from './RefineBeamMemoryPool.js';

/**
 * Memory that compute_codes_add_centroids_mp_lut0 works in, kept from one batch of vectors to the next.
 *
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool`.
 * Since FAISS 1.8.0.
 */
export class ComputeCodesAddCentroidsLUT0MemoryPool extends core.FaissObject {
  /**
   * Makes a ComputeCodesAddCentroidsLUT0MemoryPool.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ComputeCodesAddCentroidsLUT0MemoryPool')(args)) as never);
  }

  /**
   * Numbers of codebook entries of the best sums, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::codes`.
   */
  get codes(): Promise<Int32Array> {
    return core.get(this, 'codes') as Promise<Int32Array>;
  }

  /**
   * Squared length of each decoded vector where codes store it, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::norms`.
   */
  get norms(): Promise<Float32Array> {
    return core.get(this, 'norms') as Promise<Float32Array>;
  }

  /**
   * Squared length of what each sum leaves over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::distances`.
   */
  get distances(): Promise<Float32Array> {
    return core.get(this, 'distances') as Promise<Float32Array>;
  }

  /**
   * What each sum leaves over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::residuals`.
   */
  get residuals(): Promise<Float32Array> {
    return core.get(this, 'residuals') as Promise<Float32Array>;
  }

  /**
   * Memory of the beam search.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::refine_beam_pool`.
   */
  get refineBeamPool(): RefineBeamMemoryPool {
    return core.part(this, 'refineBeamPool', 'RefineBeamMemoryPool') as RefineBeamMemoryPool;
  }
}
