import { type Index, IndexFlat, IndexHNSW, type IndexIVF, IndexNSG, MultiIndexQuantizer } from '@faiss-sdk/generated';
import { hnswM } from './codes.ts';

/** How an inverted file finds its lists: `IVF1024`, `IVF1024_HNSW32`, `IMI2x8`, `IVF64(PQ8x8)`. */
export function coarse(index: IndexIVF, stringOf: (quantizer: Index) => string): string {
  const { nlist, quantizer } = index;
  if (quantizer instanceof MultiIndexQuantizer) return `IMI${quantizer.pq.M}x${quantizer.pq.nbits}`;
  if (quantizer instanceof IndexFlat) return `IVF${nlist}`;
  if (quantizer instanceof IndexHNSW && quantizer.storage instanceof IndexFlat)
    return `IVF${nlist}_HNSW${hnswM(quantizer)}`;
  if (quantizer instanceof IndexNSG && quantizer.storage instanceof IndexFlat)
    return `IVF${nlist}_NSG${quantizer.nsg.R}`;
  return `IVF${nlist}(${stringOf(quantizer)})`;
}
