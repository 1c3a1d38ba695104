import { asTensor, type Tensor } from '../data/tensor.ts';

/** Rows and columns that a picture shows at most; the counts speak of the whole. */
const ROWS = 48;
const COLUMNS = 64;
/** Rows whose numbers are written out. */
const WRITTEN = 3;
const WRITTEN_NUMBERS = 12;

/** Two arrays side by side, small enough to be kept in a report. */
export interface Comparison {
  readonly kind: string;
  readonly expectedShape: readonly number[];
  readonly actualShape: readonly number[];
  readonly rows: number;
  readonly columns: number;
  /** Numbers that differ, in the whole array, and the largest difference where numbers are subtracted. */
  readonly differing: number;
  readonly rowsDiffering: number;
  readonly largest: number | null;
  /**
   * One text a row from `firstRow`, one character a column: `0` equal, `1` to `9` by how much (each step ten times more, from a
   * millionth of the expected number; labels: `5` elsewhere in the expected row, `9` nowhere in it), `-` only one side has it.
   */
  readonly firstRow: number;
  readonly cells: readonly string[];
  /** The first rows that differ, in numbers. */
  readonly written: readonly { readonly row: number; readonly expected: string; readonly actual: string }[];
}

export function compareArrays(actualSide: unknown, expectedSide: unknown): Comparison | null {
  const actual = asTensor(actualSide);
  const expected = asTensor(expectedSide);
  if (!actual || !expected) return null;
  const columns = Math.max(1, expected.shape.length > 1 ? expected.width : expected.data.length);
  const rows = Math.max(1, Math.ceil(Math.max(expected.data.length, actual.data.length) / columns));
  const grades = Array.from({ length: rows }, (_, row) => gradeRow(actual, expected, row, columns));
  const bad = grades.flatMap((text, row) => (/[^0]/.test(text) ? [row] : []));
  const firstRow = rows <= ROWS ? 0 : Math.max(0, Math.min((bad[0] ?? 0) - 2, rows - ROWS));
  return {
    kind: expected.kind === actual.kind ? expected.kind : `${expected.kind} expected, ${actual.kind}`,
    expectedShape: expected.shape,
    actualShape: actual.shape,
    rows,
    columns,
    differing: grades.reduce((sum, text) => sum + text.replaceAll('0', '').length, 0),
    rowsDiffering: bad.length,
    largest: largestDifference(actual, expected),
    firstRow,
    cells: grades.slice(firstRow, firstRow + ROWS).map((text) => text.slice(0, COLUMNS)),
    written: bad.slice(0, WRITTEN).map((row) => ({
      row,
      expected: numbers(expected, row, columns),
      actual: numbers(actual, row, columns),
    })),
  };
}

function gradeRow(actual: Tensor, expected: Tensor, row: number, columns: number): string {
  const start = row * columns;
  const labels = expected.kind === 'i64';
  const held = labels ? new Set<unknown>(expected.data.subarray(start, start + columns)) : null;
  let text = '';
  for (let i = start; i < Math.min(start + columns, Math.max(actual.data.length, expected.data.length)); i++) {
    const [a, b] = [actual.data[i], expected.data[i]];
    if (a === undefined || b === undefined) text += '-';
    else if (Object.is(a, b)) text += '0';
    else if (held) text += held.has(typeof a === 'bigint' ? a : Number.isInteger(a) ? BigInt(a) : a) ? '5' : '9';
    else text += grade(Number(a), Number(b));
  }
  return text;
}

function grade(a: number, b: number): string {
  const relative = Math.abs(a - b) / Math.max(Math.abs(b), Number.MIN_VALUE);
  if (!Number.isFinite(relative)) return '9';
  return String(Math.min(9, Math.max(1, Math.floor(Math.log10(relative)) + 8)));
}

function largestDifference(actual: Tensor, expected: Tensor): number | null {
  if (expected.kind === 'i64' || expected.kind === 'u64') return null;
  let largest = 0;
  for (let i = 0; i < Math.min(actual.data.length, expected.data.length); i++) {
    largest = Math.max(largest, Math.abs(Number(actual.data[i]) - Number(expected.data[i])) || 0);
  }
  return Number.isFinite(largest) ? largest : null;
}

function numbers({ data }: Tensor, row: number, columns: number): string {
  const all = Array.from<number | bigint>(data.slice(row * columns, (row + 1) * columns));
  const text = all
    .slice(0, WRITTEN_NUMBERS)
    .map((value) =>
      typeof value === 'number'
        ? String(Math.fround(value) === value ? Number(value.toPrecision(9)) : value)
        : String(value),
    );
  return text.join(', ') + (all.length > WRITTEN_NUMBERS ? ', …' : '');
}
