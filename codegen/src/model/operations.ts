/**
 * The operations of the C ABI, derived from the model: their order gives the numbers that the
 * TypeScript wrappers and the C++ table share, their signatures say how a runtime marshals them.
 */
import { byCodeUnit, functionName, memberName } from '../naming/index.ts';
import { isKnownShape } from './shapes.ts';
import type {
  ArgModel,
  ClassModel,
  ConstructorModel,
  ElementKind,
  FieldModel,
  MethodModel,
  Model,
  Operation,
  ScalarKind,
  Type,
} from './types.ts';

/** What an operation does, with the model entry it came from. */
export type OperationSource =
  | {
      readonly kind: 'constructor';
      readonly class: ClassModel;
      readonly constructor: ConstructorModel;
      readonly index: number;
    }
  | { readonly kind: 'get' | 'set'; readonly field: FieldModel }
  | { readonly kind: 'method'; readonly method: MethodModel };

export interface DetailedOperation extends Operation {
  readonly source: OperationSource;
}

export const constructorOp = (owner: ClassModel, index: number): string => `${owner.name}:new${index}`;
export const getterOp = (field: FieldModel): string => `${field.owner.name}.${field.name}:get`;
export const setterOp = (field: FieldModel): string => `${field.owner.name}.${field.name}:set`;
export const methodOp = (method: MethodModel): string =>
  method.owner === null ? method.name : `${method.owner.name}.${method.name}`;

/** All operations, numbered from 0 in code-unit order of their names. */
export function operations(model: Model): DetailedOperation[] {
  const found: Omit<DetailedOperation, 'id'>[] = [];
  for (const owner of model.classes) {
    if (owner.origin === 'python') continue;
    owner.constructors.forEach((made, index) => {
      found.push({
        name: constructorOp(owner, index),
        display: `new ${owner.name}`,
        signature: `${letters(made.args)}>h`,
        source: { kind: 'constructor', class: owner, constructor: made, index },
      });
    });
    for (const field of owner.fields) found.push(...fieldOperations(field));
    for (const method of owner.methods) found.push(methodOperation(method));
  }
  for (const method of model.functions) found.push(methodOperation(method));
  found.sort((a, b) => byCodeUnit(a.name, b.name));
  return found.map((operation, id) => ({ id, ...operation }));
}

function fieldOperations(field: FieldModel): Omit<DetailedOperation, 'id'>[] {
  const display = `${field.owner.name}.${memberName(field.name)}`;
  const get = {
    name: getterOp(field),
    display,
    signature: `h>${resultLetters(field.type)}`,
    source: { kind: 'get', field },
  } as const;
  if (field.readonly) return [get];
  return [
    get,
    { name: setterOp(field), display, signature: `h${letter(field.type)}>`, source: { kind: 'set', field } },
  ];
}

function methodOperation(method: MethodModel): Omit<DetailedOperation, 'id'> {
  const display = method.owner === null ? functionName(method.name) : `${method.owner.name}.${memberName(method.name)}`;
  return { name: methodOp(method), display, signature: methodSignature(method), source: { kind: 'method', method } };
}

/**
 * Self, the arguments in schema order, then the output arrays that the caller allocates; after `>`
 * whatever only the call itself can size.
 */
export function methodSignature(method: MethodModel): string {
  const self = method.owner !== null && !method.static ? 'h' : '';
  const given = method.outputs.filter((output) => isKnownShape(output.type));
  const returned = method.outputs.filter((output) => !isKnownShape(output.type));
  return `${self}${letters(method.args)}${given.map((o) => letter(o.type)).join('')}>${returned.map((o) => resultLetters(o.type)).join('')}`;
}

const SCALARS: Readonly<Record<ScalarKind, string>> = {
  bool: 'b',
  int: 'i',
  i64: 'i',
  size: 'i',
  idx: 'i',
  id: 'I',
  u64: 'I',
  f32: 'f',
  f64: 'f',
  string: 's',
  path: 's',
  reads: 'i',
  writes: 'i',
};
const ARRAYS: Readonly<Record<ElementKind, string>> = {
  f32: 'F',
  f64: 'D',
  u8: 'B',
  u16: 'S',
  i32: 'W',
  i64: 'L',
  u64: 'U',
};

const letters = (args: readonly ArgModel[]): string => args.map((arg) => letter(arg.type)).join('');

/** Signature letter of a value that goes in (or of a caller's own output array). */
export function letter(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar];
    case 'enum':
      return 'i';
    case 'object':
      return 'h';
    // Handles go in as an array of numbers; only results are a list of new references.
    case 'objects':
      return 'U';
    case 'array':
      return ARRAYS[type.element];
    case 'range-result':
      throw new Error('a RangeSearchResult is only ever returned');
  }
}

/** Letters of a value that comes back; a range result is three: lims, distances, labels. */
export function resultLetters(type: Type): string {
  if (type.kind === 'range-result') return 'UFL';
  return type.kind === 'objects' ? 'H' : letter(type);
}

/** Slots a signature letter occupies on the way in: strings and arrays are a pointer and a length. */
export function slotsOf(letter: string): 1 | 2 {
  return 'sFDBSWLU'.includes(letter) ? 2 : 1;
}
