/** Matrices by columns, in double precision, computed the plain way: what the routines are judged by. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Element (i, j) at j * ld + i. */
  readonly data: Float64Array;
  readonly ld: number;
}

let state = 1;
/** Deterministic numbers in [-1, 1). */
export function random(): number {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return state / 2 ** 31 - 1;
}

export function matrix(rows: number, columns: number, fill: (i: number, j: number) => number, ld = rows): Matrix {
  const data = new Float64Array(ld * columns);
  for (let j = 0; j < columns; ++j) for (let i = 0; i < rows; ++i) data[j * ld + i] = fill(i, j);
  return { rows, columns, data, ld };
}

/** Numbers that single precision holds exactly, so that rounding of the input is no part of the error. */
export const noise = (rows: number, columns: number, ld = rows): Matrix =>
  matrix(rows, columns, () => Math.fround(random()), ld);
export const identity = (n: number): Matrix => matrix(n, n, (i, j) => (i === j ? 1 : 0));
export const at = (m: Matrix, i: number, j: number): number => m.data[j * m.ld + i]!;
export const transpose = (m: Matrix): Matrix => matrix(m.columns, m.rows, (i, j) => at(m, j, i));

export function multiply(a: Matrix, b: Matrix): Matrix {
  return matrix(a.rows, b.columns, (i, j) => {
    let sum = 0;
    for (let p = 0; p < a.columns; ++p) sum += at(a, i, p) * at(b, p, j);
    return sum;
  });
}

/** Largest difference of two matrices of one size. */
export function distance(a: Matrix, b: Matrix): number {
  let most = a.rows === b.rows && a.columns === b.columns ? 0 : Number.POSITIVE_INFINITY;
  for (let j = 0; j < a.columns; ++j)
    for (let i = 0; i < a.rows; ++i) {
      const difference = Math.abs(at(a, i, j) - at(b, i, j));
      most = Math.max(most, difference); // NaN stays NaN, which is below no limit
    }
  return most;
}
