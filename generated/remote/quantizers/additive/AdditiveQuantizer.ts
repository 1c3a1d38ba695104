// Generated from schema/ by `npm run generate`; never edited.
/** AdditiveQuantizer, mirrored from faiss/impl/AdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, SearchResult } from '@faiss-sdk/core';
import { AdditiveQuantizerSearchType } from '../../enums.js';
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
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
  }

  /**
   * Bits that number the entries of each codebook, which has 2^nbits of them. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::nbits`.
   */
  get nbits(): Promise<BigUint64Array> {
    return core.get(this, 'nbits') as Promise<BigUint64Array>;
  }

  /**
   * All codebook entries, one row of d values each, codebook after codebook; empty before training. Product quantizers hold rows as wide as their part. Tables that were computed from former values stay until compute_codebook_tables. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::codebooks`.
   */
  get codebooks(): Promise<Float32Array> {
    return core.get(this, 'codebooks') as Promise<Float32Array>;
  }

  set codebooks(value: Vectors) {
    core.set(this, 'codebooks', value);
  }

  /**
   * Row at which each codebook starts, and the number of all rows: M + 1 values. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::codebook_offsets`.
   */
  get codebookOffsets(): Promise<BigUint64Array> {
    return core.get(this, 'codebookOffsets') as Promise<BigUint64Array>;
  }

  /**
   * Bits of a code, those of the length included.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::tot_bits`.
   */
  get totBits(): Promise<number> {
    return core.get(this, 'totBits') as Promise<number>;
  }

  /**
   * Bits of a code that hold the squared length of the vector; 0 where search_type stores none.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::norm_bits`.
   */
  get normBits(): Promise<number> {
    return core.get(this, 'normBits') as Promise<number>;
  }

  /**
   * Number of entries of all codebooks together.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::total_codebook_size`.
   */
  get totalCodebookSize(): Promise<number> {
    return core.get(this, 'totalCodebookSize') as Promise<number>;
  }

  /**
   * What FAISS notes about codebooks of 8 bits; FAISS 1.12.0 says false for every quantizer with codebooks.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::only_8bit`.
   */
  get only8bit(): Promise<boolean> {
    return core.get(this, 'only8bit') as Promise<boolean>;
  }

  /**
   * Whether training writes its progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::verbose`.
   */
  get verbose(): Promise<boolean> {
    return core.get(this, 'verbose') as Promise<boolean>;
  }

  set verbose(value: boolean) {
    core.set(this, 'verbose', value);
  }

  /**
   * Whether the codebooks are there. Training sets it; set it by hand after all codebooks were set. Default false.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::is_trained`.
   */
  get isTrained(): Promise<boolean> {
    return core.get(this, 'isTrained') as Promise<boolean>;
  }

  set isTrained(value: boolean) {
    core.set(this, 'isTrained', value);
  }

  /**
   * The two codebooks of 16 squared lengths each of ST_norm_lsq2x4 and ST_norm_rq2x4 once trained, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::norm_tabs`.
   */
  get normTabs(): Promise<Float32Array> {
    return core.get(this, 'normTabs') as Promise<Float32Array>;
  }

  /**
   * The squared lengths that codes can express, for the kinds of search with trained lengths; else empty.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::qnorm`.
   */
  get qnorm(): IndexFlat1D {
    return core.part(this, 'qnorm', 'IndexFlat1D') as IndexFlat1D;
  }

  /**
   * Squared length of every codebook entry once compute_codebook_tables made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::centroid_norms`.
   * Since FAISS 1.10.0.
   */
  get centroidNorms(): Promise<Float32Array> {
    return core.get(this, 'centroidNorms') as Promise<Float32Array>;
  }

  /**
   * Inner products of every codebook entry with all entries of the codebooks before its own once compute_codebook_tables made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::codebook_cross_products`.
   * Since FAISS 1.10.0.
   */
  get codebookCrossProducts(): Promise<Float32Array> {
    return core.get(this, 'codebookCrossProducts') as Promise<Float32Array>;
  }

  /**
   * Bytes that the tables of one batch may take; larger work is cut into batches. Default 5368709120.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::max_mem_distances`.
   */
  get maxMemDistances(): Promise<number> {
    return core.get(this, 'maxMemDistances') as Promise<number>;
  }

  set maxMemDistances(value: number) {
    core.set(this, 'maxMemDistances', value);
  }

  /**
   * How codes are compared with a query. It may be exchanged for one whose codes hold the same bits and whose tables are there.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::search_type`.
   */
  get searchType(): Promise<AdditiveQuantizerSearchType> {
    return core.get(this, 'searchType') as Promise<AdditiveQuantizerSearchType>;
  }

  set searchType(value: AdditiveQuantizerSearchType) {
    core.set(this, 'searchType', value);
  }

  /**
   * Smallest squared length of the training vectors, from which ST_norm_qint8 and ST_norm_qint4 count; NaN before training.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::norm_min`.
   */
  get normMin(): Promise<number> {
    return core.get(this, 'normMin') as Promise<number>;
  }

  set normMin(value: number) {
    core.set(this, 'normMin', value);
  }

  /**
   * Largest squared length of the training vectors, to which ST_norm_qint8 and ST_norm_qint4 count; NaN before training.
   *
   * FAISS: `faiss/impl/AdditiveQuantizer.h`, `AdditiveQuantizer::norm_max`.
   */
  get normMax(): Promise<number> {
    return core.get(this, 'normMax') as Promise<number>;
  }

  set normMax(value: number) {
    core.set(this, 'normMax', value);
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
    return core.call(this, 'computeCodebookTables', [options]) as never;
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
    return core.call(this, 'trainNorm', [norms, options]) as never;
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
  async encodeNorm(norm: number): Promise<number> {
    return core.call(this, 'encodeNorm', [norm]) as never;
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
  async encodeQcint(x: number): Promise<number> {
    return core.call(this, 'encodeQcint', [x]) as never;
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
  async decodeQcint(c: number): Promise<number> {
    return core.call(this, 'decodeQcint', [c]) as never;
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
    return core.call(this, 'computeCodesAddCentroids', [x, centroids, options]) as never;
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
    return core.call(this, 'packCodes', [codes, norms, centroids, options]) as never;
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
    return core.call(this, 'decodeUnpacked', [codes, options]) as never;
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
  async decode64bit(n: number | bigint, options?: AdditiveQuantizerDecode64bitOptions): Promise<Float32Array> {
    return core.call(this, 'decode64bit', [n, options]) as never;
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
    return core.call(this, 'computeLUT', [xq, alpha, options]) as never;
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
    return core.call(this, 'knnCentroidsInnerProduct', [xq, k, options]) as never;
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
    return core.call(this, 'computeCentroidNorms', [options]) as never;
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
    return core.call(this, 'knnCentroidsL2', [xq, k, centroidNorms, options]) as never;
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
  async setDerivedValues(): Promise<void> {
    return core.call(this, 'setDerivedValues', []) as never;
  }
}
