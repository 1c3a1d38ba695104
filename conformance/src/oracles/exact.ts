import { asTensor, type Tensor } from '../data/tensor.ts';
import { ObjectOfClass } from '../goldens/answers.ts';

/** Text of a fault, or null where both sides agree. */
export type Fault = string | null;

/** Where a flat position lies, in the words of the shape: `[3, 7]`. */
export function place(index: number, shape: readonly number[]): string {
  const indices: number[] = [];
  let rest = index;
  for (const size of [...shape].reverse()) {
    indices.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return `[${indices.join(', ')}]`;
}

/** Both sides as arrays of one kind and length, or what keeps them from being compared. */
export function pair(actual: unknown, expected: unknown): { a: Tensor; b: Tensor } | string {
  const a = asTensor(actual);
  const b = asTensor(expected);
  if (!b) return `the expected side is no array`;
  if (!a) return `expected an array of ${b.data.length} ${b.kind}, got ${show(actual)}`;
  if (a.kind !== b.kind) return `expected ${b.kind} values, got ${a.kind}`;
  if (a.data.length !== b.data.length) return `expected ${b.data.length} values [${b.shape}], got ${a.data.length}`;
  return { a, b };
}

export function show(value: unknown): string {
  if (value instanceof ObjectOfClass) return `a ${value.name}`;
  const tensor = asTensor(value);
  if (tensor) return `${tensor.data.length} ${tensor.kind}`;
  if (typeof value === 'object' && value !== null) return `a ${value.constructor?.name}`;
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));
}

/** Positions at which `equal` fails, told with the first of them. */
export function compare(a: Tensor, b: Tensor, equal: (x: number | bigint, y: number | bigint) => boolean): Fault {
  let count = 0;
  let first = -1;
  for (let i = 0; i < b.data.length; i++) {
    if (equal(a.data[i]!, b.data[i]!)) continue;
    if (first < 0) first = i;
    count++;
  }
  if (count === 0) return null;
  return `${count} of ${b.data.length} differ, first at ${place(first, b.shape)}: expected ${b.data[first]}, got ${a.data[first]}`;
}

function sameScalar(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  const whole = (value: unknown) => (Number.isSafeInteger(value) ? BigInt(value as number) : value);
  return typeof whole(actual) === 'bigint' && whole(actual) === whole(expected);
}

export function exact(actual: unknown, expected: unknown): Fault {
  if (asTensor(expected)) {
    const sides = pair(actual, expected);
    return typeof sides === 'string' ? sides : compare(sides.a, sides.b, Object.is);
  }
  if (Array.isArray(expected)) return lists(actual, expected);
  if (expected instanceof ObjectOfClass) return ofClass(actual, expected);
  return sameScalar(actual, expected) ? null : `expected ${show(expected)}, got ${show(actual)}`;
}

function lists(actual: unknown, expected: readonly unknown[]): Fault {
  if (!Array.isArray(actual)) return `expected a list of ${expected.length}, got ${show(actual)}`;
  if (actual.length !== expected.length) return `expected a list of ${expected.length}, got ${actual.length}`;
  const faults = expected.map((item, i) => exact(actual[i], item));
  const at = faults.findIndex((fault) => fault !== null);
  return at < 0 ? null : `item ${at}: ${faults[at]}`;
}

export function ofClass(actual: unknown, expected: unknown): Fault {
  const name = expected instanceof ObjectOfClass ? expected.name : expected;
  const own = actual instanceof ObjectOfClass ? actual.name : classOf(actual);
  return own === name ? null : `expected an object of class ${show(name)}, got ${own}`;
}

function classOf(actual: unknown): string {
  return typeof actual === 'object' && actual !== null ? actual.constructor.name : show(actual);
}
