// Generated from schema/ by `npm run generate`; never edited.
/** Enums of FAISS: an object of values, and the type of its values under the same name. */
/**
 * How codes of an additive quantizer are compared with a query, and so what a code holds besides the numbers of the codebook entries. Squared Euclidean distance by tables needs the squared length of the decoded vector, which all but the first three store.
 *
 * FAISS: `faiss/impl/AdditiveQuantizer.h`, `faiss::AdditiveQuantizer::Search_type_t`.
 */
export const AdditiveQuantizerSearchType = {
  /**
   * Every code is decoded; exact and slow.
   */
  ST_decompress: 0,
  /**
   * By tables, without lengths: right for inner product and for vectors of one length.
   */
  ST_LUT_nonorm: 1,
  /**
   * By tables, from which the length is computed too, in time that grows with the square of the number of codebooks; needs compute_codebook_tables.
   */
  ST_norm_from_LUT: 2,
  /**
   * By tables; the length is stored in 4 bytes.
   */
  ST_norm_float: 3,
  /**
   * By tables; the length is stored in 8 bits, in steps of one size.
   */
  ST_norm_qint8: 4,
  /**
   * By tables; the length is stored in 4 bits, in steps of one size.
   */
  ST_norm_qint4: 5,
  /**
   * By tables; the length is stored in 8 bits as the nearest of 256 trained values.
   */
  ST_norm_cqint8: 6,
  /**
   * By tables; the length is stored in 4 bits as the nearest of 16 trained values.
   */
  ST_norm_cqint4: 7,
  /**
   * By tables; the length is stored as two numbers of 4 bits that a LocalSearchQuantizer makes, as fast scan needs it.
   */
  ST_norm_lsq2x4: 8,
  /**
   * By tables; the length is stored as two numbers of 4 bits that a ResidualQuantizer makes, as fast scan needs it.
   */
  ST_norm_rq2x4: 9,
  } as const;
/**
 * How codes of an additive quantizer are compared with a query, and so what a code holds besides the numbers of the codebook entries. Squared Euclidean distance by tables needs the squared length of the decoded vector, which all but the first three store.
 *
 * FAISS: `faiss/impl/AdditiveQuantizer.h`, `faiss::AdditiveQuantizer::Search_type_t`.
 */
export type AdditiveQuantizerSearchType = (typeof AdditiveQuantizerSearchType)[keyof typeof AdditiveQuantizerSearchType];
/**
 * How the best of many results are picked; the approximate ways keep a few for each of several buckets.
 *
 * FAISS: `faiss/IndexBinaryFlat.h`, `::ApproxTopK_mode_t`.
 */
export const ApproxTopK_mode_t = {
  /**
   * Every result is looked at.
   */
  EXACT_TOPK: 0,
  /**
   * 32 buckets of 2 results: at most 64 results.
   */
  APPROX_TOPK_BUCKETS_B32_D2: 1,
  /**
   * 8 buckets of 3 results: at most 24 results.
   */
  APPROX_TOPK_BUCKETS_B8_D3: 2,
  /**
   * 16 buckets of 2 results: at most 32 results.
   */
  APPROX_TOPK_BUCKETS_B16_D2: 3,
  /**
   * 8 buckets of 2 results: at most 16 results.
   */
  APPROX_TOPK_BUCKETS_B8_D2: 4,
  } as const;
/**
 * How the best of many results are picked; the approximate ways keep a few for each of several buckets.
 *
 * FAISS: `faiss/IndexBinaryFlat.h`, `::ApproxTopK_mode_t`.
 */
export type ApproxTopK_mode_t = (typeof ApproxTopK_mode_t)[keyof typeof ApproxTopK_mode_t];
/**
 * Form of the map from ids to places in the inverted lists.
 *
 * FAISS: `faiss/invlists/DirectMap.h`, `faiss::DirectMap::Type`.
 */
export const DirectMapType = {
  /**
   * No map; reconstruct by id is not possible.
   */
  NoMap: 0,
  /**
   * One entry for every id from 0 to ntotal - 1, which are then the only ids. Vectors cannot be removed.
   */
  Array: 1,
  /**
   * A hash table, for any ids. Vectors can be removed by an IDSelectorArray.
   */
  Hashtable: 2,
  } as const;
/**
 * Form of the map from ids to places in the inverted lists.
 *
 * FAISS: `faiss/invlists/DirectMap.h`, `faiss::DirectMap::Type`.
 */
export type DirectMapType = (typeof DirectMapType)[keyof typeof DirectMapType];
/**
 * How an IndexPQ compares a query with stored codes.
 *
 * FAISS: `faiss/IndexPQ.h`, `faiss::IndexPQ::Search_type_t`.
 */
export const IndexPQSearchType = {
  /**
   * The query as it is against the decoded code; the most exact.
   */
  ST_PQ: 0,
  /**
   * Hamming distance between the codes of both, fast and coarse.
   */
  ST_HE: 1,
  /**
   * Number of parts whose codes differ.
   */
  ST_generalized_HE: 2,
  /**
   * Distance between the decoded codes of both.
   */
  ST_SDC: 3,
  /**
   * As ST_PQ, but only for codes within the Hamming distance polysemous_ht; needs polysemous training.
   */
  ST_polysemous: 4,
  /**
   * As ST_PQ, but only for codes of which fewer than polysemous_ht parts differ; needs polysemous training.
   */
  ST_polysemous_generalize: 5,
  } as const;
/**
 * How an IndexPQ compares a query with stored codes.
 *
 * FAISS: `faiss/IndexPQ.h`, `faiss::IndexPQ::Search_type_t`.
 */
export type IndexPQSearchType = (typeof IndexPQSearchType)[keyof typeof IndexPQSearchType];
/**
 * Rule by which copy_subset_to chooses vectors.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `faiss::InvertedLists::subset_type_t`.
 */
export const InvertedListsSubsetType = {
  /**
   * Ids from a1 up to, but not including, a2.
   */
  SUBSET_TYPE_ID_RANGE: 0,
  /**
   * Ids whose remainder on division by a1 is a2.
   */
  SUBSET_TYPE_ID_MOD: 1,
  /**
   * Vectors a1 up to, but not including, a2, counted through all lists in proportion to their sizes.
   */
  SUBSET_TYPE_ELEMENT_RANGE: 2,
  /**
   * The share number a2 of every list, when each list is cut into a1 shares.
   */
  SUBSET_TYPE_INVLIST_FRACTION: 3,
  /**
   * Whole lists, from number a1 up to, but not including, number a2.
   */
  SUBSET_TYPE_INVLIST: 4,
  } as const;
/**
 * Rule by which copy_subset_to chooses vectors.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `faiss::InvertedLists::subset_type_t`.
 */
export type InvertedListsSubsetType = (typeof InvertedListsSubsetType)[keyof typeof InvertedListsSubsetType];
/**
 * How two vectors are compared. Similarities (inner product, Jaccard) rank the largest value first, every other metric is a distance and ranks the smallest value first.
 *
 * FAISS: `faiss/MetricType.h`, `faiss::MetricType`.
 */
export const MetricType = {
  /**
   * Sum of the products of the components; the larger, the nearer. Equals the cosine for vectors of unit length.
   */
  METRIC_INNER_PRODUCT: 0,
  /**
   * Squared Euclidean distance. FAISS never takes the square root.
   */
  METRIC_L2: 1,
  /**
   * Sum of the absolute differences of the components, also called cityblock or Manhattan distance.
   */
  METRIC_L1: 2,
  /**
   * Largest absolute difference of any component, also called Chebyshev distance.
   */
  METRIC_Linf: 3,
  /**
   * Sum of the absolute differences raised to the power p, where p is the metric_arg of the index. FAISS takes no p-th root.
   */
  METRIC_Lp: 4,
  /**
   * Sum over the components of the absolute difference divided by the sum of the absolute values.
   */
  METRIC_Canberra: 20,
  /**
   * Sum of the absolute differences divided by the sum of the absolute sums.
   */
  METRIC_BrayCurtis: 21,
  /**
   * Jensen-Shannon divergence of two vectors that hold probabilities.
   */
  METRIC_JensenShannon: 22,
  /**
   * Sum of the component-wise minima divided by the sum of the maxima, for positive components; the larger, the nearer.
   *
   * Since FAISS 1.7.4.
   */
  METRIC_Jaccard: 23,
  /**
   * Squared Euclidean distance over the components that are not NaN in either vector, scaled up for the missing ones.
   *
   * Since FAISS 1.9.0.
   */
  METRIC_NaNEuclidean: 24,
  /**
   * Gower's distance for mixed data, where numeric components lie in [0, 1] and categorical ones are negative integers.
   *
   * Since FAISS 1.12.0.
   */
  METRIC_GOWER: 25,
  } as const;
/**
 * How two vectors are compared. Similarities (inner product, Jaccard) rank the largest value first, every other metric is a distance and ranks the smallest value first.
 *
 * FAISS: `faiss/MetricType.h`, `faiss::MetricType`.
 */
export type MetricType = (typeof MetricType)[keyof typeof MetricType];
/**
 * Types of the numbers that vectors are made of. Indexes on a processor take floats only.
 *
 * FAISS: `faiss/Index.h`, `faiss::NumericType`.
 */
export const NumericType = {
  /**
   * Floats of 32 bits.
   */
  Float32: 0,
  /**
   * Floats of 16 bits.
   */
  Float16: 1,
  /**
   * Whole numbers of 8 bits without sign.
   */
  UInt8: 2,
  /**
   * Whole numbers of 8 bits with a sign.
   */
  Int8: 3,
  } as const;
/**
 * Types of the numbers that vectors are made of. Indexes on a processor take floats only.
 *
 * FAISS: `faiss/Index.h`, `faiss::NumericType`.
 */
export type NumericType = (typeof NumericType)[keyof typeof NumericType];
/**
 * What polysemous training brings near the true distances.
 *
 * FAISS: `faiss/impl/PolysemousTraining.h`, `faiss::PolysemousTraining::Optimization_type_t`.
 */
export const PolysemousOptimizationType = {
  /**
   * Nothing; the numbering stays as k-means gave it.
   */
  OT_None: 0,
  /**
   * The Hamming distances themselves, up to a factor and an offset.
   */
  OT_ReproduceDistances_affine: 1,
  /**
   * The order of the Hamming distances, weighted by the difference of the ranks.
   */
  OT_Ranking_weighted_diff: 2,
  } as const;
/**
 * What polysemous training brings near the true distances.
 *
 * FAISS: `faiss/impl/PolysemousTraining.h`, `faiss::PolysemousTraining::Optimization_type_t`.
 */
export type PolysemousOptimizationType = (typeof PolysemousOptimizationType)[keyof typeof PolysemousOptimizationType];
/**
 * How the centroids of a product quantizer start before k-means.
 *
 * FAISS: `faiss/impl/ProductQuantizer.h`, `faiss::ProductQuantizer::train_type_t`.
 */
export const ProductQuantizerTrainType = {
  /**
   * From random training vectors.
   */
  Train_default: 0,
  /**
   * From the centroids that are set already.
   */
  Train_hot_start: 1,
  /**
   * From random training vectors; all parts share one codebook.
   */
  Train_shared: 2,
  /**
   * From the corners of a cube of nbits dimensions.
   */
  Train_hypercube: 3,
  /**
   * From the corners of a cube along the first nbits principal components.
   */
  Train_hypercube_pca: 4,
  } as const;
/**
 * How the centroids of a product quantizer start before k-means.
 *
 * FAISS: `faiss/impl/ProductQuantizer.h`, `faiss::ProductQuantizer::train_type_t`.
 */
export type ProductQuantizerTrainType = (typeof ProductQuantizerTrainType)[keyof typeof ProductQuantizerTrainType];
/**
 * How a scalar quantizer encodes one component.
 *
 * FAISS: `faiss/impl/ScalarQuantizer.h`, `faiss::ScalarQuantizer::QuantizerType`.
 */
export const QuantizerType = {
  /**
   * 8 bits, over a range of its own for each component.
   */
  QT_8bit: 0,
  /**
   * 4 bits, over a range of its own for each component.
   */
  QT_4bit: 1,
  /**
   * 8 bits, over one range for all components.
   */
  QT_8bit_uniform: 2,
  /**
   * 4 bits, over one range for all components.
   */
  QT_4bit_uniform: 3,
  /**
   * A half-precision number of 16 bits; needs no training.
   */
  QT_fp16: 4,
  /**
   * Components that are whole numbers from 0 to 255, as they are; needs no training.
   */
  QT_8bit_direct: 5,
  /**
   * 6 bits, over a range of its own for each component.
   */
  QT_6bit: 6,
  /**
   * A bfloat16 number of 16 bits, with the range of a float and 8 bits of precision; needs no training.
   *
   * Since FAISS 1.9.0.
   */
  QT_bf16: 7,
  /**
   * Components that are whole numbers from -128 to 127, as they are; needs no training.
   *
   * Since FAISS 1.9.0.
   */
  QT_8bit_direct_signed: 8,
  } as const;
/**
 * How a scalar quantizer encodes one component.
 *
 * FAISS: `faiss/impl/ScalarQuantizer.h`, `faiss::ScalarQuantizer::QuantizerType`.
 */
export type QuantizerType = (typeof QuantizerType)[keyof typeof QuantizerType];
/**
 * How training finds the range of values that the codes of a scalar quantizer can express.
 *
 * FAISS: `faiss/impl/ScalarQuantizer.h`, `faiss::ScalarQuantizer::RangeStat`.
 */
export const RangeStat = {
  /**
   * From the smallest to the largest training value; rangestat_arg widens it by that share.
   */
  RS_minmax: 0,
  /**
   * Mean of the training values plus and minus rangestat_arg standard deviations.
   */
  RS_meanstd: 1,
  /**
   * From the quantile rangestat_arg to the quantile 1 - rangestat_arg of the training values.
   */
  RS_quantiles: 2,
  /**
   * The range with the least squared error of the decoded training values.
   */
  RS_optim: 3,
  } as const;
/**
 * How training finds the range of values that the codes of a scalar quantizer can express.
 *
 * FAISS: `faiss/impl/ScalarQuantizer.h`, `faiss::ScalarQuantizer::RangeStat`.
 */
export type RangeStat = (typeof RangeStat)[keyof typeof RangeStat];
/**
 * From where the intervals of an IndexIVFSpectralHash are counted.
 *
 * FAISS: `faiss/IndexIVFSpectralHash.h`, `faiss::IndexIVFSpectralHash::ThresholdType`.
 */
export const ThresholdType = {
  /**
   * From 0, for all vectors.
   */
  Thresh_global: 0,
  /**
   * From the transformed centroid of the list.
   */
  Thresh_centroid: 1,
  /**
   * From a quarter of an interval below it, so that the centroid lies in the middle of a half.
   */
  Thresh_centroid_half: 2,
  /**
   * From the median of the training vectors of the list.
   */
  Thresh_median: 3,
  } as const;
/**
 * From where the intervals of an IndexIVFSpectralHash are counted.
 *
 * FAISS: `faiss/IndexIVFSpectralHash.h`, `faiss::IndexIVFSpectralHash::ThresholdType`.
 */
export type ThresholdType = (typeof ThresholdType)[keyof typeof ThresholdType];
