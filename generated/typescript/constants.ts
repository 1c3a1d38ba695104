// Generated from schema/ by `npm run generate`; never edited.
/** Constants, spelled as in Python. */
/**
 * 16 buckets of 2 results: at most 32 results.
 */
export const APPROX_TOPK_BUCKETS_B16_D2 = 3 as const;
/**
 * 32 buckets of 2 results: at most 64 results.
 */
export const APPROX_TOPK_BUCKETS_B32_D2 = 1 as const;
/**
 * 8 buckets of 2 results: at most 16 results.
 */
export const APPROX_TOPK_BUCKETS_B8_D2 = 4 as const;
/**
 * 8 buckets of 3 results: at most 24 results.
 */
export const APPROX_TOPK_BUCKETS_B8_D3 = 2 as const;
/**
 * Every result is looked at.
 */
export const EXACT_TOPK = 0 as const;
/**
 * Floats of 16 bits.
 */
export const Float16 = 1 as const;
/**
 * Floats of 32 bits.
 */
export const Float32 = 0 as const;
/**
 * Leaves the inverted lists in the file and maps it into memory.
 *
 * FAISS: `faiss/index_io.h`, `faiss::IO_FLAG_MMAP`.
 */
export const IO_FLAG_MMAP = 1684996104 as const;
/**
 * Leaves the codes of flat indexes and the links of HNSW in the file and maps it into memory.
 *
 * FAISS: `faiss/index_io.h`, `faiss::IO_FLAG_MMAP_IFC`.
 */
export const IO_FLAG_MMAP_IFC = 512 as const;
/**
 * Looks for inverted lists that stay on disk in the folder of the index file.
 *
 * FAISS: `faiss/index_io.h`, `faiss::IO_FLAG_ONDISK_SAME_DIR`.
 */
export const IO_FLAG_ONDISK_SAME_DIR = 4 as const;
/**
 * Leaves out the table that compares two product-quantizer codes; a graph over such codes can then be searched but not extended.
 *
 * FAISS: `faiss/index_io.h`, `faiss::IO_FLAG_PQ_SKIP_SDC_TABLE`.
 */
export const IO_FLAG_PQ_SKIP_SDC_TABLE = 32 as const;
/**
 * Opens inverted lists that stay on disk for reading only.
 *
 * FAISS: `faiss/index_io.h`, `faiss::IO_FLAG_READ_ONLY`.
 */
export const IO_FLAG_READ_ONLY = 2 as const;
/**
 * Reads the sizes of the inverted lists only, not what they hold.
 *
 * FAISS: `faiss/index_io.h`, `faiss::IO_FLAG_SKIP_IVF_DATA`.
 */
export const IO_FLAG_SKIP_IVF_DATA = 8 as const;
/**
 * Leaves out the table that speeds up an IndexIVFPQ.
 *
 * FAISS: `faiss/index_io.h`, `faiss::IO_FLAG_SKIP_PRECOMPUTE_TABLE`.
 */
export const IO_FLAG_SKIP_PRECOMPUTE_TABLE = 16 as const;
/**
 * Writes a graph index without the vectors that its storage holds.
 *
 * FAISS: `faiss/index_io.h`, `faiss::IO_FLAG_SKIP_STORAGE`.
 */
export const IO_FLAG_SKIP_STORAGE = 1 as const;
/**
 * Whole numbers of 8 bits with a sign.
 */
export const Int8 = 3 as const;
/**
 * Sum of the absolute differences divided by the sum of the absolute sums.
 */
export const METRIC_BrayCurtis = 21 as const;
/**
 * Sum over the components of the absolute difference divided by the sum of the absolute values.
 */
export const METRIC_Canberra = 20 as const;
/**
 * Gower's distance for mixed data, where numeric components lie in [0, 1] and categorical ones are negative integers.
 *
 * Since FAISS 1.12.0.
 */
export const METRIC_GOWER = 25 as const;
/**
 * Sum of the products of the components; the larger, the nearer. Equals the cosine for vectors of unit length.
 */
export const METRIC_INNER_PRODUCT = 0 as const;
/**
 * Sum of the component-wise minima divided by the sum of the maxima, for positive components; the larger, the nearer.
 *
 * Since FAISS 1.7.4.
 */
export const METRIC_Jaccard = 23 as const;
/**
 * Jensen-Shannon divergence of two vectors that hold probabilities.
 */
export const METRIC_JensenShannon = 22 as const;
/**
 * Sum of the absolute differences of the components, also called cityblock or Manhattan distance.
 */
export const METRIC_L1 = 2 as const;
/**
 * Squared Euclidean distance. FAISS never takes the square root.
 */
export const METRIC_L2 = 1 as const;
/**
 * Largest absolute difference of any component, also called Chebyshev distance.
 */
export const METRIC_Linf = 3 as const;
/**
 * Sum of the absolute differences raised to the power p, where p is the metric_arg of the index. FAISS takes no p-th root.
 */
export const METRIC_Lp = 4 as const;
/**
 * Squared Euclidean distance over the components that are not NaN in either vector, scaled up for the missing ones.
 *
 * Since FAISS 1.9.0.
 */
export const METRIC_NaNEuclidean = 24 as const;
/**
 * As ST_PQ, but only for codes within the Hamming distance polysemous_ht; needs polysemous training.
 */
export const PQ_SEARCH_TYPE_POLYSEMOUS = 4 as const;
/**
 * The query as it is against the decoded code; the most exact.
 */
export const PQ_SEARCH_TYPE_PQ = 0 as const;
/**
 * Whole numbers of 8 bits without sign.
 */
export const UInt8 = 2 as const;
