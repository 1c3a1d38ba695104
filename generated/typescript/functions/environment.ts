// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: environment. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { MetricType, NumericType } from '../enums.js';
import * as ops from '../ops.js';
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
export function getCycles(): bigint {
  return core.now(get_cyclesCall());
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
export function getMemUsageKb(): number {
  return core.now(get_mem_usage_kbCall());
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
export function getNumGpus(): number {
  return core.now(get_num_gpusCall());
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
export function getNumericTypeSize(numericType: NumericType): number {
  return core.now(get_numeric_type_sizeCall(numericType));
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
export function getVersion(): string {
  return core.now(get_versionCall());
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
export function getmillisecs(): number {
  return core.now(getmillisecsCall());
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
export function gpuProfilerStart(): void {
  return core.now(gpu_profiler_startCall());
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
export function gpuProfilerStop(): void {
  return core.now(gpu_profiler_stopCall());
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
export function gpuSyncAllDevices(): void {
  return core.now(gpu_sync_all_devicesCall());
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
  return core.later(index_cpu_to_all_gpusCall(index, ngpu, options, index_cpu_to_all_gpusKeys));
}

/**
 * Copies an index onto every GPU.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::index_cpu_to_all_gpus`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to copy.
 * @param ngpu Number of GPUs to use; -1 uses all. At least -1. Default -1.
 * @returns The copy.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_NO_DEVICE` when there is no GPU.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function indexCpuToAllGpusSync(index: Index, ngpu: number = -1): Index {
  return core.now(index_cpu_to_all_gpusCall(index, ngpu, undefined, core.noKeys));
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
  return core.later(index_cpu_to_gpus_listCall(index, gpus, options, index_cpu_to_gpus_listKeys));
}

/**
 * Copies an index onto chosen GPUs.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::index_cpu_to_gpus_list`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to copy.
 * @param gpus Numbers of the GPUs. Shape any length.
 * @returns The copy.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_NO_DEVICE` when there is no GPU.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function indexCpuToGpusListSync(index: Index, gpus: Int32Array | readonly number[]): Index {
  return core.now(index_cpu_to_gpus_listCall(index, gpus, undefined, core.noKeys));
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
export function isSimilarityMetric(metricType: MetricType): boolean {
  return core.now(is_similarity_metricCall(metricType));
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
export function loBuild(listId: number | bigint, offset: number | bigint): bigint {
  return core.now(lo_buildCall(listId, offset));
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
export function loListno(lo: number | bigint): bigint {
  return core.now(lo_listnoCall(lo));
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
export function loOffset(lo: number | bigint): bigint {
  return core.now(lo_offsetCall(lo));
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
export function supportedInstructionSets(): string {
  return core.now(supported_instruction_setsCall());
}

function get_cyclesCall(): core.Call<bigint> {
  return {
    op: ops.get_cycles,
    name: 'getCycles',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: get_cyclesResult,
    signal: undefined,
    progress: null,
  };
}

const get_cyclesResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);

function get_mem_usage_kbCall(): core.Call<number> {
  return {
    op: ops.get_mem_usage_kb,
    name: 'getMemUsageKb',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: get_mem_usage_kbResult,
    signal: undefined,
    progress: null,
  };
}

const get_mem_usage_kbResult = (raw: unknown): number => raw as number;

function get_num_gpusCall(): core.Call<number> {
  return {
    op: ops.get_num_gpus,
    name: 'getNumGpus',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: get_num_gpusResult,
    signal: undefined,
    progress: null,
  };
}

const get_num_gpusResult = (raw: unknown): number => raw as number;

function get_numeric_type_sizeCall(numericType: NumericType): core.Call<number> {
  const numericType_ = core.enumeration(numericType, 'getNumericTypeSize:numericType', NumericType);
  return {
    op: ops.get_numeric_type_size,
    name: 'getNumericTypeSize',
    effect: 'read',
    self: null,
    others: null,
    args: [numericType_],
    finish: get_numeric_type_sizeResult,
    signal: undefined,
    progress: null,
  };
}

const get_numeric_type_sizeResult = (raw: unknown): number => raw as number;

function get_versionCall(): core.Call<string> {
  return {
    op: ops.get_version,
    name: 'getVersion',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: get_versionResult,
    signal: undefined,
    progress: null,
  };
}

const get_versionResult = (raw: unknown): string => raw as string;

function getmillisecsCall(): core.Call<number> {
  return {
    op: ops.getmillisecs,
    name: 'getmillisecs',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: getmillisecsResult,
    signal: undefined,
    progress: null,
  };
}

const getmillisecsResult = (raw: unknown): number => raw as number;

function gpu_profiler_startCall(): core.Call<void> {
  return {
    op: ops.gpu_profiler_start,
    name: 'gpuProfilerStart',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function gpu_profiler_stopCall(): core.Call<void> {
  return {
    op: ops.gpu_profiler_stop,
    name: 'gpuProfilerStop',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function gpu_sync_all_devicesCall(): core.Call<void> {
  return {
    op: ops.gpu_sync_all_devices,
    name: 'gpuSyncAllDevices',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const index_cpu_to_all_gpusKeys: readonly string[] = ['signal'];

function index_cpu_to_all_gpusCall(index: Index, ngpu: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Index> {
  if (options !== undefined) core.options(options, 'indexCpuToAllGpus:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'indexCpuToAllGpus:index');
  const ngpu_ = core.int(ngpu, 'indexCpuToAllGpus:ngpu', -1);
  return {
    op: ops.index_cpu_to_all_gpus,
    name: 'indexCpuToAllGpus',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, ngpu_],
    finish: index_cpu_to_all_gpusResult,
    signal: options?.signal,
    progress: null,
  };
}

const index_cpu_to_all_gpusResult = (raw: unknown): Index => core.adopt(raw as number, classes.Index) as Index;
const index_cpu_to_gpus_listKeys: readonly string[] = ['signal'];

function index_cpu_to_gpus_listCall(index: Index, gpus: Int32Array | readonly number[], options: CallOptions | undefined, allowed: readonly string[]): core.Call<Index> {
  if (options !== undefined) core.options(options, 'indexCpuToGpusList:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'indexCpuToGpusList:index');
  const gpus_ = core.i32(gpus, 'indexCpuToGpusList:gpus');
  return {
    op: ops.index_cpu_to_gpus_list,
    name: 'indexCpuToGpusList',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, gpus_],
    finish: index_cpu_to_gpus_listResult,
    signal: options?.signal,
    progress: null,
  };
}

const index_cpu_to_gpus_listResult = (raw: unknown): Index => core.adopt(raw as number, classes.Index) as Index;

function is_similarity_metricCall(metricType: MetricType): core.Call<boolean> {
  const metricType_ = core.enumeration(metricType, 'isSimilarityMetric:metricType', MetricType);
  return {
    op: ops.is_similarity_metric,
    name: 'isSimilarityMetric',
    effect: 'read',
    self: null,
    others: null,
    args: [metricType_],
    finish: is_similarity_metricResult,
    signal: undefined,
    progress: null,
  };
}

const is_similarity_metricResult = (raw: unknown): boolean => raw as boolean;

function lo_buildCall(listId: number | bigint, offset: number | bigint): core.Call<bigint> {
  const listId_ = core.word(listId, 'loBuild:listId');
  const offset_ = core.word(offset, 'loBuild:offset');
  return {
    op: ops.lo_build,
    name: 'loBuild',
    effect: 'read',
    self: null,
    others: null,
    args: [listId_, offset_],
    finish: lo_buildResult,
    signal: undefined,
    progress: null,
  };
}

const lo_buildResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);

function lo_listnoCall(lo: number | bigint): core.Call<bigint> {
  const lo_ = core.word(lo, 'loListno:lo');
  return {
    op: ops.lo_listno,
    name: 'loListno',
    effect: 'read',
    self: null,
    others: null,
    args: [lo_],
    finish: lo_listnoResult,
    signal: undefined,
    progress: null,
  };
}

const lo_listnoResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);

function lo_offsetCall(lo: number | bigint): core.Call<bigint> {
  const lo_ = core.word(lo, 'loOffset:lo');
  return {
    op: ops.lo_offset,
    name: 'loOffset',
    effect: 'read',
    self: null,
    others: null,
    args: [lo_],
    finish: lo_offsetResult,
    signal: undefined,
    progress: null,
  };
}

const lo_offsetResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);

function supported_instruction_setsCall(): core.Call<string> {
  return {
    op: ops.supported_instruction_sets,
    name: 'supportedInstructionSets',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: supported_instruction_setsResult,
    signal: undefined,
    progress: null,
  };
}

const supported_instruction_setsResult = (raw: unknown): string => raw as string;
