// Generated from schema/ by `npm run generate`; never edited.
/** CodePackerFlat, mirrored from faiss/impl/CodePacker.h. */
import * as core from '@faiss-sdk/core/remote';
import { CodePacker } from './CodePacker.js';

/**
 * Blocks of a single code each: nothing is rearranged.
 *
 * FAISS: `faiss/impl/CodePacker.h`, `CodePackerFlat`.
 * Since FAISS 1.7.4.
 */
export class CodePackerFlat extends CodePacker {
  /**
   * Makes a packer of codes that stay as they are.
   *
   * @param codeSize Number of bytes of one code. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(codeSize: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('CodePackerFlat')(args)) as never);
  }
}
