/** One operation as TypeScript sees it: its parameters, its builder, its finisher and its result type. */
import { freeName, isKnownShape } from '../../../model/shapes.ts';
import type { ArgModel, MethodModel, OutputModel } from '../../../model/types.ts';
import { argumentName, className, functionName, identifier, memberName } from '../../../naming/index.ts';
import { argDoc, methodDoc, outputDoc } from './comments.ts';
import { hoisted } from './hoist.ts';
import { argumentSteps, local, outputSteps, type Place } from './marshal.ts';
import { finishOf, resultOf, viewFinish } from './results.ts';
import { type Constants, ownArray, typeIn } from './spelling.ts';
import type { BuilderPlan, ConstantPlan, FinishPlan, InterfacePlan, MemberPlan, ParameterPlan, Step } from './types.ts';

/** Everything that the public functions of an operation are put together from. */
export interface CallSet {
  readonly method: MethodModel;
  /** Public TypeScript name, without `Sync`. */
  readonly name: string;
  readonly parameters: readonly ParameterPlan[];
  readonly returns: string;
  readonly returnsDoc: string;
  readonly builder: BuilderPlan;
  readonly finish: FinishPlan | null;
  readonly interfaces: readonly InterfacePlan[];
  readonly keys: readonly ConstantPlan[];
  /** Type of the options of each form; empty where it takes none. */
  readonly options: { readonly now: string; readonly later: string };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `methodName` is the public name: that of the method it overloads, if it does. */
export function planCall(method: MethodModel, publicName: string, constants: Constants): CallSet {
  const owner = method.owner;
  const self = owner === null || method.static ? '' : 'self';
  const display = owner === null ? functionName(publicName) : `${owner.name}.${memberName(publicName)}`;
  const place: Place = { name: display, self, constants };
  const stem = capital(memberName(method.name));
  const prefix = `${owner?.name ?? ''}${stem}`;
  const positional = method.args.filter((arg) => !arg.option);
  const named = method.args.filter((arg) => arg.option);
  const own = method.outputs.filter((output) => isKnownShape(output.type));
  const hasMembers = named.length + own.length > 0;
  const takesOptions = hasMembers || method.blocking;

  const parameters = positional.map((arg) => parameterPlan(arg, constants));
  const syncOptions = hasMembers ? `${prefix}${method.blocking ? 'Sync' : ''}Options` : '';
  const common = method.progress === undefined ? 'CallOptions' : 'ProgressOptions';
  const asyncOptions = !method.blocking ? '' : hasMembers ? `${prefix}Options` : common;
  const interfaces: InterfacePlan[] = [];
  if (hasMembers) {
    interfaces.push({
      kind: 'interface',
      name: syncOptions,
      doc: `Named extras of \`${display}${method.blocking ? 'Sync' : ''}\`.`,
      extends: [],
      members: optionMembers(named, own),
    });
    if (method.blocking) {
      interfaces.push({
        kind: 'interface',
        name: asyncOptions,
        doc: `Named extras of \`${display}\`.`,
        extends: [syncOptions, common],
        members: [],
      });
    }
  }
  const keyNames = [...named.map((arg) => memberName(arg.name)), ...own.map((output) => memberName(output.name))];
  const keys: ConstantPlan[] = !takesOptions ? [] : keysOf(method, keyNames, hasMembers);

  const result = resultOf(method, prefix, display, interfaces);
  const finish = viewFinish(method, self) === null ? finishOf(method, result) : null;
  const steps: Step[] = [];
  if (takesOptions) steps.push({ step: 'options', at: `'${display}:options'`, keys: 'allowed' });
  steps.push(
    ...hoisted([
      ...argumentSteps(method.args, (arg) => rawValue(arg, constants), place),
      ...outputSteps(method, hasMembers, place),
    ]),
  );
  const selfParameter: ParameterPlan[] =
    self === '' ? [] : [{ name: 'self', type: className(owner?.name ?? ''), optional: false }];
  const optionsParameters: ParameterPlan[] = takesOptions
    ? [
        { name: 'options', type: `${asyncOptions === '' ? syncOptions : asyncOptions} | undefined`, optional: false },
        { name: 'allowed', type: 'readonly string[]', optional: false },
      ]
    : [];
  const builder: BuilderPlan = {
    kind: 'builder',
    name: `${identifier(method.name)}Call`,
    parameters: [
      ...selfParameter,
      ...parameters.map((one) => ({ name: one.name, type: builderType(one), optional: false })),
      ...optionsParameters,
    ],
    returns: `core.Call<${result.type}>`,
    steps,
    call: {
      op: `ops.${identifier(owner === null ? method.name : `${owner.name}.${method.name}`)}`,
      name: `'${display}'`,
      effect: method.effect,
      self: self === '' ? 'null' : 'self',
      others: othersOf(method),
      args: [
        ...(self === '' ? [] : ['core.selfHandle(self)']),
        ...method.args.map((arg) => local(arg.name)),
        ...own.map((output) => local(output.name)),
      ],
      finish: viewFinish(method, self) ?? finish?.name ?? 'core.nothing',
      signal: method.blocking ? 'options?.signal' : 'undefined',
      progress: progressOf(method, display, self === '' ? 0 : 1, own),
    },
  };
  return {
    method,
    name: owner === null ? functionName(publicName) : memberName(publicName),
    parameters,
    returns: result.type,
    returnsDoc: result.doc,
    builder,
    finish,
    interfaces,
    keys,
    options: { now: syncOptions, later: asyncOptions },
  };
}

const builderType = (parameter: ParameterPlan): string =>
  parameter.optional && parameter.initializer === undefined ? `${parameter.type} | undefined` : parameter.type;

export function parameterPlan(arg: ArgModel, constants: Constants): ParameterPlan {
  const type = arg.inout && arg.type.kind === 'array' ? ownArray(arg.type.element) : typeIn(arg.type);
  const base = { name: argumentName(arg.name), type, optional: arg.default !== undefined };
  return arg.default === undefined ? base : { ...base, initializer: constants.expression(arg.default, arg.type) };
}

/** The raw value of an argument inside a builder: a parameter, or a member of `options` with its default. */
function rawValue(arg: ArgModel, constants: Constants): string {
  if (!arg.option) return argumentName(arg.name);
  const member = `options?.${memberName(arg.name)}`;
  const nullable = arg.type.kind === 'object' && arg.type.nullable;
  if (arg.default === undefined || arg.default === null || nullable) return member;
  return `${member} ?? ${constants.expression(arg.default, arg.type)}`;
}

function optionMembers(named: readonly ArgModel[], own: readonly OutputModel[]): MemberPlan[] {
  const members: MemberPlan[] = named.map((arg) => ({
    name: memberName(arg.name),
    type: typeIn(arg.type),
    optional: arg.default !== undefined,
    readonly: true,
    doc: argDoc(arg),
  }));
  for (const output of own) {
    if (output.type.kind !== 'array') continue;
    members.push({
      name: memberName(output.name),
      type: ownArray(output.type.element),
      optional: true,
      readonly: true,
      doc: `Own array for the result, filled in place and returned. ${outputDoc(output)}`,
    });
  }
  return members;
}

function keysOf(method: MethodModel, names: readonly string[], hasMembers: boolean): ConstantPlan[] {
  const id = identifier(method.name);
  const list = (all: readonly string[]): string => `[${all.map((name) => `'${name}'`).join(', ')}]`;
  const constant = (name: string, all: readonly string[]): ConstantPlan => ({
    kind: 'constant',
    name,
    type: 'readonly string[]',
    value: list(all),
    doc: '',
    exported: false,
  });
  const keys: ConstantPlan[] = [];
  if (hasMembers) keys.push(constant(`${id}SyncKeys`, names));
  const common = method.progress === undefined ? ['signal'] : ['signal', 'onProgress'];
  if (method.blocking) keys.push(constant(`${id}Keys`, [...names, ...common]));
  return keys;
}

/** How the call is watched: null unless the caller asks, so that it costs nothing else. */
function progressOf(method: MethodModel, display: string, first: number, own: readonly OutputModel[]): string {
  if (method.progress === undefined) return 'null';
  const at = `'${display}:onProgress'`;
  const ask = 'options?.onProgress === undefined ? null : ';
  if (method.progress === 'iterations') return `${ask}core.inRounds(options.onProgress, ${at})`;
  const values = [...method.args, ...own];
  const places = values.flatMap((value, index) =>
    value.type.kind === 'array' && freeName(value.type.dims) !== null ? [first + index] : [],
  );
  const rows = method.args.flatMap((arg) => (arg.type.kind === 'array' ? (freeName(arg.type.dims) ?? []) : []))[0];
  const alone = method.progress === 'rows';
  return `${ask}core.inRows(options.onProgress, ${at}, ${rows}, [${places.join(', ')}], ${alone})`;
}

/** Objects besides self that the call touches, as `[object, effect]`. */
function othersOf(method: MethodModel): string {
  const others: string[] = [];
  for (const arg of method.args) {
    const value = arg.option ? `options?.${memberName(arg.name)}` : argumentName(arg.name);
    const effect = method.effects[arg.name] ?? (method.owner === null ? method.effect : 'read');
    if (arg.type.kind === 'objects') {
      const kept = arg.type.ref === 'retained' ? 'retain' : effect;
      others.push(`...${value}.map((one) => [one, '${kept}'] as const)`);
    }
    if (arg.type.kind !== 'object') continue;
    if (arg.type.ref === 'retained') others.push(`[${value}, 'retain']`);
    if (arg.type.ref !== 'retained' || effect === 'write') others.push(`[${value}, '${effect}']`);
  }
  if (others.length === 0) return 'null';
  const [only] = method.args.filter((arg) => arg.type.kind === 'object');
  // The usual search passes no parameters: it then allocates no list of others either.
  if (others.length === 1 && only?.option === true)
    return `options?.${memberName(only.name)} == null ? null : [${others[0]}]`;
  return `[${others.join(', ')}]`;
}

/** Doc comment of one public form. */
export function callDoc(set: CallSet, form: 'now' | 'later' | 'only'): string {
  const hasOptions = form === 'later' ? set.options.later !== '' : set.options.now !== '';
  return methodDoc(set.method, form, set.returnsDoc, hasOptions);
}
