// Generated from schema/ by `npm run generate`; never edited.
/** SplitMix64RandomGenerator, mirrored from faiss/utils/random.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * The faster of FAISS's two generators of random numbers. The same seed gives the same numbers in every language.
 *
 * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator`.
 * Since FAISS 1.9.0.
 */
export class SplitMix64RandomGenerator extends core.FaissObject {
  /**
   * Makes a SplitMix64RandomGenerator.
   *
   * @param seed Seed of the numbers. Default 1234.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(seed?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SplitMix64RandomGenerator')(args)) as never);
  }

  /**
   * State of the generator; the next number follows from it.
   *
   * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator::state`.
   */
  get state(): Promise<bigint> {
    return core.get(this, 'state') as Promise<bigint>;
  }

  set state(value: number | bigint) {
    core.set(this, 'state', value);
  }

  /**
   * Draws a whole number of 31 bits.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator::rand_int`.
   *
   * @returns The number, from 0 to 2147483647.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  randInt(): Promise<number>;
  /**
   * Draws a whole number below a bound.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator::rand_int`.
   *
   * @param max Bound below which the number lies, from 0 up. At least 1.
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  randInt(max: number): Promise<number>;
  async randInt(a0?: unknown, a1?: unknown): Promise<never> {
    return core.call(this, 'randInt', [a0, a1]) as never;
  }

  /**
   * Draws a whole number of 63 bits.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator::rand_int64`.
   *
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async randInt64(): Promise<bigint> {
    return core.call(this, 'randInt64', []) as never;
  }

  /**
   * Draws a number between 0 and 1, with the precision of a 32-bit float.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator::rand_float`.
   *
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async randFloat(): Promise<number> {
    return core.call(this, 'randFloat', []) as never;
  }

  /**
   * Draws a number between 0 and 1.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator::rand_double`.
   *
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async randDouble(): Promise<number> {
    return core.call(this, 'randDouble', []) as never;
  }

  /**
   * Draws 64 bits.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator::next`.
   *
   * @returns The bits as a number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async next(): Promise<bigint> {
    return core.call(this, 'next', []) as never;
  }
}
