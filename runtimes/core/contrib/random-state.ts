import { mersenne } from 'pure-rand/generator/mersenne';

/**
 * The numbers of NumPy's `RandomState(seed)`, which parts of `faiss.contrib` draw from: same seed, same values.
 * Only the draws that are needed are here.
 */
export class RandomState {
  readonly #generator;
  #spare: number | null = null;

  constructor(seed: number) {
    this.#generator = mersenne(seed);
  }

  #bits(): number {
    return this.#generator.next() >>> 0;
  }

  /** A number in [0, 1) with 53 random bits. */
  random(): number {
    const high = this.#bits() >>> 5;
    const low = this.#bits() >>> 6;
    return (high * 67_108_864 + low) / 9_007_199_254_740_992;
  }

  /** A draw from the normal distribution, by Marsaglia's polar method, which yields two at a time. */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * this.random() - 1;
      y = 2 * this.random() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    this.#spare = factor * x;
    return factor * y;
  }

  /** An integer from 0 to `max`, both included. */
  interval(max: number): number {
    if (max === 0) return 0;
    const mask = 2 ** (32 - Math.clz32(max)) - 1;
    for (;;) {
      const value = (this.#bits() & mask) >>> 0;
      if (value <= max) return value;
    }
  }

  /** The numbers from 0 to n - 1 in random order. */
  permutation(n: number): number[] {
    const order = Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = this.interval(i);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    return order;
  }

  /** `size` numbers below `weights.length`, each drawn with its share of the weights, with replacement. */
  weighted(size: number, weights: Float64Array): number[] {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const sums = new Float64Array(weights.length);
    let sum = 0;
    weights.forEach((weight, i) => {
      sum += weight / total;
      sums[i] = sum;
    });
    return Array.from({ length: size }, () => {
      const at = this.random();
      const found = sums.findIndex((upTo) => upTo / sum > at);
      return found < 0 ? weights.length - 1 : found;
    });
  }
}
