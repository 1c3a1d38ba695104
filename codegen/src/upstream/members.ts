/** Finds public C++ members that the schema neither has nor leaves out with a reason, and reasons without a member. */
import type { ClassModel, Model } from '../model/types.ts';
import { isOfFaiss, type Report } from './check.ts';
import type { ClassFact, Facts } from './facts.ts';
import { classFact, factOf, lineageOf } from './lookup.ts';
import type { Omitted } from './omitted.ts';

export function checkMembers(model: Model, facts: Facts, omitted: Omitted, report: Report): void {
  const bound = new Map(model.classes.map((one) => [factOf(one, facts)?.name ?? one.name, one]));
  for (const owner of model.classes) {
    if (!isOfFaiss(owner)) continue;
    const known = ownNames(owner);
    const left = omitted.get(owner.name) ?? new Map<string, string>();
    const there = declared(owner, bound, facts);
    for (const member of there) {
      if (!known.has(member) && !left.has(member) && !inherited(owner, member))
        report(
          owner.source,
          `${owner.name}::${member} of FAISS ${facts.version} is neither bound nor listed under omitted`,
        );
    }
    for (const member of left.keys()) {
      if (!there.has(member))
        report(owner.source, `omitted names ${owner.name}::${member}, which FAISS ${facts.version} does not have`);
      else if (known.has(member)) report(owner.source, `omitted names ${owner.name}::${member}, which the schema has`);
    }
  }
}

/** C++ names of what the schema binds on this class itself. */
function ownNames(owner: ClassModel): Set<string> {
  return new Set([
    ...owner.fields.map((field) => field.cpp.split('::').at(-1)!),
    ...owner.methods.flatMap((method) => [method.cpp, method.name]),
  ]);
}

function inherited(owner: ClassModel, member: string): boolean {
  for (let at = owner.parent; at !== null; at = at.parent) if (ownNames(at).has(member)) return true;
  return false;
}

/** Members that the class brings beyond its bound parent: its own, and those of unbound bases. Overrides are the base's. */
function declared(owner: ClassModel, bound: ReadonlyMap<string, ClassModel>, facts: Facts): Set<string> {
  const start = factOf(owner, facts);
  const names = new Set<string>();
  if (start === undefined) return names;
  const visit = (fact: ClassFact): void => {
    for (const field of fact.fields) names.add(field.name);
    for (const method of fact.methods) if (!overrides(method.name, fact, facts)) names.add(method.name);
    for (const base of fact.bases) {
      const next = classFact(base.replaceAll('faiss::', ''), facts);
      if (next !== undefined && !bound.has(next.name)) visit(next);
    }
  };
  visit(start);
  return names;
}

function overrides(name: string, fact: ClassFact, facts: Facts): boolean {
  return lineageOf(fact.name, facts)
    .slice(1)
    .some((base) => base.methods.some((method) => method.name === name));
}
