// Generated from schema/ by `npm run generate`; never edited.
/** ClusteringParameters, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ClusteringParameters')(args)) as never);
  }

  /**
   * Number of rounds of assigning the vectors and moving the centroids. Default 25.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::niter`.
   */
  get niter(): Promise<number> {
    return core.get(this, 'niter') as Promise<number>;
  }

  set niter(value: number) {
    core.set(this, 'niter', value);
  }

  /**
   * Number of complete runs from other starting points, of which the best is kept. At least 0. Default 1.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::nredo`.
   */
  get nredo(): Promise<number> {
    return core.get(this, 'nredo') as Promise<number>;
  }

  set nredo(value: number) {
    core.set(this, 'nredo', value);
  }

  /**
   * Whether the progress is written to the standard output of the process. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::verbose`.
   */
  get verbose(): Promise<boolean> {
    return core.get(this, 'verbose') as Promise<boolean>;
  }

  set verbose(value: boolean) {
    core.set(this, 'verbose', value);
  }

  /**
   * Whether the centroids are scaled to unit length after each round, as inner product needs. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::spherical`.
   */
  get spherical(): Promise<boolean> {
    return core.get(this, 'spherical') as Promise<boolean>;
  }

  set spherical(value: boolean) {
    core.set(this, 'spherical', value);
  }

  /**
   * Whether the components of the centroids are rounded to whole numbers after each round. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::int_centroids`.
   */
  get intCentroids(): Promise<boolean> {
    return core.get(this, 'intCentroids') as Promise<boolean>;
  }

  set intCentroids(value: boolean) {
    core.set(this, 'intCentroids', value);
  }

  /**
   * Whether the assigning index is trained anew with the centroids of each round. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::update_index`.
   */
  get updateIndex(): Promise<boolean> {
    return core.get(this, 'updateIndex') as Promise<boolean>;
  }

  set updateIndex(value: boolean) {
    core.set(this, 'updateIndex', value);
  }

  /**
   * Whether centroids that were given at the start stay as they are. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::frozen_centroids`.
   */
  get frozenCentroids(): Promise<boolean> {
    return core.get(this, 'frozenCentroids') as Promise<boolean>;
  }

  set frozenCentroids(value: boolean) {
    core.set(this, 'frozenCentroids', value);
  }

  /**
   * Number of training vectors per centroid below which a warning is written to the standard error of the process. At least 0. Default 39.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::min_points_per_centroid`.
   */
  get minPointsPerCentroid(): Promise<number> {
    return core.get(this, 'minPointsPerCentroid') as Promise<number>;
  }

  set minPointsPerCentroid(value: number) {
    core.set(this, 'minPointsPerCentroid', value);
  }

  /**
   * Number of training vectors per centroid above which a random sample of that size is used. At least 1. Default 256.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::max_points_per_centroid`.
   */
  get maxPointsPerCentroid(): Promise<number> {
    return core.get(this, 'maxPointsPerCentroid') as Promise<number>;
  }

  set maxPointsPerCentroid(value: number) {
    core.set(this, 'maxPointsPerCentroid', value);
  }

  /**
   * Seed of the random choices; a negative number takes one from the clock. Default 1234.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::seed`.
   */
  get seed(): Promise<number> {
    return core.get(this, 'seed') as Promise<number>;
  }

  set seed(value: number) {
    core.set(this, 'seed', value);
  }

  /**
   * Number of encoded training vectors that are decoded at a time. At least 1. Default 32768.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::decode_block_size`.
   */
  get decodeBlockSize(): Promise<number> {
    return core.get(this, 'decodeBlockSize') as Promise<number>;
  }

  set decodeBlockSize(value: number) {
    core.set(this, 'decodeBlockSize', value);
  }

  /**
   * Whether training vectors are searched for NaN and infinite components before the first round. Default true.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::check_input_data_for_NaNs`.
   * Since FAISS 1.9.0.
   */
  get checkInputDataForNaNs(): Promise<boolean> {
    return core.get(this, 'checkInputDataForNaNs') as Promise<boolean>;
  }

  set checkInputDataForNaNs(value: boolean) {
    core.set(this, 'checkInputDataForNaNs', value);
  }

  /**
   * Whether a faster random generator draws the sample; it may draw a vector twice. Default false.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringParameters::use_faster_subsampling`.
   * Since FAISS 1.9.0.
   */
  get useFasterSubsampling(): Promise<boolean> {
    return core.get(this, 'useFasterSubsampling') as Promise<boolean>;
  }

  set useFasterSubsampling(value: boolean) {
    core.set(this, 'useFasterSubsampling', value);
  }
}
