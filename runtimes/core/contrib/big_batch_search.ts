/**
 * Very many queries over an inverted file: list by list instead of query by query, so that each list is decoded once.
 * Mirrors `faiss/contrib/big_batch_search.py`; what concerns Python's threads and GPUs is left out.
 */

export { BlockComputer, type Method } from './big_batch_search/block-computer.ts';
export { type BigBatchSearchOptions, bigBatchSearch } from './big_batch_search/search.ts';
export { BigBatchSearcher } from './big_batch_search/searcher.ts';
