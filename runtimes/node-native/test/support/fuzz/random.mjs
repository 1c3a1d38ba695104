// Deterministic randomness, and the values that a careless or hostile caller passes.

/** A stream of numbers that is the same on every machine for the same seed (mulberry32). */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed >>> 0;
  }
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  /** An integer in [0, limit). @param {number} limit */
  below(limit) {
    return Math.floor(this.next() * limit);
  }
  /** True in `percent` of 100 cases. @param {number} percent */
  chance(percent) {
    return this.next() * 100 < percent;
  }
  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return /** @type {T} */ (list[this.below(list.length)]);
  }
}

/** A number for a text, to seed episodes by name. @param {string} text */
export function hash(text) {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** Integers that FAISS would take for sizes, counts, addresses or enum values. */
const integers = [
  -1,
  -2,
  0,
  1,
  2,
  3,
  5,
  7,
  15,
  31,
  33,
  64,
  99,
  1000,
  65536,
  2 ** 24,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32,
  2 ** 40,
  2 ** 53,
  -(2 ** 31),
  -(2 ** 31) - 1,
  -(2 ** 53),
];
const reals = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e308, -1e308, 1e30, 5e-324, 0.5];
/** Values of no kind that the addon takes for the argument. */
const foreign = () => [undefined, null, true, '3', '', {}, [], [1], () => 1, Symbol('s'), 1n, new Date(0), /x/];
const MEGABYTE = 'x'.repeat(1 << 20);
const texts = ['', '\0', 'a\0b', '\ud800', '../..', '/', '.', '%s%n%d', MEGABYTE, '(((((', ',,,,', 'ü', '-1', '1e999'];

/** @param {Random} random */
export function hostileNumber(random) {
  return random.chance(60) ? random.pick(integers) : random.chance(70) ? random.pick(reals) : random.pick(foreign());
}
/** @param {Random} random */
export function hostileInteger(random) {
  return random.pick(integers);
}
/** @param {Random} random */
export function hostileText(random) {
  return random.chance(85) ? random.pick(texts) : random.pick(foreign());
}
/** Anything at all. @param {Random} random */
export function anything(random) {
  const kind = random.below(5);
  if (kind === 0) return hostileNumber(random);
  if (kind === 1) return hostileText(random);
  if (kind === 2) return hostileArray(random);
  return random.pick(foreign());
}

const arrays = [Float32Array, Float64Array, Uint8Array, Int32Array, BigInt64Array, BigUint64Array];
/** An array of any kind and length, detached ones too. @param {Random} random */
export function hostileArray(random) {
  const Kind = random.pick([...arrays, Int8Array, Uint16Array, DataView, Array]);
  if (Kind === DataView) return new DataView(new ArrayBuffer(16));
  const length = random.pick([0, 1, 3, 16, 17, 1000, random.chance(5) ? 1 << 22 : 64]);
  const array = Kind === Array ? Array.from({ length: Math.min(length, 1000) }, () => 0.5) : new Kind(length);
  if (Kind !== Array && random.chance(20)) structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

/** What floats of a vector may be: mostly ordinary, at times what breaks comparisons and squares. */
const oddFloats = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1e38,
  -1e38,
  1e20,
  1e-40,
  -1,
  0,
  65536,
];
/** Fills an array of any typed kind with plausible values. @param {Random} random @param {any} array @param {number} limit */
export function fill(random, array, limit) {
  const wide = array instanceof BigInt64Array || array instanceof BigUint64Array;
  const odd = random.chance(15);
  const zero = random.chance(5);
  for (let i = 0; i < array.length; i++) {
    if (wide)
      array[i] = BigInt(
        odd && random.chance(20) ? random.pick([-1, -2, 2 ** 31, -(2 ** 53), 2 ** 40, limit]) : random.below(limit),
      );
    else if (array instanceof Float32Array || array instanceof Float64Array)
      array[i] = zero ? 0 : odd && random.chance(5) ? random.pick(oddFloats) : random.next();
    else array[i] = random.below(256);
  }
  return array;
}
