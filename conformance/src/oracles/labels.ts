import { asTensor, type Tensor } from '../data/tensor.ts';
import { type Fault, pair, show } from './exact.ts';
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
  const wanted = slice(b, start, start + width).filter((label) => label !== -1n);
  // A selector that names an id twice makes Python list it twice; nothing else does.
  const unique = new Set(wanted).size === wanted.length;
  if (unique && new Set(found).size !== found.length) return 'a label stands there twice';
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

/** Mean share of the other side's labels that the row holds, whose length may differ; rows without labels do not count. */
export function recall(actual: unknown, expected: unknown, min: number): Fault {
  const a = asTensor(actual);
  const b = asTensor(expected);
  if (b?.kind !== 'i64') return 'the expected side is no array of labels';
  if (a?.kind !== 'i64') return `expected labels as i64, got ${show(actual)}`;
  const rows = b.width === 0 ? 0 : b.data.length / b.width;
  const length = rows === 0 ? 0 : a.data.length / rows;
  if (!Number.isInteger(length)) return `${a.data.length} labels are no ${rows} rows`;
  let sum = 0;
  let counted = 0;
  for (let row = 0; row < rows; row++) {
    const wanted = slice(b, row * b.width, (row + 1) * b.width).filter((label) => label !== -1n);
    if (wanted.length === 0) continue;
    const got = new Set(slice(a, row * length, (row + 1) * length));
    sum += wanted.filter((label) => got.has(label)).length / wanted.length;
    counted++;
  }
  if (counted === 0) return 'the expected side holds no labels, so recall says nothing';
  const mean = sum / counted;
  return mean >= min ? null : `recall is ${mean.toFixed(4)}, below ${min}`;
}
