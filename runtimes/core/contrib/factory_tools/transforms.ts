import {
  ITQTransform,
  NormalizationTransform,
  OPQMatrix,
  PCAMatrix,
  RandomRotationMatrix,
  RemapDimensionsTransform,
  type VectorTransform,
} from '@faiss-sdk/generated';
import { unknown } from './unknown.ts';

/** What a transform is called in a factory string. */
export function transformPrefix(transform: VectorTransform): string {
  if (transform instanceof OPQMatrix) return `OPQ${transform.M}_${transform.dOut}`;
  if (transform instanceof ITQTransform) return `ITQ${transform.dOut}`;
  if (transform instanceof PCAMatrix) {
    const whitened = transform.eigenPower === 0 ? '' : transform.eigenPower === -0.5 ? 'W' : null;
    if (whitened === null) throw unknown(transform);
    return `PCA${whitened}${transform.randomRotation ? 'R' : ''}${transform.dOut}`;
  }
  if (transform instanceof RandomRotationMatrix) return `RR${transform.dOut}`;
  if (transform instanceof NormalizationTransform && transform.norm === 2) return 'L2norm';
  if (transform instanceof RemapDimensionsTransform) return `Pad${transform.dOut}`;
  throw unknown(transform);
}
