/**
 * Inverted files whose lists the caller chooses, whose quantizer is exchanged, or whose lists are permuted.
 * Mirrors `faiss/contrib/ivf_tools.py`.
 */
import { type Codes, type Ids, i64ids, type RangeSearchResult, type SearchResult, type Vectors } from '@faiss-sdk/core';
import { type Index, IndexBinaryIVF, type IndexFlatCodes, IndexIVF, IndexPreTransform } from '@faiss-sdk/generated';
import { getInvlistSizes } from './inspect_tools.ts';
import { invalid, mismatch } from './shapes.ts';

/**
 * Adds vectors to lists that the caller chose.
 *
 * @param index An inverted file, float or binary.
 * @param x Vectors (codes of d/8 bytes for a binary one), one row each.
 * @param a List of each vector, from 0 to nlist - 1; -1 stores a vector nowhere.
 * @param ids Id of each vector. Default: they are numbered from ntotal on.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 */
export async function addPreassigned(
  index: IndexIVF | IndexBinaryIVF,
  x: Vectors | Codes,
  a: Ids,
  ids: Ids | null = null,
): Promise<void> {
  if (index instanceof IndexBinaryIVF) await index.addCore(x as Codes, ids, a);
  else await index.addCore(x as Vectors, ids, a);
}

/**
 * Searches lists that the caller chose, also behind one transform, which `IndexIVF.searchPreassigned` cannot.
 *
 * @param index An inverted file, or an `IndexPreTransform` with one transform before it.
 * @param xq Queries, one row each.
 * @param k Number of neighbors to find, at least 1.
 * @param listNos Lists to search, nprobe for each query; -1 for none.
 * @param coarseDis Distance of each query to these lists' centroids; product quantizers of residuals under L2 need
 *   them. Default: zeros.
 */
export async function searchPreassigned(
  index: IndexIVF | IndexBinaryIVF | IndexPreTransform,
  xq: Vectors | Codes,
  k: number,
  listNos: Ids,
  coarseDis: Float32Array | Int32Array | null = null,
): Promise<SearchResult<Float32Array | Int32Array>> {
  if (index instanceof IndexPreTransform) {
    const chain = index.chain;
    if (chain.length !== 1 || chain[0] === undefined)
      throw invalid('searchPreassigned:index', `the chain has ${chain.length} transforms; expected one.`);
    const below = index.index;
    if (!(below instanceof IndexIVF))
      throw invalid('searchPreassigned:index', 'behind the transform is no inverted file.');
    return searchPreassigned(below, await chain[0].apply(xq as Vectors), k, listNos, coarseDis);
  }
  const lists = i64ids(listNos, 'searchPreassigned:listNos');
  return index instanceof IndexBinaryIVF
    ? index.searchPreassigned(xq as Codes, k, lists, (coarseDis as Int32Array | null) ?? new Int32Array(lists.length))
    : index.searchPreassigned(
        xq as Vectors,
        k,
        lists,
        (coarseDis as Float32Array | null) ?? new Float32Array(lists.length),
      );
}

/**
 * Range search of lists that the caller chose.
 *
 * @param index An inverted file, float or binary.
 * @param x Queries, one row each.
 * @param radius Results are nearer than it (above it, for inner products).
 * @param listNos Lists to search, nprobe for each query; -1 for none.
 * @param coarseDis Distance of each query to these lists' centroids. Default: zeros.
 */
export async function rangeSearchPreassigned(
  index: IndexIVF | IndexBinaryIVF,
  x: Vectors | Codes,
  radius: number,
  listNos: Ids,
  coarseDis: Float32Array | Int32Array | null = null,
): Promise<RangeSearchResult> {
  const lists = i64ids(listNos, 'rangeSearchPreassigned:listNos');
  return index instanceof IndexBinaryIVF
    ? index.rangeSearchPreassigned(
        x as Codes,
        radius,
        lists,
        (coarseDis as Int32Array | null) ?? new Int32Array(lists.length),
      )
    : index.rangeSearchPreassigned(
        x as Vectors,
        radius,
        lists,
        (coarseDis as Float32Array | null) ?? new Float32Array(lists.length),
      );
}

/**
 * Exchanges the quantizer of an inverted file, for instance for a faster one.
 *
 * @param index The inverted file; it keeps the new quantizer.
 * @param newQuantizer Empty, to be filled with the centroids of the old one, or holding nlist centroids already.
 * @returns The old quantizer. It stays usable as long as the caller holds it.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when the new one holds another number of centroids.
 */
export async function replaceIvfQuantizer(index: IndexIVF, newQuantizer: Index): Promise<Index> {
  const old = index.quantizer;
  if (newQuantizer.ntotal === 0) {
    const centroids = await old.reconstructN(0, old.ntotal);
    await newQuantizer.train(centroids);
    await newQuantizer.add(centroids);
  } else if (newQuantizer.ntotal !== index.nlist) {
    throw invalid(
      'replaceIvfQuantizer:newQuantizer',
      `it holds ${newQuantizer.ntotal} centroids; expected none or ${index.nlist}.`,
    );
  }
  index.quantizer = newQuantizer;
  return old;
}

/**
 * Renumbers the lists of an inverted file, with the centroids of its quantizer.
 *
 * @param index The inverted file; its quantizer stores codes (`IndexFlat` and its like) and its lists are arrays.
 * @param perm A permutation of 0 to nlist - 1: list `perm[i]` becomes list i.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when perm is no permutation.
 */
export async function permuteInvlists(index: IndexIVF, perm: Ids): Promise<void> {
  const order = i64ids(perm, 'permuteInvlists:perm');
  const { nlist, quantizer, invlists } = index;
  if (order.length !== nlist)
    throw mismatch('permuteInvlists:perm', `${order.length} numbers came; expected nlist = ${nlist}.`);
  if (quantizer.ntotal !== nlist)
    throw invalid(
      'permuteInvlists:index',
      `its quantizer holds ${quantizer.ntotal} centroids; expected nlist = ${nlist}.`,
    );
  const seen = new Set(order);
  if (seen.size !== nlist || order.some((l) => l < 0n || l >= BigInt(nlist)))
    throw invalid('permuteInvlists:perm', `it is no permutation of 0 to ${nlist - 1}.`);
  if (!('permuteEntries' in quantizer))
    throw invalid(
      'permuteInvlists:index',
      'its quantizer cannot be permuted; expected an IndexFlat or another index of codes.',
    );
  if (!('permuteInvlists' in invlists))
    throw invalid('permuteInvlists:index', 'its lists cannot be permuted; expected ArrayInvertedLists.');
  await (quantizer as IndexFlatCodes).permuteEntries(order);
  await (invlists as unknown as { permuteInvlists(map: BigInt64Array): Promise<void> | void }).permuteInvlists(order);
}

/** Renumbers the lists of an inverted file so that their sizes rise. */
export async function sortInvlistsBySize(index: IndexIVF): Promise<void> {
  const sizes = getInvlistSizes(index.invlists);
  const order = Array.from(sizes, (_, l) => l).sort((a, b) => Number((sizes[a] as bigint) - (sizes[b] as bigint)));
  await permuteInvlists(index, order);
}
