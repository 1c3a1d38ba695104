import {
  type Index,
  IndexIDMap,
  IndexIDMap2,
  IndexIVF,
  IndexPreTransform,
  IndexRefine,
  IndexRefineFlat,
} from '@faiss-sdk/generated';
import { coarse } from './coarse.ts';
import { codesOf } from './codes.ts';
import { transformPrefix } from './transforms.ts';
import { unknown } from './unknown.ts';

/** The string of an index, outermost first: what wraps it, how its lists are found, how its vectors are coded. */
export function factoryString(index: Index): string {
  if (index instanceof IndexIDMap2) return `IDMap2,${factoryString(index.index)}`;
  if (index instanceof IndexIDMap) return `IDMap,${factoryString(index.index)}`;
  if (index instanceof IndexPreTransform)
    return [...index.chain.map((transform) => transformPrefix(transform)), factoryString(index.index)].join(',');
  if (index instanceof IndexRefineFlat) return `${factoryString(index.baseIndex)},RFlat`;
  if (index instanceof IndexRefine)
    return `${factoryString(index.baseIndex)},Refine(${factoryString(index.refineIndex)})`;
  const codes = codesOf(index);
  if (codes === null) throw unknown(index);
  return index instanceof IndexIVF ? `${coarse(index, factoryString)},${codes}` : codes;
}
