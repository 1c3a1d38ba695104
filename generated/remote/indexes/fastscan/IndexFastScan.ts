// Generated from schema/ by `npm run generate`; never edited.
/** IndexFastScan, mirrored from faiss/IndexFastScan.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { CodePacker } from '../../invlists/CodePacker.js';

/**
 * Named extras of `IndexFastScan.computeCodesSync`.
 */
export interface IndexFastScanComputeCodesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `IndexFastScan.computeCodes`.
 */
export interface IndexFastScanComputeCodesOptions extends IndexFastScanComputeCodesSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexFastScan.computeFloatLUTSync`.
 */
export interface IndexFastScanComputeFloatLUTSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The table of each query, by part and value. Shape n × M × ksub.
   */
  readonly lut?: Float32Array;
}

/**
 * Named extras of `IndexFastScan.computeFloatLUT`.
 */
export interface IndexFastScanComputeFloatLUTOptions extends IndexFastScanComputeFloatLUTSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexFastScan.computeQuantizedLUTSync`.
 */
export interface IndexFastScanComputeQuantizedLUTSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The table of each query, by part and value. Shape n × M2 × ksub.
   */
  readonly lut?: Uint8Array;
  /**
   * Own array for the result, filled in place and returned. For each query, by what sums of the table are divided and what is then added. Shape n × 2.
   */
  readonly normalizers?: Float32Array;
}

/**
 * Named extras of `IndexFastScan.computeQuantizedLUT`.
 */
export interface IndexFastScanComputeQuantizedLUTOptions extends IndexFastScanComputeQuantizedLUTSyncOptions, CallOptions {
}

/**
 * What `IndexFastScan.computeQuantizedLUT` gives.
 */
export interface IndexFastScanComputeQuantizedLUTResult {
  /**
   * The table of each query, by part and value. Shape n × M2 × ksub.
   */
  readonly lut: Uint8Array;
  /**
   * For each query, by what sums of the table are divided and what is then added. Shape n × 2.
   */
  readonly normalizers: Float32Array;
}

/**
 * Base of the indexes with codes of 4 bits per part that are packed in blocks, so that vector instructions compare many at once.
 *
 * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexFastScan extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Which implementation of the search runs; 0 lets FAISS choose, other numbers are for experiments. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::implem`.
   */
  get implem(): Promise<number> {
    return core.get(this, 'implem') as Promise<number>;
  }

  set implem(value: number) {
    core.set(this, 'implem', value);
  }

  /**
   * Number of vectors in a block, a multiple of 32.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::bbs`.
   */
  get bbs(): Promise<number> {
    return core.get(this, 'bbs') as Promise<number>;
  }

  /**
   * Sizes of the groups in which queries are handled, four bits each; 0 lets FAISS choose. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::qbs`.
   */
  get qbs(): Promise<number> {
    return core.get(this, 'qbs') as Promise<number>;
  }

  set qbs(value: number) {
    core.set(this, 'qbs', value);
  }

  /**
   * Number of parts of a code.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::M`.
   */
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
  }

  /**
   * Bits of one part, always 4.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Number of values of one part.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::ksub`.
   */
  get ksub(): Promise<number> {
    return core.get(this, 'ksub') as Promise<number>;
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * ntotal rounded up to whole blocks.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::ntotal2`.
   */
  get ntotal2(): Promise<number> {
    return core.get(this, 'ntotal2') as Promise<number>;
  }

  /**
   * M rounded up to an even number.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::M2`.
   */
  get M2(): Promise<number> {
    return core.get(this, 'M2') as Promise<number>;
  }

  /**
   * Copy of the packed codes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::codes`.
   */
  get codes(): Promise<Uint8Array> {
    return core.get(this, 'codes') as Promise<Uint8Array>;
  }

  /**
   * Parts of a search that are left out, to time the others; it then finds nothing. 2 drops what the scan finds, 4 leaves the scan out, 6 is both; the others of FAISS would hand out what memory held. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::skip`.
   */
  get skip(): Promise<number> {
    return core.get(this, 'skip') as Promise<number>;
  }

  set skip(value: number) {
    core.set(this, 'skip', value);
  }

  /**
   * Makes a packer for the codes of this kind of index.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::get_CodePacker`.
   * Since FAISS 1.7.4.
   *
   * @returns A CodePackerPQ4.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getCodePacker(): Promise<CodePacker> {
    return core.call(this, 'getCodePacker', []) as never;
  }

  /**
   * Encodes vectors, one code after the other and not in blocks.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_codes`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCodes(x: Vectors, options?: IndexFastScanComputeCodesOptions): Promise<Uint8Array> {
    return core.call(this, 'computeCodes', [x, options]) as never;
  }

  /**
   * Computes what each value of each part of a code adds to its distance to the queries.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_float_LUT`.
   * Until FAISS 1.13.0.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns The table of each query, by part and value. Shape n × M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeFloatLUT(x: Vectors, options?: IndexFastScanComputeFloatLUTOptions): Promise<Float32Array> {
    return core.call(this, 'computeFloatLUT', [x, options]) as never;
  }

  /**
   * Computes the same in whole numbers of one byte, as the scan compares them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_quantized_LUT`.
   * Until FAISS 1.13.0.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns lut: The table of each query, by part and value. Shape n × M2 × ksub. normalizers: For each query, by what sums of the table are divided and what is then added. Shape n × 2.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeQuantizedLUT(x: Vectors, options?: IndexFastScanComputeQuantizedLUTOptions): Promise<IndexFastScanComputeQuantizedLUTResult> {
    return core.call(this, 'computeQuantizedLUT', [x, options]) as never;
  }
}
