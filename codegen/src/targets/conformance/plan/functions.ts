/** Free functions on standard data against Python FAISS, and with wrong arguments; one file per topic. */
import type { MethodModel, Model } from '../../../model/types.ts';
import { byCodeUnit } from '../../../naming/index.ts';
import { argumentsFor } from './arguments.ts';
import { isRaw } from './calls.ts';
import { FUNCTIONS_BY_HAND } from './exceptions.ts';
import { expectations, inplace } from './methods.ts';
import { hole } from './samples.ts';
import type { State } from './state.ts';
import type { CasePlan, ClassCases, Json } from './types.ts';
import { OURS, type Row, rowsOf } from './wrong.ts';

export function functionFiles(model: Model): ClassCases[] {
  const topics = new Map<string, MethodModel[]>();
  for (const method of model.functions) topics.set(topicOf(method), [...(topics.get(topicOf(method)) ?? []), method]);
  return [...topics]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([topic, methods]) => ({
      file: `functions-${topic}`,
      about: `Functions of the topic ${topic}: what their entries in schema/ say.`,
      cases: [...methods.flatMap((method) => answerCase(method) ?? []), ...wrongFunctionCases(topic, methods)],
    }));
}

const topicOf = (method: MethodModel): string => method.source.file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** Whole numbers with which the arrays of a function are more than trivial. */
const GIVEN: Readonly<Record<string, number>> = {
  d: 8,
  k: 3,
  ncodes: 16,
  code_size: 16,
  m: 6,
  nrows: 4,
  ncols: 5,
  vmax: 3,
  d_offset: 6,
  nclusters: 2,
  log2_capacity: 4,
  ht: 60,
  radius: 60,
  q_max: 3,
};

function stateOf(method: MethodModel): State {
  const given: Record<string, number> = {};
  for (const arg of method.args) {
    const value = GIVEN[arg.name];
    if (value !== undefined && arg.type.kind === 'scalar' && !/^f/.test(arg.type.scalar)) given[arg.name] = value;
  }
  return { steps: [], path: '', data: {}, known: {}, given, needs: [], kind: null, twin: () => [] };
}

const publicName = (method: MethodModel): string => method.overloads ?? method.name;

/** What Python FAISS does not pass on as it is has cases by hand. */
function answerCase(method: MethodModel): CasePlan | null {
  if (!isRaw(method) || method.name in FUNCTIONS_BY_HAND) return null;
  const made = argumentsFor(null, method, stateOf(method));
  if (made === null) return null;
  const steps = [...made.steps];
  const args = made.args.map((value, place): Json => {
    const arg = method.args.find((one) => one.name === made.names[place]);
    if (arg?.inout !== true) return value;
    steps.push({ let: `a_${arg.name}`, be: value });
    return `a_${arg.name}`;
  });
  const call: Record<string, Json> = { function: publicName(method), args };
  const floats = method.args.some((arg) => arg.inout && arg.type.kind === 'array' && /^f/.test(arg.type.element));
  const changed = inplace(method, made.names, args);
  return {
    id: `functions/${method.name.replaceAll('_', '-')}/answer`,
    level: 'search',
    needs: [publicName(method)],
    data: made.data,
    steps: [...steps, method.outputs.length > 0 ? { ...call, as: 'r' } : call],
    expect: {
      ...expectations(method.outputs),
      ...Object.fromEntries(Object.keys(changed).map((name) => [name, floats ? CLOSE_IN_PLACE : 'exact'])),
    },
  };
}

const CLOSE_IN_PLACE: Json = {
  oracle: 'close',
  abs: 1e-5,
  rel: 1e-5,
  evidence: 'generic, AVX2 and AVX-512 differ by at most 2e-6 on these numbers',
};

function wrongFunctionCases(topic: string, methods: readonly MethodModel[]): CasePlan[] {
  const rows: Row[] = [];
  const data: Record<string, Json> = {};
  const steps: Readonly<Record<string, Json>>[] = [];
  for (const method of methods) {
    if (method.overloads !== undefined || methods.some((one) => one.overloads === method.name)) continue;
    const state = stateOf(method);
    const given = argumentsFor(null, method, state);
    if (given === null) continue;
    const renamed = renameData(method, given.data, given.args);
    const found = rowsOf(method, given.names, renamed.args, state, data);
    if (found.length === 0) continue;
    Object.assign(data, renamed.data);
    for (const step of given.steps) if (!steps.some((one) => one.as === step.as)) steps.push(step);
    rows.push(...found);
  }
  if (rows.length === 0) return [];
  return [
    {
      id: `functions/${topic}/wrong/${hole('name')}`,
      about: 'A wrong argument is refused before FAISS sees it.',
      level: 'errors',
      needs: [],
      data,
      python: { skip: 'unlike', why: OURS },
      each: rows,
      steps: [...steps, { function: hole('method'), args: hole('args'), raises: hole('raises') }],
    },
  ];
}

/** Functions of one file take arrays of one name and different sizes. */
function renameData(method: MethodModel, data: Readonly<Record<string, Json>>, args: readonly Json[]) {
  const name = (old: string): string => `of_${method.name}_${old}`;
  return {
    data: Object.fromEntries(Object.entries(data).map(([old, value]) => [name(old), value])),
    args: args.map((value) => renamed(value, data, name)),
  };
}

function renamed(value: Json, data: Readonly<Record<string, Json>>, name: (old: string) => string): Json {
  if (typeof value === 'string') return value in data ? name(value) : value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, data, name)]));
}
