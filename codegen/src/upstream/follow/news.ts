/** What one release has that another lacks, as far as a user of the schema could want it. */
import type { Model } from '../../model/types.ts';
import type { ClassFact, EnumFact, Facts, FieldFact, FunctionFact, MethodFact } from '../facts.ts';
import { classFact, factOf, lineageOf } from '../lookup.ts';

export type News =
  | { readonly kind: 'class'; readonly name: string; readonly fact: ClassFact }
  | { readonly kind: 'field'; readonly owner: string; readonly name: string; readonly fact: FieldFact }
  | {
      readonly kind: 'method';
      readonly owner: string;
      readonly name: string;
      readonly overloads: readonly MethodFact[];
    }
  | { readonly kind: 'value'; readonly owner: string; readonly name: string; readonly value: number }
  | { readonly kind: 'enum'; readonly name: string; readonly fact: EnumFact }
  | { readonly kind: 'function'; readonly name: string; readonly overloads: readonly FunctionFact[] }
  | {
      readonly kind: 'constant';
      readonly name: string;
      readonly header: string;
      readonly type: string;
      readonly value?: unknown;
    };

/** FAISS's inner workings: what computes a distance, takes in results or walks a list. */
const INNER =
  /Handler|DistanceComputer|Scanner|^simd|^Hamming|^GenHamming|^\w*[hH]eap|VisitedTable|Factory|Factors|IOReader|IOWriter/;

/** Steps of one class's code, in a namespace of their own: `rabitq_utils`, `rq_encode_steps`; not so `ivflib`. */
const isStep = (name: string, overloads: readonly FunctionFact[]): boolean =>
  name.includes('::') && overloads.every(({ header }) => /^faiss\/(impl|utils)\//.test(header));

/** Classes that a user meets: those below a bound class, search parameters, statistics, and parts of such. */
export function meetsUser(name: string, model: Model, facts: Facts): boolean {
  const fact = classFact(name, facts);
  if (fact === undefined || name.includes('::') || name.includes('<') || INNER.test(name)) return false;
  const bound = new Set(model.classes.flatMap((one) => factOf(one, facts)?.name ?? []));
  const below = (one: ClassFact): boolean =>
    lineageOf(one.name, facts)
      .slice(1)
      .some((base) => bound.has(base.name));
  if (below(fact) || /(SearchParameters|Stats)$/.test(name)) return true;
  return Object.values(facts.classes).some(
    (holder) => below(holder) && holder.fields.some((field) => field.type.replace(/^faiss::/, '') === name),
  );
}

/** Bases first, so that what is added can be extended. */
export function news(model: Model, before: Facts, after: Facts): News[] {
  const found: News[] = [];
  const classes = Object.values(after.classes).filter((one) => one.template === undefined);
  const depth = (one: ClassFact): number => lineageOf(one.name, after).length;
  for (const fact of [...classes].sort((a, b) => depth(a) - depth(b)))
    if (before.classes[fact.name] === undefined && meetsUser(fact.name, model, after))
      found.push({ kind: 'class', name: fact.name, fact });
  for (const owner of model.classes) {
    const [old, now] = [factOf(owner, before), factOf(owner, after)];
    if (old === undefined || now === undefined) continue;
    const had = new Set(
      lineageOf(old.name, before).flatMap((one) => [...one.fields, ...one.methods].map((m) => m.name)),
    );
    for (const fact of now.fields)
      if (!had.has(fact.name)) found.push({ kind: 'field', owner: owner.name, name: fact.name, fact });
    for (const [name, overloads] of byName(now.methods))
      if (!had.has(name) && !isOverride(name, now.name, after))
        found.push({ kind: 'method', owner: owner.name, name, overloads });
  }
  for (const [name, fact] of Object.entries(after.enums)) {
    const bound = model.enums.find((one) => one.cppName.replace(/^faiss::/, '') === name);
    const old = before.enums[name];
    if (old === undefined && !name.includes('SIMD')) found.push({ kind: 'enum', name, fact });
    if (old !== undefined && bound !== undefined)
      for (const [value, number] of Object.entries(fact.values))
        if (old.values[value] === undefined && !value.endsWith('_count'))
          found.push({ kind: 'value', owner: bound.name, name: value, value: number });
  }
  for (const [name, overloads] of Object.entries(after.functions))
    if (
      before.functions[name] === undefined &&
      !/^(hamming|hamming_|fvec_|simd|\w+_distance|operator)/.test(name) &&
      !isStep(name, overloads)
    )
      found.push({ kind: 'function', name, overloads });
  for (const [name, fact] of Object.entries(after.constants))
    if (before.constants[name] === undefined) found.push({ kind: 'constant', name, ...fact });
  return found;
}

/** Names that are gone, changed values included in neither. */
export function gone(before: Facts, after: Facts): string[] {
  const members = (facts: Facts): string[] =>
    Object.values(facts.classes).flatMap((one) => [
      one.name,
      ...[...one.fields, ...one.methods].map((member) => `${one.name}.${member.name}`),
    ]);
  const now = new Set([...members(after), ...Object.keys(after.functions)]);
  const lost = [...new Set([...members(before), ...Object.keys(before.functions)])].filter((name) => !now.has(name));
  return lost.filter((name) => !lost.includes(name.split('.')[0]!) || !name.includes('.'));
}

export const nameOf = (one: News): string => ('owner' in one ? `${one.owner}.${one.name}` : one.name);

function byName(methods: readonly MethodFact[]): Map<string, MethodFact[]> {
  const groups = new Map<string, MethodFact[]>();
  for (const method of methods) groups.set(method.name, [...(groups.get(method.name) ?? []), method]);
  return groups;
}

const isOverride = (name: string, owner: string, facts: Facts): boolean =>
  lineageOf(owner, facts)
    .slice(1)
    .some((base) => base.methods.some((method) => method.name === name));
