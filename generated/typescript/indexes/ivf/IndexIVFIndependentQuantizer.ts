// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFIndependentQuantizer, mirrored from faiss/IndexIVFIndependentQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { Index } from '../Index.js';
import type { IndexIVF } from './IndexIVF.js';
import type { VectorTransform } from '../../transforms/VectorTransform.js';

/**
 * Inverted file whose coarse quantizer sees the vectors as they come, while a transform makes what the lists store, possibly of another dimension. FAISS does not count what it adds: ntotal is that of index_ivf at construction, and index_ivf.ntotal tells the number.
 *
 * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer`.
 * Since FAISS 1.8.0.
 */
export class IndexIVFIndependentQuantizer extends Index {
  /**
   * Turns off the precomputed table of an IndexIVFPQ, which another quantizer would make wrong.
   *
   * @param quantizer Assigns the vectors as they come to lists. Kept alive for as long as it is used here.
   * @param indexIvf Inverted file that stores the transformed vectors, with as many lists; no fast-scan kind. Kept alive for as long as it is used here.
   * @param vt Makes what is stored; null stores vectors as they come. Default null. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, indexIvf: IndexIVF, vt?: VectorTransform | null);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFIndependentQuantizer(args)) as never);
  }

  /**
   * Assigns the vectors as they come to lists.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer::quantizer`.
   */
  get quantizer(): Index {
    return core.getView(this, ops.IndexIVFIndependentQuantizer_quantizer_get, 'IndexIVFIndependentQuantizer.quantizer', classes.Index) as Index;
  }

  /**
   * The transform of what is stored.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer::vt`.
   */
  get vt(): VectorTransform | null {
    return core.getView(this, ops.IndexIVFIndependentQuantizer_vt_get, 'IndexIVFIndependentQuantizer.vt', classes.VectorTransform) as VectorTransform | null;
  }

  /**
   * The inverted file, with nprobe and nlist.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer::index_ivf`.
   */
  get indexIvf(): IndexIVF {
    return core.getView(this, ops.IndexIVFIndependentQuantizer_index_ivf_get, 'IndexIVFIndependentQuantizer.indexIvf', classes.IndexIVF) as IndexIVF;
  }

  /**
   * Whether FAISS itself frees the three parts, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexIVFIndependentQuantizer_own_fields_get, 'IndexIVFIndependentQuantizer.ownFields') as boolean;
  }
}

function newIndexIVFIndependentQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const quantizer = args[0] as Index;
    const indexIvf = args[1] as IndexIVF;
    const vt = (args[2] === undefined ? null : args[2]) as VectorTransform | null;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFIndependentQuantizer.constructor:quantizer');
    const indexIvf_ = core.handleOf(indexIvf, classes.IndexIVF, 'IndexIVFIndependentQuantizer.constructor:indexIvf');
    const vt_ = core.handleOrNull(vt, classes.VectorTransform, 'IndexIVFIndependentQuantizer.constructor:vt');
    return core.construct(ops.IndexIVFIndependentQuantizer_new0, 'IndexIVFIndependentQuantizer.constructor', [quantizer_, indexIvf_, vt_], [quantizer, indexIvf, vt]);
  }

  throw core.wrongArguments('IndexIVFIndependentQuantizer.constructor', ['(quantizer, indexIvf, vt = null)']);
}
