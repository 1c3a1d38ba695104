// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorBitmap, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { IDSelector } from './IDSelector.js';

/**
 * The ids whose bit is set: id i is in the set when bit i % 8 of byte i / 8 is 1.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorBitmap`.
 * Since FAISS 1.7.3.
 */
export class IDSelectorBitmap extends IDSelector {
  /**
   * Makes an IDSelectorBitmap.
   *
   * @param bitmap The bits, which are copied; ids beyond them are not in the set. Shape n.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(bitmap: Codes);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorBitmap(args)) as never);
  }

  /**
   * The bits. Shape n.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorBitmap::bitmap`.
   */
  get bitmap(): Uint8Array {
    return core.getArray(this, ops.IDSelectorBitmap_bitmap_get, 'IDSelectorBitmap.bitmap') as Uint8Array;
  }

  /**
   * Number of bytes of the bitmap.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorBitmap::n`.
   */
  get n(): number {
    return core.getConstant(this, ops.IDSelectorBitmap_n_get, 'IDSelectorBitmap.n') as number;
  }
}

function newIDSelectorBitmap(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const bitmap = args[0] as Codes;
    const bitmap_ = core.u8(bitmap, 'IDSelectorBitmap.constructor:bitmap');
    const n = core.rows(bitmap_, 1, 'IDSelectorBitmap.constructor:bitmap', '');
    return core.construct(ops.IDSelectorBitmap_new0, 'IDSelectorBitmap.constructor', [bitmap_], null);
  }

  throw core.wrongArguments('IDSelectorBitmap.constructor', ['(bitmap)']);
}
