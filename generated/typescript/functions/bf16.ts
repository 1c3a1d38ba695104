// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: bf16. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Makes a float32 of 16 bits, which is exact.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/bf16.h`, `faiss::decode_bf16`.
 * Since FAISS 1.9.0.
 *
 * @param v The 16 bits. From 0 to 65535.
 * @returns The number.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function decodeBf16(v: number): number {
  return core.now(decode_bf16Call(v));
}

/**
 * Rounds a number to the nearest one of 16 bits, away from zero where two are as near.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/bf16.h`, `faiss::encode_bf16`.
 * Since FAISS 1.9.0.
 *
 * @param f The number, finite. Beyond 3.39e38 its 16 bits are those of infinity.
 * @returns The 16 bits, 0 to 65535.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function encodeBf16(f: number): number {
  return core.now(encode_bf16Call(f));
}

function decode_bf16Call(v: number): core.Call<number> {
  const v_ = core.int(v, 'decodeBf16:v', 0, 65535);
  return {
    op: ops.decode_bf16,
    name: 'decodeBf16',
    effect: 'read',
    self: null,
    others: null,
    args: [v_],
    finish: decode_bf16Result,
    signal: undefined,
    progress: null,
  };
}

const decode_bf16Result = (raw: unknown): number => raw as number;

function encode_bf16Call(f: number): core.Call<number> {
  const f_ = core.real32(f, 'encodeBf16:f');
  return {
    op: ops.encode_bf16,
    name: 'encodeBf16',
    effect: 'read',
    self: null,
    others: null,
    args: [f_],
    finish: encode_bf16Result,
    signal: undefined,
    progress: null,
  };
}

const encode_bf16Result = (raw: unknown): number => raw as number;
