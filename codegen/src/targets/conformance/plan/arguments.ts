/** Standard arguments of methods, found from types, dimensions and limits. */
import { findMethod, freeName, lineage } from '../../../model/shapes.ts';
import type { ArgModel, ClassModel, Dim, MethodModel, Type } from '../../../model/types.ts';
import { byHand } from './exceptions.ts';
import { KINDS, QUERIES } from './kinds.ts';
import { refusal } from './refusals.ts';
import { clamp, NO_SAMPLE, preferred, recipeFor } from './samples.ts';
import type { State } from './state.ts';
import type { Json } from './types.ts';

/** Rows of array arguments. */
const ROWS = 4;

export interface Arguments {
  /** Steps that make what the call is given. */
  readonly steps: Readonly<Record<string, Json>>[];
  readonly args: Json[];
  readonly names: string[];
  readonly data: Record<string, Json>;
}

type ArrayType = Extract<Type, { kind: 'array' }>;

/** Null where the samples cannot make an argument: such a method is left to cases by hand. */
export function argumentsFor(owner: ClassModel | null, method: MethodModel, state: State): Arguments | null {
  const made: Arguments = { steps: [], args: [], names: [], data: {} };
  for (const arg of method.args) {
    if (arg.option) continue;
    // Python has no default for some of them, so what has a sample of its own is always given.
    if (arg.default !== undefined && !(arg.name in SCALARS)) continue;
    const value = argument(owner, method, arg, state, made);
    if (value === undefined) return null;
    made.args.push(value);
    made.names.push(arg.name);
  }
  return made;
}

function argument(owner: ClassModel | null, method: MethodModel, arg: ArgModel, state: State, made: Arguments) {
  const { type } = arg;
  if (type.kind === 'array') return arraySample(owner, method, arg, type, state, made);
  if (type.kind === 'object') return objectSample(owner, type.class, arg.name, state, made);
  if (type.kind === 'enum') return type.enum.values[0]?.value;
  if (type.kind !== 'scalar') return undefined;
  if (type.scalar === 'bool') return true;
  if (NO_SAMPLE.includes(type.scalar)) return undefined;
  if (arg.name === 'radius') return state.kind?.radius;
  return clamp(state.given?.[arg.name] ?? SCALARS[arg.name] ?? plain(method, arg), arg);
}

/** A number for a scalar without a meaning of its own: another one for each of a call, where no shape rests on it. */
function plain(method: MethodModel, arg: ArgModel): number {
  const real = (one: ArgModel) => one.type.kind === 'scalar' && /^f/.test(one.type.scalar);
  const first = real(arg) ? 0.5 : 2;
  if (sizes(method).has(arg.name)) return first;
  const kin = method.args.filter(
    (one) =>
      one.type.kind === 'scalar' && real(one) === real(arg) && !(one.name in SCALARS) && one.type.scalar !== 'bool',
  );
  return first + kin.indexOf(arg) * (real(arg) ? 0.25 : 1);
}

/** Arguments that dimensions of the call name. */
function sizes(method: MethodModel): Set<string> {
  const types = [...method.args, ...method.outputs].map((one) => one.type);
  const dims = types.flatMap((type) => (type.kind === 'array' ? type.dims : []));
  return new Set(dims.flatMap((dim) => dim.factors).flatMap((factor) => ('name' in factor ? [factor.name] : [])));
}

/** Numbers with a meaning of their own. */
const SCALARS: Readonly<Record<string, number>> = {
  k: 3,
  n0: 5,
  ni: 4,
  list_no: 1,
  offset: 0,
  layer_no: 0,
  seed: 7,
  add_id: 0,
};

function objectSample(owner: ClassModel | null, Class: ClassModel, name: string, state: State, made: Arguments) {
  const variable = `a_${name}`;
  if (owner !== null && [...lineage(owner)].includes(Class)) {
    made.steps.push(...state.twin(variable));
    return variable;
  }
  const concrete = preferred(Class);
  const recipe = concrete === null ? null : recipeFor(concrete, variable);
  if (recipe === null) return undefined;
  made.steps.push(...recipe.steps);
  return variable;
}

/** The product of a dimension, where every factor is known before the call. */
export function sizeOf(dim: Dim, state: State): number | null {
  let product = 1;
  for (const factor of dim.factors) {
    if (factor.kind === 'any') return null;
    if (factor.kind === 'literal') product *= factor.value;
    else if (factor.kind === 'free') product *= ROWS;
    else if (factor.kind === 'arg') product *= state.given?.[factor.name] ?? SCALARS[factor.name] ?? 2;
    else {
      const value = state.known[factor.name];
      if (value === undefined) return null;
      product *= value;
    }
  }
  return product;
}

function arraySample(
  owner: ClassModel | null,
  method: MethodModel,
  arg: ArgModel,
  type: ArrayType,
  state: State,
  made: Arguments,
): Json | undefined {
  const sizes = type.dims.map((dim) => sizeOf(dim, state));
  if (sizes.some((size) => size === null)) return owner === null ? undefined : produced(owner, type, arg, state, made);
  const shape = sizes as number[];
  const place = placeAmongKin(method, arg);
  if (type.element === 'i64') return numbered(arg.name, shape, place);
  const flat = shape.reduce((product, size) => product * size, 1);
  const width = shape.at(-1) as number;
  const rows = flat / width;
  const own = { make: type.element === 'u8' ? 'bytes' : 'uniform', n: rows, d: width, seed: 14 + place };
  if (method.name === 'train' && arg.name === 'x') {
    made.data.xt = (state.kind ?? KINDS[0])?.data.xb as Json;
    return 'xt';
  }
  const query = state.data.xq as { make: string; d: number } | undefined;
  const fits =
    query !== undefined &&
    query.d === width &&
    (query.make === 'bytes') === (type.element === 'u8') &&
    (place + 1) * rows <= QUERIES;
  if (type.element !== 'u8' && type.element !== 'f32') return { [type.element]: { from: place, count: flat }, shape };
  if (!fits) made.data[`in_${arg.name}`] = own;
  const value = fits ? { rows: 'xq', from: place * rows, to: (place + 1) * rows } : `in_${arg.name}`;
  return shape.length === 1 ? { reshape: value, shape } : value;
}

/**
 * How many arrays of the same element type come before it. Each gets numbers of its own by this: of equal numbers nobody
 * sees that a binding swapped them, or passed one twice.
 */
function placeAmongKin(method: MethodModel, arg: ArgModel): number {
  const element = (one: ArgModel) => (one.type.kind === 'array' ? one.type.element : undefined);
  return method.args.slice(0, method.args.indexOf(arg)).filter((one) => element(one) === element(arg)).length;
}

/** Labels, list numbers and permutations: whole numbers that exist in every index of the cases. */
function numbered(name: string, shape: readonly number[], among: number): Json {
  const flat = shape.reduce((product, size) => product * size, 1);
  if (name === 'perm') return { i64: { from: flat - 1, count: flat, step: -1 }, shape };
  return { i64: Array.from({ length: flat }, (_, place) => (place * 3 + 2 + among) % 4), shape };
}

/** Codes, whose size only the object knows: from the method that makes them of vectors. */
function produced(owner: ClassModel, type: ArrayType, arg: ArgModel, state: State, made: Arguments): Json | undefined {
  const wanted = type.dims.at(-1)?.text;
  if (freeName(type.dims) === null || wanted === undefined) return undefined;
  const maker = [...lineage(owner)]
    .flatMap((at) => at.methods)
    .find(
      (method) =>
        !byHand(owner.name, method.owner?.name, method.name) &&
        method.outputs.length === 1 &&
        method.outputs[0]?.type.kind === 'array' &&
        freeName(method.outputs[0].type.dims) !== null &&
        method.outputs[0].type.dims.at(-1)?.text === wanted,
    );
  if (maker === undefined || refusal(owner, maker.name) !== undefined) return undefined;
  const inner = argumentsFor(owner, maker, state);
  if (inner === null) return undefined;
  made.steps.push(...inner.steps, { call: `${state.path}.${maker.name}`, args: inner.args, as: `a_${arg.name}` });
  Object.assign(made.data, inner.data);
  return `a_${arg.name}`;
}

export const hasMethod = (owner: ClassModel, name: string): boolean => findMethod(owner, name) !== undefined;
