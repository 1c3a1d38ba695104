// Generated from schema/ by `npm run generate`; never edited.
/** Repeats, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newRepeats(args)) as never);
  }

  /**
   * Number of components of the vector.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeats::dim`.
   */
  get dim(): number {
    return core.getConstant(this, ops.Repeats_dim_get, 'Repeats.dim') as number;
  }

  /**
   * The values of the vector and how often each occurs, in the order in which they were met.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeats::repeats`.
   */
  get repeats(): readonly Repeat[] {
    return core.getViews(this, ops.Repeats_repeats_get, 'Repeats.repeats', classes.Repeat) as Repeat[];
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
  count(): bigint {
    return core.now(countCall(this));
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
  encode(c: Vectors): bigint {
    return core.now(encodeCall(this, c));
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
  decode(code: number | bigint, options?: RepeatsDecodeOptions): Float32Array {
    return core.now(decodeCall(this, code, options, decodeSyncKeys));
  }
}

function newRepeats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 2) {
    const dim = (args[0] === undefined ? 0 : args[0]) as number;
    const c = (args[1] === undefined ? null : args[1]) as Vectors | null;
    const dim_ = core.int(dim, 'Repeats.constructor:dim', 0, 99);
    const c_ = c == null ? null : core.f32(c, 'Repeats.constructor:c');
    if (c_ !== null) core.length(c_, dim_, 'Repeats.constructor:c', 'dim');
    return core.construct(ops.Repeats_new0, 'Repeats.constructor', [dim_, c_], null);
  }

  throw core.wrongArguments('Repeats.constructor', ['(dim = 0, c = null)']);
}

function countCall(self: Repeats): core.Call<bigint> {
  return {
    op: ops.Repeats_count,
    name: 'Repeats.count',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: countResult,
    signal: undefined,
    progress: null,
  };
}

const countResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);

function encodeCall(self: Repeats, c: Vectors): core.Call<bigint> {
  const c_ = core.f32(c, 'Repeats.encode:c');
  core.length(c_, self.dim, 'Repeats.encode:c', 'dim');
  return {
    op: ops.Repeats_encode,
    name: 'Repeats.encode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), c_],
    finish: encodeResult,
    signal: undefined,
    progress: null,
  };
}

const encodeResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
const decodeSyncKeys: readonly string[] = ['c'];

function decodeCall(self: Repeats, code: number | bigint, options: RepeatsDecodeOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Repeats.decode:options', allowed);
  const code_ = core.word(code, 'Repeats.decode:code');
  const c_ = core.outF32(options?.c, self.dim, 'Repeats.decode:c');
  return {
    op: ops.Repeats_decode,
    name: 'Repeats.decode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), code_, c_],
    finish: decodeResult,
    signal: undefined,
    progress: null,
  };
}

const decodeResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
