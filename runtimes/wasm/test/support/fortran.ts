import { blasModule } from '../../tools/blas-module.ts';
import type { Matrix } from './linear-algebra.ts';

type Routine = (...pointers: number[]) => number;
export type Blas = EmscriptenModule & Record<string, Routine>;

/** The module of BLAS and LAPACK routines, built when it is not there yet. */
export async function loadBlas(): Promise<Blas> {
  const { default: create } = (await import(/* @vite-ignore */ await blasModule())) as {
    default: (options: object) => Promise<Blas>;
  };
  return create({});
}

/** An argument in the module's memory, read back after the call. */
export class Cell {
  constructor(
    private readonly blas: Blas,
    readonly pointer: number,
    private readonly length: number,
    private readonly kind: 'f32' | 'f64' | 'i32' | 'u8',
  ) {}

  get values(): Float32Array | Float64Array | Int32Array | Uint8Array {
    const { buffer } = this.blas.HEAPU8;
    const Kind = { f32: Float32Array, f64: Float64Array, i32: Int32Array, u8: Uint8Array }[this.kind];
    return new Kind(buffer as ArrayBuffer, this.pointer, this.length);
  }

  /** The first rows and columns of what lies here with leading dimension `ld`. */
  matrix(rows: number, columns: number, ld = rows): Matrix {
    return { rows, columns, ld, data: Float64Array.from(this.values) };
  }
}

/** Puts arguments as Fortran wants them: everything by address. */
export class Fortran {
  constructor(readonly blas: Blas) {}

  #cell(kind: 'f32' | 'f64' | 'i32' | 'u8', values: ArrayLike<number>): Cell {
    const width = { f32: 4, f64: 8, i32: 4, u8: 1 }[kind];
    const cell = new Cell(this.blas, this.blas._malloc(Math.max(8, values.length * width)), values.length, kind);
    cell.values.set(values);
    return cell;
  }
  int = (value: number): Cell => this.#cell('i32', [value]);
  ints = (count: number): Cell => this.#cell('i32', new Int32Array(count));
  letter = (text: string): Cell => this.#cell('u8', [text.charCodeAt(0)]);
  real = (values: ArrayLike<number>, kind: 'f32' | 'f64'): Cell => this.#cell(kind, values);
  space = (count: number, kind: 'f32' | 'f64'): Cell => this.#cell(kind, new Float64Array(count));

  call(name: string, ...cells: Cell[]): void {
    this.blas[`_${name}_`]!(...cells.map((cell) => cell.pointer));
  }
}
