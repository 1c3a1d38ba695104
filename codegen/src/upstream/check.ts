/** Compares the schema with the headers: every difference is one sentence with the place in the YAML. */
import type { ArgModel, ClassModel, Default, MethodModel, Model, OutputModel, Source } from '../model/types.ts';
import { accepts, agrees, normalize } from './cpp-types.ts';
import type { ClassFact, Facts, MethodFact, ParamFact, Value } from './facts.ts';
import { factOf, lineageOf, overloads } from './lookup.ts';
import { checkMembers } from './members.ts';
import type { Omitted } from './omitted.ts';

export interface Difference {
  readonly source: Source;
  readonly text: string;
}

export function check(model: Model, facts: Facts, omitted: Omitted): Difference[] {
  const found: Difference[] = [];
  const report = (source: Source, text: string): void => {
    found.push({ source, text });
  };
  for (const owner of model.classes) if (owner.origin === 'faiss') checkClass(owner, model, facts, report);
  // What goes through a function of our own has arguments of its own; instances of templates are the compiler's to check.
  for (const method of model.functions)
    if (method.body === undefined && method.through === undefined && !method.cpp.includes('<'))
      checkCall(method, null, facts, report);
  for (const made of model.enums) {
    if (made.cppName.startsWith('::')) continue; // only FAISS's own namespace is read; the compiler checks the values
    const fact = facts.enums[made.cppName.replace(/^faiss::/, '')];
    if (fact === undefined) report(made.source, `FAISS ${facts.version} has no enum ${made.cppName}`);
    else {
      for (const value of made.values) {
        const there = fact.values[value.name];
        if (there !== value.value)
          report(
            made.source,
            `${made.name}.${value.name} is ${value.value} here and ${there ?? 'absent'} in ${fact.header}`,
          );
      }
      for (const name of Object.keys(fact.values))
        if (!made.values.some((value) => value.name === name))
          report(made.source, `${made.name} lacks ${name} of ${fact.header}`);
    }
  }
  for (const constant of model.constants) {
    const fact = facts.constants[constant.name];
    if (fact?.value !== constant.value)
      report(constant.source, `${constant.name} is ${constant.value} here and ${shown(fact?.value)} in FAISS`);
  }
  checkMembers(model, facts, omitted, report);
  return found;
}

export type Report = (source: Source, text: string) => void;

function checkClass(owner: ClassModel, model: Model, facts: Facts, report: Report): void {
  const fact = factOf(owner, facts);
  if (fact === undefined) {
    report(owner.source, `FAISS ${facts.version} has no class ${owner.name}`);
    return;
  }
  if (fact.header !== owner.header)
    report(owner.source, `${owner.name} is declared in ${fact.header}, not in ${owner.header}`);
  const bound = new Map(model.classes.map((one) => [factOf(one, facts)?.name ?? '', one.name]));
  const base = lineageOf(fact.name, facts)
    .slice(1)
    .flatMap((one) => bound.get(one.name) ?? [])[0];
  if (base !== owner.parent?.name)
    report(
      owner.source,
      `${owner.name} derives from ${base ?? 'no bound class'} in C++, not from ${owner.parent?.name ?? 'nothing'}`,
    );
  for (const field of owner.fields) checkField(field, fact, facts, report);
  for (const method of owner.methods) if (method.body === undefined) checkCall(method, owner, facts, report);
  for (const made of owner.constructors) {
    if (made.body !== undefined || (owner.optionsConstructor && made.args.length === 0)) continue;
    const candidates = fact.constructors.length > 0 ? fact.constructors : [{ params: [] }];
    const faults = candidates.map(({ params }) => match(made.call, made.args, [], params, fact, facts));
    if (!faults.includes(null))
      report(made.source, `no constructor of ${owner.name} takes (${made.call.join(', ')}): ${faults.join('; ')}`);
  }
}

function checkField(field: ClassModel['fields'][number], fact: ClassFact, facts: Facts, report: Report): void {
  const name = field.cpp.split('::').at(-1)!;
  const found = lineageOf(fact.name, facts)
    .flatMap((one) => one.fields.map((candidate) => ({ one, candidate })))
    .find(({ candidate }) => candidate.name === name);
  if (found === undefined) {
    report(field.source, `${fact.name} has no field ${field.cpp} in FAISS ${facts.version}`);
    return;
  }
  const cpp = normalize(found.candidate.type, facts, found.one);
  if (!agrees(field.type, cpp))
    report(field.source, `${fact.name}.${field.name} is ${cpp} in C++, which is not the type given here`);
  if (
    field.default !== undefined &&
    found.candidate.init !== undefined &&
    !sameDefault(field.default, found.candidate.init)
  )
    report(
      field.source,
      `the default of ${fact.name}.${field.name} is ${shown(found.candidate.init)} in C++, not ${shownDefault(field.default)}`,
    );
}

function checkCall(method: MethodModel, owner: ClassModel | null, facts: Facts, report: Report): void {
  if (method.cpp.includes('.')) return; // a member of a part, such as `final_graph.get`: the part's own class has it
  const label = owner === null ? method.name : `${owner.name}.${method.name}`;
  const candidates: { method: MethodFact; owner?: ClassFact }[] =
    owner === null
      ? (facts.functions[method.cpp.replace(/^faiss::/, '')] ?? []).map((fact) => ({ method: fact }))
      : overloads(factOf(owner, facts)?.name ?? owner.name, method.cpp, facts);
  if (candidates.length === 0) {
    report(
      method.source,
      `FAISS ${facts.version} has no ${owner === null ? 'function' : 'method'} ${label} (${method.cpp})`,
    );
    return;
  }
  const faults = candidates.map(
    (candidate) =>
      match(method.call, method.args, method.outputs, candidate.method.params, candidate.owner, facts) ??
      returns(method, candidate, facts),
  );
  if (!faults.includes(null))
    report(method.source, `${label}(${method.call.join(', ')}) does not fit C++: ${faults.join('; ')}`);
}

/** Null when C++ can be called like this; else what does not fit. */
function match(
  call: readonly string[],
  args: readonly ArgModel[],
  outputs: readonly OutputModel[],
  params: readonly ParamFact[],
  owner: ClassFact | undefined,
  facts: Facts,
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
    const fits = value === undefined ? fitsPlain(item, cpp) : accepts(value.type, cpp);
    if (!fits) return `argument ${i + 1}, ${item}, is ${cpp} ${param.name}`;
    const given = value !== undefined && 'default' in value ? (value.default as Default | undefined) : undefined;
    if (given !== undefined && param.default !== undefined && !sameDefault(given, param.default))
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

/** What C++ returns must be what the schema returns, or nothing when results are pointer arguments. */
function returns(
  method: MethodModel,
  candidate: { method: MethodFact; owner?: ClassFact },
  facts: Facts,
): string | null {
  const value = method.outputs.find((output) => !method.call.includes(output.name));
  if (value === undefined) return null;
  const cpp = normalize(candidate.method.returns, facts, candidate.owner);
  return agrees(value.type, cpp) ? null : `it returns ${cpp}`;
}

function sameDefault(given: Default, there: Value): boolean {
  if (there !== null && typeof there === 'object') {
    if ('name' in there)
      return typeof given === 'object' && given !== null && given.constant.split('.').at(-1) === there.name;
    return given === '' && (there.text === '{}' || there.text === '""');
  }
  if (typeof given === 'number' && typeof there === 'number')
    return given === there || Math.fround(given) === Math.fround(there);
  return given === there || (given === null && there === 0);
}

function shown(value: Value | undefined): string {
  if (value === undefined) return 'absent';
  if (value !== null && typeof value === 'object') return 'name' in value ? value.name : value.text;
  return String(value);
}

const shownDefault = (value: Default): string =>
  value !== null && typeof value === 'object' ? value.constant : String(value);
