import { argumentOf, errorAt, type Place } from '../errors/place.ts';

/**
 * Number of rows in a flat array.
 *
 * @param width values per row
 * @param widthName where the width comes from, `d`
 *
 * Throws `ERR_FAISS_DIMENSION_MISMATCH` when the length is no multiple of the width; the text has both numbers.
 */
export function rows(array: ArrayLike<unknown>, width: number, at: Place, widthName = 'the row length'): number {
  const { length } = array;
  const n = length / width;
  if (Number.isInteger(n)) return n;
  // 0 / 0: an empty array has no rows, whatever their length.
  if (length === 0) return 0;
  throw errorAt(
    'DIMENSION_MISMATCH',
    at,
    `${argumentOf(at)} has ${length} values, which is no multiple of ${widthName} = ${width}. Pass n·${width} values, row after row.`,
  );
}

/**
 * Checks the exact length of an array.
 *
 * @param formula what the length stands for, `n * k`
 */
export function length(array: ArrayLike<unknown>, expected: number, at: Place, formula?: string): void {
  if (array.length === expected) return;
  const why = formula === undefined || formula === String(expected) ? '' : ` (${formula})`;
  throw errorAt(
    'DIMENSION_MISMATCH',
    at,
    `${argumentOf(at)} must have ${expected} values${why}; it has ${array.length}.`,
  );
}
