import {
  type Index,
  IndexFlat,
  IndexHNSW,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexIVFPQFastScan,
  IndexIVFPQR,
  IndexIVFScalarQuantizer,
  IndexLSH,
  IndexNSG,
  IndexPQ,
  IndexPQFastScan,
  IndexScalarQuantizer,
  type ProductQuantizer,
  ScalarQuantizer,
} from '@faiss-sdk/generated';
import { unknown } from './unknown.ts';

/** The M that a graph was made with: links of a vertex on the upper levels. */
export const hnswM = (index: IndexHNSW): number => index.hnsw.nbNeighbors(1);

const SQ_NAMES = new Map<number, string>([
  [ScalarQuantizer.QT_8bit, 'SQ8'],
  [ScalarQuantizer.QT_4bit, 'SQ4'],
  [ScalarQuantizer.QT_6bit, 'SQ6'],
  [ScalarQuantizer.QT_fp16, 'SQfp16'],
  [ScalarQuantizer.QT_bf16, 'SQbf16'],
  [ScalarQuantizer.QT_8bit_direct, 'SQ8_direct'],
  [ScalarQuantizer.QT_8bit_direct_signed, 'SQ8_direct_signed'],
]);

function sq(index: Index & { readonly sq: ScalarQuantizer }): string {
  const name = SQ_NAMES.get(index.sq.qtype);
  if (name === undefined) throw unknown(index);
  return name;
}

const pq = ({ M, nbits }: ProductQuantizer) => `PQ${M}x${nbits}`;

/** Polysemous training is what a string asks for unless it says np. */
const trained = (polysemous: boolean) => (polysemous ? '' : 'np');

/** How an index codes its vectors: the last part of a factory string; null for a kind that is not known. */
export function codesOf(index: Index): string | null {
  if (index instanceof IndexFlat || index instanceof IndexIVFFlat) return 'Flat';
  if (index instanceof IndexIVFPQR)
    return index.pq.nbits === 8 && index.refinePq.nbits === 8 ? `PQ${index.pq.M}+${index.refinePq.M}` : null;
  if (index instanceof IndexIVFPQ) return pq(index.pq) + trained(index.doPolysemousTraining);
  if (index instanceof IndexIVFPQFastScan) return `${pq(index.pq)}fs${index.byResidual ? 'r' : ''}${blocks(index.bbs)}`;
  if (index instanceof IndexIVFScalarQuantizer || index instanceof IndexScalarQuantizer) return sq(index);
  if (index instanceof IndexPQFastScan) return `${pq(index.pq)}fs${blocks(index.bbs)}`;
  if (index instanceof IndexPQ) return pq(index.pq) + trained(index.doPolysemousTraining);
  if (index instanceof IndexLSH) return lsh(index);
  if (index instanceof IndexHNSW) return graph(`HNSW${hnswM(index)}`, index.storage);
  if (index instanceof IndexNSG) return graph(`NSG${index.nsg.R}`, index.storage);
  return null;
}

function graph(name: string, storage: Index): string | null {
  const codes = codesOf(storage);
  return codes === null ? null : codes === 'Flat' ? name : `${name},${codes}`;
}

const blocks = (bbs: number) => (bbs === 32 ? '' : `_${bbs}`);

function lsh(index: IndexLSH): string {
  const nbits = index.nbits === index.d ? '' : String(index.nbits);
  return `LSH${nbits}${index.rotateData ? 'r' : ''}${index.trainThresholds ? 't' : ''}`;
}
