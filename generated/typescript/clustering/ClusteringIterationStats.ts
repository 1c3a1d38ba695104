// Generated from schema/ by `npm run generate`; never edited.
/** ClusteringIterationStats, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What one round of k-means measured.
 *
 * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats`.
 * Since FAISS 1.7.3.
 */
export class ClusteringIterationStats extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Sum of the distances of all training vectors to their centroids, in the unit of the assigning index.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::obj`.
   */
  get obj(): number {
    return core.getScalar(this, ops.ClusteringIterationStats_obj_get, 'ClusteringIterationStats.obj') as number;
  }

  /**
   * Seconds from the start of the run to the end of the round.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::time`.
   */
  get time(): number {
    return core.getScalar(this, ops.ClusteringIterationStats_time_get, 'ClusteringIterationStats.time') as number;
  }

  /**
   * Seconds of those that went into assigning vectors.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::time_search`.
   */
  get timeSearch(): number {
    return core.getScalar(this, ops.ClusteringIterationStats_time_search_get, 'ClusteringIterationStats.timeSearch') as number;
  }

  /**
   * How unevenly the vectors are spread over the centroids; 1 is even.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::imbalance_factor`.
   */
  get imbalanceFactor(): number {
    return core.getScalar(this, ops.ClusteringIterationStats_imbalance_factor_get, 'ClusteringIterationStats.imbalanceFactor') as number;
  }

  /**
   * Number of centroids without a vector that took over half of another's.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::nsplit`.
   */
  get nsplit(): number {
    return core.getScalar(this, ops.ClusteringIterationStats_nsplit_get, 'ClusteringIterationStats.nsplit') as number;
  }
}
