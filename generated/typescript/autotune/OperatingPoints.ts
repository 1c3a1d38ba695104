// Generated from schema/ by `npm run generate`; never edited.
/** OperatingPoints, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { OperatingPoint } from './OperatingPoint.js';

/**
 * Measured settings of an index, and which of them no other beats in both time and results.
 *
 * FAISS: `faiss/AutoTune.h`, `OperatingPoints`.
 * Since FAISS 1.7.3.
 */
export class OperatingPoints extends core.FaissObject {
  /**
   * Makes an OperatingPoints.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newOperatingPoints(args)) as never);
  }

  /**
   * Every measured setting.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::all_pts`.
   */
  get allPts(): readonly OperatingPoint[] {
    return core.getViews(this, ops.OperatingPoints_all_pts_get, 'OperatingPoints.allPts', classes.OperatingPoint) as OperatingPoint[];
  }

  /**
   * The settings that no other beats, worst and fastest first.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::optimal_pts`.
   */
  get optimalPts(): readonly OperatingPoint[] {
    return core.getViews(this, ops.OperatingPoints_optimal_pts_get, 'OperatingPoints.optimalPts', classes.OperatingPoint) as OperatingPoint[];
  }

  /**
   * Takes over the settings of another collection.
   *
   * Effect: changes this object.
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::merge_with`.
   *
   * @param other Collection whose settings are copied.
   * @param prefix Text that is put in front of their keys. Default "".
   * @returns Number of copied settings that no other beats.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  mergeWith(other: OperatingPoints, prefix: string = ''): number {
    return core.now(merge_withCall(this, other, prefix));
  }

  /**
   * Forgets all settings.
   *
   * Effect: changes this object.
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::clear`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  clear(): void {
    return core.now(clearCall(this));
  }

  /**
   * Records a measured setting.
   *
   * Effect: changes this object.
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::add`.
   *
   * @param perf How good the results were, from 0 to 1.
   * @param t Time of the search, in seconds as explore measures it.
   * @param key Text that names the setting.
   * @param cno Number of the setting. Default 0.
   * @returns Whether no other setting beats it.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  add(perf: number, t: number, key: string, cno: number = 0): boolean {
    return core.now(addCall(this, perf, t, key, cno));
  }

  /**
   * Least time with which results are at least that good; 1e50 if no setting reaches it.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::t_for_perf`.
   *
   * @param perf How good the results must be, from 0 to 1.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  tForPerf(perf: number): number {
    return core.now(t_for_perfCall(this, perf));
  }

  /**
   * Writes the settings to the standard output of the process.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::display`.
   *
   * @param onlyOptimal Whether only settings that no other beats are written. Default true.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  display(onlyOptimal: boolean = true): void {
    return core.now(displayCall(this, onlyOptimal));
  }

  /**
   * Writes every setting to a text file, as result, time and key in a line.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::all_to_gnuplot`.
   *
   * @param fname Name of the file; one that exists is replaced.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  allToGnuplot(fname: string | URL): void {
    return core.now(all_to_gnuplotCall(this, fname));
  }

  /**
   * Writes the settings that no other beats to a text file, as the steps of a curve.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::optimal_to_gnuplot`.
   *
   * @param fname Name of the file; one that exists is replaced.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  optimalToGnuplot(fname: string | URL): void {
    return core.now(optimal_to_gnuplotCall(this, fname));
  }
}

function newOperatingPoints(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.OperatingPoints_new0, 'OperatingPoints.constructor', [], null);
  }

  throw core.wrongArguments('OperatingPoints.constructor', ['()']);
}

function merge_withCall(self: OperatingPoints, other: OperatingPoints, prefix: string): core.Call<number> {
  const other_ = core.handleOf(other, classes.OperatingPoints, 'OperatingPoints.mergeWith:other');
  const prefix_ = core.string(prefix, 'OperatingPoints.mergeWith:prefix');
  return {
    op: ops.OperatingPoints_merge_with,
    name: 'OperatingPoints.mergeWith',
    effect: 'write',
    self: self,
    others: [[other, 'read']],
    args: [core.selfHandle(self), other_, prefix_],
    finish: merge_withResult,
    signal: undefined,
    progress: null,
  };
}

const merge_withResult = (raw: unknown): number => raw as number;

function clearCall(self: OperatingPoints): core.Call<void> {
  return {
    op: ops.OperatingPoints_clear,
    name: 'OperatingPoints.clear',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addCall(self: OperatingPoints, perf: number, t: number, key: string, cno: number): core.Call<boolean> {
  const perf_ = core.real(perf, 'OperatingPoints.add:perf');
  const t_ = core.real(t, 'OperatingPoints.add:t');
  const key_ = core.string(key, 'OperatingPoints.add:key');
  const cno_ = core.size(cno, 'OperatingPoints.add:cno');
  return {
    op: ops.OperatingPoints_add,
    name: 'OperatingPoints.add',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), perf_, t_, key_, cno_],
    finish: addResult,
    signal: undefined,
    progress: null,
  };
}

const addResult = (raw: unknown): boolean => raw as boolean;

function t_for_perfCall(self: OperatingPoints, perf: number): core.Call<number> {
  const perf_ = core.real(perf, 'OperatingPoints.tForPerf:perf');
  return {
    op: ops.OperatingPoints_t_for_perf,
    name: 'OperatingPoints.tForPerf',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), perf_],
    finish: t_for_perfResult,
    signal: undefined,
    progress: null,
  };
}

const t_for_perfResult = (raw: unknown): number => raw as number;

function displayCall(self: OperatingPoints, onlyOptimal: boolean): core.Call<void> {
  const onlyOptimal_ = core.bool(onlyOptimal, 'OperatingPoints.display:onlyOptimal');
  return {
    op: ops.OperatingPoints_display,
    name: 'OperatingPoints.display',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), onlyOptimal_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function all_to_gnuplotCall(self: OperatingPoints, fname: string | URL): core.Call<void> {
  const fname_ = core.path(fname, 'OperatingPoints.allToGnuplot:fname');
  return {
    op: ops.OperatingPoints_all_to_gnuplot,
    name: 'OperatingPoints.allToGnuplot',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), fname_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function optimal_to_gnuplotCall(self: OperatingPoints, fname: string | URL): core.Call<void> {
  const fname_ = core.path(fname, 'OperatingPoints.optimalToGnuplot:fname');
  return {
    op: ops.OperatingPoints_optimal_to_gnuplot,
    name: 'OperatingPoints.optimalToGnuplot',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), fname_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
