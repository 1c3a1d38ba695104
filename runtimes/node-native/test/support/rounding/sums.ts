/** Sums of products and of squares over many numbers of components, whose last bits tell in which order and how they were rounded. */
import { make } from '../../../../../conformance/src/data/made.ts';

/** What Python needs to know to compute the same: vector i of d components is row i of this made data. */
export const PLAN = {
  functions: ['fvec_L2sqr', 'fvec_inner_product', 'fvec_norm_L2sqr'],
  dimensions: [...Array.from({ length: 64 }, (_, i) => i + 1), 100, 128, 200, 256, 384, 768, 1024],
  /** Pairs of vectors for each number of components. */
  pairs: 8,
  seeds: [61, 62],
} as const;

/** Sums by their C++ name: those of the pairs of the first number of components, of the second, ... */
export type Sums = Readonly<Record<string, Float32Array>>;

export interface Sdk {
  fvecL2sqr(x: Float32Array, y: Float32Array): number;
  fvecInnerProduct(x: Float32Array, y: Float32Array): number;
  fvecNormL2sqr(x: Float32Array): number;
}

export function sumsOf(sdk: Sdk): Sums {
  const { dimensions, pairs, seeds } = PLAN;
  const sides = (d: number) => seeds.map((seed) => make({ make: 'uniform', n: pairs, d, seed }).data as Float32Array);
  const each = (sum: (x: Float32Array, y: Float32Array) => number): Float32Array =>
    Float32Array.from(
      dimensions.flatMap((d) => {
        const [x, y] = sides(d);
        const row = (i: number) => [x!, y!].map((side) => side.subarray(i * d, (i + 1) * d));
        return Array.from({ length: pairs }, (_, i) => sum(...(row(i) as [Float32Array, Float32Array])));
      }),
    );
  return {
    fvec_L2sqr: each((x, y) => sdk.fvecL2sqr(x, y)),
    fvec_inner_product: each((x, y) => sdk.fvecInnerProduct(x, y)),
    fvec_norm_L2sqr: each((x) => sdk.fvecNormL2sqr(x)),
  };
}

/** Where two differ in any bit: one line for each function and number of components. */
export function differences(got: Sums, wanted: Sums): string[] {
  const { functions, dimensions, pairs } = PLAN;
  const bits = (sums: Sums, name: string, at: number) =>
    Buffer.from(sums[name]!.slice(at * pairs, (at + 1) * pairs).buffer).toString('hex');
  return functions.flatMap((name) =>
    dimensions.flatMap((d, at) => (bits(got, name, at) === bits(wanted, name, at) ? [] : [`${name}, d = ${d}`])),
  );
}
