// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: threads. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Names the vector instructions that this build of FAISS was compiled for, such as OPTIMIZE AVX2.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::get_compile_options`.
 * Since FAISS 1.7.3.
 *
 * @returns .
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function getCompileOptions(): string {
  return core.now(get_compile_optionsCall());
}

/**
 * Tells how many threads each call may use.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::omp_get_max_threads`.
 * Since FAISS 1.7.3.
 *
 * @returns .
 */
export function ompGetMaxThreads(): number {
  return core.now(omp_get_max_threadsCall());
}

/**
 * Sets how many threads each call may use from now on, whichever thread of the program makes it.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::omp_set_num_threads`.
 * Since FAISS 1.7.3.
 *
 * @param numThreads Number of threads. At least 1.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 */
export function ompSetNumThreads(numThreads: number): void {
  return core.now(omp_set_num_threadsCall(numThreads));
}

function get_compile_optionsCall(): core.Call<string> {
  return {
    op: ops.get_compile_options,
    name: 'getCompileOptions',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: get_compile_optionsResult,
    signal: undefined,
    progress: null,
  };
}

const get_compile_optionsResult = (raw: unknown): string => raw as string;

function omp_get_max_threadsCall(): core.Call<number> {
  return {
    op: ops.omp_get_max_threads,
    name: 'ompGetMaxThreads',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: omp_get_max_threadsResult,
    signal: undefined,
    progress: null,
  };
}

const omp_get_max_threadsResult = (raw: unknown): number => raw as number;

function omp_set_num_threadsCall(numThreads: number): core.Call<void> {
  const numThreads_ = core.int(numThreads, 'ompSetNumThreads:numThreads', 1);
  return {
    op: ops.omp_set_num_threads,
    name: 'ompSetNumThreads',
    effect: 'write',
    self: null,
    others: null,
    args: [numThreads_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
