/** Facts of one class with those of its C++ bases; template aliases such as IndexIDMap are written out. */
import type { ClassFact, Facts, MethodFact, ParamFact } from './facts.ts';

/** The class of that name below namespace faiss, also a template with its argument and an alias of one. */
export function classFact(name: string, facts: Facts): ClassFact | undefined {
  const direct = facts.classes[name];
  if (direct !== undefined && direct.template === undefined) return direct;
  const alias = name.endsWith('>') ? name : facts.aliases[name];
  if (alias === undefined) return undefined;
  const match = /^(?:faiss::)?([\w:]+)<(?:faiss::)?(\w+)>$/.exec(alias);
  if (match === null) return name.endsWith('>') ? undefined : classFact(alias.replace(/^faiss::/, ''), facts);
  const pattern = facts.classes[match[1]!];
  if (pattern?.template === undefined) return undefined;
  return instantiate(name, pattern, facts.classes[match[2]!] ?? { name: match[2]!, aliases: {} }, facts);
}

/** What the schema's class is in the headers. */
export const factOf = (owner: { readonly cppName: string }, facts: Facts): ClassFact | undefined =>
  classFact(owner.cppName.replaceAll('faiss::', ''), facts);

function instantiate(
  name: string,
  pattern: ClassFact,
  argument: Pick<ClassFact, 'name' | 'aliases'>,
  facts: Facts,
): ClassFact {
  const parameter = pattern.template![0]!;
  const write = (type: string): string =>
    type
      .replaceAll(new RegExp(`typename ${parameter}::`, 'g'), '')
      .replaceAll(new RegExp(`\\b(${pattern.name}|${pattern.name}<${parameter}>)::`, 'g'), '')
      .replaceAll(/\b\w+_t\b/g, (alias) => argument.aliases[alias] ?? alias)
      .replaceAll(new RegExp(`\\b${parameter}\\b`, 'g'), argument.name);
  const base = (type: string): string => {
    const written = write(type).replaceAll('faiss::', '');
    return (
      Object.entries(facts.aliases).find(([, target]) => target.replaceAll('faiss::', '') === written)?.[0] ?? written
    );
  };
  const params = (given: readonly ParamFact[]): ParamFact[] =>
    given.map((param) => ({ ...param, type: write(param.type) }));
  return {
    ...pattern,
    name,
    template: undefined as never,
    aliases: {},
    bases: pattern.bases.map(base),
    fields: pattern.fields.map((field) => ({ ...field, type: write(field.type) })),
    constructors: pattern.constructors.map((made) => ({ params: params(made.params) })),
    methods: pattern.methods.map((method) => ({
      ...method,
      returns: write(method.returns),
      params: params(method.params),
    })),
  };
}

/** The class and its bases, nearest first. */
export function lineageOf(name: string, facts: Facts): ClassFact[] {
  const start = classFact(name.replace(/^faiss::/, ''), facts);
  if (start === undefined) return [];
  return [start, ...start.bases.flatMap((base) => lineageOf(base, facts))];
}

/** All overloads that a call of this member can mean. */
export function overloads(owner: string, member: string, facts: Facts): { method: MethodFact; owner: ClassFact }[] {
  for (const fact of lineageOf(owner, facts)) {
    const found = fact.methods.filter((method) => method.name === member);
    if (found.length > 0) return found.map((method) => ({ method, owner: fact }));
  }
  return [];
}
