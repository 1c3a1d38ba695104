/** Public functions and methods: the Promise form, the `Sync` form, and overloads under one name. */
import type { MethodModel } from '../../../model/types.ts';
import { memberName } from '../../../naming/index.ts';
import { type CallSet, callDoc, planCall } from './calls.ts';
import { countTest, formText, listTest } from './dispatch.ts';
import { type Constants, quote } from './spelling.ts';
import type { CallableBody, CallablePlan, Declaration, ParameterPlan, SignaturePlan } from './types.ts';

export interface CallableGroup {
  readonly callables: readonly CallablePlan[];
  /** Interfaces, key lists, builders and finishers that the callables need in their module. */
  readonly support: readonly Declaration[];
}

type Form = 'now' | 'later';

/** `overridden` says whether an ancestor has a member of that TypeScript name. */
export function planCallables(
  methods: readonly MethodModel[],
  constants: Constants,
  overridden: (name: string) => boolean,
): CallableGroup {
  const callables: CallablePlan[] = [];
  const support: Declaration[] = [];
  for (const method of methods) {
    if (method.overloads !== undefined) continue;
    const group = [method, ...methods.filter((other) => other.overloads === method.name)];
    const sets = group.map((one) => planCall(one, method.name, constants));
    for (const set of sets) {
      support.push(...set.interfaces);
      if (method.implementation !== undefined) continue;
      support.push(...set.keys, set.builder);
      if (set.finish !== null) support.push(set.finish);
    }
    const forms: Form[] = method.blocking ? ['later', 'now'] : ['now'];
    for (const form of forms) callables.push(planForm(method, sets, form, overridden));
  }
  return { callables, support };
}

function planForm(
  method: MethodModel,
  sets: readonly CallSet[],
  form: Form,
  overridden: (name: string) => boolean,
): CallablePlan {
  const [first] = sets;
  if (first === undefined) throw new Error('a group of overloads has a first');
  const name = method.blocking && form === 'now' ? `${first.name}Sync` : first.name;
  const signatures = sets.map((set) => signature(set, form));
  const base = {
    name,
    form,
    static: method.static,
    override: method.owner !== null && overridden(name),
    abstract: method.implementation !== undefined,
  };
  const single = signatures[0] as SignaturePlan;
  if (sets.length === 1) return { ...base, ...single, overloads: [], body: direct(first, form) };
  const most = Math.max(...sets.map((set) => set.parameters.length + 1));
  const parameters: ParameterPlan[] = Array.from({ length: most }, (_, index) => ({
    name: `a${index}`,
    type: 'unknown',
    optional: true,
  }));
  const returns = form === 'later' ? 'Promise<never>' : 'never';
  return { ...base, doc: '', parameters, returns, overloads: signatures, body: dispatch(sets, form, most) };
}

function signature(set: CallSet, form: Form): SignaturePlan {
  const options = form === 'now' ? set.options.now : set.options.later;
  const parameters = [...set.parameters];
  if (options !== '') parameters.push({ name: 'options', type: options, optional: true });
  return {
    doc: callDoc(set, set.method.blocking ? form : 'only'),
    parameters,
    returns: form === 'later' ? `Promise<${set.returns}>` : set.returns,
  };
}

/** The last arguments of every builder that takes options: the options and the keys this form allows. */
function optionArguments(set: CallSet, form: Form, value: string): string[] {
  if (set.options.now === '' && set.options.later === '') return [];
  const id = set.builder.name.slice(0, -'Call'.length);
  if (form === 'later') return [value, `${id}Keys`];
  return set.options.now === '' ? ['undefined', 'core.noKeys'] : [value, `${id}SyncKeys`];
}

const selfOf = (set: CallSet): string[] => (set.builder.call.self === 'null' ? [] : ['this']);

function direct(set: CallSet, form: Form): CallableBody {
  const names = set.parameters.map((parameter) => parameter.name);
  return {
    kind: 'build',
    builder: set.builder.name,
    arguments: [...selfOf(set), ...names, ...optionArguments(set, form, 'options')],
  };
}

function dispatch(sets: readonly CallSet[], form: Form, most: number): CallableBody {
  const values = Array.from({ length: most }, (_, index) => `a${index}`);
  return {
    kind: 'dispatch',
    given: `core.given(${values.join(', ')})`,
    at: quote(`${sets[0]?.builder.call.name.slice(1, -1)}`),
    forms: `[${sets.map((set) => quote(formText(set.method.args))).join(', ')}]`,
    cases: sets.map((set) => {
      const count = set.parameters.length;
      const hasOptions = (form === 'now' ? set.options.now : set.options.later) !== '';
      return {
        test: listTest(set.method.args, 'count', (index) => `a${index}`, hasOptions ? 1 : 0),
        count: countTest(set.method.args, 'count', hasOptions ? 1 : 0),
        builder: set.builder.name,
        arguments: [
          ...selfOf(set),
          ...set.parameters.map((parameter, index) => argument(parameter, `a${index}`)),
          ...optionArguments(
            set,
            form,
            hasOptions
              ? `a${count} as ${form === 'now' ? set.options.now : set.options.later} | undefined`
              : 'undefined',
          ),
        ],
      };
    }),
  };
}

function argument(parameter: ParameterPlan, value: string): string {
  if (parameter.initializer === undefined) return `${value} as ${parameter.type}`;
  return `(${value} === undefined ? ${parameter.initializer} : ${value}) as ${parameter.type}`;
}

/** Every public TypeScript name that a method stands for. */
export function publicNames(method: MethodModel): string[] {
  const name = memberName(method.overloads ?? method.name);
  return method.blocking ? [name, `${name}Sync`] : [name];
}
