// Generated from schema/ by `npm run generate`; never edited.
/** InvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
import { InvertedListsSubsetType } from '../enums.js';
import type { CallOptions } from '../options.js';

/**
 * The lists of an inverted file, each with the ids and the codes of the vectors that are assigned to it.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists`.
 * Since FAISS 1.7.3.
 */
export abstract class InvertedLists extends core.FaissObject {
  /**
   * Ids from a1 up to, but not including, a2.
   */
  static readonly SUBSET_TYPE_ID_RANGE = 0 as const;
  /**
   * Ids whose remainder on division by a1 is a2.
   */
  static readonly SUBSET_TYPE_ID_MOD = 1 as const;
  /**
   * Vectors a1 up to, but not including, a2, counted through all lists in proportion to their sizes.
   */
  static readonly SUBSET_TYPE_ELEMENT_RANGE = 2 as const;
  /**
   * The share number a2 of every list, when each list is cut into a1 shares.
   */
  static readonly SUBSET_TYPE_INVLIST_FRACTION = 3 as const;
  /**
   * Whole lists, from number a1 up to, but not including, number a2.
   */
  static readonly SUBSET_TYPE_INVLIST = 4 as const;

  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of lists.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::nlist`.
   */
  get nlist(): Promise<number> {
    return core.get(this, 'nlist') as Promise<number>;
  }

  /**
   * Number of bytes of one code; meaningless where codes are packed in blocks, as for fast scan.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * Whether the lists can only be read one entry after the other.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::use_iterator`.
   * Since FAISS 1.7.4.
   */
  get useIterator(): Promise<boolean> {
    return core.get(this, 'useIterator') as Promise<boolean>;
  }

  /**
   * Number of entries of one list.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::list_size`.
   *
   * @param listNo Number of the list, below nlist.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async listSize(listNo: number): Promise<number> {
    return core.call(this, 'listSize', [listNo]) as never;
  }

  /**
   * Copies the ids of one list.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_ids`.
   *
   * @param listNo Number of the list, below nlist.
   * @param options Named extras; see the type.
   * @returns One id for each entry of the list. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async getIds(listNo: number, options?: CallOptions): Promise<BigInt64Array> {
    return core.call(this, 'getIds', [listNo, options]) as never;
  }

  /**
   * Copies the codes of one list.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_codes`.
   *
   * @param listNo Number of the list, below nlist.
   * @param options Named extras; see the type.
   * @returns Bytes of the list as it holds them, list_size rows of code_size bytes, or whole blocks where codes are packed. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async getCodes(listNo: number, options?: CallOptions): Promise<Uint8Array> {
    return core.call(this, 'getCodes', [listNo, options]) as never;
  }

  /**
   * Gives the id of one entry.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_single_id`.
   *
   * @param listNo Number of the list, below nlist.
   * @param offset Place in the list, below its size.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getSingleId(listNo: number, offset: number): Promise<bigint> {
    return core.call(this, 'getSingleId', [listNo, offset]) as never;
  }

  /**
   * Tells whether a list has no entry.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::is_empty`.
   * Since FAISS 1.7.4.
   *
   * @param listNo Number of the list, below nlist.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async isEmpty(listNo: number): Promise<boolean> {
    return core.call(this, 'isEmpty', [listNo]) as never;
  }

  /**
   * Tells how unevenly the entries are spread over the lists. 1 is even; a search costs about that many times more than with even lists.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::imbalance_factor`.
   *
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async imbalanceFactor(options?: CallOptions): Promise<number> {
    return core.call(this, 'imbalanceFactor', [options]) as never;
  }

  /**
   * Writes how many lists have which sizes to the standard output of the process.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::print_stats`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async printStats(options?: CallOptions): Promise<void> {
    return core.call(this, 'printStats', [options]) as never;
  }

  /**
   * Number of entries of all lists together.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::compute_ntotal`.
   *
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeNtotal(options?: CallOptions): Promise<number> {
    return core.call(this, 'computeNtotal', [options]) as never;
  }
}
