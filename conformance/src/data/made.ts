import type { MadeData } from '../cases/types.ts';
import { allocate, Tensor } from './tensor.ts';

/** README.md, "Made data": counter based, the same bits as conformance/python/faiss_conformance/data.py. */
function mix(x: number): number {
  x ^= x >>> 16;
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  x ^= x >>> 16;
  return x >>> 0;
}

function stream(seed: number): (i: number) => number {
  const start = mix((Math.imul(seed, 0x9e3779b9) + 0x85ebca6b) >>> 0);
  return (i) => mix((start + i) >>> 0);
}

export function make({ make: kind, n, d, seed }: MadeData): Tensor {
  const draw = stream(seed);
  const data = allocate(kind === 'bytes' ? 'u8' : 'f32', n * d) as Float32Array | Uint8Array;
  if (kind === 'clusters') {
    const centreOf = stream(seed ^ 0x5bd1e995);
    const centres = stream(99);
    for (let row = 0; row < n; row++) {
      const centre = centreOf(row) % 16;
      for (let col = 0; col < d; col++) {
        const i = row * d + col;
        data[i] = (3 * (centres(centre * d + col) >>> 16) + (draw(i) >>> 16)) / 2 ** 18;
      }
    }
  } else {
    const element =
      kind === 'uniform'
        ? (bits: number) => (bits >>> 8) / 2 ** 24
        : (bits: number) => bits % (kind === 'grid' ? 16 : 256);
    for (let i = 0; i < data.length; i++) data[i] = element(draw(i));
  }
  return new Tensor(kind === 'bytes' ? 'u8' : 'f32', [n, d], data);
}
