import { f32, type Ids, i64ids, type SearchResult, size, type Vectors } from '@faiss-sdk/core';
import type { IndexIVF } from '@faiss-sdk/generated';
import { invalid } from '../shapes.ts';
import { BlockComputer, type Method } from './block-computer.ts';
import { BigBatchSearcher } from './searcher.ts';

/** Named extras of `bigBatchSearch`. */
export interface BigBatchSearchOptions {
  /** How queries meet a list. Default `knn_function`. */
  readonly method?: Method;
  /** Lists of each query, the same number for each, instead of those that the quantizer finds. */
  readonly qAssign?: Ids;
  /** First list to search. Default 0. */
  readonly startList?: number;
  /** List after the last to search. Default nlist. */
  readonly endList?: number;
  /** Called after each list with the number of lists done and to do; throw to stop. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Searches an inverted file for very many queries, list by list. Faster than `index.search` where each list is visited
 * by many queries.
 *
 * @param index Inverted file: IVFFlat, IVFPQ or IVFScalarQuantizer, or any with the method `index`. Its nprobe counts.
 * @param xq Queries, n × d.
 * @param k Number of neighbors to find, at least 1.
 * @returns Neighbors, best first; -1 where there are fewer than k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when xq has the wrong length, `ERR_FAISS_INVALID_ARGUMENT` for another
 *   index or lists that are not there.
 */
export async function bigBatchSearch(
  index: IndexIVF,
  xq: Vectors,
  k: number,
  options: BigBatchSearchOptions = {},
): Promise<SearchResult> {
  const { method, qAssign, startList = 0, endList = index.nlist, onProgress } = options;
  if (
    !(
      Number.isInteger(startList) &&
      Number.isInteger(endList) &&
      startList >= 0 &&
      startList <= endList &&
      endList <= index.nlist
    )
  )
    throw invalid(
      'bigBatchSearch:startList',
      `lists ${startList} to ${endList} were asked for; there are ${index.nlist}.`,
    );
  const queries = f32(xq, 'bigBatchSearch:xq', index.d, 'd');
  const computer = new BlockComputer(index, method);
  const searcher = new BigBatchSearcher(index, queries, size(k, 'bigBatchSearch:k', 1));
  if (qAssign === undefined) {
    const { labels, distances } = await searcher.coarseQuantization();
    searcher.reorderAssign(labels, distances);
  } else {
    searcher.reorderAssign(i64ids(qAssign, 'bigBatchSearch:qAssign'));
  }
  for (let list = startList; list < endList; list++) {
    searcher.addResults(list, await computer.blockSearch(list, searcher.prepareBucket(list), k));
    onProgress?.(list + 1 - startList, endList - startList);
  }
  return searcher.finalize();
}
