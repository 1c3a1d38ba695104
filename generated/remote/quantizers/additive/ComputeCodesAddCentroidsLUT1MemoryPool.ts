// Generated from schema/ by `npm run generate`; never edited.
/** ComputeCodesAddCentroidsLUT1MemoryPool, mirrored from faiss/impl/residual_quantizer_encode_steps.h. */
import * as core from '@faiss-sdk/core/remote';
import type { RefineBeamLUTMemoryPool } from './RefineBeamLUTMemoryPool.js';

/**
 * Memory that compute_codes_add_centroids_mp_lut1 works in, kept from one batch of vectors to the next.
 *
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool`.
 * Since FAISS 1.8.0.
 */
export class ComputeCodesAddCentroidsLUT1MemoryPool extends core.FaissObject {
  /**
   * Makes a ComputeCodesAddCentroidsLUT1MemoryPool.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ComputeCodesAddCentroidsLUT1MemoryPool')(args)) as never);
  }

  /**
   * Numbers of codebook entries of the best sums, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::codes`.
   */
  get codes(): Promise<Int32Array> {
    return core.get(this, 'codes') as Promise<Int32Array>;
  }

  /**
   * Squared length of what each sum leaves over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::distances`.
   */
  get distances(): Promise<Float32Array> {
    return core.get(this, 'distances') as Promise<Float32Array>;
  }

  /**
   * Squared length of each vector of the last call. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::query_norms`.
   */
  get queryNorms(): Promise<Float32Array> {
    return core.get(this, 'queryNorms') as Promise<Float32Array>;
  }

  /**
   * Inner products of each vector of the last call with all codebook entries. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::query_cp`.
   */
  get queryCp(): Promise<Float32Array> {
    return core.get(this, 'queryCp') as Promise<Float32Array>;
  }

  /**
   * Empty: encoding by tables leaves nothing here. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::residuals`.
   */
  get residuals(): Promise<Float32Array> {
    return core.get(this, 'residuals') as Promise<Float32Array>;
  }

  /**
   * Memory of the beam search.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::refine_beam_lut_pool`.
   */
  get refineBeamLutPool(): RefineBeamLUTMemoryPool {
    return core.part(this, 'refineBeamLutPool', 'RefineBeamLUTMemoryPool') as RefineBeamLUTMemoryPool;
  }
}
