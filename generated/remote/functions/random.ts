// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: random. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../options.js';

/**
 * Named extras of `byteRand`.
 */
export interface ByteRandOptions {
  /**
   * Own array for the result, filled in place and returned. The bytes. Shape n.
   */
  readonly x?: Uint8Array;
}

/**
 * Named extras of `int64Rand`.
 */
export interface Int64RandOptions {
  /**
   * Own array for the result, filled in place and returned. The numbers. Shape n.
   */
  readonly x?: BigInt64Array;
}

/**
 * Named extras of `int64RandMax`.
 */
export interface Int64RandMaxOptions {
  /**
   * Own array for the result, filled in place and returned. The numbers. Shape n.
   */
  readonly x?: BigInt64Array;
}

/**
 * Named extras of `lrand`.
 */
export interface LrandOptions {
  /**
   * Own array for the result, filled in place and returned. The numbers. Shape n.
   */
  readonly x?: BigInt64Array;
}

/**
 * Named extras of `rand`.
 */
export interface RandOptions {
  /**
   * Own array for the result, filled in place and returned. The numbers. Shape n.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `randPerm`.
 */
export interface RandPermOptions {
  /**
   * Own array for the result, filled in place and returned. Each number from 0 to n - 1 once. Shape n.
   */
  readonly perm?: Int32Array;
}

/**
 * Named extras of `randPermSplitmix64`.
 */
export interface RandPermSplitmix64Options {
  /**
   * Own array for the result, filled in place and returned. Each number from 0 to n - 1 once. Shape n.
   */
  readonly perm?: Int32Array;
}

/**
 * Named extras of `randSmoothVectorsSync`.
 */
export interface RandSmoothVectorsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vectors, one row each. Shape n × d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `randSmoothVectors`.
 */
export interface RandSmoothVectorsOptions extends RandSmoothVectorsSyncOptions, CallOptions {
}

/**
 * Named extras of `randint`.
 */
export interface RandintOptions {
  /**
   * Own array for the result, filled in place and returned. The numbers. Shape n.
   */
  readonly x?: BigInt64Array;
}

/**
 * Named extras of `randn`.
 */
export interface RandnOptions {
  /**
   * Own array for the result, filled in place and returned. The numbers. Shape n.
   */
  readonly x?: Float32Array;
}

/**
 * Draws bytes.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::byte_rand`.
 * Since FAISS 1.7.3.
 *
 * @param n How many bytes to draw.
 * @param seed Seed of the numbers. Default 12345.
 * @param options Named extras; see the type.
 * @returns The bytes. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function byteRand(n: number, seed: number = 12345, options?: ByteRandOptions): Promise<Uint8Array> {
  return core.call(null, 'byteRand', [n, seed, options]) as never;
}

/**
 * Draws whole numbers of 63 bits.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::int64_rand`.
 * Since FAISS 1.7.3.
 *
 * @param n How many numbers to draw.
 * @param seed Seed of the numbers. Default 12345.
 * @param options Named extras; see the type.
 * @returns The numbers. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function int64Rand(n: number, seed: number = 12345, options?: Int64RandOptions): Promise<BigInt64Array> {
  return core.call(null, 'int64Rand', [n, seed, options]) as never;
}

/**
 * Draws whole numbers below a bound.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::int64_rand_max`.
 * Since FAISS 1.7.3.
 *
 * @param n How many numbers to draw.
 * @param max Bound below which the numbers lie, from 0 up. At least 1.
 * @param seed Seed of the numbers. Default 12345.
 * @param options Named extras; see the type.
 * @returns The numbers. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function int64RandMax(n: number, max: number, seed: number = 12345, options?: Int64RandMaxOptions): Promise<BigInt64Array> {
  return core.call(null, 'int64RandMax', [n, max, seed, options]) as never;
}

/**
 * Draws whole numbers; another name of randint, which Python has too.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::lrand`.
 * Since FAISS 1.7.3.
 *
 * @param n How many numbers to draw.
 * @param seed Seed of the numbers. Default 12345.
 * @param vmax Bound below which the numbers lie, from 0 up; 0, the default, draws over all 63-bit numbers. At least 0. Default 0.
 * @param options Named extras; see the type.
 * @returns The numbers. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 */
export async function lrand(n: number, seed: number = 12345, vmax: number = 0, options?: LrandOptions): Promise<BigInt64Array> {
  return core.call(null, 'lrand', [n, seed, vmax, options]) as never;
}

/**
 * Draws numbers evenly between 0 and 1.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::float_rand`.
 * Since FAISS 1.7.3.
 *
 * @param n How many numbers to draw.
 * @param seed Seed of the numbers. Default 12345.
 * @param options Named extras; see the type.
 * @returns The numbers. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function rand(n: number, seed: number = 12345, options?: RandOptions): Promise<Float32Array> {
  return core.call(null, 'rand', [n, seed, options]) as never;
}

/**
 * Draws an order of the numbers from 0 up.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::rand_perm`.
 * Since FAISS 1.7.3.
 *
 * @param n How many numbers to put in order. At most 2147483647.
 * @param seed Seed of the draw. Default 12345.
 * @param options Named extras; see the type.
 * @returns Each number from 0 to n - 1 once. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function randPerm(n: number, seed: number = 12345, options?: RandPermOptions): Promise<Int32Array> {
  return core.call(null, 'randPerm', [n, seed, options]) as never;
}

/**
 * Draws an order of the numbers from 0 up with the faster of FAISS's two generators.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::rand_perm_splitmix64`.
 * Since FAISS 1.9.0.
 *
 * @param n How many numbers to put in order. At most 2147483647.
 * @param seed Seed of the draw. Default 12345.
 * @param options Named extras; see the type.
 * @returns Each number from 0 to n - 1 once. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function randPermSplitmix64(n: number, seed: number = 12345, options?: RandPermSplitmix64Options): Promise<Int32Array> {
  return core.call(null, 'randPermSplitmix64', [n, seed, options]) as never;
}

/**
 * Draws vectors that lie near a curved surface of 10 dimensions, which makes them more like real data than independent numbers.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::rand_smooth_vectors`.
 * Since FAISS 1.7.3.
 *
 * @param n Number of vectors to draw.
 * @param d Number of components of every vector. At least 1.
 * @param seed Seed of the numbers. Default 1234.
 * @param options Named extras; see the type.
 * @returns The vectors, one row each. Shape n × d.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function randSmoothVectors(n: number, d: number, seed: number = 1234, options?: RandSmoothVectorsOptions): Promise<Float32Array> {
  return core.call(null, 'randSmoothVectors', [n, d, seed, options]) as never;
}

/**
 * Draws whole numbers.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::randint`.
 * Since FAISS 1.7.3.
 *
 * @param n How many numbers to draw.
 * @param seed Seed of the numbers. Default 12345.
 * @param vmax Bound below which the numbers lie, from 0 up; 0, the default, draws over all 63-bit numbers. At least 0. Default 0.
 * @param options Named extras; see the type.
 * @returns The numbers. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 */
export async function randint(n: number, seed: number = 12345, vmax: number = 0, options?: RandintOptions): Promise<BigInt64Array> {
  return core.call(null, 'randint', [n, seed, vmax, options]) as never;
}

/**
 * Draws numbers of the normal distribution with mean 0 and variance 1.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/random.h`, `faiss::float_randn`.
 * Since FAISS 1.7.3.
 *
 * @param n How many numbers to draw.
 * @param seed Seed of the numbers. Default 12345.
 * @param options Named extras; see the type.
 * @returns The numbers. Shape n.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function randn(n: number, seed: number = 12345, options?: RandnOptions): Promise<Float32Array> {
  return core.call(null, 'randn', [n, seed, options]) as never;
}
