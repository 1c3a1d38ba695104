/** From a catalog of YAML entries to the linked, frozen model. */
import { createHash } from 'node:crypto';
import type { MethodModel, Model } from '../../model/types.ts';
import { byCodeUnit } from '../../naming/index.ts';
import type { Catalog } from '../catalog.ts';
import type { Problems } from '../problems.ts';
import { checkClassNames, checkConstructors, checkFunctionNames } from './collisions.ts';
import { linkField } from './fields.ts';
import { linkHierarchy } from './hierarchy.ts';
import { linkConstructors, linkMethod } from './operations.ts';
import type { Scope } from './scope.ts';
import { classConstants, linkConstants, linkEnums } from './values.ts';

/** Links everything and throws a SchemaError that lists all problems, of the loading before it too. */
export function link(catalog: Catalog, problems: Problems): Model {
  const scope: Scope = {
    catalog,
    problems,
    classes: new Map(),
    enums: new Map(),
    constants: new Map(),
    flattened: new Map(),
  };
  linkHierarchy(scope);
  linkEnums(scope);
  linkConstants(scope);
  for (const owner of scope.classes.values()) {
    const entry = catalog.classes.get(owner.name)!;
    const flattened = scope.flattened.get(owner.name)!;
    owner.constants = classConstants(entry, owner.cppName, scope);
    owner.constructors = linkConstructors(owner, entry, scope);
    owner.fields = flattened.fields.flatMap((member) => linkField(member, owner, scope) ?? []);
    owner.methods = flattened.methods.map((m) =>
      linkMethod(m.name, m.raw, owner, m.section === 'statics', m.entry, [m.section, m.name], scope),
    );
  }
  const functions: MethodModel[] = [...catalog.functions.values()]
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .map((entry) => linkMethod(entry.name, entry.raw, null, true, entry, [], scope));
  for (const owner of scope.classes.values()) {
    checkClassNames(owner, scope);
    checkConstructors(owner, scope);
  }
  checkFunctionNames(functions, scope);
  problems.throwIfAny();
  return deepFreeze({
    classes: [...scope.classes.values()],
    functions,
    enums: [...scope.enums.values()],
    constants: [...scope.constants.values()],
    hash: schemaHash(catalog),
    varying: { headers: [], classes: [], constants: [], members: [], all: [] },
  });
}

/** SHA-256 of what the YAML says, without docs and reasons: a better sentence does not make a new ABI. */
function schemaHash(catalog: Catalog): string {
  const sections = [catalog.classes, catalog.enums, catalog.functions, catalog.constants].map((section) =>
    [...section].sort(([a], [b]) => byCodeUnit(a, b)).map(([name, entry]) => [name, withoutProse(entry.raw)]),
  );
  return createHash('sha256').update(JSON.stringify(sections)).digest('hex');
}

function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !((key === 'doc' || key === 'reason') && typeof inner === 'string'))
      .map(([key, inner]) => [key, withoutProse(inner)]),
  );
}

function deepFreeze<T>(value: T, seen = new Set<unknown>()): T {
  if (value === null || typeof value !== 'object' || seen.has(value)) return value;
  seen.add(value);
  for (const inner of Object.values(value)) deepFreeze(inner, seen);
  return Object.freeze(value);
}
