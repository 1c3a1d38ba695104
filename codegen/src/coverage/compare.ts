/**
 * What of FAISS the schema binds: every name that Python users or C++ users see is bound, omitted with a
 * reason, or missing. Knows nothing of files and processes.
 */
import type { ClassModel, Model } from '../model/types.ts';
import { functionName } from '../naming/index.ts';
import type { ClassFact, Facts } from '../upstream/facts.ts';
import { classFact, factOf } from '../upstream/lookup.ts';
import type { Omitted } from '../upstream/omitted.ts';
import type { NameKind, Plumbing } from './plumbing.ts';
import type { PythonApi } from './python-api.ts';

export interface Category {
  readonly name: string;
  readonly bound: readonly string[];
  /** Names that have another name or another form here, with that. */
  readonly offered: Readonly<Record<string, string>>;
  /** Names left out, by the reason or the group of plumbing. */
  readonly omitted: Readonly<Record<string, readonly string[]>>;
  readonly missing: readonly string[];
  /** Omitted names that a user could call: not those of a reason that says that nobody can, or has to. */
  readonly left: number;
}

type Verdict = 'bound' | 'missing' | { readonly omitted: string } | { readonly offered: string };

function category(name: string, verdicts: ReadonlyMap<string, Verdict>, plumbing: Plumbing): Category {
  const omitted: Record<string, string[]> = {};
  const offered: Record<string, string> = {};
  const names = (wanted: Verdict): string[] =>
    [...verdicts].filter(([, verdict]) => verdict === wanted).map(([one]) => one);
  for (const [one, verdict] of verdicts) {
    if (typeof verdict !== 'object') continue;
    if ('offered' in verdict) {
      offered[one] = verdict.offered;
      continue;
    }
    omitted[verdict.omitted] = [...(omitted[verdict.omitted] ?? []), one];
  }
  const left = Object.entries(omitted).filter(([reason]) => !plumbing.notCounted.includes(reason));
  return {
    name,
    bound: names('bound').sort(),
    offered,
    omitted,
    missing: names('missing').sort(),
    left: left.flatMap(([, found]) => found).length,
  };
}

/** Functions by their names in Python and in C++, which are told apart where the schema calls one by another's. */
const boundFunctions = (model: Model): Set<string> =>
  new Set(model.functions.flatMap((one) => [one.name, one.cpp.replace(/^faiss::/, '').replace(/<.*$/, '')]));

/** Variables that C++ and `faiss.cvar` have, which are fields of one class here. */
const globalVariables = (model: Model): string[] =>
  model.classes.filter((one) => one.name === 'GlobalVariables').flatMap((one) => one.fields.map((field) => field.name));

/** Everything that a class of the schema answers to in Python, inherited members included. */
function namesOn(owner: ClassModel, model: Model): Set<string> {
  const names = new Set<string>();
  for (let at: ClassModel | null = owner; at !== null; at = at.parent) {
    const holder = at;
    for (const field of at.fields) for (const name of [field.name, ...field.aliases]) names.add(name);
    for (const method of at.methods) names.add(method.name).add(method.cpp);
    for (const constant of at.constants) for (const name of [constant.name, ...constant.aliases]) names.add(name);
    for (const one of model.enums.filter((candidate) => candidate.memberOf === holder))
      for (const value of one.values) names.add(value.name);
  }
  return names;
}

function reasonOf(owner: ClassModel, member: string, omitted: Omitted): string | undefined {
  for (let at: ClassModel | null = owner; at !== null; at = at.parent) {
    const reason = omitted.get(at.name)?.get(member);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** @param offered What the modules of contrib export here, as `module.name`. */
export function comparePython(
  model: Model,
  api: PythonApi,
  omitted: Omitted,
  plumbing: Plumbing,
  offered: ReadonlySet<string> = new Set(),
): Category[] {
  const classes = new Map(model.classes.map((one) => [one.name, one]));
  const functions = boundFunctions(model);
  const constants = new Set([
    ...globalVariables(model),
    ...model.constants.flatMap((one) => [one.name, ...one.aliases]),
    ...model.enums.flatMap((one) => one.values.flatMap((value) => [value.name, ...value.aliases])),
  ]);
  const verdict = (kind: NameKind, name: string, bound: boolean): Verdict => {
    if (bound) return 'bound';
    const offered = plumbing.offered(kind, name);
    if (offered !== undefined) return { offered };
    const group = plumbing.group(kind, name);
    return group === undefined ? 'missing' : { omitted: group };
  };
  const all = (kind: NameKind, names: readonly string[], bound: (name: string) => boolean) =>
    new Map(names.map((name) => [name, verdict(kind, name, bound(name))]));

  const memberVerdict = (name: string, member: string, known: ReadonlySet<string>): Verdict => {
    const offered = plumbing.offered('members', `${name}.${member}`);
    const judged = verdict('members', member, known.has(member));
    return judged === 'missing' && offered !== undefined ? { offered } : judged;
  };
  const members = new Map<string, Verdict>();
  for (const [name, one] of Object.entries(api.classes)) {
    const owner = classes.get(name);
    const group = plumbing.group('classes', name);
    const known = owner === undefined ? new Set<string>() : namesOn(owner, model);
    for (const member of [...(one.attributes ?? []), ...(one.methods ?? []), ...(one.constants ?? [])]) {
      const reason =
        owner === undefined
          ? (plumbing.group('members', `${name}.${member}`) ?? group)
          : reasonOf(owner, member, omitted);
      const judged = memberVerdict(name, member, known);
      members.set(`${name}.${member}`, judged === 'missing' && reason !== undefined ? { omitted: reason } : judged);
    }
  }
  const contrib = Object.entries(api.contrib).flatMap(([module, names]) => names.map((name) => `${module}.${name}`));
  return [
    category(
      'Python classes',
      all('classes', [...Object.keys(api.classes), ...Object.keys(api.aliases)], (name) =>
        classes.has(api.aliases[name] ?? name),
      ),
      plumbing,
    ),
    category('Python members', members, plumbing),
    category(
      'Python functions',
      all('functions', api.functions, (name) => functions.has(name)),
      plumbing,
    ),
    category(
      'Python constants',
      all('constants', api.constants, (name) => constants.has(name)),
      plumbing,
    ),
    category(
      'Python global variables',
      all('constants', api.globals, (name) => constants.has(name)),
      plumbing,
    ),
    category(
      'Python contrib',
      all('contrib', contrib, (name) => {
        const [module, own] = name.split(/\.(?=[^.]+$)/) as [string, string];
        return offered.has(`${module}.${/^[A-Z]/.test(own) ? own : functionName(own)}`);
      }),
      plumbing,
    ),
  ];
}

export function compareHeaders(model: Model, facts: Facts, omitted: Omitted, plumbing: Plumbing): Category[] {
  const classes = new Map(model.classes.map((one) => [one.name, one]));
  const concrete = Object.values(facts.classes).filter((one) => one.template === undefined);
  // By the name of the schema where C++ has another: instances of templates, classes of nested namespaces.
  const renamed = model.classes.filter((one) => factOf(one, facts) !== undefined).map((one) => one.name);
  const named = [...new Set([...concrete.map((one) => one.name), ...instantiated(facts), ...renamed])].filter(
    (name) => !name.includes('::'),
  );
  /** The schema's class of that name, or of the one that it is a second name of (IVFSearchParameters). */
  const classOf = (name: string): ClassModel | undefined =>
    classes.get(name) ?? classes.get(classFact(name, facts)?.name ?? name);
  const members = new Map<string, Verdict>();
  for (const name of named) {
    const owner = classOf(name);
    const fact = (owner === undefined ? classFact(name, facts) : factOf(owner, facts)) as ClassFact;
    if (fact === undefined) continue;
    const known = owner === undefined ? new Set<string>() : namesOn(owner, model);
    for (const member of [...fact.fields.map((field) => field.name), ...fact.methods.map((method) => method.name)]) {
      const reason = owner === undefined ? plumbing.group('classes', name) : reasonOf(owner, member, omitted);
      members.set(
        `${name}::${member}`,
        known.has(member) ? 'bound' : reason === undefined ? 'missing' : { omitted: reason },
      );
    }
  }
  const functions = boundFunctions(model);
  const enums = new Set(model.enums.map((one) => one.cppName.replace(/^faiss::/, '')));
  const constants = new Set([...globalVariables(model), ...model.constants.map((one) => one.name)]);
  const verdict = (kind: NameKind, name: string): Verdict => {
    const group = plumbing.group(kind, name);
    return group === undefined ? 'missing' : { omitted: group };
  };
  const all = (kind: NameKind, names: readonly string[], bound: (name: string) => boolean) =>
    new Map<string, Verdict>(names.map((name) => [name, bound(name) ? 'bound' : verdict(kind, name)]));
  return [
    category(
      'C++ classes',
      all('classes', named, (name) => classOf(name) !== undefined),
      plumbing,
    ),
    category('C++ members', members, plumbing),
    category(
      'C++ functions',
      all('functions', functionNames(facts), (name) => functions.has(name)),
      plumbing,
    ),
    category(
      'C++ enums',
      all('classes', Object.keys(facts.enums), (name) => enums.has(name)),
      plumbing,
    ),
    category(
      'C++ constants',
      all('constants', Object.keys(facts.constants), (name) => constants.has(name)),
      plumbing,
    ),
  ];
}

/** Functions of the namespace faiss itself, as for classes. */
const functionNames = (facts: Facts): string[] => Object.keys(facts.functions).filter((name) => !name.includes('::'));

/** Classes that are a template with its arguments, such as IndexIDMap. */
const instantiated = (facts: Facts): string[] =>
  Object.keys(facts.aliases).filter((name) => classFact(name, facts) !== undefined);
