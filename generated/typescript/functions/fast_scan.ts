// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: fast_scan. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
export function pq4PreferredQbs(nq: number): number {
  return core.now(pq4_preferred_qbsCall(nq));
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
export function pq4QbsToNq(qbs: number): number {
  return core.now(pq4_qbs_to_nqCall(qbs));
}

function pq4_preferred_qbsCall(nq: number): core.Call<number> {
  const nq_ = core.int(nq, 'pq4PreferredQbs:nq', 0, 23);
  return {
    op: ops.pq4_preferred_qbs,
    name: 'pq4PreferredQbs',
    effect: 'read',
    self: null,
    others: null,
    args: [nq_],
    finish: pq4_preferred_qbsResult,
    signal: undefined,
    progress: null,
  };
}

const pq4_preferred_qbsResult = (raw: unknown): number => raw as number;

function pq4_qbs_to_nqCall(qbs: number): core.Call<number> {
  const qbs_ = core.int(qbs, 'pq4QbsToNq:qbs', 0);
  return {
    op: ops.pq4_qbs_to_nq,
    name: 'pq4QbsToNq',
    effect: 'read',
    self: null,
    others: null,
    args: [qbs_],
    finish: pq4_qbs_to_nqResult,
    signal: undefined,
    progress: null,
  };
}

const pq4_qbs_to_nqResult = (raw: unknown): number => raw as number;
