// Generated from schema/ by `npm run generate`; never edited.
/** ProgressiveDimClusteringParameters, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newProgressiveDimClusteringParameters(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as ProgressiveDimClusteringParametersOptions;
    if (options.niter !== undefined) this.niter = options.niter;
    if (options.nredo !== undefined) this.nredo = options.nredo;
    if (options.verbose !== undefined) this.verbose = options.verbose;
    if (options.spherical !== undefined) this.spherical = options.spherical;
    if (options.intCentroids !== undefined) this.intCentroids = options.intCentroids;
    if (options.updateIndex !== undefined) this.updateIndex = options.updateIndex;
    if (options.frozenCentroids !== undefined) this.frozenCentroids = options.frozenCentroids;
    if (options.minPointsPerCentroid !== undefined) this.minPointsPerCentroid = options.minPointsPerCentroid;
    if (options.maxPointsPerCentroid !== undefined) this.maxPointsPerCentroid = options.maxPointsPerCentroid;
    if (options.seed !== undefined) this.seed = options.seed;
    if (options.decodeBlockSize !== undefined) this.decodeBlockSize = options.decodeBlockSize;
    if (options.checkInputDataForNaNs !== undefined) this.checkInputDataForNaNs = options.checkInputDataForNaNs;
    if (options.useFasterSubsampling !== undefined) this.useFasterSubsampling = options.useFasterSubsampling;
    if (options.progressiveDimSteps !== undefined) this.progressiveDimSteps = options.progressiveDimSteps;
    if (options.applyPca !== undefined) this.applyPca = options.applyPca;
  }

  /**
   * Number of steps from one dimension to all. At least 1. Default 10.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClusteringParameters::progressive_dim_steps`.
   */
  get progressiveDimSteps(): number {
    return core.getScalar(this, ops.ProgressiveDimClusteringParameters_progressive_dim_steps_get, 'ProgressiveDimClusteringParameters.progressiveDimSteps') as number;
  }

  set progressiveDimSteps(value: number) {
    core.setScalar(this, ops.ProgressiveDimClusteringParameters_progressive_dim_steps_set, ops.ProgressiveDimClusteringParameters_progressive_dim_steps_get, 'ProgressiveDimClusteringParameters.progressiveDimSteps', core.int(value, 'ProgressiveDimClusteringParameters.progressiveDimSteps:progressiveDimSteps', 1));
  }

  /**
   * Whether the vectors are turned first so that the first dimensions hold most of their variance. Default true.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClusteringParameters::apply_pca`.
   */
  get applyPca(): boolean {
    return core.getScalar(this, ops.ProgressiveDimClusteringParameters_apply_pca_get, 'ProgressiveDimClusteringParameters.applyPca') as boolean;
  }

  set applyPca(value: boolean) {
    core.setScalar(this, ops.ProgressiveDimClusteringParameters_apply_pca_set, ops.ProgressiveDimClusteringParameters_apply_pca_get, 'ProgressiveDimClusteringParameters.applyPca', core.bool(value, 'ProgressiveDimClusteringParameters.applyPca:applyPca'));
  }
}

function newProgressiveDimClusteringParameters(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as ProgressiveDimClusteringParametersOptions | undefined;
    if (options !== undefined) core.options(options, 'ProgressiveDimClusteringParameters.constructor:options', ['niter', 'nredo', 'verbose', 'spherical', 'intCentroids', 'updateIndex', 'frozenCentroids', 'minPointsPerCentroid', 'maxPointsPerCentroid', 'seed', 'decodeBlockSize', 'checkInputDataForNaNs', 'useFasterSubsampling', 'progressiveDimSteps', 'applyPca']);
    return core.construct(ops.ProgressiveDimClusteringParameters_new0, 'ProgressiveDimClusteringParameters.constructor', [], null);
  }

  throw core.wrongArguments('ProgressiveDimClusteringParameters.constructor', ['({ ...fields })']);
}
