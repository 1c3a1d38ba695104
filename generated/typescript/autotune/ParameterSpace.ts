// Generated from schema/ by `npm run generate`; never edited.
/** ParameterSpace, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newParameterSpace(args)) as never);
  }

  /**
   * Settings and their values, as initialize finds them.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::parameter_ranges`.
   */
  get parameterRanges(): readonly ParameterRange[] {
    return core.getViews(this, ops.ParameterSpace_parameter_ranges_get, 'ParameterSpace.parameterRanges', classes.ParameterRange) as ParameterRange[];
  }

  /**
   * How much explore writes to the standard output of the process; 0 writes nothing. Default 1.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::verbose`.
   */
  get verbose(): number {
    return core.getScalar(this, ops.ParameterSpace_verbose_get, 'ParameterSpace.verbose') as number;
  }

  set verbose(value: number) {
    core.setScalar(this, ops.ParameterSpace_verbose_set, ops.ParameterSpace_verbose_get, 'ParameterSpace.verbose', core.int(value, 'ParameterSpace.verbose:verbose'));
  }

  /**
   * Largest number of combinations that explore tries; 0 tries all. At least 0. Default 500.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::n_experiments`.
   */
  get nExperiments(): number {
    return core.getScalar(this, ops.ParameterSpace_n_experiments_get, 'ParameterSpace.nExperiments') as number;
  }

  set nExperiments(value: number) {
    core.setScalar(this, ops.ParameterSpace_n_experiments_set, ops.ParameterSpace_n_experiments_get, 'ParameterSpace.nExperiments', core.int(value, 'ParameterSpace.nExperiments:nExperiments', 0));
  }

  /**
   * Largest number of queries that explore hands over at a time. At least 1. Default 1073741824.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::batchsize`.
   */
  get batchsize(): number {
    return core.getScalar(this, ops.ParameterSpace_batchsize_get, 'ParameterSpace.batchsize') as number;
  }

  set batchsize(value: number) {
    core.setScalar(this, ops.ParameterSpace_batchsize_set, ops.ParameterSpace_batchsize_get, 'ParameterSpace.batchsize', core.size(value, 'ParameterSpace.batchsize:batchsize', 1));
  }

  /**
   * Whether explore runs batches in parallel. Default false.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::thread_over_batches`.
   */
  get threadOverBatches(): boolean {
    return core.getScalar(this, ops.ParameterSpace_thread_over_batches_get, 'ParameterSpace.threadOverBatches') as boolean;
  }

  set threadOverBatches(value: boolean) {
    core.setScalar(this, ops.ParameterSpace_thread_over_batches_set, ops.ParameterSpace_thread_over_batches_get, 'ParameterSpace.threadOverBatches', core.bool(value, 'ParameterSpace.threadOverBatches:threadOverBatches'));
  }

  /**
   * Least time in seconds for which explore repeats the search of one combination. From 0 to 3600. Default 0.
   *
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::min_test_duration`.
   */
  get minTestDuration(): number {
    return core.getScalar(this, ops.ParameterSpace_min_test_duration_get, 'ParameterSpace.minTestDuration') as number;
  }

  set minTestDuration(value: number) {
    core.setScalar(this, ops.ParameterSpace_min_test_duration_set, ops.ParameterSpace_min_test_duration_get, 'ParameterSpace.minTestDuration', core.real(value, 'ParameterSpace.minTestDuration:minTestDuration', 0, 3600));
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
  nCombinations(): number {
    return core.now(n_combinationsCall(this));
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
  combinationGe(c1: number, c2: number): boolean {
    return core.now(combination_geCall(this, c1, c2));
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
  combinationName(cno: number): string {
    return core.now(combination_nameCall(this, cno));
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
  display(): void {
    return core.now(displayCall(this));
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
  addRange(name: string): ParameterRange {
    return core.now(add_rangeCall(this, name));
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
  initialize(index: Index): void {
    return core.now(initializeCall(this, index));
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
  setIndexParameters(index: Index, description: string): void;
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
  setIndexParameters(index: Index, cno: number): void;
  setIndexParameters(a0?: unknown, a1?: unknown, a2?: unknown): never {
    const count = core.given(a0, a1, a2);
    const form = count === 2 && a0 instanceof classes.Index && typeof a1 === 'string' ? 0 : 
      count === 2 && a0 instanceof classes.Index && core.isNumeric(a1) ? 1 : 
      count === 2 ? 0 : 
      count === 2 ? 1 : -1;
    if (form === 0) {
      return core.now(set_index_parametersCall(this, a0 as Index, a1 as string)) as never;
    }

    if (form === 1) {
      return core.now(set_index_parameters_by_numberCall(this, a0 as Index, a1 as number)) as never;
    }

    throw core.wrongArguments('ParameterSpace.setIndexParameters', ['(index, description)', '(index, cno)']);
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
  setIndexParameter(index: Index, name: string, val: number): void {
    return core.now(set_index_parameterCall(this, index, name, val));
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
    return core.later(exploreCall(this, index, xq, crit, options, exploreKeys));
  }

  /**
   * Searches with many combinations of settings and measures time and results. At most n_experiments are tried, in the same order each time, and those are left out that the measured times say cannot win. The index is left with the last combination that was tried.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes index.
   * FAISS: `faiss/AutoTune.h`, `ParameterSpace::explore`.
   *
   * @param index Index to search in.
   * @param xq Queries, one row of index.d values each, as many as the criterion has. Shape any length.
   * @param crit Measures the results; its true neighbors must be set.
   * @returns The measured combinations.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  exploreSync(index: Index, xq: Vectors, crit: AutoTuneCriterion): OperatingPoints {
    return core.now(exploreCall(this, index, xq, crit, undefined, core.noKeys));
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
  updateBounds(cno: number, op: OperatingPoint, upperBoundPerf: Float64Array, lowerBoundT: Float64Array): void {
    return core.now(update_boundsCall(this, cno, op, upperBoundPerf, lowerBoundT));
  }
}

function newParameterSpace(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.ParameterSpace_new0, 'ParameterSpace.constructor', [], null);
  }

  throw core.wrongArguments('ParameterSpace.constructor', ['()']);
}

function n_combinationsCall(self: ParameterSpace): core.Call<number> {
  return {
    op: ops.ParameterSpace_n_combinations,
    name: 'ParameterSpace.nCombinations',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: n_combinationsResult,
    signal: undefined,
    progress: null,
  };
}

const n_combinationsResult = (raw: unknown): number => raw as number;

function combination_geCall(self: ParameterSpace, c1: number, c2: number): core.Call<boolean> {
  const c1_ = core.size(c1, 'ParameterSpace.combinationGe:c1');
  const c2_ = core.size(c2, 'ParameterSpace.combinationGe:c2');
  return {
    op: ops.ParameterSpace_combination_ge,
    name: 'ParameterSpace.combinationGe',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), c1_, c2_],
    finish: combination_geResult,
    signal: undefined,
    progress: null,
  };
}

const combination_geResult = (raw: unknown): boolean => raw as boolean;

function combination_nameCall(self: ParameterSpace, cno: number): core.Call<string> {
  const cno_ = core.size(cno, 'ParameterSpace.combinationName:cno');
  return {
    op: ops.ParameterSpace_combination_name,
    name: 'ParameterSpace.combinationName',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), cno_],
    finish: combination_nameResult,
    signal: undefined,
    progress: null,
  };
}

const combination_nameResult = (raw: unknown): string => raw as string;

function displayCall(self: ParameterSpace): core.Call<void> {
  return {
    op: ops.ParameterSpace_display,
    name: 'ParameterSpace.display',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function add_rangeCall(self: ParameterSpace, name: string): core.Call<ParameterRange> {
  const name_ = core.string(name, 'ParameterSpace.addRange:name');
  return {
    op: ops.ParameterSpace_add_range,
    name: 'ParameterSpace.addRange',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), name_],
    finish: (raw) => core.adopt(raw as number, classes.ParameterRange, self) as ParameterRange,
    signal: undefined,
    progress: null,
  };
}

function initializeCall(self: ParameterSpace, index: Index): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'ParameterSpace.initialize:index');
  return {
    op: ops.ParameterSpace_initialize,
    name: 'ParameterSpace.initialize',
    effect: 'write',
    self: self,
    others: [[index, 'read']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function set_index_parametersCall(self: ParameterSpace, index: Index, description: string): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'ParameterSpace.setIndexParameters:index');
  const description_ = core.string(description, 'ParameterSpace.setIndexParameters:description');
  return {
    op: ops.ParameterSpace_set_index_parameters,
    name: 'ParameterSpace.setIndexParameters',
    effect: 'read',
    self: self,
    others: [[index, 'write']],
    args: [core.selfHandle(self), index_, description_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function set_index_parameters_by_numberCall(self: ParameterSpace, index: Index, cno: number): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'ParameterSpace.setIndexParameters:index');
  const cno_ = core.size(cno, 'ParameterSpace.setIndexParameters:cno');
  return {
    op: ops.ParameterSpace_set_index_parameters_by_number,
    name: 'ParameterSpace.setIndexParameters',
    effect: 'read',
    self: self,
    others: [[index, 'write']],
    args: [core.selfHandle(self), index_, cno_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function set_index_parameterCall(self: ParameterSpace, index: Index, name: string, val: number): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'ParameterSpace.setIndexParameter:index');
  const name_ = core.string(name, 'ParameterSpace.setIndexParameter:name');
  const val_ = core.real(val, 'ParameterSpace.setIndexParameter:val');
  return {
    op: ops.ParameterSpace_set_index_parameter,
    name: 'ParameterSpace.setIndexParameter',
    effect: 'read',
    self: self,
    others: [[index, 'write']],
    args: [core.selfHandle(self), index_, name_, val_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const exploreKeys: readonly string[] = ['signal'];

function exploreCall(self: ParameterSpace, index: Index, xq: Vectors, crit: AutoTuneCriterion, options: CallOptions | undefined, allowed: readonly string[]): core.Call<OperatingPoints> {
  if (options !== undefined) core.options(options, 'ParameterSpace.explore:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'ParameterSpace.explore:index');
  const xq_ = core.f32(xq, 'ParameterSpace.explore:xq');
  const crit_ = core.handleOf(crit, classes.AutoTuneCriterion, 'ParameterSpace.explore:crit');
  return {
    op: ops.ParameterSpace_explore,
    name: 'ParameterSpace.explore',
    effect: 'read',
    self: self,
    others: [[index, 'write'], [crit, 'read']],
    args: [core.selfHandle(self), index_, xq_, crit_],
    finish: exploreResult,
    signal: options?.signal,
    progress: null,
  };
}

const exploreResult = (raw: unknown): OperatingPoints => core.adopt(raw as number, classes.OperatingPoints) as OperatingPoints;

function update_boundsCall(self: ParameterSpace, cno: number, op: OperatingPoint, upperBoundPerf: Float64Array, lowerBoundT: Float64Array): core.Call<void> {
  const cno_ = core.size(cno, 'ParameterSpace.updateBounds:cno');
  const op_ = core.handleOf(op, classes.OperatingPoint, 'ParameterSpace.updateBounds:op');
  const upperBoundPerf_ = core.inout(upperBoundPerf, 'ParameterSpace.updateBounds:upperBoundPerf', 'Float64Array');
  const lowerBoundT_ = core.inout(lowerBoundT, 'ParameterSpace.updateBounds:lowerBoundT', 'Float64Array');
  core.length(upperBoundPerf_, 1, 'ParameterSpace.updateBounds:upperBoundPerf', '1');
  core.length(lowerBoundT_, 1, 'ParameterSpace.updateBounds:lowerBoundT', '1');
  return {
    op: ops.ParameterSpace_update_bounds,
    name: 'ParameterSpace.updateBounds',
    effect: 'read',
    self: self,
    others: [[op, 'read']],
    args: [core.selfHandle(self), cno_, op_, upperBoundPerf_, lowerBoundT_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
