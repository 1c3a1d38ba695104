/** Compares the schema with the headers: every difference is one sentence with the place in the YAML. */
import type { ClassModel, MethodModel, Model, Source } from '../model/types.ts';
import { agrees, normalize } from './cpp-types.ts';
import type { ClassFact, Facts, MethodFact } from './facts.ts';
import { callFault, returnFault, sameDefault, shown, shownDefault } from './fits.ts';
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
  for (const owner of model.classes) if (isOfFaiss(owner)) checkClass(owner, model, facts, report);
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

/** Not one that Python or the SDK makes (`offered/`): those are in no header of FAISS. */
export const isOfFaiss = (owner: ClassModel): boolean =>
  owner.origin === 'faiss' && !owner.header.startsWith('offered/');

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
    const faults = candidates.map(({ params }) => callFault(made.call, made.args, [], params, fact, facts));
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
  // A function of our own in between may have arguments of its own; where it takes as many as C++, and gives back what
  // C++ does, they are the same.
  const asMany = ({ params }: MethodFact) =>
    method.call.length <= params.length &&
    method.call.length >= params.filter((one) => one.default === undefined).length;
  const isSame = (one: (typeof candidates)[number]) => asMany(one.method) && returnFault(method, one, facts) === null;
  if (method.through !== undefined && !candidates.some(isSame)) return;
  const faults = candidates.map(
    (candidate) =>
      callFault(method.call, method.args, method.outputs, candidate.method.params, candidate.owner, facts) ??
      returnFault(method, candidate, facts),
  );
  if (!faults.includes(null))
    report(method.source, `${label}(${method.call.join(', ')}) does not fit C++: ${faults.join('; ')}`);
}
