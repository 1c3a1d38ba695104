// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFIndependentQuantizer, mirrored from faiss/IndexIVFIndependentQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFIndependentQuantizer')(args)) as never);
  }

  /**
   * Assigns the vectors as they come to lists.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer::quantizer`.
   */
  get quantizer(): Promise<Index> {
    return core.get(this, 'quantizer') as Promise<Index>;
  }

  /**
   * The transform of what is stored.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer::vt`.
   */
  get vt(): Promise<VectorTransform | null> {
    return core.get(this, 'vt') as Promise<VectorTransform | null>;
  }

  /**
   * The inverted file, with nprobe and nlist.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer::index_ivf`.
   */
  get indexIvf(): Promise<IndexIVF> {
    return core.get(this, 'indexIvf') as Promise<IndexIVF>;
  }

  /**
   * Whether FAISS itself frees the three parts, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexIVFIndependentQuantizer.h`, `IndexIVFIndependentQuantizer::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }
}
