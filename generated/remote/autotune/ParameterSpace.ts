// Generated from schema/ by `npm run generate`; never edited.
/** ParameterSpace, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';
import type { AutoTuneCriterion } from './AutoTuneCriterion.js';
import type { Index } from '../indexes/Index.js';
import type { OperatingPoint } from './OperatingPoint.js';
import type { OperatingPoints } from './OperatingPoints.js';
import type { ParameterRange } from './ParameterRange.js';

/**
 * Knows which settings of an index trade time for exactness, sets them by name and tries them out.
 *
 * FAISS: `faiss/AutoTune.h`, `ParameterSpace`.
 * Since FAISS 1.7.3.
 */
export class ParameterSpace extends core.FaissObject {
  /**
   * Makes a ParameterSpace.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ParameterSpace')(args)) as never);
  }

  /**
   * Settings and their values, as initialize finds them.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::parameter_ranges`.
   */
  get parameterRanges(): Promise<readonly ParameterRange[]> {
    return core.get(this, 'parameterRanges') as Promise<readonly ParameterRange[]>;
  }

  /**
   * How much explore writes to the standard output of the process; 0 writes nothing. Default 1.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::verbose`.
   */
  get verbose(): Promise<number> {
    return core.get(this, 'verbose') as Promise<number>;
  }

  set verbose(value: number) {
    core.set(this, 'verbose', value);
  }

  /**
   * Largest number of combinations that explore tries; 0 tries all. At least 0. Default 500.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::n_experiments`.
   */
  get nExperiments(): Promise<number> {
    return core.get(this, 'nExperiments') as Promise<number>;
  }

  set nExperiments(value: number) {
    core.set(this, 'nExperiments', value);
  }

  /**
   * Largest number of queries that explore hands over at a time. At least 1. Default 1073741824.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::batchsize`.
   */
  get batchsize(): Promise<number> {
    return core.get(this, 'batchsize') as Promise<number>;
  }

  set batchsize(value: number) {
    core.set(this, 'batchsize', value);
  }

  /**
   * Whether explore runs batches in parallel. Default false.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::thread_over_batches`.
   */
  get threadOverBatches(): Promise<boolean> {
    return core.get(this, 'threadOverBatches') as Promise<boolean>;
  }

  set threadOverBatches(value: boolean) {
    core.set(this, 'threadOverBatches', value);
  }

  /**
   * Least time in seconds for which explore repeats the search of one combination. From 0 to 3600. Default 0.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::min_test_duration`.
   */
  get minTestDuration(): Promise<number> {
    return core.get(this, 'minTestDuration') as Promise<number>;
  }

  set minTestDuration(value: number) {
    core.set(this, 'minTestDuration', value);
  }

  /**
   * Number of combinations of the values of all settings.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::n_combinations`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async nCombinations(): Promise<number> {
    return core.call(this, 'nCombinations', []) as never;
  }

  /**
   * Tells whether a combination has no setting with a lower value than another.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::combination_ge`.
   *
   * @param c1 Number of the combination, below n_combinations.
   * @param c2 Number of the other, below n_combinations.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async combinationGe(c1: number, c2: number): Promise<boolean> {
    return core.call(this, 'combinationGe', [c1, c2]) as never;
  }

  /**
   * Text of a combination, such as nprobe=4,ht=60, which set_index_parameters takes.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::combination_name`.
   *
   * @param cno Number of the combination, below n_combinations.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async combinationName(cno: number): Promise<string> {
    return core.call(this, 'combinationName', [cno]) as never;
  }

  /**
   * Writes the settings and their values to the standard output of the process.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::display`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async display(): Promise<void> {
    return core.call(this, 'display', []) as never;
  }

  /**
   * Finds the range of a setting by its name, or appends an empty one whose values are then set.
   *
   * Effect: changes this object.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::add_range`.
   *
   * @param name Name of the setting, as set_index_parameter takes it.
   * @returns The range, a part of this object.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async addRange(name: string): Promise<ParameterRange> {
    return core.call(this, 'addRange', [name]) as never;
  }

  /**
   * Finds the settings of an index and values that are worth trying.
   *
   * Effect: changes this object.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::initialize`.
   *
   * @param index Index whose settings are looked at.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async initialize(index: Index): Promise<void> {
    return core.call(this, 'initialize', [index]) as never;
  }

  /**
   * Sets several settings of an index that are written as a text.
   *
   * Effect: reads this object.
   * Also changes index.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::set_index_parameters`.
   *
   * @param index Index whose settings are changed.
   * @param description Settings as name=value, separated by commas, such as nprobe=16,k_factor_rf=4.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setIndexParameters(index: Index, description: string): Promise<void>;
  /**
   * Sets one combination of settings of an index, by its number.
   *
   * Effect: reads this object.
   * Also changes index.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::set_index_parameters`.
   *
   * @param index Index whose settings are changed.
   * @param cno Number of the combination, below n_combinations.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setIndexParameters(index: Index, cno: number): Promise<void>;
  async setIndexParameters(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
    return core.call(this, 'setIndexParameters', [a0, a1, a2]) as never;
  }

  /**
   * Sets one setting of an index, or of the index inside it that has this setting.
   *
   * Effect: reads this object.
   * Also changes index.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::set_index_parameter`.
   *
   * @param index Index whose setting is changed.
   * @param name Name of the setting, such as nprobe, efSearch, ht or k_factor_rf; quantizer_ in front names one of the coarse quantizer.
   * @param val New value; settings that are whole numbers drop the fraction.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async setIndexParameter(index: Index, name: string, val: number): Promise<void> {
    return core.call(this, 'setIndexParameter', [index, name, val]) as never;
  }

  /**
   * Searches with many combinations of settings and measures time and results. At most n_experiments are tried, in the same order each time, and those are left out that the measured times say cannot win. The index is left with the last combination that was tried.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes index.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::explore`.
   *
   * @param index Index to search in.
   * @param xq Queries, one row of index.d values each, as many as the criterion has. Shape any length.
   * @param crit Measures the results; its true neighbors must be set.
   * @param options Named extras; see the type.
   * @returns The measured combinations.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async explore(index: Index, xq: Vectors, crit: AutoTuneCriterion, options?: CallOptions): Promise<OperatingPoints> {
    return core.call(this, 'explore', [index, xq, crit, options]) as never;
  }

  /**
   * Tells within which bounds the results and the time of a combination must lie, given what another was measured to have.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::update_bounds`.
   *
   * @param cno Number of the combination, below n_combinations.
   * @param op What was measured, with the number of its combination.
   * @param upperBoundPerf How good the results can be at most; lowered where that follows. A Float64Array. Shape 1. Changed in place.
   * @param lowerBoundT How much time is taken at least; raised where that follows. A Float64Array. Shape 1. Changed in place.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async updateBounds(cno: number, op: OperatingPoint, upperBoundPerf: Float64Array, lowerBoundT: Float64Array): Promise<void> {
    return core.call(this, 'updateBounds', [cno, op, upperBoundPerf, lowerBoundT], [2, 3]) as never;
  }
}
