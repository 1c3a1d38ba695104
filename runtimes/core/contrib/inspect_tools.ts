/**
 * What indexes hold, as arrays: lists, centroids, codebooks, matrices, codes. Everything is a copy.
 * Mirrors `faiss/contrib/inspect_tools.py`.
 */
import { f32, rows, type Vectors } from '@faiss-sdk/core';
import {
  type AdditiveQuantizer,
  type IndexFlat,
  type IndexFlatCodes,
  type InvertedLists,
  LinearTransform,
  type NSG,
  type ProductQuantizer,
} from '@faiss-sdk/generated';
import { invalid, mismatch } from './shapes.ts';

/** One inverted list: an id and a code per entry. */
export interface InvertedList {
  readonly ids: BigInt64Array;
  /** `list_size · code_size` bytes; whole blocks where codes are packed in blocks. */
  readonly codes: Uint8Array;
}

/**
 * The content of one inverted list.
 *
 * @param invlists Lists, such as `index.invlists`.
 * @param l Number of the list, below `invlists.nlist`.
 */
export async function getInvlist(invlists: InvertedLists, l: number): Promise<InvertedList> {
  const [ids, codes] = await Promise.all([invlists.getIds(l), invlists.getCodes(l)]);
  return { ids, codes };
}

/** The size of each inverted list. */
export function getInvlistSizes(invlists: InvertedLists): BigInt64Array {
  return BigInt64Array.from({ length: invlists.nlist }, (_, l) => BigInt(invlists.listSize(l)));
}

/** Writes all fields of an object with their values to the console. */
export function printObjectFields(object: object): void {
  for (const name of fieldNames(object)) console.log(`${name} =`, Reflect.get(object, name, object));
}

/** Names of the getters of an object's class and its bases. */
function fieldNames(object: object): string[] {
  const names = new Set<string>();
  for (let at = Object.getPrototypeOf(object); at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(at))) if (get) names.add(name);
  }
  return [...names].sort();
}

/** Centroids of a product quantizer: `data[(m · ksub + k) · dsub + j]`. */
export function getPqCentroids(pq: ProductQuantizer): { data: Float32Array; M: number; ksub: number; dsub: number } {
  return { data: pq.centroids, M: pq.M, ksub: pq.ksub, dsub: pq.dsub };
}

/** Matrix (d_out rows of d_in values) and bias of a linear transform, such as PCA or OPQ; the bias may be empty. */
export function getLinearTransformMatrix(transform: LinearTransform): { A: Float32Array; b: Float32Array } {
  return { A: transform.A, b: transform.b };
}

/**
 * A linear transform with a given matrix.
 *
 * @param A Matrix, d_out rows of d_in values.
 * @param dIn Number of components that go in.
 * @param b Bias, d_out values, added to the product. Default: none.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when A is no whole rows or b has another length.
 */
export function makeLinearTransformMatrix(A: Vectors, dIn: number, b: Vectors | null = null): LinearTransform {
  const at = 'makeLinearTransformMatrix';
  const matrix = f32(A, `${at}:A`, dIn, 'dIn');
  const dOut = rows(matrix, dIn, `${at}:A`, 'dIn');
  const bias = b === null ? null : f32(b, `${at}:b`);
  if (bias !== null && bias.length !== dOut)
    throw mismatch(`${at}:b`, `b has ${bias.length} values; expected ${dOut}.`);
  const transform = new LinearTransform(dIn, dOut, bias !== null);
  transform.A = matrix;
  if (bias !== null) transform.b = bias;
  transform.isTrained = true;
  transform.setIsOrthonormal();
  return transform;
}

/** Codebooks of an additive quantizer, M arrays of 2^nbits[m] rows of d values. */
export function getAdditiveQuantizerCodebooks(quantizer: AdditiveQuantizer): Float32Array[] {
  const { codebooks, codebookOffsets, d, M } = quantizer;
  return Array.from({ length: M }, (_, m) =>
    codebooks.slice(Number(codebookOffsets[m]) * d, Number(codebookOffsets[m + 1]) * d),
  );
}

/** The vectors of a flat index, ntotal rows of d values. */
export function getFlatData(index: IndexFlat): Float32Array {
  const { codes } = index;
  return new Float32Array(codes.buffer, codes.byteOffset, codes.byteLength / Float32Array.BYTES_PER_ELEMENT);
}

/** The codes of an index without lists, ntotal rows of code_size bytes. */
export function getFlatCodes(index: IndexFlatCodes): Uint8Array {
  return index.codes;
}

/**
 * The neighbors of each vertex of an NSG graph.
 *
 * @returns N rows of K vertex numbers; -1 where a vertex has fewer.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` before the graph is built.
 */
export function getNSGNeighbors(nsg: NSG): { data: Int32Array; N: number; K: number } {
  if (!nsg.isBuilt) throw invalid('getNSGNeighbors:nsg', 'the graph is not built; add vectors first.');
  using graph = nsg.getFinalGraph();
  return { data: graph.data, N: graph.N, K: graph.K };
}
