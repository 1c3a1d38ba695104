/** Whether C++ can be called as the schema says, and whether the schema states C++'s own defaults. */
import type { ArgModel, Default, MethodModel, OutputModel } from '../model/types.ts';
import { accepts, agrees, normalize } from './cpp-types.ts';
import type { ClassFact, Facts, MethodFact, ParamFact, Value } from './facts.ts';

/** Null when C++ can be called like this, and has the same defaults unless it is only asked whether it compiles; else what does not fit. */
export function callFault(
  call: readonly string[],
  args: readonly ArgModel[],
  outputs: readonly OutputModel[],
  params: readonly ParamFact[],
  owner: ClassFact | undefined,
  facts: Facts,
  asked: 'agrees' | 'compiles' = 'agrees',
): string | null {
  const needed = params.filter((param) => param.default === undefined).length;
  if (call.length < needed || call.length > params.length)
    return `it takes ${needed === params.length ? needed : `${needed} to ${params.length}`} arguments, not ${call.length}`;
  for (const [i, item] of call.entries()) {
    const param = params[i]!;
    const type = normalize(param.type, facts, owner);
    const value = args.find((arg) => arg.name === item) ?? outputs.find((output) => output.name === item);
    // A number that C++ fills in is named in the call; it takes a pointer or a reference to it.
    const filled = value?.type.kind === 'scalar' && outputs.some((one) => one === value);
    const cpp = filled ? type.replace(/ [*&]$/, '') : type;
    const fits =
      value === undefined
        ? fitsPlain(item, cpp) || fitsPart(item, cpp, args, facts)
        : accepts(value.type, cpp) || (asked === 'compiles' && value.type.kind === 'enum' && cpp === 'int');
    if (!fits) return `argument ${i + 1}, ${item}, is ${cpp} ${param.name}`;
    const given = value !== undefined && 'default' in value ? (value.default as Default | undefined) : undefined;
    if (asked === 'agrees' && given !== undefined && param.default !== undefined && !sameDefault(given, param.default))
      return `the default of ${item} is ${shown(param.default)}, not ${shownDefault(given)}`;
  }
  return null;
}

/** Free dimensions are counts; literals fit what they look like. */
function fitsPlain(item: string, cpp: string): boolean {
  if (item === 'true' || item === 'false') return cpp === 'bool';
  if (item === 'nullptr') return cpp.endsWith('*');
  return ['int64_t', 'size_t', 'int'].includes(cpp);
}

/** `gen.mt`: what a public field of an object that the caller gives holds. */
function fitsPart(item: string, cpp: string, args: readonly ArgModel[], facts: Facts): boolean {
  const [name, field] = item.split('.');
  const holder = args.find((arg) => arg.name === name)?.type;
  if (holder?.kind !== 'object') return false;
  const part = facts.classes[holder.class.name]?.fields.find((one) => one.name === field);
  return part !== undefined && normalize(part.type, facts) === cpp.replace(/ &$/, '');
}

/** What C++ returns must be what the schema returns, or nothing when results are pointer arguments. */
export function returnFault(
  method: MethodModel,
  candidate: { method: MethodFact; owner?: ClassFact },
  facts: Facts,
): string | null {
  const value = method.outputs.find((output) => !method.call.includes(output.name));
  if (value === undefined) return null;
  const cpp = normalize(candidate.method.returns, facts, candidate.owner);
  return agrees(value.type, cpp) ? null : `it returns ${cpp}`;
}

export function sameDefault(given: Default, there: Value): boolean {
  if (there !== null && typeof there === 'object') {
    if ('name' in there)
      return typeof given === 'object' && given !== null && given.constant.split('.').at(-1) === there.name;
    return given === '' && (there.text === '{}' || there.text === '""');
  }
  if (typeof given === 'number' && typeof there === 'number')
    return given === there || Math.fround(given) === Math.fround(there);
  return given === there || (given === null && there === 0);
}

export function shown(value: Value | undefined): string {
  if (value === undefined) return 'absent';
  if (value !== null && typeof value === 'object') return 'name' in value ? value.name : value.text;
  return String(value);
}

export const shownDefault = (value: Default): string =>
  value !== null && typeof value === 'object' ? value.constant : String(value);
