import type { Tensor } from '../data/tensor.ts';
import { type Fault, pair } from './exact.ts';
import { near } from './numeric.ts';

function slice(tensor: Tensor, from: number, to: number): (number | bigint)[] {
  return Array.from<number | bigint>(tensor.data.slice(from, to));
}

/** Ranks of one row whose golden distances are equal within the tolerance, one after the other. */
function groups(
  distances: ArrayLike<number | bigint>,
  start: number,
  width: number,
  abs: number,
  rel: number,
): [number, number][] {
  const found: [number, number][] = [];
  for (let rank = 0; rank < width; rank++) {
    const last = found.at(-1);
    const [here, before] = [Number(distances[start + rank]), Number(distances[start + rank - 1])];
    if (last && near(here, before, abs, rel)) last[1] = rank + 1;
    else found.push([rank, rank + 1]);
  }
  return found;
}

export interface Ties {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly actualDistances: unknown;
  readonly expectedDistances: unknown;
  readonly abs: number;
  readonly rel: number;
}

/**
 * The same labels row by row, where labels of equal distance may change places. The group at the
 * last rank may also hold other labels, at that distance: which of several equals is cut off is open.
 */
export function ties(input: Ties): Fault {
  const labels = pair(input.actual, input.expected);
  if (typeof labels === 'string') return labels;
  const distances = pair(input.actualDistances, input.expectedDistances);
  if (typeof distances === 'string') return `distances: ${distances}`;
  const width = labels.b.width;
  const rows = width === 0 ? 0 : labels.b.data.length / width;
  for (let row = 0; row < rows; row++) {
    const fault = tiedRow(labels.a, labels.b, distances.a, distances.b, row * width, width, input);
    if (fault) return `row ${row}: ${fault}`;
  }
  return null;
}

function tiedRow(a: Tensor, b: Tensor, da: Tensor, db: Tensor, start: number, width: number, input: Ties): Fault {
  const row = slice(a, start, start + width);
  const found = row.filter((label) => label !== -1n);
  if (new Set(found).size !== found.length) return 'a label stands there twice';
  for (const [first, end] of groups(db.data, start, width, input.abs, input.rel)) {
    const expected = slice(b, start + first, start + end);
    const actual = row.slice(first, end);
    const strangers = actual.filter((label) => !expected.includes(label));
    if (strangers.length === 0) continue;
    const cut = end === width && !expected.includes(-1n);
    const sameDistance = actual.every((_, i) =>
      near(Number(da.data[start + first + i]), Number(db.data[start + first + i]), input.abs, input.rel),
    );
    if (cut && sameDistance && !strangers.includes(-1n)) continue;
    return `ranks ${first} to ${end - 1}: expected ${expected.join(', ')}, got ${actual.join(', ')}`;
  }
  return null;
}

/** Mean share of the other side's labels that the row holds; rows without labels do not count. */
export function recall(actual: unknown, expected: unknown, min: number): Fault {
  const sides = pair(actual, expected);
  if (typeof sides === 'string') return sides;
  const { a, b } = sides;
  const width = b.width;
  let sum = 0;
  let rows = 0;
  for (let start = 0; start < b.data.length; start += width) {
    const wanted = slice(b, start, start + width).filter((label) => label !== -1n);
    if (wanted.length === 0) continue;
    const got = new Set(slice(a, start, start + width));
    sum += wanted.filter((label) => got.has(label)).length / wanted.length;
    rows++;
  }
  if (rows === 0) return 'the expected side holds no labels, so recall says nothing';
  const mean = sum / rows;
  return mean >= min ? null : `recall is ${mean.toFixed(4)}, below ${min}`;
}
