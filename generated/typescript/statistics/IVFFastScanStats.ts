// Generated from schema/ by `npm run generate`; never edited.
/** IVFFastScanStats, mirrored from faiss/IndexIVFFastScan.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What searches of fast-scan inverted files took. A new one counts from 0; the one that searches add to is a field of cvar.
 *
 * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats`.
 * Since FAISS 1.7.3.
 */
export class IVFFastScanStats extends core.FaissObject {
  /**
   * Makes an IVFFastScanStats.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIVFFastScanStats(args)) as never);
  }

  /**
   * Cycles of computing tables of distances.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_compute_distance_tables`.
   */
  get tComputeDistanceTables(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.IVFFastScanStats_t_compute_distance_tables_get, 'IVFFastScanStats.tComputeDistanceTables') as bigint);
  }

  set tComputeDistanceTables(value: number | bigint) {
    core.setScalar(this, ops.IVFFastScanStats_t_compute_distance_tables_set, ops.IVFFastScanStats_t_compute_distance_tables_get, 'IVFFastScanStats.tComputeDistanceTables', core.word(value, 'IVFFastScanStats.tComputeDistanceTables:tComputeDistanceTables'));
  }

  /**
   * Cycles of rounding them to bytes.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_round`.
   */
  get tRound(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.IVFFastScanStats_t_round_get, 'IVFFastScanStats.tRound') as bigint);
  }

  set tRound(value: number | bigint) {
    core.setScalar(this, ops.IVFFastScanStats_t_round_set, ops.IVFFastScanStats_t_round_get, 'IVFFastScanStats.tRound', core.word(value, 'IVFFastScanStats.tRound:tRound'));
  }

  /**
   * Cycles of laying them out for the scan.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_copy_pack`.
   */
  get tCopyPack(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.IVFFastScanStats_t_copy_pack_get, 'IVFFastScanStats.tCopyPack') as bigint);
  }

  set tCopyPack(value: number | bigint) {
    core.setScalar(this, ops.IVFFastScanStats_t_copy_pack_set, ops.IVFFastScanStats_t_copy_pack_get, 'IVFFastScanStats.tCopyPack', core.word(value, 'IVFFastScanStats.tCopyPack:tCopyPack'));
  }

  /**
   * Cycles of scanning lists.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_scan`.
   */
  get tScan(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.IVFFastScanStats_t_scan_get, 'IVFFastScanStats.tScan') as bigint);
  }

  set tScan(value: number | bigint) {
    core.setScalar(this, ops.IVFFastScanStats_t_scan_set, ops.IVFFastScanStats_t_scan_get, 'IVFFastScanStats.tScan', core.word(value, 'IVFFastScanStats.tScan:tScan'));
  }

  /**
   * Cycles of bringing results out.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_to_flat`.
   */
  get tToFlat(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.IVFFastScanStats_t_to_flat_get, 'IVFFastScanStats.tToFlat') as bigint);
  }

  set tToFlat(value: number | bigint) {
    core.setScalar(this, ops.IVFFastScanStats_t_to_flat_set, ops.IVFFastScanStats_t_to_flat_get, 'IVFFastScanStats.tToFlat', core.word(value, 'IVFFastScanStats.tToFlat:tToFlat'));
  }

  /**
   * Milliseconds of encoding by an additive quantizer.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_aq_encode`.
   */
  get tAqEncode(): number {
    return core.getScalar(this, ops.IVFFastScanStats_t_aq_encode_get, 'IVFFastScanStats.tAqEncode') as number;
  }

  set tAqEncode(value: number) {
    core.setScalar(this, ops.IVFFastScanStats_t_aq_encode_set, ops.IVFFastScanStats_t_aq_encode_get, 'IVFFastScanStats.tAqEncode', core.real(value, 'IVFFastScanStats.tAqEncode:tAqEncode'));
  }

  /**
   * Milliseconds of encoding lengths by an additive quantizer.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_aq_norm_encode`.
   */
  get tAqNormEncode(): number {
    return core.getScalar(this, ops.IVFFastScanStats_t_aq_norm_encode_get, 'IVFFastScanStats.tAqNormEncode') as number;
  }

  set tAqNormEncode(value: number) {
    core.setScalar(this, ops.IVFFastScanStats_t_aq_norm_encode_set, ops.IVFFastScanStats_t_aq_norm_encode_get, 'IVFFastScanStats.tAqNormEncode', core.real(value, 'IVFFastScanStats.tAqNormEncode:tAqNormEncode'));
  }

  /**
   * The ten times in cycles. Shape 10.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::times`.
   */
  get times(): BigUint64Array {
    return core.getArray(this, ops.IVFFastScanStats_times_get, 'IVFFastScanStats.times') as BigUint64Array;
  }

  /**
   * The four times of keeping results in cycles. Shape 4.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::reservoir_times`.
   */
  get reservoirTimes(): BigUint64Array {
    return core.getArray(this, ops.IVFFastScanStats_reservoir_times_get, 'IVFFastScanStats.reservoirTimes') as BigUint64Array;
  }

  /**
   * Sets everything back to 0.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }

  /**
   * Gives one of the ten times in millions of cycles.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::Mcy_at`.
   *
   * @param i Which of the times. From 0 to 9.
   * @returns Millions of cycles.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  McyAt(i: number): number {
    return core.now(Mcy_atCall(this, i));
  }

  /**
   * Gives one of the four times of keeping results in millions of cycles.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::Mcy_reservoir_at`.
   *
   * @param i Which of the times. From 0 to 3.
   * @returns Millions of cycles.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  McyReservoirAt(i: number): number {
    return core.now(Mcy_reservoir_atCall(this, i));
  }
}

function newIVFFastScanStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.IVFFastScanStats_new0, 'IVFFastScanStats.constructor', [], null);
  }

  throw core.wrongArguments('IVFFastScanStats.constructor', ['()']);
}

function resetCall(self: IVFFastScanStats): core.Call<void> {
  return {
    op: ops.IVFFastScanStats_reset,
    name: 'IVFFastScanStats.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function Mcy_atCall(self: IVFFastScanStats, i: number): core.Call<number> {
  const i_ = core.int(i, 'IVFFastScanStats.McyAt:i', 0, 9);
  return {
    op: ops.IVFFastScanStats_Mcy_at,
    name: 'IVFFastScanStats.McyAt',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_],
    finish: Mcy_atResult,
    signal: undefined,
    progress: null,
  };
}

const Mcy_atResult = (raw: unknown): number => raw as number;

function Mcy_reservoir_atCall(self: IVFFastScanStats, i: number): core.Call<number> {
  const i_ = core.int(i, 'IVFFastScanStats.McyReservoirAt:i', 0, 3);
  return {
    op: ops.IVFFastScanStats_Mcy_reservoir_at,
    name: 'IVFFastScanStats.McyReservoirAt',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_],
    finish: Mcy_reservoir_atResult,
    signal: undefined,
    progress: null,
  };
}

const Mcy_reservoir_atResult = (raw: unknown): number => raw as number;
