/** Every method, own and inherited, on standard data, against what Python FAISS answers. */
import { lineage } from '../../../model/shapes.ts';
import type { ClassModel, MethodModel, Model, OutputModel } from '../../../model/types.ts';
import { argumentsFor, hasMethod } from './arguments.ts';
import { LOOK_UP, METHODS_BY_HAND } from './exceptions.ts';
import { ENDS_PYTHON_AFTER_READING, refusal } from './refusals.ts';
import { slugOf } from './slug.ts';
import { fieldsOf, type State, stateOf } from './state.ts';
import type { CasePlan, Json } from './types.ts';

/** Of a stored state: what `npm run goldens -- --spread` measures between the SIMD levels of Python FAISS. */
export const CLOSE: Json = {
  oracle: 'close',
  abs: 1e-5,
  rel: 1e-5,
  evidence: 'generic, AVX2 and AVX-512 differ by at most 2e-6 on these stored objects',
};

/** Of a class whose training rests on a singular value decomposition, which amplifies the last bits of BLAS. */
const DECOMPOSED: Json = {
  oracle: 'close',
  abs: 2e-4,
  rel: 1e-5,
  evidence: 'OpenBLAS moves these by 4.9e-5 between its kernels for Haswell, in which goldens are made, and SkylakeX',
};

/** How near the floats of this class must be to Python's. */
export const closeOf = (owner: ClassModel): Json => (owner.name === 'OPQMatrix' ? DECOMPOSED : CLOSE);

export function methodCases(model: Model, owner: ClassModel): CasePlan[] {
  const state = stateOf(model, owner);
  if (state === null) return [];
  return methodsOf(owner).flatMap((method) => methodCase(model, owner, method, state) ?? []);
}

/** Own and inherited methods; a subclass's own wins. */
export function methodsOf(owner: ClassModel): MethodModel[] {
  const found = new Map<string, MethodModel>();
  for (const at of [...lineage(owner)].reverse()) for (const method of at.methods) found.set(method.name, method);
  return [...found.values()].filter((method) => !method.static);
}

function methodCase(model: Model, owner: ClassModel, method: MethodModel, state: State): CasePlan | null {
  if (method.name in METHODS_BY_HAND || `${method.owner?.name}.${method.name}` in METHODS_BY_HAND) return null;
  for (const at of lineage(owner))
    if (ENDS_PYTHON_AFTER_READING[at.name]?.split(' ').includes(method.name)) return null;
  const given = argumentsFor(owner, method, state);
  if (given === null) return null;
  const refused = refusal(owner, method.name);
  const call: Record<string, Json> = { call: `${state.path}.${method.overloads ?? method.name}`, args: given.args };
  const id = `${slugOf(owner.name)}/method/${method.name}`;
  const level = refused !== undefined ? 'errors' : method.effect === 'write' ? 'build' : 'search';
  const shared = { id, level, needs: needs(method, state), data: { ...state.data, ...given.data } } as const;
  const steps = [...state.steps, ...mapped(model, method, state), ...given.steps];
  if (refused?.python !== undefined) {
    const last = { ...call, raises: [...refused.raises] };
    const python = { skip: refused.python, why: refused.why };
    return { ...shared, about: refused.why, steps: [...steps, { ...last, python }] };
  }
  if (refused !== undefined)
    return { ...shared, about: refused.why, steps: [...steps, { ...call, raises: [...refused.raises] }] };
  const look = method.effect === 'write' ? lookOf(owner, method, state) : { steps: [], expect: {} };
  const found = { ...expectations(method.outputs), ...inplace(method, given.names, given.args), ...look.expect };
  const expect = Object.fromEntries(
    Object.entries(found).map(([path, oracle]) => [path, oracle === CLOSE ? closeOf(owner) : oracle]),
  );
  const named: Record<string, Json> = method.outputs.length > 0 ? { ...call, as: 'r' } : call;
  return { ...shared, steps: [...steps, named, ...look.steps], expect };
}

/** A direct map where the method needs one and the object, or the index that it is a part of, can make one. */
function mapped(model: Model, method: MethodModel, state: State): Readonly<Record<string, Json>>[] {
  if (!LOOK_UP.has(method.name)) return [];
  const host = model.classes.find((one) => one.name === state.needs.at(-1));
  return host !== undefined && hasMethod(host, 'make_direct_map') ? [{ call: 'o.make_direct_map', args: [true] }] : [];
}

const needs = (method: MethodModel, state: State): string[] => [
  ...new Set([...state.needs, `${method.owner?.name}.${method.overloads ?? method.name}`]),
];

/** One expectation a result: exact for whole numbers, close for the others, and labels up to ties. */
export function expectations(outputs: readonly OutputModel[]): Record<string, Json> {
  const expect: Record<string, Json> = {};
  const single = outputs.length === 1;
  for (const output of outputs) {
    const { type } = output;
    const path = single ? 'r' : `r.${output.name}`;
    if (type.kind === 'range-result') {
      expect['r.lims'] = 'exact';
      expect['r.labels'] = 'exact';
      expect['r.distances'] = CLOSE;
    } else if (type.kind === 'object') expect[path] = 'class';
    else if (type.kind === 'array' ? /^f/.test(type.element) : type.kind === 'scalar' && /^f/.test(type.scalar))
      expect[path] = CLOSE;
    else if (output.name === 'labels' && outputs.some((one) => one.name === 'distances'))
      expect[path] = {
        oracle: 'ties',
        distances: 'r.distances',
        abs: 1e-5,
        rel: 1e-5,
        evidence: 'as for the distances',
      };
    else expect[path] = 'exact';
  }
  return expect;
}

/** An array that the call fills is a result too; only a variable can be looked at afterwards. */
export function inplace(method: MethodModel, names: readonly string[], args: readonly Json[]): Record<string, Json> {
  const expect: Record<string, Json> = {};
  for (const arg of method.args) {
    const value = args[names.indexOf(arg.name)];
    if (arg.inout && typeof value === 'string') expect[value] = 'exact';
  }
  return expect;
}

/** What shows the change that a method made. */
function lookOf(
  owner: ClassModel,
  method: MethodModel,
  state: State,
): { steps: readonly Record<string, Json>[]; expect: Record<string, Json> } {
  const { path } = state;
  if (state.kind !== null && hasMethod(owner, 'search') && refusal(owner, 'search') === undefined) {
    // What is empty afterwards is not searched: some kinds of index die of it in Python.
    if (method.name === 'reset')
      return { steps: [{ get: `${path}.ntotal`, as: 'ntotal' }], expect: { ntotal: 'exact' } };
    return {
      steps: [
        { get: `${path}.ntotal`, as: 'ntotal' },
        { call: `${path}.search`, args: ['xq', 3], as: 'look' },
      ],
      expect: {
        ntotal: 'exact',
        'look.labels': {
          oracle: 'ties',
          distances: 'look.distances',
          abs: 1e-5,
          rel: 1e-5,
          evidence: 'as for the distances',
        },
        'look.distances': CLOSE,
      },
    };
  }
  if (hasMethod(owner, 'apply'))
    return { steps: [{ call: `${path}.apply`, args: ['xq'], as: 'look' }], expect: { look: CLOSE } };
  if (hasMethod(owner, 'compute_codes'))
    return { steps: [{ call: `${path}.compute_codes`, args: ['xq'], as: 'look' }], expect: { look: 'exact' } };
  const scalar = fieldsOf(owner).find(
    (field) => field.type.kind === 'scalar' && !/string|path/.test(field.type.scalar),
  );
  if (scalar === undefined) return { steps: [], expect: {} };
  return { steps: [{ get: `${path}.${scalar.name}`, as: 'look' }], expect: { look: 'exact' } };
}
