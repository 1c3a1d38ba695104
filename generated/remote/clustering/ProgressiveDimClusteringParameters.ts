// Generated from schema/ by `npm run generate`; never edited.
/** ProgressiveDimClusteringParameters, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core/remote';
import { ClusteringParameters } from './ClusteringParameters.js';
import type { ClusteringParametersOptions } from './ClusteringParameters.js';

/**
 * Values of the fields that `new ProgressiveDimClusteringParameters` sets; the others keep their defaults.
 */
export interface ProgressiveDimClusteringParametersOptions extends ClusteringParametersOptions {
  /**
   * Number of steps from one dimension to all. At least 1. Default 10.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClusteringParameters::progressive_dim_steps`.
   */
  readonly progressiveDimSteps?: number;
  /**
   * Whether the vectors are turned first so that the first dimensions hold most of their variance. Default true.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClusteringParameters::apply_pca`.
   */
  readonly applyPca?: boolean;
}

/**
 * Settings of k-means that starts in one dimension and takes in more in steps; niter is 10 in each step unless it is set.
 *
 * FAISS: `faiss/Clustering.h`, `ProgressiveDimClusteringParameters`.
 * Since FAISS 1.7.3.
 */
export class ProgressiveDimClusteringParameters extends ClusteringParameters {
  /**
   * Makes a ProgressiveDimClusteringParameters.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: ProgressiveDimClusteringParametersOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ProgressiveDimClusteringParameters')(args)) as never);
  }

  /**
   * Number of steps from one dimension to all. At least 1. Default 10.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClusteringParameters::progressive_dim_steps`.
   */
  get progressiveDimSteps(): Promise<number> {
    return core.get(this, 'progressiveDimSteps') as Promise<number>;
  }

  set progressiveDimSteps(value: number) {
    core.set(this, 'progressiveDimSteps', value);
  }

  /**
   * Whether the vectors are turned first so that the first dimensions hold most of their variance. Default true.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClusteringParameters::apply_pca`.
   */
  get applyPca(): Promise<boolean> {
    return core.get(this, 'applyPca') as Promise<boolean>;
  }

  set applyPca(value: boolean) {
    core.set(this, 'applyPca', value);
  }
}
