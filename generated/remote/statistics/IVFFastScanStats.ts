// Generated from schema/ by `npm run generate`; never edited.
/** IVFFastScanStats, mirrored from faiss/IndexIVFFastScan.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IVFFastScanStats')(args)) as never);
  }

  /**
   * Cycles of computing tables of distances.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_compute_distance_tables`.
   */
  get tComputeDistanceTables(): Promise<bigint> {
    return core.get(this, 'tComputeDistanceTables') as Promise<bigint>;
  }

  set tComputeDistanceTables(value: number | bigint) {
    core.set(this, 'tComputeDistanceTables', value);
  }

  /**
   * Cycles of rounding them to bytes.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_round`.
   */
  get tRound(): Promise<bigint> {
    return core.get(this, 'tRound') as Promise<bigint>;
  }

  set tRound(value: number | bigint) {
    core.set(this, 'tRound', value);
  }

  /**
   * Cycles of laying them out for the scan.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_copy_pack`.
   */
  get tCopyPack(): Promise<bigint> {
    return core.get(this, 'tCopyPack') as Promise<bigint>;
  }

  set tCopyPack(value: number | bigint) {
    core.set(this, 'tCopyPack', value);
  }

  /**
   * Cycles of scanning lists.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_scan`.
   */
  get tScan(): Promise<bigint> {
    return core.get(this, 'tScan') as Promise<bigint>;
  }

  set tScan(value: number | bigint) {
    core.set(this, 'tScan', value);
  }

  /**
   * Cycles of bringing results out.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_to_flat`.
   */
  get tToFlat(): Promise<bigint> {
    return core.get(this, 'tToFlat') as Promise<bigint>;
  }

  set tToFlat(value: number | bigint) {
    core.set(this, 'tToFlat', value);
  }

  /**
   * Milliseconds of encoding by an additive quantizer.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_aq_encode`.
   */
  get tAqEncode(): Promise<number> {
    return core.get(this, 'tAqEncode') as Promise<number>;
  }

  set tAqEncode(value: number) {
    core.set(this, 'tAqEncode', value);
  }

  /**
   * Milliseconds of encoding lengths by an additive quantizer.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::t_aq_norm_encode`.
   */
  get tAqNormEncode(): Promise<number> {
    return core.get(this, 'tAqNormEncode') as Promise<number>;
  }

  set tAqNormEncode(value: number) {
    core.set(this, 'tAqNormEncode', value);
  }

  /**
   * The ten times in cycles. Shape 10.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::times`.
   */
  get times(): Promise<BigUint64Array> {
    return core.get(this, 'times') as Promise<BigUint64Array>;
  }

  /**
   * The four times of keeping results in cycles. Shape 4.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IVFFastScanStats::reservoir_times`.
   */
  get reservoirTimes(): Promise<BigUint64Array> {
    return core.get(this, 'reservoirTimes') as Promise<BigUint64Array>;
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
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
  async McyAt(i: number): Promise<number> {
    return core.call(this, 'McyAt', [i]) as never;
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
  async McyReservoirAt(i: number): Promise<number> {
    return core.call(this, 'McyReservoirAt', [i]) as never;
  }
}
