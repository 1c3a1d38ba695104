// Generated from schema/ by `npm run generate`; never edited.
/** SplitMix64RandomGenerator, mirrored from faiss/utils/random.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newSplitMix64RandomGenerator(args)) as never);
  }

  /**
   * State of the generator; the next number follows from it.
   *
   * FAISS: `faiss/utils/random.h`, `SplitMix64RandomGenerator::state`.
   */
  get state(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.SplitMix64RandomGenerator_state_get, 'SplitMix64RandomGenerator.state') as bigint);
  }

  set state(value: number | bigint) {
    core.setScalar(this, ops.SplitMix64RandomGenerator_state_set, ops.SplitMix64RandomGenerator_state_get, 'SplitMix64RandomGenerator.state', core.word(value, 'SplitMix64RandomGenerator.state:state'));
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
  randInt(): number;
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
  randInt(max: number): number;
  randInt(a0?: unknown, a1?: unknown): never {
    const count = core.given(a0, a1);
    const form = count === 0 ? 0 : 
      count === 1 && core.isNumeric(a0) ? 1 : 
      count === 0 ? 0 : 
      count === 1 ? 1 : -1;
    if (form === 0) {
      return core.now(rand_intCall(this)) as never;
    }

    if (form === 1) {
      return core.now(rand_int_belowCall(this, a0 as number)) as never;
    }

    throw core.wrongArguments('SplitMix64RandomGenerator.randInt', ['()', '(max)']);
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
  randInt64(): bigint {
    return core.now(rand_int64Call(this));
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
  randFloat(): number {
    return core.now(rand_floatCall(this));
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
  randDouble(): number {
    return core.now(rand_doubleCall(this));
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
  next(): bigint {
    return core.now(nextCall(this));
  }
}

function newSplitMix64RandomGenerator(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const seed = (args[0] === undefined ? 1234 : args[0]) as number;
    const seed_ = core.i64(seed, 'SplitMix64RandomGenerator.constructor:seed');
    return core.construct(ops.SplitMix64RandomGenerator_new0, 'SplitMix64RandomGenerator.constructor', [seed_], null);
  }

  throw core.wrongArguments('SplitMix64RandomGenerator.constructor', ['(seed = 1234)']);
}

function rand_intCall(self: SplitMix64RandomGenerator): core.Call<number> {
  return {
    op: ops.SplitMix64RandomGenerator_rand_int,
    name: 'SplitMix64RandomGenerator.randInt',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: rand_intResult,
    signal: undefined,
    progress: null,
  };
}

const rand_intResult = (raw: unknown): number => raw as number;

function rand_int_belowCall(self: SplitMix64RandomGenerator, max: number): core.Call<number> {
  const max_ = core.int(max, 'SplitMix64RandomGenerator.randInt:max', 1);
  return {
    op: ops.SplitMix64RandomGenerator_rand_int_below,
    name: 'SplitMix64RandomGenerator.randInt',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), max_],
    finish: rand_int_belowResult,
    signal: undefined,
    progress: null,
  };
}

const rand_int_belowResult = (raw: unknown): number => raw as number;

function rand_int64Call(self: SplitMix64RandomGenerator): core.Call<bigint> {
  return {
    op: ops.SplitMix64RandomGenerator_rand_int64,
    name: 'SplitMix64RandomGenerator.randInt64',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: rand_int64Result,
    signal: undefined,
    progress: null,
  };
}

const rand_int64Result = (raw: unknown): bigint => raw as bigint;

function rand_floatCall(self: SplitMix64RandomGenerator): core.Call<number> {
  return {
    op: ops.SplitMix64RandomGenerator_rand_float,
    name: 'SplitMix64RandomGenerator.randFloat',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: rand_floatResult,
    signal: undefined,
    progress: null,
  };
}

const rand_floatResult = (raw: unknown): number => raw as number;

function rand_doubleCall(self: SplitMix64RandomGenerator): core.Call<number> {
  return {
    op: ops.SplitMix64RandomGenerator_rand_double,
    name: 'SplitMix64RandomGenerator.randDouble',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: rand_doubleResult,
    signal: undefined,
    progress: null,
  };
}

const rand_doubleResult = (raw: unknown): number => raw as number;

function nextCall(self: SplitMix64RandomGenerator): core.Call<bigint> {
  return {
    op: ops.SplitMix64RandomGenerator_next,
    name: 'SplitMix64RandomGenerator.next',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: nextResult,
    signal: undefined,
    progress: null,
  };
}

const nextResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
