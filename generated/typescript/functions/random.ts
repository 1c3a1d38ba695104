// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: random. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
export function byteRand(n: number, seed: number = 12345, options?: ByteRandOptions): Uint8Array {
  return core.now(byte_randCall(n, seed, options, byte_randSyncKeys));
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
export function int64Rand(n: number, seed: number = 12345, options?: Int64RandOptions): BigInt64Array {
  return core.now(int64_randCall(n, seed, options, int64_randSyncKeys));
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
export function int64RandMax(n: number, max: number, seed: number = 12345, options?: Int64RandMaxOptions): BigInt64Array {
  return core.now(int64_rand_maxCall(n, max, seed, options, int64_rand_maxSyncKeys));
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
export function randPerm(n: number, seed: number = 12345, options?: RandPermOptions): Int32Array {
  return core.now(rand_permCall(n, seed, options, rand_permSyncKeys));
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
export function randPermSplitmix64(n: number, seed: number = 12345, options?: RandPermSplitmix64Options): Int32Array {
  return core.now(rand_perm_splitmix64Call(n, seed, options, rand_perm_splitmix64SyncKeys));
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

const byte_randSyncKeys: readonly string[] = ['x'];

function byte_randCall(n: number, seed: number, options: ByteRandOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'byteRand:options', allowed);
  const n_ = core.size(n, 'byteRand:n');
  const seed_ = core.i64(seed, 'byteRand:seed');
  const x_ = core.outU8(options?.x, n_, 'byteRand:x');
  return {
    op: ops.byte_rand,
    name: 'byteRand',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, seed_, x_],
    finish: byte_randResult,
    signal: undefined,
    progress: null,
  };
}

const byte_randResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
const int64_randSyncKeys: readonly string[] = ['x'];

function int64_randCall(n: number, seed: number, options: Int64RandOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'int64Rand:options', allowed);
  const n_ = core.size(n, 'int64Rand:n');
  const seed_ = core.i64(seed, 'int64Rand:seed');
  const x_ = core.outI64(options?.x, n_, 'int64Rand:x');
  return {
    op: ops.int64_rand,
    name: 'int64Rand',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, seed_, x_],
    finish: int64_randResult,
    signal: undefined,
    progress: null,
  };
}

const int64_randResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[2] as BigInt64Array;
const int64_rand_maxSyncKeys: readonly string[] = ['x'];

function int64_rand_maxCall(n: number, max: number, seed: number, options: Int64RandMaxOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'int64RandMax:options', allowed);
  const n_ = core.size(n, 'int64RandMax:n');
  const max_ = core.i64(max, 'int64RandMax:max');
  const seed_ = core.i64(seed, 'int64RandMax:seed');
  const x_ = core.outI64(options?.x, n_, 'int64RandMax:x');
  return {
    op: ops.int64_rand_max,
    name: 'int64RandMax',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, max_, seed_, x_],
    finish: int64_rand_maxResult,
    signal: undefined,
    progress: null,
  };
}

const int64_rand_maxResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[3] as BigInt64Array;
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
const rand_permSyncKeys: readonly string[] = ['perm'];

function rand_permCall(n: number, seed: number, options: RandPermOptions | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'randPerm:options', allowed);
  const n_ = core.size(n, 'randPerm:n', undefined, 2147483647);
  const seed_ = core.i64(seed, 'randPerm:seed');
  const perm_ = core.outI32(options?.perm, n_, 'randPerm:perm');
  return {
    op: ops.rand_perm,
    name: 'randPerm',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, seed_, perm_],
    finish: rand_permResult,
    signal: undefined,
    progress: null,
  };
}

const rand_permResult = (_raw: unknown, args: readonly unknown[]): Int32Array => args[2] as Int32Array;
const rand_perm_splitmix64SyncKeys: readonly string[] = ['perm'];

function rand_perm_splitmix64Call(n: number, seed: number, options: RandPermSplitmix64Options | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'randPermSplitmix64:options', allowed);
  const n_ = core.size(n, 'randPermSplitmix64:n', undefined, 2147483647);
  const seed_ = core.i64(seed, 'randPermSplitmix64:seed');
  const perm_ = core.outI32(options?.perm, n_, 'randPermSplitmix64:perm');
  return {
    op: ops.rand_perm_splitmix64,
    name: 'randPermSplitmix64',
    effect: 'read',
    self: null,
    others: null,
    args: [n_, seed_, perm_],
    finish: rand_perm_splitmix64Result,
    signal: undefined,
    progress: null,
  };
}

const rand_perm_splitmix64Result = (_raw: unknown, args: readonly unknown[]): Int32Array => args[2] as Int32Array;
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
