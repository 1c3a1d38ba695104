// Generated from schema/ by `npm run generate`; never edited.
/** OperatingPoints, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('OperatingPoints')(args)) as never);
  }

  /**
   * Every measured setting.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::all_pts`.
   */
  get allPts(): Promise<readonly OperatingPoint[]> {
    return core.get(this, 'allPts') as Promise<readonly OperatingPoint[]>;
  }

  /**
   * The settings that no other beats, worst and fastest first.
   *
   * FAISS: `faiss/AutoTune.h`, `OperatingPoints::optimal_pts`.
   */
  get optimalPts(): Promise<readonly OperatingPoint[]> {
    return core.get(this, 'optimalPts') as Promise<readonly OperatingPoint[]>;
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
  async mergeWith(other: OperatingPoints, prefix: string = ''): Promise<number> {
    return core.call(this, 'mergeWith', [other, prefix]) as never;
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
  async clear(): Promise<void> {
    return core.call(this, 'clear', []) as never;
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
  async add(perf: number, t: number, key: string, cno: number = 0): Promise<boolean> {
    return core.call(this, 'add', [perf, t, key, cno]) as never;
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
  async tForPerf(perf: number): Promise<number> {
    return core.call(this, 'tForPerf', [perf]) as never;
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
  async display(onlyOptimal: boolean = true): Promise<void> {
    return core.call(this, 'display', [onlyOptimal]) as never;
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
  async allToGnuplot(fname: string | URL): Promise<void> {
    return core.call(this, 'allToGnuplot', [fname]) as never;
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
  async optimalToGnuplot(fname: string | URL): Promise<void> {
    return core.call(this, 'optimalToGnuplot', [fname]) as never;
  }
}
