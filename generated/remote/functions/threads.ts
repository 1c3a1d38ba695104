// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: threads. */
import * as core from '@faiss-sdk/core/remote';

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
export async function getCompileOptions(): Promise<string> {
  return core.call(null, 'getCompileOptions', []) as never;
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
export async function ompGetMaxThreads(): Promise<number> {
  return core.call(null, 'ompGetMaxThreads', []) as never;
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
export async function ompSetNumThreads(numThreads: number): Promise<void> {
  return core.call(null, 'ompSetNumThreads', [numThreads]) as never;
}
