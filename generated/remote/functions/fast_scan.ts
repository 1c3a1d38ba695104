// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: fast_scan. */
import * as core from '@faiss-sdk/core/remote';

/**
 * Tells the split that FAISS takes for a number of queries, chosen there by measurements. IndexFastScan.qbs and IndexIVFFastScan.qbs hold such a split.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/pq4_fast_scan.h`, `faiss::pq4_preferred_qbs`.
 * Since FAISS 1.7.3.
 *
 * @param nq Number of queries. FAISS shifts beyond its integers for 24 and knows no split for more. From 0 to 23.
 * @returns The split, of blocks of 3 queries and fewer; 0 for no queries.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function pq4PreferredQbs(nq: number): Promise<number> {
  return core.call(null, 'pq4PreferredQbs', [nq]) as never;
}

/**
 * Tells how many queries a split is for, the sum of its blocks.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/pq4_fast_scan.h`, `faiss::pq4_qbs_to_nq`.
 * Since FAISS 1.7.3.
 *
 * @param qbs The split, such as 0x233 for blocks of 3, 3 and 2 queries. FAISS would never come to the end of a negative one. At least 0.
 * @returns Number of queries, 15 a digit at most.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function pq4QbsToNq(qbs: number): Promise<number> {
  return core.call(null, 'pq4QbsToNq', [qbs]) as never;
}
