// Generated from schema/ by `npm run generate`; never edited.
/** ClusteringIterationStats, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * What one round of k-means measured.
 *
 * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats`.
 * Since FAISS 1.7.3.
 */
export abstract class ClusteringIterationStats extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Sum of the distances of all training vectors to their centroids, in the unit of the assigning index.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::obj`.
   */
  get obj(): Promise<number> {
    return core.get(this, 'obj') as Promise<number>;
  }

  /**
   * Seconds from the start of the run to the end of the round.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::time`.
   */
  get time(): Promise<number> {
    return core.get(this, 'time') as Promise<number>;
  }

  /**
   * Seconds of those that went into assigning vectors.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::time_search`.
   */
  get timeSearch(): Promise<number> {
    return core.get(this, 'timeSearch') as Promise<number>;
  }

  /**
   * How unevenly the vectors are spread over the centroids; 1 is even.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::imbalance_factor`.
   */
  get imbalanceFactor(): Promise<number> {
    return core.get(this, 'imbalanceFactor') as Promise<number>;
  }

  /**
   * Number of centroids without a vector that took over half of another's.
   *
   * FAISS: `faiss/Clustering.h`, `ClusteringIterationStats::nsplit`.
   */
  get nsplit(): Promise<number> {
    return core.get(this, 'nsplit') as Promise<number>;
  }
}
