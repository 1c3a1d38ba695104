/** `since` and `until` of every entry of the model, and what else changes from release to release, from the headers' history. */
import { latest, OLDEST } from '../load/link/versions.ts';
import type { ArgModel, ClassModel, ConstructorModel, FieldModel, MethodModel, Model } from '../model/types.ts';
import { byCodeUnit } from '../naming/index.ts';
import { agrees, normalize } from './cpp-types.ts';
import type { ClassFact, Facts, MethodFact, ParamFact } from './facts.ts';
import { callFault, returnFault } from './fits.ts';
import { factsAt, type History } from './history.ts';
import { factOf, lineageOf, overloads } from './lookup.ts';
import { varyingNames } from './varying.ts';

type Dated = { since: string; until?: string };
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A copy of the model in which every entry says which releases have it. */
export function dated(model: Model, history: History): Model {
  const made = structuredClone(model) as Open<Model>;
  const releases = history.releases.map((release) => factsAt(history, release));
  const dates = new Dates(releases);
  for (const owner of made.classes) if (owner.origin === 'faiss') dates.ofClass(owner);
  for (const method of made.functions) dates.ofMethod(method, null);
  for (const one of made.enums) {
    const name = one.cppName.replace(/^faiss::/, '');
    dates.set(one, (facts) => facts.enums[name] !== undefined);
    dates.setHeaders(one, (facts) => [facts.enums[name]]);
    for (const value of one.values) dates.set(value, (facts) => facts.enums[name]?.values[value.name] === value.value);
  }
  for (const one of made.constants) dates.set(one, (facts) => facts.constants[one.name] !== undefined);
  made.varying = varyingNames(history);
  return made;
}

class Dates {
  constructor(private readonly releases: readonly Facts[]) {}

  ofClass(owner: ClassModel): void {
    this.set(owner, (facts) => factOf(owner, facts) !== undefined && derives(owner, facts));
    this.setHeaders(owner, (facts) => [factOf(owner, facts)]);
    for (const field of owner.fields) this.set(field, (facts) => hasField(field, owner, facts));
    for (const method of owner.methods) this.ofMethod(method, owner);
    for (const one of owner.constructors)
      this.callable(one, (facts) => constructorsOf(owner, facts), one.body !== undefined);
    for (const one of owner.constants) (one as Dated).since = owner.since;
  }

  ofMethod(method: MethodModel, owner: ClassModel | null): void {
    const name = method.cpp.replace(/^faiss::/, '');
    if (owner === null) this.setHeaders(method, (facts) => facts.functions[name] ?? []);
    const candidates = (facts: Facts): Candidate[] =>
      owner === null
        ? (facts.functions[name] ?? []).map((fact) => ({ method: fact, params: fact.params }))
        : overloads(factOf(owner, facts)?.name ?? owner.name, method.cpp, facts).map((one) => ({
            ...one,
            params: one.method.params,
          }));
    this.callable(method, candidates, method.body !== undefined || method.implementation !== undefined, owner);
  }

  /** What a release lacks of them is stood in for (generated/c-abi/absent). */
  setHeaders(
    made: { readonly header: string; otherHeaders?: readonly string[] },
    declared: (facts: Facts) => readonly ({ readonly header: string } | undefined)[],
  ): void {
    const found = this.releases.flatMap(declared).flatMap((one) => (one === undefined ? [] : [one.header]));
    const all = new Set(found);
    all.delete(made.header);
    // Second halves of headers, which the first ones include and which cannot stand alone.
    for (const header of all) if (header.endsWith('-inl.h')) all.delete(header);
    if (all.size > 0) made.otherHeaders = [...all].sort(byCodeUnit);
  }

  /** Sets the releases of a call and of those arguments that FAISS took on later. */
  private callable(
    made: MethodModel | ConstructorModel,
    candidates: (facts: Facts) => Candidate[],
    byName: boolean,
    owner: ClassModel | null = null,
  ): void {
    const outputs = 'outputs' in made ? made.outputs : [];
    const returned = 'outputs' in made ? made : null;
    const dropped = new Map<Facts, readonly string[]>();
    const ownerThere = (facts: Facts): boolean => owner === null || factOf(owner, facts) !== undefined;
    // A body of our own may call what it likes; a name that no release has is ours alone.
    const anywhere = this.releases.some((facts) => candidates(facts).length > 0);
    this.set(made, (facts) => {
      if (byName) return anywhere ? candidates(facts).length > 0 : ownerThere(facts);
      const left = newerArguments(made.args, made.call, (call) =>
        candidates(facts).some(
          (one) =>
            callFault(call, made.args, outputs, one.params, one.owner, facts, 'compiles') === null &&
            (returned === null ||
              one.method === undefined ||
              returnFault(returned, { ...one, method: one.method }, facts) === null),
        ),
      );
      if (left !== null) dropped.set(facts, left);
      return left !== null;
    });
    for (const arg of made.args) {
      const named = (facts: Facts): boolean =>
        candidates(facts).some(({ params }) => params.some((param) => param.name === arg.name));
      const taken = (facts: Facts): boolean => dropped.has(facts) && !dropped.get(facts)!.includes(arg.name);
      (arg as Dated).since = this.first(byName ? named : taken) ?? latest(made.since, arg.since);
    }
  }

  /** What no release has keeps the dates that it has: the comparison with the engine's headers reports it. */
  set(entry: object, there: (facts: Facts) => boolean): void {
    const made = entry as Dated;
    const since = this.first(there);
    if (since === undefined) return;
    made.since = since;
    const last = this.releases.map(there).lastIndexOf(true);
    const after = this.releases[last + 1];
    if (after === undefined) delete made.until;
    else made.until = after.version;
  }

  private first(there: (facts: Facts) => boolean): string | undefined {
    const at = this.releases.findIndex(there);
    return at === 0 ? OLDEST : this.releases[at]?.version;
  }
}

/** A class that came to its base later, as IndexLattice did, is not there before: its handle could be taken for one of the base. */
function derives(owner: ClassModel, facts: Facts): boolean {
  const base = owner.parent === null ? undefined : factOf(owner.parent, facts);
  return (
    base === undefined ||
    lineageOf(factOf(owner, facts)?.name ?? owner.name, facts).some(({ name }) => name === base.name)
  );
}

interface Candidate {
  readonly params: readonly ParamFact[];
  readonly method?: MethodFact;
  readonly owner?: ClassFact;
}

function constructorsOf(owner: ClassModel, facts: Facts): Candidate[] {
  const fact = factOf(owner, facts);
  if (fact === undefined) return [];
  // An object of options is made without arguments, then its fields are set.
  if (fact.constructors.length === 0 || owner.optionsConstructor)
    return [{ params: [] }, ...fact.constructors.map(({ params }) => ({ params, owner: fact }))];
  return fact.constructors.map(({ params }) => ({ params, owner: fact }));
}

function hasField(field: FieldModel, owner: ClassModel, facts: Facts): boolean {
  const name = field.cpp.split('::').at(-1)!;
  return lineageOf(factOf(owner, facts)?.name ?? owner.name, facts).some((one) =>
    one.fields.some((found) => found.name === name && agrees(field.type, normalize(found.type, facts, one))),
  );
}

/** Arguments with a default that a release must be called without, the last ones first; null when it cannot be called. */
function newerArguments(
  args: readonly ArgModel[],
  call: readonly string[],
  fits: (call: readonly string[]) => boolean,
): readonly string[] | null {
  const optional = call.filter((item) => args.some((arg) => arg.name === item && arg.default !== undefined)).reverse();
  for (let count = 0; count <= optional.length; count++) {
    const left = optional.slice(0, count);
    if (fits(call.filter((item) => !left.includes(item)))) return left;
  }
  return null;
}
