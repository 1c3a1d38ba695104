// Generated from schema/ by `npm run generate`; never edited.
/** ScalarQuantizer, mirrored from faiss/impl/ScalarQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { QuantizerType, RangeStat } from '../enums.js';
import * as ops from '../ops.js';
import { Quantizer } from './Quantizer.js';

/**
 * Encodes every component of a vector on its own, with 4 to 16 bits.
 *
 * FAISS: `faiss/impl/ScalarQuantizer.h`, `ScalarQuantizer`.
 * Since FAISS 1.7.3.
 */
export class ScalarQuantizer extends Quantizer {
  /**
   * 8 bits, over a range of its own for each component.
   */
  static readonly QT_8bit = 0 as const;
  /**
   * 4 bits, over a range of its own for each component.
   */
  static readonly QT_4bit = 1 as const;
  /**
   * 8 bits, over one range for all components.
   */
  static readonly QT_8bit_uniform = 2 as const;
  /**
   * 4 bits, over one range for all components.
   */
  static readonly QT_4bit_uniform = 3 as const;
  /**
   * A half-precision number of 16 bits; needs no training.
   */
  static readonly QT_fp16 = 4 as const;
  /**
   * Components that are whole numbers from 0 to 255, as they are; needs no training.
   */
  static readonly QT_8bit_direct = 5 as const;
  /**
   * 6 bits, over a range of its own for each component.
   */
  static readonly QT_6bit = 6 as const;
  /**
   * A bfloat16 number of 16 bits, with the range of a float and 8 bits of precision; needs no training.
   */
  static readonly QT_bf16 = 7 as const;
  /**
   * Components that are whole numbers from -128 to 127, as they are; needs no training.
   */
  static readonly QT_8bit_direct_signed = 8 as const;
  /**
   * From the smallest to the largest training value; rangestat_arg widens it by that share.
   */
  static readonly RS_minmax = 0 as const;
  /**
   * Mean of the training values plus and minus rangestat_arg standard deviations.
   */
  static readonly RS_meanstd = 1 as const;
  /**
   * From the quantile rangestat_arg to the quantile 1 - rangestat_arg of the training values.
   */
  static readonly RS_quantiles = 2 as const;
  /**
   * The range with the least squared error of the decoded training values.
   */
  static readonly RS_optim = 3 as const;

  /**
   * Makes a ScalarQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param qtype How one component is encoded.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, qtype: QuantizerType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newScalarQuantizer(args)) as never);
  }

  /**
   * How one component is encoded.
   *
   * FAISS: `faiss/impl/ScalarQuantizer.h`, `ScalarQuantizer::qtype`.
   */
  get qtype(): QuantizerType {
    return core.getConstant(this, ops.ScalarQuantizer_qtype_get, 'ScalarQuantizer.qtype') as QuantizerType;
  }

  /**
   * How training finds the range of values that codes can express. Default RS_minmax.
   *
   * FAISS: `faiss/impl/ScalarQuantizer.h`, `ScalarQuantizer::rangestat`.
   */
  get rangestat(): RangeStat {
    return core.getScalar(this, ops.ScalarQuantizer_rangestat_get, 'ScalarQuantizer.rangestat') as RangeStat;
  }

  set rangestat(value: RangeStat) {
    core.setScalar(this, ops.ScalarQuantizer_rangestat_set, ops.ScalarQuantizer_rangestat_get, 'ScalarQuantizer.rangestat', core.enumeration(value, 'ScalarQuantizer.rangestat:rangestat', RangeStat));
  }

  /**
   * Argument of rangestat: the share by which the range is widened, a number of standard deviations, or a quantile. Default 0.
   *
   * FAISS: `faiss/impl/ScalarQuantizer.h`, `ScalarQuantizer::rangestat_arg`.
   */
  get rangestatArg(): number {
    return core.getScalar(this, ops.ScalarQuantizer_rangestat_arg_get, 'ScalarQuantizer.rangestatArg') as number;
  }

  set rangestatArg(value: number) {
    core.setScalar(this, ops.ScalarQuantizer_rangestat_arg_set, ops.ScalarQuantizer_rangestat_arg_get, 'ScalarQuantizer.rangestatArg', core.real32(value, 'ScalarQuantizer.rangestatArg:rangestatArg'));
  }

  /**
   * Bits of the code of one component.
   *
   * FAISS: `faiss/impl/ScalarQuantizer.h`, `ScalarQuantizer::bits`.
   */
  get bits(): number {
    return core.getConstant(this, ops.ScalarQuantizer_bits_get, 'ScalarQuantizer.bits') as number;
  }

  /**
   * What training found: lower bound and width of the range, one pair for all or for each component; empty for kinds that need none. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ScalarQuantizer.h`, `ScalarQuantizer::trained`.
   */
  get trained(): Float32Array {
    return core.getArray(this, ops.ScalarQuantizer_trained_get, 'ScalarQuantizer.trained') as Float32Array;
  }

  /**
   * Works the size of a code out again from d and qtype.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ScalarQuantizer.h`, `ScalarQuantizer::set_derived_sizes`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setDerivedSizes(): void {
    return core.now(set_derived_sizesCall(this));
  }
}

function newScalarQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const d = args[0] as number;
    const qtype = args[1] as QuantizerType;
    const d_ = core.size(d, 'ScalarQuantizer.constructor:d', 1);
    const qtype_ = core.enumeration(qtype, 'ScalarQuantizer.constructor:qtype', QuantizerType);
    return core.construct(ops.ScalarQuantizer_new0, 'ScalarQuantizer.constructor', [d_, qtype_], null);
  }

  throw core.wrongArguments('ScalarQuantizer.constructor', ['(d, qtype)']);
}

function set_derived_sizesCall(self: ScalarQuantizer): core.Call<void> {
  return {
    op: ops.ScalarQuantizer_set_derived_sizes,
    name: 'ScalarQuantizer.setDerivedSizes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
