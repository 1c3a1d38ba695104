/** Classes linked to their parents and numbered in preorder; mixins flattened into the classes that name them. */
import type { ClassModel, Source } from '../../model/types.ts';
import { byCodeUnit } from '../../naming/index.ts';
import type { Entry } from '../catalog.ts';
import { docFault } from '../docs.ts';
import { suggest } from '../problems.ts';
import type { RawClass } from '../raw.ts';
import type { Flattened, Member, Mutable, Scope } from './scope.ts';
import { earliest, latest } from './versions.ts';

/** Fills `scope.classes` in preorder, parents before children, siblings by name, ids from 1. */
export function linkHierarchy(scope: Scope): void {
  const entries = [...scope.catalog.classes.values()]
    .filter((entry) => entry.raw.mixin !== true)
    .sort((a, b) => byCodeUnit(a.name, b.name));
  for (const entry of scope.catalog.classes.values()) checkClass(entry, scope);

  const children = new Map<string, Entry<RawClass>[]>();
  const roots: Entry<RawClass>[] = [];
  for (const entry of entries) {
    const base = entry.raw.extends;
    if (base === undefined) roots.push(entry);
    else if (!isClass(base, scope))
      scope.problems.add(
        entry.at('extends'),
        `"${entry.name}" extends "${base}", which the schema does not have.${suggest(base, names(scope))}`,
      );
    else children.set(base, [...(children.get(base) ?? []), entry]);
  }
  let next = 1;
  const visit = (entry: Entry<RawClass>, parent: Mutable<ClassModel> | null): Mutable<ClassModel> => {
    const made = skeleton(entry, parent, next++);
    scope.classes.set(entry.name, made);
    scope.flattened.set(entry.name, flatten(entry, scope, []));
    made.children = (children.get(entry.name) ?? []).map((child) => visit(child, made));
    made.lastId = next - 1;
    return made;
  };
  for (const root of roots) visit(root, null);
  for (const entry of entries) {
    const base = entry.raw.extends;
    if (!scope.classes.has(entry.name) && base !== undefined && isClass(base, scope) && inCycle(entry, scope)) {
      scope.problems.add(entry.at('extends'), `"${entry.name}" is its own ancestor`);
    }
  }
}

function skeleton(entry: Entry<RawClass>, parent: Mutable<ClassModel> | null, id: number): Mutable<ClassModel> {
  const { raw, name } = entry;
  const made = {
    name,
    cppName: raw.cpp ?? `faiss::${name}`,
    header: raw.header ?? '',
    doc: (raw.doc ?? '').trim(),
    source: entry.at(),
    parent,
    children: [],
    abstract: raw.abstract ?? false,
    origin: raw.origin ?? 'faiss',
    optionsConstructor: raw.options_constructor ?? false,
    ...(raw.implementation === 'handwritten' ? { implementation: { reason: raw.reason ?? '' } } : {}),
    constructors: [],
    fields: [],
    methods: [],
    constants: [],
    family: entry.document.file.replace(/^schema\//, '').replace(/\/?[^/]*$/, ''),
    since: latest(parent?.since, raw.since),
    ...until(parent?.until, raw.until),
    id,
    lastId: id,
  } as unknown as Mutable<ClassModel>;
  made.root = parent === null ? made : parent.root;
  return made;
}

export function until(...bounds: (string | undefined)[]): { until?: string } {
  const bound = earliest(...bounds);
  return bound === undefined ? {} : { until: bound };
}

function flatten(entry: Entry<RawClass>, scope: Scope, path: readonly string[]): Flattened {
  const fields: Flattened['fields'][number][] = [];
  const methods: Flattened['methods'][number][] = [];
  const take = (name: string, at: Source): void => {
    const mixin = scope.catalog.classes.get(name);
    if (mixin === undefined) {
      scope.problems.add(
        at,
        `"${entry.name}" mixes in "${name}", which the schema does not have.${suggest(name, scope.catalog.classes.keys())}`,
      );
    } else if (path.includes(name)) {
      scope.problems.add(at, `"${name}" mixes in itself`);
    } else {
      // A class of its own brings what it inherits too: C++ has no other place for its members here.
      if (mixin.raw.extends !== undefined) take(mixin.raw.extends, at);
      const inner = flatten(mixin, scope, [...path, name]);
      fields.push(...inner.fields);
      methods.push(...inner.methods);
    }
  };
  (entry.raw.mixins ?? []).forEach((name, index) => {
    take(name, entry.at('mixins', index));
  });
  fields.push(...members(entry, 'fields'));
  methods.push(...members(entry, 'methods'), ...members(entry, 'statics'));
  return { fields, methods };
}

function members<S extends 'fields' | 'methods' | 'statics'>(
  entry: Entry<RawClass>,
  section: S,
): Member<NonNullable<RawClass[S]>[string]>[] {
  type Raw = NonNullable<RawClass[S]>[string];
  return Object.entries((entry.raw[section] ?? {}) as Record<string, Raw>).map(([name, raw]) => ({
    name,
    raw,
    entry,
    section,
  }));
}

function checkClass(entry: Entry<RawClass>, scope: Scope): void {
  const { raw, name } = entry;
  const fault = docFault(raw.doc, name);
  if (fault !== null) scope.problems.add(entry.at('doc'), `"${name}" ${fault}`);
  if (raw.header === undefined && raw.origin !== 'python')
    scope.problems.add(entry.at(), `"${name}" lacks "header", the FAISS header that declares it`);
  if (raw.implementation !== undefined && !raw.reason)
    scope.problems.add(entry.at('implementation'), `"${name}" is handwritten without a "reason"`);
  if (raw.abstract === true && (raw.constructors?.length ?? 0) > 0)
    scope.problems.add(entry.at('constructors'), `"${name}" is abstract, so it has no constructors`);
  if (raw.mixin === true && (raw.extends !== undefined || raw.constructors !== undefined))
    scope.problems.add(entry.at(), `"${name}" is a mixin, so it has neither "extends" nor "constructors"`);
}

function isClass(name: string, scope: Scope): boolean {
  const entry = scope.catalog.classes.get(name);
  return entry !== undefined && entry.raw.mixin !== true;
}

const names = (scope: Scope): string[] =>
  [...scope.catalog.classes.values()].filter((e) => e.raw.mixin !== true).map((e) => e.name);

function inCycle(entry: Entry<RawClass>, scope: Scope): boolean {
  const seen = new Set<string>();
  for (
    let at: Entry<RawClass> | undefined = entry;
    at !== undefined;
    at = at.raw.extends === undefined ? undefined : scope.catalog.classes.get(at.raw.extends)
  ) {
    if (seen.has(at.name)) return at.name === entry.name;
    seen.add(at.name);
  }
  return false;
}
