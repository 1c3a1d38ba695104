// Generated from schema/ by `npm run generate`; never edited.
/** ComputeCodesAddCentroidsLUT0MemoryPool, mirrored from faiss/impl/residual_quantizer_encode_steps.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newComputeCodesAddCentroidsLUT0MemoryPool(args)) as never);
  }

  /**
   * Numbers of codebook entries of the best sums, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::codes`.
   */
  get codes(): Int32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT0MemoryPool_codes_get, 'ComputeCodesAddCentroidsLUT0MemoryPool.codes') as Int32Array;
  }

  /**
   * Squared length of each decoded vector where codes store it, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::norms`.
   */
  get norms(): Float32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT0MemoryPool_norms_get, 'ComputeCodesAddCentroidsLUT0MemoryPool.norms') as Float32Array;
  }

  /**
   * Squared length of what each sum leaves over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::distances`.
   */
  get distances(): Float32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT0MemoryPool_distances_get, 'ComputeCodesAddCentroidsLUT0MemoryPool.distances') as Float32Array;
  }

  /**
   * What each sum leaves over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::residuals`.
   */
  get residuals(): Float32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT0MemoryPool_residuals_get, 'ComputeCodesAddCentroidsLUT0MemoryPool.residuals') as Float32Array;
  }

  /**
   * Memory of the beam search.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT0MemoryPool::refine_beam_pool`.
   */
  get refineBeamPool(): RefineBeamMemoryPool {
    return core.getView(this, ops.ComputeCodesAddCentroidsLUT0MemoryPool_refine_beam_pool_get, 'ComputeCodesAddCentroidsLUT0MemoryPool.refineBeamPool', classes.RefineBeamMemoryPool) as RefineBeamMemoryPool;
  }
}

function newComputeCodesAddCentroidsLUT0MemoryPool(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.ComputeCodesAddCentroidsLUT0MemoryPool_new0, 'ComputeCodesAddCentroidsLUT0MemoryPool.constructor', [], null);
  }

  throw core.wrongArguments('ComputeCodesAddCentroidsLUT0MemoryPool.constructor', ['()']);
}
