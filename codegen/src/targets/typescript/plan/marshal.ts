/** Arguments and outputs as marshalling steps: what is converted, checked, solved and allocated, in this order. */
import { isAny, isKnownShape } from '../../../model/shapes.ts';
import type {
  ArgModel,
  Dim,
  DimFactor,
  ElementKind,
  Limits,
  MethodModel,
  OutputModel,
  ScalarKind,
  Type,
} from '../../../model/types.ts';
import { argumentName, className, memberName } from '../../../naming/index.ts';
import { type Constants, ownArray, quote } from './spelling.ts';
import type { Step } from './types.ts';

const SCALAR_CHECK: Readonly<Record<ScalarKind, string>> = {
  bool: 'bool',
  int: 'int',
  i64: 'i64',
  size: 'size',
  idx: 'idx',
  id: 'id',
  u64: 'word',
  f32: 'real32',
  f64: 'real',
  string: 'string',
  path: 'path',
  reads: 'callback',
  writes: 'callback',
};
const ARRAY_CHECK: Readonly<Record<ElementKind, string>> = {
  f32: 'f32',
  f64: 'f64',
  u8: 'u8',
  u16: 'u16',
  i32: 'i32',
  i64: 'i64ids',
  u64: 'u64',
};
const OUTPUT: Readonly<Record<ElementKind, { readonly make: string; readonly bytes: number }>> = {
  f32: { make: 'outF32', bytes: 4 },
  f64: { make: 'outF64', bytes: 8 },
  u8: { make: 'outU8', bytes: 1 },
  u16: { make: 'outU16', bytes: 2 },
  i32: { make: 'outI32', bytes: 4 },
  i64: { make: 'outI64', bytes: 8 },
  u64: { make: 'outU64', bytes: 8 },
};
const RANGED = new Set(['size', 'idx', 'int', 'real', 'real32']);

export interface Place {
  /** `IndexIVF.search`; arguments follow after a colon. */
  readonly name: string;
  /** Expression of the object whose fields the shapes name; empty where there is none. */
  readonly self: string;
  readonly constants: Constants;
}

/** The name under which a checked value is used. */
export const local = (name: string): string => `${argumentName(name)}_`;

export const at = (place: Place, name: string): string => quote(`${place.name}:${memberName(name)}`);

/** `k_` for arguments, `self.d` for fields, the solved name for free dimensions. */
function factor(one: DimFactor, self: string): string {
  switch (one.kind) {
    case 'literal':
      return String(one.value);
    case 'arg':
      return local(one.name);
    case 'field':
      return `${self}.${memberName(one.name)}`;
    case 'method':
      return `${self}.${memberName(one.name)}()`;
    case 'free':
      return one.name;
    case 'any':
      throw new Error('a length that nobody knows cannot be spelled');
  }
}

export function product(dims: readonly Dim[], self: string): string {
  const factors = dims.flatMap((dim) => dim.factors).map((one) => factor(one, self));
  return factors.length === 0 ? '1' : factors.join(' * ');
}

const formula = (dims: readonly Dim[]): string => dims.map((dim) => dim.text).join(' * ');
const knownDims = (dims: readonly Dim[]): Dim[] =>
  dims.filter((dim) => dim.factors.every((one) => one.kind !== 'free' && one.kind !== 'any'));
const early = (dims: readonly Dim[]): boolean => dims.every((dim) => dim.factors.every((one) => one.kind !== 'arg'));

/** The check of a scalar, with the limits that the schema states. */
export function scalarCheck(type: Extract<Type, { kind: 'scalar' }>, limits: Limits): { name: string; more: string[] } {
  const name = SCALAR_CHECK[type.scalar];
  if (!RANGED.has(name)) return { name, more: [] };
  const more: string[] = [];
  if (limits.min !== undefined || limits.max !== undefined)
    more.push(limits.min === undefined ? 'undefined' : String(limits.min));
  if (limits.max !== undefined) more.push(String(limits.max));
  return { name, more };
}

/** Converts and checks one argument by itself; `value` is the raw expression. */
export function argumentStep(arg: ArgModel, value: string, place: Place): Step {
  const base = { step: 'check', local: local(arg.name), value, at: at(place, arg.name), unlessNull: false } as const;
  const { type } = arg;
  switch (type.kind) {
    case 'scalar': {
      const { name, more } = scalarCheck(type, arg);
      return { ...base, function: name, more };
    }
    case 'enum':
      return { ...base, function: 'enumeration', more: [className(type.enum.name)] };
    case 'object':
      return { ...base, function: type.nullable ? 'handleOrNull' : 'handleOf', more: [] };
    case 'objects':
      return { ...base, function: 'handlesOf', more: [] };
    case 'array': {
      if (arg.inout)
        return {
          ...base,
          function: 'inout',
          more: [quote(ownArray(type.element))],
          unlessNull: type.nullable,
        };
      const known = knownDims(type.dims);
      const nested =
        (type.element === 'f32' || type.element === 'u8') && type.dims.length > 1 && known.length > 0 && early(known);
      const more = nested ? [product(known, place.self), quote(formula(known))] : [];
      return { ...base, function: ARRAY_CHECK[type.element], more, unlessNull: type.nullable };
    }
    case 'range-result':
      throw new Error('a RangeSearchResult is only ever returned');
  }
}

/** Solves the free dimensions and checks every other length; `solved` collects the names that are known. */
function shapeStep(arg: ArgModel, solved: Set<string>, place: Place): Step | null {
  const { type } = arg;
  if (type.kind !== 'array') return null;
  const array = local(arg.name);
  const known = knownDims(type.dims);
  const there = at(place, arg.name);
  if (type.dims.some(isAny)) {
    if (known.length === 0) return null;
    return {
      step: 'rows',
      local: `${array}rows`,
      array,
      width: product(known, place.self),
      at: there,
      widthName: quote(formula(known)),
    };
  }
  const free = type.dims.flatMap((dim) => dim.factors).find((one) => one.kind === 'free' && !solved.has(one.name));
  if (free?.kind === 'free') {
    solved.add(free.name);
    const others = type.dims.filter((dim) => !dim.factors.includes(free));
    return {
      step: 'rows',
      local: free.name,
      array,
      width: product(others, place.self),
      at: there,
      widthName: quote(formula(others)),
    };
  }
  return {
    step: 'length',
    array,
    expected: product(type.dims, place.self),
    at: there,
    formula: quote(formula(type.dims)),
    unlessNull: type.nullable,
  };
}

/** Everything about the arguments. `raw` says how an argument's raw value is written. */
export function argumentSteps(args: readonly ArgModel[], raw: (arg: ArgModel) => string, place: Place): Step[] {
  const steps: Step[] = [];
  for (const arg of args) {
    const step = argumentStep(arg, raw(arg), place);
    if (step.step !== 'check') throw new Error('unreachable');
    const computed = arg.computedDefault;
    if (computed !== undefined) steps.push(computedStep(arg, raw(arg), computed, step, place));
    else steps.push(withClass(arg, step));
  }
  for (const arg of args) {
    if (arg.divides === undefined) continue;
    const dividend = args.some((other) => other.name === arg.divides)
      ? local(arg.divides)
      : `${place.self}.${memberName(arg.divides)}`;
    steps.push({
      step: 'divides',
      divisor: local(arg.name),
      dividend,
      at: at(place, arg.name),
      dividendName: quote(memberName(arg.divides)),
    });
  }
  const solved = new Set<string>();
  for (const arg of args) {
    const step = shapeStep(arg, solved, place);
    if (step !== null) steps.push(step);
  }
  return steps;
}

/** `handleOf(value, Class, at)`: the class stands between the value and the place. */
function withClass(arg: ArgModel, step: Extract<Step, { step: 'check' }>): Step {
  if (arg.type.kind !== 'object' && arg.type.kind !== 'objects') return step;
  return { ...step, value: `${step.value}, classes.${className(arg.type.class.name)}` };
}

function computedStep(
  arg: ArgModel,
  value: string,
  computed: { readonly field: string; readonly minus: string },
  check: Extract<Step, { step: 'check' }>,
  place: Place,
): Step {
  const absent =
    arg.default === undefined || arg.default === null ? 'undefined' : place.constants.expression(arg.default, arg.type);
  const checked = `core.${check.function}(${[value, check.at, ...check.more].join(', ')})`;
  const difference = `core.${check.function}(${place.self}.${memberName(computed.field)} - ${local(computed.minus)}, ${check.at}, 0)`;
  return { step: 'local', local: local(arg.name), expression: `${value} === ${absent} ? ${difference} : ${checked}` };
}

/** Outputs that the caller may bring or that are allocated here, those of 8 bytes first, in one allocation. */
export function outputSteps(method: MethodModel, hasOptions: boolean, place: Place): Step[] {
  const known = method.outputs.filter((output) => isKnownShape(output.type));
  const ordered = [...known].sort((a, b) => bytesOf(b) - bytesOf(a));
  return ordered.map((output, index) => {
    const type = arrayType(output);
    const own = ownExpression(output, hasOptions);
    const next = ordered[index + 1];
    // An output of 8 bytes always starts an allocation, so no room is left for it.
    const rest = next !== undefined && bytesOf(next) === 8 ? [] : ordered.slice(index + 1);
    const tails = rest.map((other) => freshBytes(other, hasOptions, place));
    const tail = tails.join(' + ');
    const previous = ordered[index - 1];
    const make = OUTPUT[type.element];
    const more: string[] = [];
    if (make.bytes !== 8 && (previous !== undefined || tail !== '')) {
      more.push(
        previous === undefined
          ? 'null'
          : `${ownExpression(previous, hasOptions)} === undefined ? ${local(previous.name)} : null`,
      );
    }
    if (tail !== '') more.push(tail);
    return {
      step: 'output',
      local: local(output.name),
      function: make.make,
      own,
      length: product(type.dims, place.self),
      at: at(place, output.name),
      more,
    };
  });
}

function freshBytes(output: OutputModel, hasOptions: boolean, place: Place): string {
  const type = arrayType(output);
  const bytes = OUTPUT[type.element].bytes;
  const length = product(type.dims, place.self);
  return `(${ownExpression(output, hasOptions)} === undefined ? ${bytes === 1 ? length : `${bytes} * ${length}`} : 0)`;
}

const ownExpression = (output: OutputModel, hasOptions: boolean): string =>
  hasOptions ? `options?.${memberName(output.name)}` : 'undefined';
const bytesOf = (output: OutputModel): number => OUTPUT[arrayType(output).element].bytes;

function arrayType(output: OutputModel): Extract<Type, { kind: 'array' }> {
  if (output.type.kind !== 'array') throw new Error(`${output.name} is no array`);
  return output.type;
}
