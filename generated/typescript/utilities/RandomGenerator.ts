// Generated from schema/ by `npm run generate`; never edited.
/** RandomGenerator, mirrored from faiss/utils/random.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * FAISS's generator of random numbers, a Mersenne Twister. The same seed gives the same numbers in every language.
 *
 * FAISS: `faiss/utils/random.h`, `RandomGenerator`.
 * Since FAISS 1.7.3.
 */
export class RandomGenerator extends core.FaissObject {
  /**
   * Makes a RandomGenerator.
   *
   * @param seed Seed of the numbers. Default 1234.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(seed?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newRandomGenerator(args)) as never);
  }

  /**
   * Draws a whole number of 31 bits.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/random.h`, `RandomGenerator::rand_int`.
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
   * FAISS: `faiss/utils/random.h`, `RandomGenerator::rand_int`.
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

    throw core.wrongArguments('RandomGenerator.randInt', ['()', '(max)']);
  }

  /**
   * Draws a whole number of 62 bits.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/random.h`, `RandomGenerator::rand_int64`.
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
   * FAISS: `faiss/utils/random.h`, `RandomGenerator::rand_float`.
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
   * FAISS: `faiss/utils/random.h`, `RandomGenerator::rand_double`.
   *
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  randDouble(): number {
    return core.now(rand_doubleCall(this));
  }
}

function newRandomGenerator(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const seed = (args[0] === undefined ? 1234 : args[0]) as number;
    const seed_ = core.i64(seed, 'RandomGenerator.constructor:seed');
    return core.construct(ops.RandomGenerator_new0, 'RandomGenerator.constructor', [seed_], null);
  }

  throw core.wrongArguments('RandomGenerator.constructor', ['(seed = 1234)']);
}

function rand_intCall(self: RandomGenerator): core.Call<number> {
  return {
    op: ops.RandomGenerator_rand_int,
    name: 'RandomGenerator.randInt',
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

function rand_int_belowCall(self: RandomGenerator, max: number): core.Call<number> {
  const max_ = core.int(max, 'RandomGenerator.randInt:max', 1);
  return {
    op: ops.RandomGenerator_rand_int_below,
    name: 'RandomGenerator.randInt',
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

function rand_int64Call(self: RandomGenerator): core.Call<bigint> {
  return {
    op: ops.RandomGenerator_rand_int64,
    name: 'RandomGenerator.randInt64',
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

function rand_floatCall(self: RandomGenerator): core.Call<number> {
  return {
    op: ops.RandomGenerator_rand_float,
    name: 'RandomGenerator.randFloat',
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

function rand_doubleCall(self: RandomGenerator): core.Call<number> {
  return {
    op: ops.RandomGenerator_rand_double,
    name: 'RandomGenerator.randDouble',
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
