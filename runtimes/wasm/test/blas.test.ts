/** Each of the 13 BLAS and LAPACK routines that FAISS calls, against what defines its result, in double precision. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cell, Fortran, loadBlas } from './support/fortran.ts';
import { at, distance, identity, type Matrix, matrix, multiply, noise, transpose } from './support/linear-algebra.ts';

let f: Fortran;
beforeAll(async () => {
  f = new Fortran(await loadBlas());
});

/** Rounding of sums of about a hundred products of numbers up to 1. */
const CLOSE = { f32: 2e-4, f64: 1e-11 } as const;
type Kind = keyof typeof CLOSE;
const size = (m: number): Cell => f.int(m);
const ok = (info: Cell) => expect(info.values[0]).toBe(0);

describe.each([
  ['sgemm', 'f32'],
  ['dgemm', 'f64'],
] as const)('%s', (name, kind: Kind) => {
  const shapes = [
    [1, 1, 1],
    [8, 4, 16],
    [9, 5, 3],
    [131, 67, 300],
    [3, 1030, 2],
  ] as const;
  const forms = ['NN', 'NT', 'TN', 'TT'].flatMap((form) => shapes.map(([m, n, k]) => [form, m, n, k] as const));
  it.each(forms)('%s, %i x %i x %i', (form, m, n, k) => {
    const a = noise(m, k);
    const b = noise(k, n);
    const c = noise(m, n, m + 3);
    const given = { a: form[0] === 'T' ? transpose(a) : a, b: form[1] === 'T' ? transpose(b) : b };
    const out = f.real(c.data, kind);
    const [alpha, beta] = [0.5, -2];
    f.call(
      name,
      f.letter(form[0]!),
      f.letter(form[1]!),
      ...[m, n, k].map(size),
      f.real([alpha], kind),
      f.real(given.a.data, kind),
      size(given.a.ld),
      f.real(given.b.data, kind),
      size(given.b.ld),
      f.real([beta], kind),
      out,
      size(c.ld),
    );
    const product = multiply(a, b);
    const wanted = matrix(m, n, (i, j) => alpha * at(product, i, j) + beta * at(c, i, j));
    expect(distance(out.matrix(m, n, c.ld), wanted)).toBeLessThan(CLOSE[kind]);
    for (let j = 0; j < n; ++j) expect(out.values[j * c.ld + m]).toBe(0); // beyond the last row
  });

  it('does not read c when beta is 0', () => {
    const out = f.real([Number.NaN], kind);
    const one = () => f.real([1], kind);
    const args = [one(), one(), size(1), one(), size(1), f.real([0], kind), out, size(1)];
    f.call(name, f.letter('N'), f.letter('N'), size(1), size(1), size(1), ...args);
    expect(out.values[0]).toBe(1);
  });
});

describe.each(['UN', 'UT', 'LN', 'LT'])('ssyrk %s', (form) => {
  it('writes its half of a symmetric product and nothing else', () => {
    const [n, k] = [37, 290];
    const a = noise(n, k);
    const given = form[1] === 'T' ? transpose(a) : a;
    const out = f.real(new Float64Array(n * n).fill(7), 'f32');
    const reals = [f.real([1], 'f32'), f.real(given.data, 'f32'), size(given.ld), f.real([0], 'f32')];
    f.call('ssyrk', f.letter(form[0]!), f.letter(form[1]!), size(n), size(k), ...reals, out, size(n));
    const product = multiply(a, transpose(a));
    const mine = (i: number, j: number) => (form[0] === 'U' ? i <= j : i >= j);
    const wanted = matrix(n, n, (i, j) => (mine(i, j) ? at(product, i, j) : 7));
    expect(distance(out.matrix(n, n), wanted)).toBeLessThan(CLOSE.f32);
  });
});

/** Calls a LAPACK routine twice, as its callers do: for the size of its workspace, then for the result. */
function withWorkspace(kind: Kind, call: (work: Cell, lwork: Cell, info: Cell) => void): void {
  const asked = f.space(1, kind);
  call(asked, f.int(-1), f.int(0));
  const count = Math.max(1, Math.ceil(asked.values[0]!));
  const info = f.int(0);
  call(f.space(count, kind), f.int(count), info);
  ok(info);
}

describe('sgeqrf and sorgqr', () => {
  it.each([
    [40, 40],
    [50, 20],
  ])('%i x %i: orthogonal columns that give the matrix again', (m, n) => {
    const a = noise(m, n);
    const qr = f.real(a.data, 'f32');
    const tau = f.space(n, 'f32');
    withWorkspace('f32', (...rest) => f.call('sgeqrf', size(m), size(n), qr, size(m), tau, ...rest));
    const r = matrix(n, n, (i, j) => (i <= j ? qr.values[j * m + i]! : 0));
    withWorkspace('f32', (...rest) => f.call('sorgqr', size(m), size(n), size(n), qr, size(m), tau, ...rest));
    const q = qr.matrix(m, n);
    expect(distance(multiply(transpose(q), q), identity(n))).toBeLessThan(CLOSE.f32);
    expect(distance(multiply(q, r), a)).toBeLessThan(CLOSE.f32);
  });
});

describe.each([
  ['s', 'f32'],
  ['d', 'f64'],
] as const)('%sgetrf and %sgetri', (letter, kind: Kind) => {
  it('invert a matrix', () => {
    const n = 33;
    const a = matrix(n, n, (i, j) => at(noise(1, 1), 0, 0) + (i === j ? 4 : 0));
    const lu = f.real(a.data, kind);
    const pivots = f.ints(n);
    const info = f.int(0);
    f.call(`${letter}getrf`, size(n), size(n), lu, size(n), pivots, info);
    ok(info);
    withWorkspace(kind, (...rest) => f.call(`${letter}getri`, size(n), lu, size(n), pivots, ...rest));
    expect(distance(multiply(a, lu.matrix(n, n)), identity(n))).toBeLessThan(CLOSE[kind]);
  });

  it('say which pivot of a singular matrix is zero', () => {
    const lu = f.real([1, 2, 2, 4], kind);
    const info = f.int(0);
    f.call(`${letter}getrf`, size(2), size(2), lu, size(2), f.ints(2), info);
    expect(info.values[0]).toBe(2);
  });
});

it.each(['U', 'L'])('dsyev %s: eigenvalues ascend and belong to their vectors', (half) => {
  const n = 30;
  const a = noise(n, n);
  const symmetric = multiply(a, transpose(a));
  const other = (i: number, j: number) => (half === 'U' ? i > j : i < j);
  const vectors = f.real(matrix(n, n, (i, j) => (other(i, j) ? 99 : at(symmetric, i, j))).data, 'f64');
  const values = f.space(n, 'f64');
  withWorkspace('f64', (...rest) =>
    f.call('dsyev', f.letter('V'), f.letter(half), size(n), vectors, size(n), values, ...rest),
  );
  const v = vectors.matrix(n, n);
  const w = [...values.values];
  expect(w).toEqual([...w].sort((x, y) => x - y));
  const scaled = matrix(n, n, (i, j) => at(v, i, j) * w[j]!);
  expect(distance(multiply(symmetric, v), scaled)).toBeLessThan(1e-10);
  expect(distance(multiply(transpose(v), v), identity(n))).toBeLessThan(1e-11);
});

describe.each([
  ['sgesvd', 'f32'],
  ['dgesvd', 'f64'],
] as const)('%s', (name, kind: Kind) => {
  it.each([
    [20, 20, 'A'],
    [30, 12, 'S'],
    [12, 30, 'A'],
  ] as const)('%i x %i, job %s: factors that give the matrix again', (m, n, job) => {
    const few = Math.min(m, n);
    const [columns, rows] = job === 'A' ? [m, n] : [few, few];
    const a = noise(m, n);
    const [u, s, vt] = [f.space(m * columns, kind), f.space(few, kind), f.space(rows * n, kind)];
    const given = f.real(a.data, kind);
    withWorkspace(kind, (...rest) =>
      f.call(
        ...([name, f.letter(job), f.letter(job), size(m), size(n), given, size(m)] as const),
        ...[s, u, size(m), vt, size(rows), ...rest],
      ),
    );
    const singular = [...s.values];
    expect(singular).toEqual([...singular].sort((x, y) => y - x));
    const left = u.matrix(m, columns);
    const right = vt.matrix(rows, n);
    const middle = matrix(columns, rows, (i, j) => (i === j ? singular[i]! : 0));
    expect(distance(multiply(multiply(left, middle), right), a)).toBeLessThan(CLOSE[kind]);
    expect(distance(multiply(transpose(left), left), identity(columns))).toBeLessThan(CLOSE[kind]);
    expect(distance(multiply(right, transpose(right)), identity(rows))).toBeLessThan(CLOSE[kind]);
  });
});

describe('sgelsd', () => {
  function solve(a: Matrix, b: Matrix): { x: Matrix; rank: number } {
    const [m, n] = [a.rows, a.columns];
    const ld = Math.max(m, n);
    const right = f.real(matrix(ld, b.columns, (i, j) => (i < m ? at(b, i, j) : 0)).data, 'f32');
    const [rank, info] = [f.int(0), f.int(0)];
    const fixed = () => [size(m), size(n), size(b.columns), f.real(a.data, 'f32'), size(m), right, size(ld)];
    const rest = [f.space(Math.min(m, n), 'f32'), f.real([-1], 'f32'), rank];
    f.call('sgelsd', ...fixed(), ...rest, f.space(1000, 'f32'), f.int(1000), f.ints(1000), info);
    ok(info);
    return { x: right.matrix(n, b.columns, ld), rank: rank.values[0]! };
  }

  it('leaves a residual that is orthogonal to the columns', () => {
    const a = noise(60, 14);
    const b = noise(60, 3);
    const { x, rank } = solve(a, b);
    expect(rank).toBe(14);
    const ax = multiply(a, x);
    const residual = matrix(60, 3, (i, j) => at(b, i, j) - at(ax, i, j));
    expect(
      distance(
        multiply(transpose(a), residual),
        matrix(14, 3, () => 0),
      ),
    ).toBeLessThan(CLOSE.f32);
  });

  it('gives the smallest solution where the rank is lower', () => {
    const a = matrix(2, 2, () => 1);
    const { x, rank } = solve(
      a,
      matrix(2, 1, () => 2),
    );
    expect(rank).toBe(1);
    expect(at(x, 0, 0)).toBeCloseTo(1, 5);
    expect(at(x, 1, 0)).toBeCloseTo(1, 5);
  });
});
