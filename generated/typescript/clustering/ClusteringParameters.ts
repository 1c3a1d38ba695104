// Generated from schema/ by `npm run generate`; never edited.
/** ClusteringParameters, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Values of the fields that `new ClusteringParameters` sets; the others keep their defaults.
 */
export interface ClusteringParametersOptions {
  /**
   * Number of rounds of assigning the vectors and moving the centroids. Default 25.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::niter`.
   */
  readonly niter?: number;
  /**
   * Number of complete runs from other starting points, of which the best is kept. At least 0. Default 1.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::nredo`.
   */
  readonly nredo?: number;
  /**
   * Whether the progress is written to the standard output of the process. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::verbose`.
   */
  readonly verbose?: boolean;
  /**
   * Whether the centroids are scaled to unit length after each round, as inner product needs. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::spherical`.
   */
  readonly spherical?: boolean;
  /**
   * Whether the components of the centroids are rounded to whole numbers after each round. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::int_centroids`.
   */
  readonly intCentroids?: boolean;
  /**
   * Whether the assigning index is trained anew with the centroids of each round. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::update_index`.
   */
  readonly updateIndex?: boolean;
  /**
   * Whether centroids that were given at the start stay as they are. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::frozen_centroids`.
   */
  readonly frozenCentroids?: boolean;
  /**
   * Number of training vectors per centroid below which a warning is written to the standard error of the process. At least 0. Default 39.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::min_points_per_centroid`.
   */
  readonly minPointsPerCentroid?: number;
  /**
   * Number of training vectors per centroid above which a random sample of that size is used. At least 1. Default 256.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::max_points_per_centroid`.
   */
  readonly maxPointsPerCentroid?: number;
  /**
   * Seed of the random choices; a negative number takes one from the clock. Default 1234.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::seed`.
   */
  readonly seed?: number;
  /**
   * Number of encoded training vectors that are decoded at a time. At least 1. Default 32768.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::decode_block_size`.
   */
  readonly decodeBlockSize?: number;
  /**
   * Whether training vectors are searched for NaN and infinite components before the first round. Default true.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::check_input_data_for_NaNs`.
   * Since FAISS 1.9.0.
   */
  readonly checkInputDataForNaNs?: boolean;
  /**
   * Whether a faster random generator draws the sample; it may draw a vector twice. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::use_faster_subsampling`.
   * Since FAISS 1.9.0.
   */
  readonly useFasterSubsampling?: boolean;
}

/**
 * Settings of k-means.
 *
 * FAISS: `faiss/Clustering.h`, `ClusteringParameters`.
 * Since FAISS 1.7.3.
 */
export class ClusteringParameters extends core.FaissObject {
  /**
   * Makes a ClusteringParameters.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: ClusteringParametersOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newClusteringParameters(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as ClusteringParametersOptions;
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
  }

  /**
   * Number of rounds of assigning the vectors and moving the centroids. Default 25.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::niter`.
   */
  get niter(): number {
    return core.getScalar(this, ops.ClusteringParameters_niter_get, 'ClusteringParameters.niter') as number;
  }

  set niter(value: number) {
    core.setScalar(this, ops.ClusteringParameters_niter_set, ops.ClusteringParameters_niter_get, 'ClusteringParameters.niter', core.int(value, 'ClusteringParameters.niter:niter'));
  }

  /**
   * Number of complete runs from other starting points, of which the best is kept. At least 0. Default 1.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::nredo`.
   */
  get nredo(): number {
    return core.getScalar(this, ops.ClusteringParameters_nredo_get, 'ClusteringParameters.nredo') as number;
  }

  set nredo(value: number) {
    core.setScalar(this, ops.ClusteringParameters_nredo_set, ops.ClusteringParameters_nredo_get, 'ClusteringParameters.nredo', core.int(value, 'ClusteringParameters.nredo:nredo', 0));
  }

  /**
   * Whether the progress is written to the standard output of the process. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::verbose`.
   */
  get verbose(): boolean {
    return core.getScalar(this, ops.ClusteringParameters_verbose_get, 'ClusteringParameters.verbose') as boolean;
  }

  set verbose(value: boolean) {
    core.setScalar(this, ops.ClusteringParameters_verbose_set, ops.ClusteringParameters_verbose_get, 'ClusteringParameters.verbose', core.bool(value, 'ClusteringParameters.verbose:verbose'));
  }

  /**
   * Whether the centroids are scaled to unit length after each round, as inner product needs. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::spherical`.
   */
  get spherical(): boolean {
    return core.getScalar(this, ops.ClusteringParameters_spherical_get, 'ClusteringParameters.spherical') as boolean;
  }

  set spherical(value: boolean) {
    core.setScalar(this, ops.ClusteringParameters_spherical_set, ops.ClusteringParameters_spherical_get, 'ClusteringParameters.spherical', core.bool(value, 'ClusteringParameters.spherical:spherical'));
  }

  /**
   * Whether the components of the centroids are rounded to whole numbers after each round. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::int_centroids`.
   */
  get intCentroids(): boolean {
    return core.getScalar(this, ops.ClusteringParameters_int_centroids_get, 'ClusteringParameters.intCentroids') as boolean;
  }

  set intCentroids(value: boolean) {
    core.setScalar(this, ops.ClusteringParameters_int_centroids_set, ops.ClusteringParameters_int_centroids_get, 'ClusteringParameters.intCentroids', core.bool(value, 'ClusteringParameters.intCentroids:intCentroids'));
  }

  /**
   * Whether the assigning index is trained anew with the centroids of each round. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::update_index`.
   */
  get updateIndex(): boolean {
    return core.getScalar(this, ops.ClusteringParameters_update_index_get, 'ClusteringParameters.updateIndex') as boolean;
  }

  set updateIndex(value: boolean) {
    core.setScalar(this, ops.ClusteringParameters_update_index_set, ops.ClusteringParameters_update_index_get, 'ClusteringParameters.updateIndex', core.bool(value, 'ClusteringParameters.updateIndex:updateIndex'));
  }

  /**
   * Whether centroids that were given at the start stay as they are. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::frozen_centroids`.
   */
  get frozenCentroids(): boolean {
    return core.getScalar(this, ops.ClusteringParameters_frozen_centroids_get, 'ClusteringParameters.frozenCentroids') as boolean;
  }

  set frozenCentroids(value: boolean) {
    core.setScalar(this, ops.ClusteringParameters_frozen_centroids_set, ops.ClusteringParameters_frozen_centroids_get, 'ClusteringParameters.frozenCentroids', core.bool(value, 'ClusteringParameters.frozenCentroids:frozenCentroids'));
  }

  /**
   * Number of training vectors per centroid below which a warning is written to the standard error of the process. At least 0. Default 39.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::min_points_per_centroid`.
   */
  get minPointsPerCentroid(): number {
    return core.getScalar(this, ops.ClusteringParameters_min_points_per_centroid_get, 'ClusteringParameters.minPointsPerCentroid') as number;
  }

  set minPointsPerCentroid(value: number) {
    core.setScalar(this, ops.ClusteringParameters_min_points_per_centroid_set, ops.ClusteringParameters_min_points_per_centroid_get, 'ClusteringParameters.minPointsPerCentroid', core.int(value, 'ClusteringParameters.minPointsPerCentroid:minPointsPerCentroid', 0));
  }

  /**
   * Number of training vectors per centroid above which a random sample of that size is used. At least 1. Default 256.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::max_points_per_centroid`.
   */
  get maxPointsPerCentroid(): number {
    return core.getScalar(this, ops.ClusteringParameters_max_points_per_centroid_get, 'ClusteringParameters.maxPointsPerCentroid') as number;
  }

  set maxPointsPerCentroid(value: number) {
    core.setScalar(this, ops.ClusteringParameters_max_points_per_centroid_set, ops.ClusteringParameters_max_points_per_centroid_get, 'ClusteringParameters.maxPointsPerCentroid', core.int(value, 'ClusteringParameters.maxPointsPerCentroid:maxPointsPerCentroid', 1));
  }

  /**
   * Seed of the random choices; a negative number takes one from the clock. Default 1234.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::seed`.
   */
  get seed(): number {
    return core.getScalar(this, ops.ClusteringParameters_seed_get, 'ClusteringParameters.seed') as number;
  }

  set seed(value: number) {
    core.setScalar(this, ops.ClusteringParameters_seed_set, ops.ClusteringParameters_seed_get, 'ClusteringParameters.seed', core.int(value, 'ClusteringParameters.seed:seed'));
  }

  /**
   * Number of encoded training vectors that are decoded at a time. At least 1. Default 32768.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::decode_block_size`.
   */
  get decodeBlockSize(): number {
    return core.getScalar(this, ops.ClusteringParameters_decode_block_size_get, 'ClusteringParameters.decodeBlockSize') as number;
  }

  set decodeBlockSize(value: number) {
    core.setScalar(this, ops.ClusteringParameters_decode_block_size_set, ops.ClusteringParameters_decode_block_size_get, 'ClusteringParameters.decodeBlockSize', core.size(value, 'ClusteringParameters.decodeBlockSize:decodeBlockSize', 1));
  }

  /**
   * Whether training vectors are searched for NaN and infinite components before the first round. Default true.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::check_input_data_for_NaNs`.
   * Since FAISS 1.9.0.
   */
  get checkInputDataForNaNs(): boolean {
    return core.getScalar(this, ops.ClusteringParameters_check_input_data_for_NaNs_get, 'ClusteringParameters.checkInputDataForNaNs') as boolean;
  }

  set checkInputDataForNaNs(value: boolean) {
    core.setScalar(this, ops.ClusteringParameters_check_input_data_for_NaNs_set, ops.ClusteringParameters_check_input_data_for_NaNs_get, 'ClusteringParameters.checkInputDataForNaNs', core.bool(value, 'ClusteringParameters.checkInputDataForNaNs:checkInputDataForNaNs'));
  }

  /**
   * Whether a faster random generator draws the sample; it may draw a vector twice. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::use_faster_subsampling`.
   * Since FAISS 1.9.0.
   */
  get useFasterSubsampling(): boolean {
    return core.getScalar(this, ops.ClusteringParameters_use_faster_subsampling_get, 'ClusteringParameters.useFasterSubsampling') as boolean;
  }

  set useFasterSubsampling(value: boolean) {
    core.setScalar(this, ops.ClusteringParameters_use_faster_subsampling_set, ops.ClusteringParameters_use_faster_subsampling_get, 'ClusteringParameters.useFasterSubsampling', core.bool(value, 'ClusteringParameters.useFasterSubsampling:useFasterSubsampling'));
  }
}

function newClusteringParameters(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as ClusteringParametersOptions | undefined;
    if (options !== undefined) core.options(options, 'ClusteringParameters.constructor:options', ['niter', 'nredo', 'verbose', 'spherical', 'intCentroids', 'updateIndex', 'frozenCentroids', 'minPointsPerCentroid', 'maxPointsPerCentroid', 'seed', 'decodeBlockSize', 'checkInputDataForNaNs', 'useFasterSubsampling']);
    return core.construct(ops.ClusteringParameters_new0, 'ClusteringParameters.constructor', [], null);
  }

  throw core.wrongArguments('ClusteringParameters.constructor', ['({ ...fields })']);
}
