// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: random. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';

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
export function lrand(n: number, seed: number = 12345, vmax: number = 0, options?: LrandOptions): BigInt64Array {
  return core.now(lrandCall(n, seed, vmax, options, lrandSyncKeys));
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
export function rand(n: number, seed: number = 12345, options?: RandOptions): Float32Array {
  return core.now(randCall(n, seed, options, randSyncKeys));
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
  return core.later(rand_smooth_vectorsCall(n, d, seed, options, rand_smooth_vectorsKeys));
}

/**
 * Draws vectors that lie near a curved surface of 10 dimensions, which makes them more like real data than independent numbers.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function randSmoothVectorsSync(n: number, d: number, seed: number = 1234, options?: RandSmoothVectorsSyncOptions): Float32Array {
  return core.now(rand_smooth_vectorsCall(n, d, seed, options, rand_smooth_vectorsSyncKeys));
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
export function randint(n: number, seed: number = 12345, vmax: number = 0, options?: RandintOptions): BigInt64Array {
  return core.now(randintCall(n, seed, vmax, options, randintSyncKeys));
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
export function randn(n: number, seed: number = 12345, options?: RandnOptions): Float32Array {
  return core.now(randnCall(n, seed, options, randnSyncKeys));
}

const lrandSyncKeys: readonly string[] = ['x'];

function lrandCall(n: number, seed: number, vmax: number, options: LrandOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'lrand:options', allowed);
  const n_ = core.size(n, 'lrand:n');
  const seed_ = core.i64(seed, 'lrand:seed');
  const vmax_ = core.i64(vmax, 'lrand:vmax');
  const x_ = core.outI64(options?.x, n_, 'lrand:x');
  return {
    op: ops.lrand,
    name: 'lrand',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, seed_, vmax_, x_],
    finish: lrandResult,
    signal: undefined,
    progress: null,
  };
}

const lrandResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[3] as BigInt64Array;
const randSyncKeys: readonly string[] = ['x'];

function randCall(n: number, seed: number, options: RandOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'rand:options', allowed);
  const n_ = core.size(n, 'rand:n');
  const seed_ = core.i64(seed, 'rand:seed');
  const x_ = core.outF32(options?.x, n_, 'rand:x');
  return {
    op: ops.rand,
    name: 'rand',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, seed_, x_],
    finish: randResult,
    signal: undefined,
    progress: null,
  };
}

const randResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const rand_smooth_vectorsSyncKeys: readonly string[] = ['x'];
const rand_smooth_vectorsKeys: readonly string[] = ['x', 'signal'];

function rand_smooth_vectorsCall(n: number, d: number, seed: number, options: RandSmoothVectorsOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'randSmoothVectors:options', allowed);
  const n_ = core.size(n, 'randSmoothVectors:n');
  const d_ = core.size(d, 'randSmoothVectors:d', 1);
  const seed_ = core.i64(seed, 'randSmoothVectors:seed');
  const x_ = core.outF32(options?.x, n_ * d_, 'randSmoothVectors:x');
  return {
    op: ops.rand_smooth_vectors,
    name: 'randSmoothVectors',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, d_, seed_, x_],
    finish: rand_smooth_vectorsResult,
    signal: options?.signal,
    progress: null,
  };
}

const rand_smooth_vectorsResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const randintSyncKeys: readonly string[] = ['x'];

function randintCall(n: number, seed: number, vmax: number, options: RandintOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'randint:options', allowed);
  const n_ = core.size(n, 'randint:n');
  const seed_ = core.i64(seed, 'randint:seed');
  const vmax_ = core.i64(vmax, 'randint:vmax');
  const x_ = core.outI64(options?.x, n_, 'randint:x');
  return {
    op: ops.randint,
    name: 'randint',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, seed_, vmax_, x_],
    finish: randintResult,
    signal: undefined,
    progress: null,
  };
}

const randintResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[3] as BigInt64Array;
const randnSyncKeys: readonly string[] = ['x'];

function randnCall(n: number, seed: number, options: RandnOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'randn:options', allowed);
  const n_ = core.size(n, 'randn:n');
  const seed_ = core.i64(seed, 'randn:seed');
  const x_ = core.outF32(options?.x, n_, 'randn:x');
  return {
    op: ops.randn,
    name: 'randn',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, seed_, x_],
    finish: randnResult,
    signal: undefined,
    progress: null,
  };
}

const randnResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
