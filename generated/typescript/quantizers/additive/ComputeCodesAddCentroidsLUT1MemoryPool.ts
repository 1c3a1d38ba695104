// Generated from schema/ by `npm run generate`; never edited.
/** ComputeCodesAddCentroidsLUT1MemoryPool, mirrored from faiss/impl/residual_quantizer_encode_steps.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newComputeCodesAddCentroidsLUT1MemoryPool(args)) as never);
  }

  /**
   * Numbers of codebook entries of the best sums, as the last call left them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::codes`.
   */
  get codes(): Int32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT1MemoryPool_codes_get, 'ComputeCodesAddCentroidsLUT1MemoryPool.codes') as Int32Array;
  }

  /**
   * Squared length of what each sum leaves over, as the last call left it. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::distances`.
   */
  get distances(): Float32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT1MemoryPool_distances_get, 'ComputeCodesAddCentroidsLUT1MemoryPool.distances') as Float32Array;
  }

  /**
   * Squared length of each vector of the last call. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::query_norms`.
   */
  get queryNorms(): Float32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT1MemoryPool_query_norms_get, 'ComputeCodesAddCentroidsLUT1MemoryPool.queryNorms') as Float32Array;
  }

  /**
   * Inner products of each vector of the last call with all codebook entries. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::query_cp`.
   */
  get queryCp(): Float32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT1MemoryPool_query_cp_get, 'ComputeCodesAddCentroidsLUT1MemoryPool.queryCp') as Float32Array;
  }

  /**
   * Empty: encoding by tables leaves nothing here. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::residuals`.
   */
  get residuals(): Float32Array {
    return core.getArray(this, ops.ComputeCodesAddCentroidsLUT1MemoryPool_residuals_get, 'ComputeCodesAddCentroidsLUT1MemoryPool.residuals') as Float32Array;
  }

  /**
   * Memory of the beam search.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `ComputeCodesAddCentroidsLUT1MemoryPool::refine_beam_lut_pool`.
   */
  get refineBeamLutPool(): RefineBeamLUTMemoryPool {
    return core.getView(this, ops.ComputeCodesAddCentroidsLUT1MemoryPool_refine_beam_lut_pool_get, 'ComputeCodesAddCentroidsLUT1MemoryPool.refineBeamLutPool', classes.RefineBeamLUTMemoryPool) as RefineBeamLUTMemoryPool;
  }
}

function newComputeCodesAddCentroidsLUT1MemoryPool(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.ComputeCodesAddCentroidsLUT1MemoryPool_new0, 'ComputeCodesAddCentroidsLUT1MemoryPool.constructor', [], null);
  }

  throw core.wrongArguments('ComputeCodesAddCentroidsLUT1MemoryPool.constructor', ['()']);
}
