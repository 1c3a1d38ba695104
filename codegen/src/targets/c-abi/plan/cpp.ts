/** Spellings of C++ for types, values and names. */
import type { ElementKind, ScalarKind } from '../../../model/types.ts';
import { argumentName } from '../../../naming/index.ts';

export const ELEMENT: Readonly<Record<ElementKind, string>> = {
  f32: 'float',
  f64: 'double',
  u8: 'uint8_t',
  u16: 'uint16_t',
  i32: 'int32_t',
  i64: 'int64_t',
  u64: 'uint64_t',
};

/** C++ type of an integer argument: its range is the range that FAISS's parameter can hold. */
export const INTEGER: Partial<Readonly<Record<ScalarKind, string>>> = {
  int: 'int',
  i64: 'int64_t',
  size: 'size_t',
  idx: 'int64_t',
  id: 'int64_t',
  u64: 'uint64_t',
  reads: 'int64_t',
  writes: 'int64_t',
};

export const NUMBER: Partial<Readonly<Record<ScalarKind, string>>> = { f32: 'float', f64: 'double' };

const TAKEN = new Set(
  (
    'f self made alignas alignof and asm auto bool break case catch char class const constexpr continue decltype default delete do double ' +
    'else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept not nullptr operator ' +
    'or private protected public register return short signed sizeof static struct switch template this throw true try typedef typeid ' +
    'typename union unsigned using virtual void volatile while xor'
  ).split(' '),
);

/** Name of the local variable for an argument, output or dimension of this schema name. */
export function local(name: string): string {
  return TAKEN.has(name) ? `${name}_` : name;
}

/** The name by which an error message calls an argument: TypeScript's. */
export function quoted(name: string): string {
  return JSON.stringify(argumentName(name));
}

/** An integer literal that C++ reads as int64_t whatever its size. */
export function integerLiteral(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no integer that a literal can hold exactly`);
  return Math.abs(value) > 2147483647 ? `INT64_C(${value})` : String(value);
}

/** A double literal. */
export function doubleLiteral(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
