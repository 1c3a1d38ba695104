/** How the types of the model are spelled in TypeScript, going in and coming out. */

import type {
  ClassModel,
  ConstantModel,
  Default,
  ElementKind,
  EnumModel,
  ScalarKind,
  Type,
} from '../../../model/types.ts';
import { className } from '../../../naming/index.ts';

const SCALARS: Readonly<Record<ScalarKind, { in: string; out: string }>> = {
  bool: { in: 'boolean', out: 'boolean' },
  int: { in: 'number', out: 'number' },
  i64: { in: 'number', out: 'number' },
  size: { in: 'number', out: 'number' },
  idx: { in: 'number', out: 'number' },
  id: { in: 'number | bigint', out: 'bigint' },
  u64: { in: 'number | bigint', out: 'bigint' },
  f32: { in: 'number', out: 'number' },
  f64: { in: 'number', out: 'number' },
  string: { in: 'string', out: 'string' },
  path: { in: 'string | URL', out: 'string' },
  reads: { in: 'Reads', out: 'Reads' },
  writes: { in: 'Writes', out: 'Writes' },
};

/** Accepted forms of an array, and the one it is returned in. */
const ARRAYS: Readonly<Record<ElementKind, { in: string; out: string }>> = {
  f32: { in: 'Vectors', out: 'Float32Array' },
  f64: { in: 'Float64Array | readonly number[]', out: 'Float64Array' },
  u8: { in: 'Codes', out: 'Uint8Array' },
  u16: { in: 'Uint16Array | readonly number[]', out: 'Uint16Array' },
  i32: { in: 'Int32Array | readonly number[]', out: 'Int32Array' },
  i64: { in: 'Ids', out: 'BigInt64Array' },
  u64: { in: 'BigUint64Array | readonly bigint[] | readonly number[]', out: 'BigUint64Array' },
};

/** Types of `@faiss-sdk/core` that a spelled type may mention. */
export const CORE_TYPES = ['Vectors', 'Codes', 'Ids', 'Reads', 'Writes', 'SearchResult', 'RangeSearchResult'] as const;

export function typeIn(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar].in;
    case 'enum':
      return className(type.enum.name);
    case 'object':
      return className(type.class.name) + (type.nullable ? ' | null' : '');
    case 'objects':
      return `readonly ${className(type.class.name)}[]`;
    case 'array':
      return ARRAYS[type.element].in + (type.nullable ? ' | null' : '');
    case 'range-result':
      throw new Error('a RangeSearchResult is only ever returned');
  }
}

export function typeOut(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar].out;
    case 'array':
      return ARRAYS[type.element].out + (type.nullable ? ' | null' : '');
    case 'range-result':
      return 'RangeSearchResult';
    case 'objects':
      return `${className(type.class.name)}[]`;
    default:
      return typeIn(type);
  }
}

/** The ABI has one kind of 64-bit integer, which is signed: a word that may use its highest bit is read again without sign. */
export function unsigned(type: Type, value: string): string {
  return type.kind === 'scalar' && type.scalar === 'u64' ? `BigInt.asUintN(64, ${value})` : value;
}

/** Name of the class that an output of this element kind is made of, and of an own array. */
export function ownArray(element: ElementKind): string {
  return ARRAYS[element].out;
}

/** The classes and enums that spelling this type mentions. */
export function mentions(type: Type): { classes: ClassModel[]; enums: EnumModel[] } {
  if (type.kind === 'enum') return { classes: [], enums: [type.enum] };
  if (type.kind === 'object' || type.kind === 'objects') return { classes: [type.class], enums: [] };
  return { classes: [], enums: [] };
}

/** Looks up named constants, so that a default can be printed as a value. */
export class Constants {
  readonly #values = new Map<string, number>();

  constructor(enums: readonly EnumModel[], constants: readonly ConstantModel[]) {
    for (const one of enums) for (const value of one.values) this.#values.set(value.name, value.value);
    for (const one of constants) this.#values.set(one.name, one.value);
  }

  value(name: string): number {
    const value = this.#values.get(name);
    if (value === undefined) throw new Error(`no constant ${name}`);
    return value;
  }

  /** The default as an expression of TypeScript that needs no import, with the type it must have. */
  expression(value: Default, type: Type): string {
    if (value !== null && typeof value === 'object') return String(this.value(value.constant));
    if (typeof value === 'string') return quote(value);
    if (type.kind === 'enum' && typeof value === 'number') return String(value);
    return String(value);
  }
}

/** The default as the documentation names it. */
export function defaultText(value: Default): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return value.constant;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

export function quote(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}
