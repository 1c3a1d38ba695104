// Generated from schema/ by `npm run generate`; never edited.
/** Repeats, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { Repeat } from './Repeat.js';

/**
 * Named extras of `Repeats.decode`.
 */
export interface RepeatsDecodeOptions {
  /**
   * Own array for the result, filled in place and returned. The vector. Shape dim.
   */
  readonly c?: Float32Array;
}

/**
 * Numbers the different orders of the components of one vector, such as an atom of a sphere of whole numbers.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `Repeats`.
 * Since FAISS 1.7.3.
 */
export class Repeats extends core.FaissObject {
  /**
   * Takes the components of a vector, in whatever order.
   *
   * @param dim Number of components of the vector. From 0 to 99. Default 0.
   * @param c The vector, without NaN; null where dim is 0. Shape dim. Default null.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dim?: number, c?: Vectors | null);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('Repeats')(args)) as never);
  }

  /**
   * Number of components of the vector.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeats::dim`.
   */
  get dim(): Promise<number> {
    return core.get(this, 'dim') as Promise<number>;
  }

  /**
   * The values of the vector and how often each occurs, in the order in which they were met.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeats::repeats`.
   */
  get repeats(): Promise<readonly Repeat[]> {
    return core.get(this, 'repeats') as Promise<readonly Repeat[]>;
  }

  /**
   * Number of different orders of the components.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeats::count`.
   *
   * @returns The number, below 2^63.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async count(): Promise<bigint> {
    return core.call(this, 'count', []) as never;
  }

  /**
   * Number of the order in which a vector has the components.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeats::encode`.
   *
   * @param c Vector with the same components in any order. Shape dim.
   * @returns The number, below count.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async encode(c: Vectors): Promise<bigint> {
    return core.call(this, 'encode', [c]) as never;
  }

  /**
   * Puts the components into the order of a number.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeats::decode`.
   *
   * @param code Number of an order, below count.
   * @param options Named extras; see the type.
   * @returns The vector. Shape dim.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async decode(code: number | bigint, options?: RepeatsDecodeOptions): Promise<Float32Array> {
    return core.call(this, 'decode', [code, options]) as never;
  }
}
