// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: environment. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType, NumericType } from '../enums.js';
import type { CallOptions } from '../options.js';
import type { Index } from '../indexes/Index.js';

/**
 * Reads the processor's counter of cycles, in which the statistics of some indexes count.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::get_cycles`.
 * Since FAISS 1.7.3.
 *
 * @returns The counter; 0 where the processor has none that a program may read.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function getCycles(): Promise<bigint> {
  return core.call(null, 'getCycles', []) as never;
}

/**
 * Tells how much memory the process holds.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::get_mem_usage_kb`.
 * Since FAISS 1.7.3.
 *
 * @returns KiB in memory; 0 where the system does not tell.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function getMemUsageKb(): Promise<number> {
  return core.call(null, 'getMemUsageKb', []) as never;
}

/**
 * Tells how many GPUs this engine can use.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::get_num_gpus`.
 * Since FAISS 1.7.3.
 *
 * @returns Number of GPUs; 0 with an engine for processors.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function getNumGpus(): Promise<number> {
  return core.call(null, 'getNumGpus', []) as never;
}

/**
 * Tells how many bytes one number of a type takes.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/Index.h`, `faiss::get_numeric_type_size`.
 * Since FAISS 1.12.0.
 *
 * @param numericType Type of the number.
 * @returns Number of bytes.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function getNumericTypeSize(numericType: NumericType): Promise<number> {
  return core.call(null, 'getNumericTypeSize', [numericType]) as never;
}

/**
 * Names the release of FAISS that the engine is made of; faiss.version says the same.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::get_version`.
 * Since FAISS 1.9.0.
 *
 * @returns .
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function getVersion(): Promise<string> {
  return core.call(null, 'getVersion', []) as never;
}

/**
 * Reads the clock that FAISS measures with.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::getmillisecs`.
 * Since FAISS 1.7.3.
 *
 * @returns Milliseconds since 1970.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function getmillisecs(): Promise<number> {
  return core.call(null, 'getmillisecs', []) as never;
}

/**
 * Begins to measure what the GPUs do. An engine for processors has none, so that nothing is measured, as in Python.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::gpu_profiler_start`.
 * Since FAISS 1.7.3.
 *
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function gpuProfilerStart(): Promise<void> {
  return core.call(null, 'gpuProfilerStart', []) as never;
}

/**
 * Ends what gpu_profiler_start began.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::gpu_profiler_stop`.
 * Since FAISS 1.7.3.
 *
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function gpuProfilerStop(): Promise<void> {
  return core.call(null, 'gpuProfilerStop', []) as never;
}

/**
 * Waits until all GPUs have done what they were given. An engine for processors has none, so that it returns at once, as in Python.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::gpu_sync_all_devices`.
 * Since FAISS 1.7.3.
 *
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function gpuSyncAllDevices(): Promise<void> {
  return core.call(null, 'gpuSyncAllDevices', []) as never;
}

/**
 * Copies an index onto every GPU.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::index_cpu_to_all_gpus`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to copy.
 * @param ngpu Number of GPUs to use; -1 uses all. At least -1. Default -1.
 * @param options Named extras; see the type.
 * @returns The copy.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_NO_DEVICE` when there is no GPU.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function indexCpuToAllGpus(index: Index, ngpu: number = -1, options?: CallOptions): Promise<Index> {
  return core.call(null, 'indexCpuToAllGpus', [index, ngpu, options]) as never;
}

/**
 * Copies an index onto chosen GPUs.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::index_cpu_to_gpus_list`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to copy.
 * @param gpus Numbers of the GPUs. Shape any length.
 * @param options Named extras; see the type.
 * @returns The copy.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_NO_DEVICE` when there is no GPU.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function indexCpuToGpusList(index: Index, gpus: Int32Array | readonly number[], options?: CallOptions): Promise<Index> {
  return core.call(null, 'indexCpuToGpusList', [index, gpus, options]) as never;
}

/**
 * Tells whether larger is better by a metric.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/MetricType.h`, `faiss::is_similarity_metric`.
 * Since FAISS 1.7.4.
 *
 * @param metricType The metric.
 * @returns .
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function isSimilarityMetric(metricType: MetricType): Promise<boolean> {
  return core.call(null, 'isSimilarityMetric', [metricType]) as never;
}

/**
 * Packs a list and a place in it into the label that stands for both where an inverted file stores pairs.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/invlists/DirectMap.h`, `faiss::lo_build`.
 * Since FAISS 1.7.3.
 *
 * @param listId Number of the list.
 * @param offset Place in the list.
 * @returns The label.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function loBuild(listId: number | bigint, offset: number | bigint): Promise<bigint> {
  return core.call(null, 'loBuild', [listId, offset]) as never;
}

/**
 * Takes the list out of a label that stands for a list and a place in it.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/invlists/DirectMap.h`, `faiss::lo_listno`.
 * Since FAISS 1.7.3.
 *
 * @param lo The label.
 * @returns Number of the list.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function loListno(lo: number | bigint): Promise<bigint> {
  return core.call(null, 'loListno', [lo]) as never;
}

/**
 * Takes the place out of a label that stands for a list and a place in it.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/invlists/DirectMap.h`, `faiss::lo_offset`.
 * Since FAISS 1.7.3.
 *
 * @param lo The label.
 * @returns Place in the list.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function loOffset(lo: number | bigint): Promise<bigint> {
  return core.call(null, 'loOffset', [lo]) as never;
}

/**
 * Names the vector instructions of this processor that FAISS has code for.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::supported_instruction_sets`.
 * Since FAISS 1.7.3.
 *
 * @returns Names as NumPy has them, separated by blanks, such as AVX2 and AVX512F; empty where there are none.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function supportedInstructionSets(): Promise<string> {
  return core.call(null, 'supportedInstructionSets', []) as never;
}
