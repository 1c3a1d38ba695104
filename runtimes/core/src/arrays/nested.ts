import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';

type Row = ArrayLike<number>;
type Fill = (row: number, values: Row, offset: number) => void;

/** Whether rows were passed one by one: the first item is itself an array. */
export function isNested(value: readonly unknown[]): boolean {
  const first = value[0];
  return Array.isArray(first) || ArrayBuffer.isView(first);
}

/**
 * Goes through rows that were passed one by one, all of which must have the same length: `width`, where the object
 * prescribes one, else that of the first row.
 *
 * @param width values per row, undefined when any will do
 * @param widthName what prescribes the width (`d`), for the message
 * @param fill copies one row to its offset in the flat array
 * @returns number of values in all rows
 */
export function eachRow(
  rows: readonly unknown[],
  at: Place,
  width: number | undefined,
  widthName: string | undefined,
  isRow: (row: unknown) => row is Row,
  fill: Fill | null,
): number {
  let expected = width;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!isRow(row)) throw notARow(row, i, at);
    expected ??= row.length;
    if (row.length !== expected) throw ragged(row.length, i, expected, width === undefined ? undefined : widthName, at);
    fill?.(i, row, i * expected);
  }
  return rows.length * (expected ?? 0);
}

function notARow(row: unknown, i: number, at: Place): Error {
  const name = argumentOf(at);
  return errorAt(
    'INVALID_ARGUMENT',
    at,
    `${name}[${i}] must be a row like the ones before it; got ${describe(row)}. Pass one flat array, or an array per row.`,
  );
}

function ragged(length: number, i: number, expected: number, widthName: string | undefined, at: Place): Error {
  const why = widthName === undefined ? `as ${argumentOf(at)}[0] has` : `because ${widthName} = ${expected}`;
  return errorAt(
    'DIMENSION_MISMATCH',
    at,
    `row ${i} of ${argumentOf(at)} has ${length} values, but every row needs ${expected}, ${why}.`,
  );
}
