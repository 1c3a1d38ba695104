/** Wrong arguments of every method: each refused with the error that says what is wrong, and the object left as it was. */
import { freeName } from '../../../model/shapes.ts';
import type { ArgModel, ClassModel, MethodModel, Model } from '../../../model/types.ts';
import { argumentsFor, sizeOf } from './arguments.ts';
import { byHand } from './exceptions.ts';
import { methodsOf } from './methods.ts';
import { refusal } from './refusals.ts';
import { hole, outside } from './samples.ts';
import { slugOf } from './slug.ts';
import { type State, stateOf } from './state.ts';
import type { CasePlan, Json } from './types.ts';

export const OURS =
  'Python reads past a short array, asserts, or takes what it is given; the SDK checks before FAISS sees it.';

export interface Row {
  readonly [key: string]: Json;
  readonly name: string;
  readonly method: string;
  readonly args: readonly Json[];
  readonly raises: string;
}

/** Inherited methods are tried on the class that declares them, or on its first descendant that can be made. */
export function wrongCases(model: Model, owner: ClassModel): CasePlan[] {
  const state = stateOf(model, owner);
  if (state === null) return [];
  const rows: Row[] = [];
  const closed: Row[] = [];
  const data: Record<string, Json> = {};
  const steps: Readonly<Record<string, Json>>[] = [];
  for (const method of methodsOf(owner)) {
    if (method.owner === null || representative(model, method.owner) !== owner || method.overloads !== undefined)
      continue;
    if (byHand(owner.name, undefined, method.name) || refusal(owner, method.name) !== undefined) continue;
    const given = argumentsFor(owner, method, state);
    if (given === null || given.steps.some((step) => 'call' in step)) continue;
    // Rows share one set of data: a method whose arguments have the name of another's, but not the shape, is left out.
    if (Object.entries(given.data).some(([name, made]) => name in data && shapeOf(data[name]) !== shapeOf(made)))
      continue;
    const found = rowsOf(method, given.names, given.args, state, data);
    if (found.length > 0) {
      Object.assign(data, given.data);
      for (const step of given.steps) if (!steps.some((one) => one.as === step.as)) steps.push(step);
      rows.push(...found);
    }
    if (method.args.every((arg) => arg.default !== undefined || arg.type.kind === 'scalar'))
      closed.push({ name: method.name, method: method.name, args: given.args, raises: 'CLOSED' });
  }
  const slug = slugOf(owner.name);
  const cases: CasePlan[] = [];
  if (rows.length > 0)
    cases.push({
      id: `${slug}/wrong/${hole('name')}`,
      about: 'A wrong argument is refused before FAISS sees it.',
      level: 'errors',
      needs: state.needs,
      data: { ...state.data, ...data },
      python: { skip: 'unlike', why: OURS },
      each: rows,
      steps: [
        ...state.steps,
        ...steps,
        { call: `${state.path}.${hole('method')}`, args: hole('args'), raises: hole('raises') },
      ],
    });
  if (closed.length > 0 && state.path === 'o')
    cases.push({
      id: `${slug}/closed/${hole('name')}`,
      about: 'An object that was closed answers nothing any more.',
      level: 'behaviour',
      needs: state.needs,
      data: state.data,
      python: { skip: 'unlike', why: 'Python has no way to close an object.' },
      each: closed.map(({ name, method, args }) => ({ name, method, args })),
      steps: [...state.steps, { close: 'o' }, { call: `o.${hole('method')}`, args: hole('args'), raises: 'CLOSED' }],
    });
  return cases;
}

/** Data without their seed: what a wrong argument is refused for does not lie in the numbers of the right ones. */
function shapeOf(data: Json | undefined): string {
  return JSON.stringify(data, (key, value) => (key === 'seed' ? undefined : value));
}

function representative(model: Model, declared: ClassModel): ClassModel | undefined {
  return model.classes.find(
    (one) => declared.id <= one.id && one.id <= declared.lastId && stateOf(model, one)?.path.startsWith('o') === true,
  );
}

export function rowsOf(
  method: MethodModel,
  names: readonly string[],
  args: readonly Json[],
  state: State,
  data: Record<string, Json>,
): Row[] {
  const rows: Row[] = [];
  const replaced = (place: number, value: Json) => args.map((old, index) => (index === place ? value : old));
  for (const arg of method.args) {
    const place = names.indexOf(arg.name);
    if (place < 0) continue;
    const add = (how: string, value: Json, raises: string) =>
      rows.push({
        name: `${method.name}-${arg.name}-${how}`,
        method: method.name,
        args: replaced(place, value),
        raises,
      });
    const { type } = arg;
    if (type.kind === 'scalar' && arg.computedDefault === undefined)
      for (const [limit, value] of outside(arg, () => undefined)) add(limit, value, 'INVALID_ARGUMENT');
    if (type.kind === 'scalar' && type.scalar !== 'bool') add('text', { text: 'x' }, 'INVALID_ARGUMENT');
    if (type.kind === 'object' && !type.nullable) add('null', null, 'INVALID_ARGUMENT');
    if (type.kind === 'object') add('number', 5, 'INVALID_ARGUMENT');
    if (type.kind !== 'array') continue;
    if (!type.nullable) add('null', null, 'INVALID_ARGUMENT');
    const long = tooLong(arg, method, state);
    if (long === null) continue;
    const name = `long_${method.name}_${arg.name}`;
    if (typeof long === 'object' && long !== null && 'make' in long) data[name] = long;
    add('length', typeof long === 'object' && long !== null && 'make' in long ? name : long, 'DIMENSION_MISMATCH');
  }
  return rows;
}

/** Whether the array is what a dimension is solved from, and has no other. */
function freeAlone(arg: ArgModel, method: MethodModel): boolean {
  if (arg.type.kind !== 'array' || arg.type.dims.length !== 1) return false;
  const name = freeName(arg.type.dims);
  const first = method.args.find((one) => one.type.kind === 'array' && freeNames(one).includes(name ?? ''));
  return name !== null && first === arg;
}

const freeNames = (arg: ArgModel): string[] =>
  arg.type.kind !== 'array'
    ? []
    : arg.type.dims.flatMap((dim) => dim.factors).flatMap((factor) => (factor.kind === 'free' ? [factor.name] : []));

/** One element more than fits, where that cannot be another number of rows. */
function tooLong(arg: ArgModel, method: MethodModel, state: State): Json | null {
  if (arg.type.kind !== 'array') return null;
  const sizes = arg.type.dims.map((dim) => sizeOf(dim, state));
  if (sizes.some((size) => size === null)) return null;
  const flat = (sizes as number[]).reduce((product, size) => product * size, 1);
  if (freeAlone(arg, method)) return null; // one number a row: any length is a number of rows
  if (arg.type.element === 'i64') return { i64: { from: 0, count: flat + 1, step: 0 } };
  if (arg.type.element === 'f32') return { make: 'uniform', n: 1, d: flat + 1, seed: 15 };
  return arg.type.element === 'u8' ? { make: 'bytes', n: 1, d: flat + 1, seed: 15 } : null;
}
