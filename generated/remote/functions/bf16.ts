// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: bf16. */
import * as core from '@faiss-sdk/core/remote';

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
export async function decodeBf16(v: number): Promise<number> {
  return core.call(null, 'decodeBf16', [v]) as never;
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
export async function encodeBf16(f: number): Promise<number> {
  return core.call(null, 'encodeBf16', [f]) as never;
}
