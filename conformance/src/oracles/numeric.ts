import { asTensor, Tensor } from '../data/tensor.ts';
import { compare, type Fault, pair, show } from './exact.ts';

/** A lone number as an array of one, so that tolerances serve both. */
function widen(value: unknown): unknown {
  return typeof value === 'number' ? new Tensor('f64', [1], Float64Array.of(value)) : value;
}

export function near(x: number, y: number, abs: number, rel: number): boolean {
  if (Object.is(x, y) || x === y) return true;
  return Math.abs(x - y) <= abs + rel * Math.abs(y);
}

/** abs(a - b) <= abs + rel * abs(b); NaN equals only NaN, infinities only themselves. */
export function close(actual: unknown, expected: unknown, abs = 0, rel = 0): Fault {
  const sides = pair(widen(actual), widen(expected));
  if (typeof sides === 'string') return sides;
  let worst = 0;
  const fault = compare(sides.a, sides.b, (x, y) => {
    worst = Math.max(worst, Math.abs(Number(x) - Number(y)) || 0);
    const finite = Number.isFinite(Number(x)) && Number.isFinite(Number(y));
    return finite ? near(Number(x), Number(y), abs, rel) : Object.is(x, y);
  });
  return fault && `${fault}; the largest difference is ${worst.toPrecision(3)}`;
}

const bits = new DataView(new ArrayBuffer(4));

/** Representable steps from zero, in order of the numbers. */
function steps(value: number): number {
  bits.setFloat32(0, value);
  const raw = bits.getInt32(0);
  return raw < 0 ? -(raw & 0x7fffffff) : raw;
}

/** At most n float32 numbers apart. */
export function ulp(actual: unknown, expected: unknown, n: number): Fault {
  const sides = pair(actual, expected);
  if (typeof sides === 'string') return sides;
  if (sides.b.kind !== 'f32') return `ulp compares f32, not ${sides.b.kind}`;
  return compare(sides.a, sides.b, (x, y) => {
    if (Number.isNaN(x) || Number.isNaN(y)) return Object.is(x, y);
    return Math.abs(steps(Number(x)) - steps(Number(y))) <= n;
  });
}

export function within(actual: unknown, min = -Infinity, max = Infinity): Fault {
  const tensor = asTensor(widen(actual));
  if (!tensor) return `expected numbers, got ${show(actual)}`;
  const at = Array.from(tensor.data, Number).findIndex((value) => !(value >= min && value <= max));
  return at < 0 ? null : `value ${at} is ${tensor.data[at]}, outside ${min} to ${max}`;
}
