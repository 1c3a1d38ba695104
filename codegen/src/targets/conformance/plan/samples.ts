/** Arguments that a case can construct a class with, found from types and limits alone. */
import type { ArgModel, ClassModel, ConstructorModel, Limits, ScalarKind, Type } from '../../../model/types.ts';
import { MADE_BY_HAND } from './exceptions.ts';
import type { Json } from './types.ts';

/** `${name}`: the place of a row's value in a case that is run once per row. */
export const hole = (name: string): string => `\${${name}}`;

/** Components of the vectors of generated cases: enough for every limit of the schema, with many divisors. */
export const D = 16;
const COUNT = 4;

/** Steps that make what a constructor needs, and the constructor's own arguments. */
export interface Recipe {
  readonly steps: readonly Readonly<Record<string, Json>>[];
  readonly args: readonly Json[];
  readonly names: readonly string[];
}

/**
 * Steps that make an object of the class in the variable `as`; null where no constructor can be called with samples.
 * `among`: how many objects of its kind a call is given before it; their ids differ by that.
 */
export function recipeFor(
  owner: ClassModel,
  as: string,
  among = 0,
): { steps: Readonly<Record<string, Json>>[]; recipe: Recipe } | null {
  const [form] = owner.constructors;
  if (owner.abstract || owner.origin === 'python' || form === undefined || owner.name in MADE_BY_HAND) return null;
  if (owner.optionsConstructor) {
    const recipe = { steps: [], args: [], names: [] };
    return { steps: [{ new: owner.name, as }], recipe };
  }
  const recipe = recipeOf(form, as, among);
  if (recipe === null) return null;
  return { steps: [...recipe.steps, { new: owner.name, args: recipe.args, as }], recipe };
}

function recipeOf(form: ConstructorModel, as: string, among: number): Recipe | null {
  const steps: Readonly<Record<string, Json>>[] = [];
  const args: Json[] = [];
  const names: string[] = [];
  for (const arg of form.args) {
    if (arg.default !== undefined || arg.option) continue;
    const { type } = arg;
    const before = form.args.slice(0, form.args.indexOf(arg));
    const kin = before.filter(
      (one) => type.kind === 'object' && one.type.kind === 'object' && one.type.class === type.class,
    );
    const value = sample(arg, `${as}_${arg.name}`, steps, among + kin.length);
    if (value === undefined) return null;
    args.push(value);
    names.push(arg.name);
  }
  return { steps, args, names };
}

function sample(
  arg: ArgModel,
  variable: string,
  steps: Readonly<Record<string, Json>>[],
  among: number,
): Json | undefined {
  const { type } = arg;
  if (type.kind !== 'object') return plainSample(type, arg, arg.name, among);
  const concrete = simplest(type.class);
  if (concrete === null) return undefined;
  const made = recipeFor(concrete, variable, among);
  if (made === null) return undefined;
  steps.push(...made.steps);
  return variable;
}

/** Where the class that asks for least is no typical one: IndexFlat1D has one dimension, IDSelectorAll refuses no id. */
const TYPICAL: Readonly<Record<string, string>> = {
  Index: 'IndexFlatL2',
  IDSelector: 'IDSelectorBatch',
  AdditiveQuantizer: 'LocalSearchQuantizer',
};

/** Where the class that asks for least would have to be trained first. */
const PREFERRED: Readonly<Record<string, string>> = {
  VectorTransform: 'NormalizationTransform',
};

/** What a method is given where it asks for an object of the class. */
export function preferred(owner: ClassModel): ClassModel | null {
  for (const one of descendants(owner)) if (one.name === PREFERRED[owner.name]) return one;
  return simplest(owner);
}

/** The class of the hierarchy whose constructor asks for least, and for no other object. */
function simplest(owner: ClassModel): ClassModel | null {
  for (const one of descendants(owner)) if (one.name === TYPICAL[owner.name]) return one;
  let best: ClassModel | null = null;
  for (const candidate of descendants(owner))
    if (usable(candidate) && (best === null || asks(candidate) < asks(best))) best = candidate;
  return best;
}

function* descendants(owner: ClassModel): Generator<ClassModel> {
  yield owner;
  for (const child of owner.children) yield* descendants(child);
}

const asks = (owner: ClassModel): number =>
  (owner.constructors[0]?.args ?? []).filter((arg) => arg.default === undefined).length;
const usable = (owner: ClassModel): boolean =>
  !owner.abstract &&
  owner.constructors.length > 0 &&
  (owner.constructors[0]?.args ?? []).every((arg) => arg.type.kind !== 'object');

/**
 * Four codebooks for each four dimensions fit them in many ways: which one local search finds is decided by the last bits
 * of the BLAS kernel that the processor gets. Two for each eight come out alike on all of them.
 */
const FEWER: Readonly<Record<string, number>> = { nsplits: 2, Msub: 2 };

/** Scalars of which no plain value is a sample. */
export const NO_SAMPLE: readonly ScalarKind[] = ['string', 'path', 'reads', 'writes'];

/** A valid value of a type that is no object. */
export function plainSample(type: Type, limits: Limits, name: string, among = 0): Json | undefined {
  switch (type.kind) {
    case 'enum':
      return type.enum.values[0]?.value;
    case 'array':
      if (type.element === 'i64') return { i64: [1, 2, 5].map((id) => id + 2 * among) };
      return type.element === 'u8' ? { u8: [255, 1] } : undefined;
    case 'scalar':
      if (type.scalar === 'bool') return true;
      if (NO_SAMPLE.includes(type.scalar)) return undefined;
      return clamp(/^d(_in|_out)?$/.test(name) ? D : (FEWER[name] ?? COUNT), limits);
    default:
      return undefined;
  }
}

export function clamp(value: number, limits: Limits): number {
  return Math.min(Math.max(value, limits.min ?? -Infinity), limits.max ?? Infinity);
}

/** A value outside the limits, for each limit that is stated, with the name of the limit. */
export function outside(limits: Limits, sampleOf: (name: string) => Json | undefined): [string, number][] {
  const found: [string, number][] = [];
  if (limits.min !== undefined) found.push(['below', limits.min - 1]);
  if (limits.max !== undefined) found.push(['above', limits.max + 1]);
  const dividend = limits.divides === undefined ? undefined : sampleOf(limits.divides);
  if (typeof dividend === 'number') {
    let odd = 3;
    while (dividend % odd === 0) odd++;
    if (odd >= (limits.min ?? odd) && odd <= (limits.max ?? odd)) found.push(['no-divisor', odd]);
  }
  return found;
}
