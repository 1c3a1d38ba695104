/**
 * From an index back to its factory string, and from a factory string to its code size.
 * Mirrors `faiss/contrib/factory_tools.py`.
 */
import type { Index, IndexHNSW } from '@faiss-sdk/generated';
import { codeSize } from './factory_tools/code-size.ts';
import { hnswM } from './factory_tools/codes.ts';
import { factoryString } from './factory_tools/reverse.ts';

/**
 * Bytes that one vector takes in an index made from a factory string: its code, without ids and lists. Graphs of
 * `HNSW32` are counted as 64 links, roughly.
 *
 * @param d Number of components of every vector.
 * @param indexkey Factory string, such as `IVF4096,PQ16x8` or `OPQ16_64,IVF256,PQ16x4fs,RFlat`.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for a string that it does not know.
 */
export function getCodeSize(d: number, indexkey: string): number {
  return codeSize(d, indexkey);
}

/** The M that an HNSW index was made with: links of a vertex on the upper levels. */
export function getHnswM(index: IndexHNSW): number {
  return hnswM(index);
}

/**
 * A factory string that makes an index like this one, as far as strings can say it: same class, same structure, same
 * code size. It knows the kinds that Python's `reverse_index_factory` knows, and more; where Python's answer would make
 * another index (it writes `SQ8` for every scalar quantizer in lists) this one is right.
 *
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` for an index that no known string makes.
 */
export function reverseIndexFactory(index: Index): string {
  return factoryString(index);
}
