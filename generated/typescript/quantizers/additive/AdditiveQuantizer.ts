// Generated from schema/ by `npm run generate`; never edited.
/** AdditiveQuantizer, mirrored from faiss/impl/AdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, SearchResult } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { Quantizer } from '../Quantizer.js';
import type { IndexFlat1D } from '../../indexes/flat/IndexFlat1D.js';

/**
 * Named extras of `AdditiveQuantizer.computeCodesAddCentroidsSync`.
 */
export interface AdditiveQuantizerComputeCodesAddCentroidsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `AdditiveQuantizer.computeCodesAddCentroids`.
 */
export interface AdditiveQuantizerComputeCodesAddCentroidsOptions extends AdditiveQuantizerComputeCodesAddCentroidsSyncOptions, CallOptions {
}

/**
 * Named extras of `AdditiveQuantizer.packCodesSync`.
 */
export interface AdditiveQuantizerPackCodesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly packedCodes?: Uint8Array;
}

/**
 * Named extras of `AdditiveQuantizer.packCodes`.
 */
export interface AdditiveQuantizerPackCodesOptions extends AdditiveQuantizerPackCodesSyncOptions, CallOptions {
}

/**
 * Named extras of `AdditiveQuantizer.decodeUnpackedSync`.
 */
export interface AdditiveQuantizerDecodeUnpackedSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Decoded vectors, one row each. Shape n × d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `AdditiveQuantizer.decodeUnpacked`.
 */
export interface AdditiveQuantizerDecodeUnpackedOptions extends AdditiveQuantizerDecodeUnpackedSyncOptions, CallOptions {
}

/**
 * Named extras of `AdditiveQuantizer.decode64bit`.
 */
export interface AdditiveQuantizerDecode64bitOptions {
  /**
   * Own array for the result, filled in place and returned. The decoded vector. Shape d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `AdditiveQuantizer.computeLUTSync`.
 */
export interface AdditiveQuantizerComputeLUTSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The inner products, one row for each vector, codebook after codebook. Shape n × total_codebook_size.
   */
  readonly LUT?: Float32Array;
}

/**
 * Named extras of `AdditiveQuantizer.computeLUT`.
 */
export interface AdditiveQuantizerComputeLUTOptions extends AdditiveQuantizerComputeLUTSyncOptions, CallOptions {
}

/**
 * Named extras of `AdditiveQuantizer.knnCentroidsInnerProductSync`.
 */
export interface AdditiveQuantizerKnnCentroidsInnerProductSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Inner product of each vector found, best first. Shape n × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. The code of each as decode_64bit takes it; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `AdditiveQuantizer.knnCentroidsInnerProduct`.
 */
export interface AdditiveQuantizerKnnCentroidsInnerProductOptions extends AdditiveQuantizerKnnCentroidsInnerProductSyncOptions, CallOptions {
}

/**
 * Named extras of `AdditiveQuantizer.knnCentroidsL2Sync`.
 */
export interface AdditiveQuantizerKnnCentroidsL2SyncOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distance of each vector found, best first. Shape n × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. The code of each as decode_64bit takes it; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `AdditiveQuantizer.knnCentroidsL2`.
 */
export interface AdditiveQuantizerKnnCentroidsL2Options extends AdditiveQuantizerKnnCentroidsL2SyncOptions, CallOptions {
}

/**
 * Base of the quantizers that express a vector as a sum of M codebook entries, one from each codebook. More exact than a ProductQuantizer of the same code size, and slower to train and to encode.
 *
 * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer`.
 * Since FAISS 1.7.3.
 */
export abstract class AdditiveQuantizer extends Quantizer {
  /**
   * Every code is decoded; exact and slow.
   */
  static readonly ST_decompress = 0 as const;
  /**
   * By tables, without lengths: right for inner product and for vectors of one length.
   */
  static readonly ST_LUT_nonorm = 1 as const;
  /**
   * By tables, from which the length is computed too, in time that grows with the square of the number of codebooks; needs compute_codebook_tables.
   */
  static readonly ST_norm_from_LUT = 2 as const;
  /**
   * By tables; the length is stored in 4 bytes.
   */
  static readonly ST_norm_float = 3 as const;
  /**
   * By tables; the length is stored in 8 bits, in steps of one size.
   */
  static readonly ST_norm_qint8 = 4 as const;
  /**
   * By tables; the length is stored in 4 bits, in steps of one size.
   */
  static readonly ST_norm_qint4 = 5 as const;
  /**
   * By tables; the length is stored in 8 bits as the nearest of 256 trained values.
   */
  static readonly ST_norm_cqint8 = 6 as const;
  /**
   * By tables; the length is stored in 4 bits as the nearest of 16 trained values.
   */
  static readonly ST_norm_cqint4 = 7 as const;
  /**
   * By tables; the length is stored as two numbers of 4 bits that a LocalSearchQuantizer makes, as fast scan needs it.
   */
  static readonly ST_norm_lsq2x4 = 8 as const;
  /**
   * By tables; the length is stored as two numbers of 4 bits that a ResidualQuantizer makes, as fast scan needs it.
   */
  static readonly ST_norm_rq2x4 = 9 as const;

  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of codebooks.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::M`.
   */
  get M(): number {
    return core.getConstant(this, ops.AdditiveQuantizer_M_get, 'AdditiveQuantizer.M') as number;
  }

  /**
   * Bits that number the entries of each codebook, which has 2^nbits of them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::nbits`.
   */
  get nbits(): BigUint64Array {
    return core.getArray(this, ops.AdditiveQuantizer_nbits_get, 'AdditiveQuantizer.nbits') as BigUint64Array;
  }

  /**
   * All codebook entries, one row of d values each, codebook after codebook; empty before training. Product quantizers hold rows as wide as their part. Tables that were computed from former values stay until compute_codebook_tables. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::codebooks`.
   */
  get codebooks(): Float32Array {
    return core.getArray(this, ops.AdditiveQuantizer_codebooks_get, 'AdditiveQuantizer.codebooks') as Float32Array;
  }

  set codebooks(value: Vectors) {
    core.setArray(this, ops.AdditiveQuantizer_codebooks_set, ops.AdditiveQuantizer_codebooks_get, 'AdditiveQuantizer.codebooks', core.f32(value, 'AdditiveQuantizer.codebooks:codebooks'));
  }

  /**
   * Row at which each codebook starts, and the number of all rows: M + 1 values. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::codebook_offsets`.
   */
  get codebookOffsets(): BigUint64Array {
    return core.getArray(this, ops.AdditiveQuantizer_codebook_offsets_get, 'AdditiveQuantizer.codebookOffsets') as BigUint64Array;
  }

  /**
   * Bits of a code, those of the length included.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::tot_bits`.
   */
  get totBits(): number {
    return core.getScalar(this, ops.AdditiveQuantizer_tot_bits_get, 'AdditiveQuantizer.totBits') as number;
  }

  /**
   * Bits of a code that hold the squared length of the vector; 0 where search_type stores none.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::norm_bits`.
   */
  get normBits(): number {
    return core.getScalar(this, ops.AdditiveQuantizer_norm_bits_get, 'AdditiveQuantizer.normBits') as number;
  }

  /**
   * Number of entries of all codebooks together.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::total_codebook_size`.
   */
  get totalCodebookSize(): number {
    return core.getConstant(this, ops.AdditiveQuantizer_total_codebook_size_get, 'AdditiveQuantizer.totalCodebookSize') as number;
  }

  /**
   * What FAISS notes about codebooks of 8 bits; FAISS 1.12.0 says false for every quantizer with codebooks.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::only_8bit`.
   */
  get only8bit(): boolean {
    return core.getScalar(this, ops.AdditiveQuantizer_only_8bit_get, 'AdditiveQuantizer.only8bit') as boolean;
  }

  /**
   * Whether training writes its progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::verbose`.
   */
  get verbose(): boolean {
    return core.getScalar(this, ops.AdditiveQuantizer_verbose_get, 'AdditiveQuantizer.verbose') as boolean;
  }

  set verbose(value: boolean) {
    core.setScalar(this, ops.AdditiveQuantizer_verbose_set, ops.AdditiveQuantizer_verbose_get, 'AdditiveQuantizer.verbose', core.bool(value, 'AdditiveQuantizer.verbose:verbose'));
  }

  /**
   * Whether the codebooks are there. Training sets it; set it by hand after all codebooks were set. Default false.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::is_trained`.
   */
  get isTrained(): boolean {
    return core.getScalar(this, ops.AdditiveQuantizer_is_trained_get, 'AdditiveQuantizer.isTrained') as boolean;
  }

  set isTrained(value: boolean) {
    core.setScalar(this, ops.AdditiveQuantizer_is_trained_set, ops.AdditiveQuantizer_is_trained_get, 'AdditiveQuantizer.isTrained', core.bool(value, 'AdditiveQuantizer.isTrained:isTrained'));
  }

  /**
   * The two codebooks of 16 squared lengths each of ST_norm_lsq2x4 and ST_norm_rq2x4 once trained, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::norm_tabs`.
   */
  get normTabs(): Float32Array {
    return core.getArray(this, ops.AdditiveQuantizer_norm_tabs_get, 'AdditiveQuantizer.normTabs') as Float32Array;
  }

  /**
   * The squared lengths that codes can express, for the kinds of search with trained lengths; else empty.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::qnorm`.
   */
  get qnorm(): IndexFlat1D {
    return core.getView(this, ops.AdditiveQuantizer_qnorm_get, 'AdditiveQuantizer.qnorm', classes.IndexFlat1D) as IndexFlat1D;
  }

  /**
   * Squared length of every codebook entry once compute_codebook_tables made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::centroid_norms`.
   * Since FAISS 1.10.0.
   */
  get centroidNorms(): Float32Array {
    return core.getArray(this, ops.AdditiveQuantizer_centroid_norms_get, 'AdditiveQuantizer.centroidNorms') as Float32Array;
  }

  /**
   * Inner products of every codebook entry with all entries of the codebooks before its own once compute_codebook_tables made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::codebook_cross_products`.
   * Since FAISS 1.10.0.
   */
  get codebookCrossProducts(): Float32Array {
    return core.getArray(this, ops.AdditiveQuantizer_codebook_cross_products_get, 'AdditiveQuantizer.codebookCrossProducts') as Float32Array;
  }

  /**
   * Bytes that the tables of one batch may take; larger work is cut into batches. Default 5368709120.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::max_mem_distances`.
   */
  get maxMemDistances(): number {
    return core.getScalar(this, ops.AdditiveQuantizer_max_mem_distances_get, 'AdditiveQuantizer.maxMemDistances') as number;
  }

  set maxMemDistances(value: number) {
    core.setScalar(this, ops.AdditiveQuantizer_max_mem_distances_set, ops.AdditiveQuantizer_max_mem_distances_get, 'AdditiveQuantizer.maxMemDistances', core.size(value, 'AdditiveQuantizer.maxMemDistances:maxMemDistances'));
  }

  /**
   * How codes are compared with a query. It may be exchanged for one whose codes hold the same bits and whose tables are there.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::search_type`.
   */
  get searchType(): AdditiveQuantizerSearchType {
    return core.getScalar(this, ops.AdditiveQuantizer_search_type_get, 'AdditiveQuantizer.searchType') as AdditiveQuantizerSearchType;
  }

  set searchType(value: AdditiveQuantizerSearchType) {
    core.setScalar(this, ops.AdditiveQuantizer_search_type_set, ops.AdditiveQuantizer_search_type_get, 'AdditiveQuantizer.searchType', core.enumeration(value, 'AdditiveQuantizer.searchType:searchType', AdditiveQuantizerSearchType));
  }

  /**
   * Smallest squared length of the training vectors, from which ST_norm_qint8 and ST_norm_qint4 count; NaN before training.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::norm_min`.
   */
  get normMin(): number {
    return core.getScalar(this, ops.AdditiveQuantizer_norm_min_get, 'AdditiveQuantizer.normMin') as number;
  }

  set normMin(value: number) {
    core.setScalar(this, ops.AdditiveQuantizer_norm_min_set, ops.AdditiveQuantizer_norm_min_get, 'AdditiveQuantizer.normMin', core.real32(value, 'AdditiveQuantizer.normMin:normMin'));
  }

  /**
   * Largest squared length of the training vectors, to which ST_norm_qint8 and ST_norm_qint4 count; NaN before training.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::norm_max`.
   */
  get normMax(): number {
    return core.getScalar(this, ops.AdditiveQuantizer_norm_max_get, 'AdditiveQuantizer.normMax') as number;
  }

  set normMax(value: number) {
    core.setScalar(this, ops.AdditiveQuantizer_norm_max_set, ops.AdditiveQuantizer_norm_max_get, 'AdditiveQuantizer.normMax', core.real32(value, 'AdditiveQuantizer.normMax:normMax'));
  }

  /**
   * Computes centroid_norms and codebook_cross_products from the codebooks. Training of a ResidualQuantizer does it by itself.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::compute_codebook_tables`.
   * Since FAISS 1.10.0.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCodebookTables(options?: CallOptions): Promise<void> {
    return core.later(compute_codebook_tablesCall(this, options, compute_codebook_tablesKeys));
  }

  /**
   * Computes centroid_norms and codebook_cross_products from the codebooks. Training of a ResidualQuantizer does it by itself.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::compute_codebook_tables`.
   * Since FAISS 1.10.0.
   *
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeCodebookTablesSync(): void {
    return core.now(compute_codebook_tablesCall(this, undefined, core.noKeys));
  }

  /**
   * Learns how squared lengths are stored from those of a sample. Training of the quantizer does it by itself.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::train_norm`.
   *
   * @param norms Squared lengths of decoded vectors, at least as many as search_type tells apart. Shape n.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async trainNorm(norms: Vectors, options?: CallOptions): Promise<void> {
    return core.later(train_normCall(this, norms, options, train_normKeys));
  }

  /**
   * Learns how squared lengths are stored from those of a sample. Training of the quantizer does it by itself.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::train_norm`.
   *
   * @param norms Squared lengths of decoded vectors, at least as many as search_type tells apart. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainNormSync(norms: Vectors): void {
    return core.now(train_normCall(this, norms, undefined, core.noKeys));
  }

  /**
   * Turns a squared length into the bits that a code holds of it.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::encode_norm`.
   *
   * @param norm Squared length of a decoded vector.
   * @returns The bits as a number; 0 where search_type stores none.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  encodeNorm(norm: number): number {
    return core.now(encode_normCall(this, norm));
  }

  /**
   * Finds the trained squared length nearest to a given one.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::encode_qcint`.
   *
   * @param x Squared length of a decoded vector.
   * @returns Number of the trained value; 4294967295 where none was trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  encodeQcint(x: number): number {
    return core.now(encode_qcintCall(this, x));
  }

  /**
   * Gives a trained squared length by its number.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::decode_qcint`.
   *
   * @param c Number of the trained value, as encode_qcint gives it. From 0 to 4294967295.
   * @returns .
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  decodeQcint(c: number): number {
    return core.now(decode_qcintCall(this, c));
  }

  /**
   * Encodes vectors that are differences to centroids. The code numbers entries of the difference, but holds the length of the sum.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::compute_codes_add_centroids`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param centroids Centroid of each vector; null stands for zeros. Shape n × d. Default null.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCodesAddCentroids(x: Vectors, centroids: Vectors | null = null, options?: AdditiveQuantizerComputeCodesAddCentroidsOptions): Promise<Uint8Array> {
    return core.later(compute_codes_add_centroidsCall(this, x, centroids, options, compute_codes_add_centroidsKeys));
  }

  /**
   * Encodes vectors that are differences to centroids. The code numbers entries of the difference, but holds the length of the sum.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::compute_codes_add_centroids`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param centroids Centroid of each vector; null stands for zeros. Shape n × d. Default null.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeCodesAddCentroidsSync(x: Vectors, centroids: Vectors | null = null, options?: AdditiveQuantizerComputeCodesAddCentroidsSyncOptions): Uint8Array {
    return core.now(compute_codes_add_centroidsCall(this, x, centroids, options, compute_codes_add_centroidsSyncKeys));
  }

  /**
   * Packs the numbers of codebook entries into codes, with the length that search_type stores.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::pack_codes`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param norms Squared length of each decoded vector; null, or centroids beside them, has them computed. Shape n. Default null.
   * @param centroids Centroid that is added to each decoded vector before its length is taken; null adds none. Shape n × d. Default null.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async packCodes(codes: Int32Array | readonly number[], norms: Vectors | null = null, centroids: Vectors | null = null, options?: AdditiveQuantizerPackCodesOptions): Promise<Uint8Array> {
    return core.later(pack_codesCall(this, codes, norms, centroids, options, pack_codesKeys));
  }

  /**
   * Packs the numbers of codebook entries into codes, with the length that search_type stores.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::pack_codes`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param norms Squared length of each decoded vector; null, or centroids beside them, has them computed. Shape n. Default null.
   * @param centroids Centroid that is added to each decoded vector before its length is taken; null adds none. Shape n × d. Default null.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  packCodesSync(codes: Int32Array | readonly number[], norms: Vectors | null = null, centroids: Vectors | null = null, options?: AdditiveQuantizerPackCodesSyncOptions): Uint8Array {
    return core.now(pack_codesCall(this, codes, norms, centroids, options, pack_codesSyncKeys));
  }

  /**
   * Adds up the codebook entries with the given numbers.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::decode_unpacked`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async decodeUnpacked(codes: Int32Array | readonly number[], options?: AdditiveQuantizerDecodeUnpackedOptions): Promise<Float32Array> {
    return core.later(decode_unpackedCall(this, codes, options, decode_unpackedKeys));
  }

  /**
   * Adds up the codebook entries with the given numbers.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::decode_unpacked`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  decodeUnpackedSync(codes: Int32Array | readonly number[], options?: AdditiveQuantizerDecodeUnpackedSyncOptions): Float32Array {
    return core.now(decode_unpackedCall(this, codes, options, decode_unpackedSyncKeys));
  }

  /**
   * Decodes a code that is given as one number, the first codebook in its lowest bits, without a length.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::decode_64bit`.
   *
   * @param n The code; bits beyond those of the codebooks are not looked at.
   * @param options Named extras; see the type.
   * @returns The decoded vector. Shape d.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  decode64bit(n: number | bigint, options?: AdditiveQuantizerDecode64bitOptions): Float32Array {
    return core.now(decode_64bitCall(this, n, options, decode_64bitSyncKeys));
  }

  /**
   * Computes the inner product of each vector with every codebook entry.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::compute_LUT`.
   *
   * @param xq Vectors, one row each. Shape n × d.
   * @param alpha Factor by which every inner product is multiplied. Default 1.
   * @param options Named extras; see the type.
   * @returns The inner products, one row for each vector, codebook after codebook. Shape n × total_codebook_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeLUT(xq: Vectors, alpha: number = 1, options?: AdditiveQuantizerComputeLUTOptions): Promise<Float32Array> {
    return core.later(compute_LUTCall(this, xq, alpha, options, compute_LUTKeys));
  }

  /**
   * Computes the inner product of each vector with every codebook entry.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::compute_LUT`.
   *
   * @param xq Vectors, one row each. Shape n × d.
   * @param alpha Factor by which every inner product is multiplied. Default 1.
   * @param options Named extras; see the type.
   * @returns The inner products, one row for each vector, codebook after codebook. Shape n × total_codebook_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeLUTSync(xq: Vectors, alpha: number = 1, options?: AdditiveQuantizerComputeLUTSyncOptions): Float32Array {
    return core.now(compute_LUTCall(this, xq, alpha, options, compute_LUTSyncKeys));
  }

  /**
   * Finds, among all vectors that the quantizer can express, the k with the largest inner product with each query. For few and small codebooks.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::knn_centroids_inner_product`.
   *
   * @param xq Queries, one row each. Shape n × d.
   * @param k Number of vectors to find for each query. It may exceed what there is; missing results are padded. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Inner product of each vector found, best first. Shape n × k. labels: The code of each as decode_64bit takes it; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async knnCentroidsInnerProduct(xq: Vectors, k: number, options?: AdditiveQuantizerKnnCentroidsInnerProductOptions): Promise<SearchResult> {
    return core.later(knn_centroids_inner_productCall(this, xq, k, options, knn_centroids_inner_productKeys));
  }

  /**
   * Finds, among all vectors that the quantizer can express, the k with the largest inner product with each query. For few and small codebooks.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::knn_centroids_inner_product`.
   *
   * @param xq Queries, one row each. Shape n × d.
   * @param k Number of vectors to find for each query. It may exceed what there is; missing results are padded. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Inner product of each vector found, best first. Shape n × k. labels: The code of each as decode_64bit takes it; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  knnCentroidsInnerProductSync(xq: Vectors, k: number, options?: AdditiveQuantizerKnnCentroidsInnerProductSyncOptions): SearchResult {
    return core.now(knn_centroids_inner_productCall(this, xq, k, options, knn_centroids_inner_productSyncKeys));
  }

  /**
   * Computes the squared length of every vector that the quantizer can express. For few and small codebooks.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::compute_centroid_norms`.
   *
   * @param options Named extras; see the type.
   * @returns Squared length for each code from 0 to 2^tot_bits - 1. Shape any length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCentroidNorms(options?: CallOptions): Promise<Float32Array> {
    return core.later(compute_centroid_normsCall(this, options, compute_centroid_normsKeys));
  }

  /**
   * Computes the squared length of every vector that the quantizer can express. For few and small codebooks.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::compute_centroid_norms`.
   *
   * @returns Squared length for each code from 0 to 2^tot_bits - 1. Shape any length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeCentroidNormsSync(): Float32Array {
    return core.now(compute_centroid_normsCall(this, undefined, core.noKeys));
  }

  /**
   * Finds, among all vectors that the quantizer can express, the k nearest to each query. For few and small codebooks.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::knn_centroids_L2`.
   *
   * @param xq Queries, one row each. Shape n × d.
   * @param k Number of vectors to find for each query. It may exceed what there is; missing results are padded. At least 1.
   * @param centroidNorms Squared lengths, as compute_centroid_norms gives them. Shape any length.
   * @param options Named extras; see the type.
   * @returns distances: Squared distance of each vector found, best first. Shape n × k. labels: The code of each as decode_64bit takes it; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async knnCentroidsL2(xq: Vectors, k: number, centroidNorms: Vectors, options?: AdditiveQuantizerKnnCentroidsL2Options): Promise<SearchResult> {
    return core.later(knn_centroids_L2Call(this, xq, k, centroidNorms, options, knn_centroids_L2Keys));
  }

  /**
   * Finds, among all vectors that the quantizer can express, the k nearest to each query. For few and small codebooks.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::knn_centroids_L2`.
   *
   * @param xq Queries, one row each. Shape n × d.
   * @param k Number of vectors to find for each query. It may exceed what there is; missing results are padded. At least 1.
   * @param centroidNorms Squared lengths, as compute_centroid_norms gives them. Shape any length.
   * @param options Named extras; see the type.
   * @returns distances: Squared distance of each vector found, best first. Shape n × k. labels: The code of each as decode_64bit takes it; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  knnCentroidsL2Sync(xq: Vectors, k: number, centroidNorms: Vectors, options?: AdditiveQuantizerKnnCentroidsL2SyncOptions): SearchResult {
    return core.now(knn_centroids_L2Call(this, xq, k, centroidNorms, options, knn_centroids_L2SyncKeys));
  }

  /**
   * Works sizes out again from the number of codebooks, their bits and search_type.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::set_derived_values`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setDerivedValues(): void {
    return core.now(set_derived_valuesCall(this));
  }
}

const compute_codebook_tablesKeys: readonly string[] = ['signal'];

function compute_codebook_tablesCall(self: AdditiveQuantizer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.computeCodebookTables:options', allowed);
  return {
    op: ops.AdditiveQuantizer_compute_codebook_tables,
    name: 'AdditiveQuantizer.computeCodebookTables',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const train_normKeys: readonly string[] = ['signal'];

function train_normCall(self: AdditiveQuantizer, norms: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.trainNorm:options', allowed);
  const norms_ = core.f32(norms, 'AdditiveQuantizer.trainNorm:norms');
  const n = core.rows(norms_, 1, 'AdditiveQuantizer.trainNorm:norms', '');
  return {
    op: ops.AdditiveQuantizer_train_norm,
    name: 'AdditiveQuantizer.trainNorm',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), norms_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function encode_normCall(self: AdditiveQuantizer, norm: number): core.Call<number> {
  const norm_ = core.real32(norm, 'AdditiveQuantizer.encodeNorm:norm');
  return {
    op: ops.AdditiveQuantizer_encode_norm,
    name: 'AdditiveQuantizer.encodeNorm',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), norm_],
    finish: encode_normResult,
    signal: undefined,
    progress: null,
  };
}

const encode_normResult = (raw: unknown): number => raw as number;

function encode_qcintCall(self: AdditiveQuantizer, x: number): core.Call<number> {
  const x_ = core.real32(x, 'AdditiveQuantizer.encodeQcint:x');
  return {
    op: ops.AdditiveQuantizer_encode_qcint,
    name: 'AdditiveQuantizer.encodeQcint',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: encode_qcintResult,
    signal: undefined,
    progress: null,
  };
}

const encode_qcintResult = (raw: unknown): number => raw as number;

function decode_qcintCall(self: AdditiveQuantizer, c: number): core.Call<number> {
  const c_ = core.i64(c, 'AdditiveQuantizer.decodeQcint:c');
  return {
    op: ops.AdditiveQuantizer_decode_qcint,
    name: 'AdditiveQuantizer.decodeQcint',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), c_],
    finish: decode_qcintResult,
    signal: undefined,
    progress: null,
  };
}

const decode_qcintResult = (raw: unknown): number => raw as number;
const compute_codes_add_centroidsSyncKeys: readonly string[] = ['codes'];
const compute_codes_add_centroidsKeys: readonly string[] = ['codes', 'signal'];

function compute_codes_add_centroidsCall(self: AdditiveQuantizer, x: Vectors, centroids: Vectors | null, options: AdditiveQuantizerComputeCodesAddCentroidsOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.computeCodesAddCentroids:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'AdditiveQuantizer.computeCodesAddCentroids:x', d$, 'd');
  const centroids_ = centroids == null ? null : core.f32(centroids, 'AdditiveQuantizer.computeCodesAddCentroids:centroids', d$, 'd');
  const n = core.rows(x_, d$, 'AdditiveQuantizer.computeCodesAddCentroids:x', 'd');
  if (centroids_ !== null) core.length(centroids_, n * d$, 'AdditiveQuantizer.computeCodesAddCentroids:centroids', 'n * d');
  const codes_ = core.outU8(options?.codes, n * self.codeSize, 'AdditiveQuantizer.computeCodesAddCentroids:codes');
  return {
    op: ops.AdditiveQuantizer_compute_codes_add_centroids,
    name: 'AdditiveQuantizer.computeCodesAddCentroids',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, centroids_, codes_],
    finish: compute_codes_add_centroidsResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_codes_add_centroidsResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[3] as Uint8Array;
const pack_codesSyncKeys: readonly string[] = ['packedCodes'];
const pack_codesKeys: readonly string[] = ['packedCodes', 'signal'];

function pack_codesCall(self: AdditiveQuantizer, codes: Int32Array | readonly number[], norms: Vectors | null, centroids: Vectors | null, options: AdditiveQuantizerPackCodesOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.packCodes:options', allowed);
  const d$ = self.d;
  const codes_ = core.i32(codes, 'AdditiveQuantizer.packCodes:codes');
  const norms_ = norms == null ? null : core.f32(norms, 'AdditiveQuantizer.packCodes:norms');
  const centroids_ = centroids == null ? null : core.f32(centroids, 'AdditiveQuantizer.packCodes:centroids', d$, 'd');
  const n = core.rows(codes_, self.M, 'AdditiveQuantizer.packCodes:codes', 'M');
  if (norms_ !== null) core.length(norms_, n, 'AdditiveQuantizer.packCodes:norms', 'n');
  if (centroids_ !== null) core.length(centroids_, n * d$, 'AdditiveQuantizer.packCodes:centroids', 'n * d');
  const packedCodes_ = core.outU8(options?.packedCodes, n * self.codeSize, 'AdditiveQuantizer.packCodes:packedCodes');
  return {
    op: ops.AdditiveQuantizer_pack_codes,
    name: 'AdditiveQuantizer.packCodes',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, norms_, centroids_, packedCodes_],
    finish: pack_codesResult,
    signal: options?.signal,
    progress: null,
  };
}

const pack_codesResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[4] as Uint8Array;
const decode_unpackedSyncKeys: readonly string[] = ['x'];
const decode_unpackedKeys: readonly string[] = ['x', 'signal'];

function decode_unpackedCall(self: AdditiveQuantizer, codes: Int32Array | readonly number[], options: AdditiveQuantizerDecodeUnpackedOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.decodeUnpacked:options', allowed);
  const codes_ = core.i32(codes, 'AdditiveQuantizer.decodeUnpacked:codes');
  const n = core.rows(codes_, self.M, 'AdditiveQuantizer.decodeUnpacked:codes', 'M');
  const x_ = core.outF32(options?.x, n * self.d, 'AdditiveQuantizer.decodeUnpacked:x');
  return {
    op: ops.AdditiveQuantizer_decode_unpacked,
    name: 'AdditiveQuantizer.decodeUnpacked',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, x_],
    finish: decode_unpackedResult,
    signal: options?.signal,
    progress: null,
  };
}

const decode_unpackedResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const decode_64bitSyncKeys: readonly string[] = ['x'];

function decode_64bitCall(self: AdditiveQuantizer, n: number | bigint, options: AdditiveQuantizerDecode64bitOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.decode64bit:options', allowed);
  const n_ = core.id(n, 'AdditiveQuantizer.decode64bit:n');
  const x_ = core.outF32(options?.x, self.d, 'AdditiveQuantizer.decode64bit:x');
  return {
    op: ops.AdditiveQuantizer_decode_64bit,
    name: 'AdditiveQuantizer.decode64bit',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), n_, x_],
    finish: decode_64bitResult,
    signal: undefined,
    progress: null,
  };
}

const decode_64bitResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const compute_LUTSyncKeys: readonly string[] = ['LUT'];
const compute_LUTKeys: readonly string[] = ['LUT', 'signal'];

function compute_LUTCall(self: AdditiveQuantizer, xq: Vectors, alpha: number, options: AdditiveQuantizerComputeLUTOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.computeLUT:options', allowed);
  const d$ = self.d;
  const xq_ = core.f32(xq, 'AdditiveQuantizer.computeLUT:xq', d$, 'd');
  const alpha_ = core.real32(alpha, 'AdditiveQuantizer.computeLUT:alpha');
  const n = core.rows(xq_, d$, 'AdditiveQuantizer.computeLUT:xq', 'd');
  const LUT_ = core.outF32(options?.LUT, n * self.totalCodebookSize, 'AdditiveQuantizer.computeLUT:LUT');
  return {
    op: ops.AdditiveQuantizer_compute_LUT,
    name: 'AdditiveQuantizer.computeLUT',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), xq_, alpha_, LUT_],
    finish: compute_LUTResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_LUTResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const knn_centroids_inner_productSyncKeys: readonly string[] = ['distances', 'labels'];
const knn_centroids_inner_productKeys: readonly string[] = ['distances', 'labels', 'signal'];

function knn_centroids_inner_productCall(self: AdditiveQuantizer, xq: Vectors, k: number, options: AdditiveQuantizerKnnCentroidsInnerProductOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.knnCentroidsInnerProduct:options', allowed);
  const d$ = self.d;
  const xq_ = core.f32(xq, 'AdditiveQuantizer.knnCentroidsInnerProduct:xq', d$, 'd');
  const k_ = core.size(k, 'AdditiveQuantizer.knnCentroidsInnerProduct:k', 1);
  const n = core.rows(xq_, d$, 'AdditiveQuantizer.knnCentroidsInnerProduct:xq', 'd');
  const labels_ = core.outI64(options?.labels, n * k_, 'AdditiveQuantizer.knnCentroidsInnerProduct:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'AdditiveQuantizer.knnCentroidsInnerProduct:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.AdditiveQuantizer_knn_centroids_inner_product,
    name: 'AdditiveQuantizer.knnCentroidsInnerProduct',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), xq_, k_, distances_, labels_],
    finish: knn_centroids_inner_productResult,
    signal: options?.signal,
    progress: null,
  };
}

const knn_centroids_inner_productResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[3] as Float32Array, args[4] as BigInt64Array, args[2] as number);
const compute_centroid_normsKeys: readonly string[] = ['signal'];

function compute_centroid_normsCall(self: AdditiveQuantizer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.computeCentroidNorms:options', allowed);
  return {
    op: ops.AdditiveQuantizer_compute_centroid_norms,
    name: 'AdditiveQuantizer.computeCentroidNorms',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: compute_centroid_normsResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_centroid_normsResult = (raw: unknown): Float32Array => raw as Float32Array;
const knn_centroids_L2SyncKeys: readonly string[] = ['distances', 'labels'];
const knn_centroids_L2Keys: readonly string[] = ['distances', 'labels', 'signal'];

function knn_centroids_L2Call(self: AdditiveQuantizer, xq: Vectors, k: number, centroidNorms: Vectors, options: AdditiveQuantizerKnnCentroidsL2Options | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'AdditiveQuantizer.knnCentroidsL2:options', allowed);
  const d$ = self.d;
  const xq_ = core.f32(xq, 'AdditiveQuantizer.knnCentroidsL2:xq', d$, 'd');
  const k_ = core.size(k, 'AdditiveQuantizer.knnCentroidsL2:k', 1);
  const centroidNorms_ = core.f32(centroidNorms, 'AdditiveQuantizer.knnCentroidsL2:centroidNorms');
  const n = core.rows(xq_, d$, 'AdditiveQuantizer.knnCentroidsL2:xq', 'd');
  const labels_ = core.outI64(options?.labels, n * k_, 'AdditiveQuantizer.knnCentroidsL2:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'AdditiveQuantizer.knnCentroidsL2:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.AdditiveQuantizer_knn_centroids_L2,
    name: 'AdditiveQuantizer.knnCentroidsL2',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), xq_, k_, centroidNorms_, distances_, labels_],
    finish: knn_centroids_L2Result,
    signal: options?.signal,
    progress: null,
  };
}

const knn_centroids_L2Result = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[4] as Float32Array, args[5] as BigInt64Array, args[2] as number);

function set_derived_valuesCall(self: AdditiveQuantizer): core.Call<void> {
  return {
    op: ops.AdditiveQuantizer_set_derived_values,
    name: 'AdditiveQuantizer.setDerivedValues',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
