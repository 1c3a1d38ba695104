/** Enumerations and constants. */
import type { ConstantModel, EnumModel } from '../../model/types.ts';
import { byCodeUnit } from '../../naming/index.ts';
import type { Entry } from '../catalog.ts';
import { docFault } from '../docs.ts';
import { suggest } from '../problems.ts';
import type { RawConstant } from '../raw.ts';
import type { Scope } from './scope.ts';
import { latest } from './versions.ts';

/** Fills `scope.enums`; needs the classes, since an enum may be nested in one. */
export function linkEnums(scope: Scope): void {
  const taken = new Set<string>();
  for (const entry of [...scope.catalog.enums.values()].sort((a, b) => byCodeUnit(a.name, b.name))) {
    const { raw, name } = entry;
    const cppName = raw.cpp ?? `faiss::${name}`;
    const prefix = raw.scoped === true ? cppName : cppName.split('::').slice(0, -1).join('::');
    checkDoc(entry, raw.doc, name, ['doc'], scope);
    const values: EnumModel['values'][number][] = [];
    for (const [value, constant] of Object.entries(raw.values)) {
      checkDoc(entry, constant.doc, value, ['values', value], scope);
      if (raw.member_of === undefined && taken.has(value))
        scope.problems.add(entry.at('values', value), `the value "${value}" is declared by two enumerations`);
      taken.add(value);
      values.push({
        name: value,
        cpp: constant.cpp ?? `${prefix}::${value}`,
        value: constant.value,
        doc: (constant.doc ?? '').trim(),
        aliases: constant.aliases ?? [],
        since: latest(raw.since, constant.since),
      });
    }
    const holder = raw.member_of === undefined ? null : (scope.classes.get(raw.member_of) ?? null);
    if (raw.member_of !== undefined && holder === null) {
      scope.problems.add(
        entry.at('member_of'),
        `"${name}" is a member of "${raw.member_of}", which the schema does not have.${suggest(raw.member_of, scope.classes.keys())}`,
      );
    }
    scope.enums.set(name, {
      name,
      cppName,
      memberOf: holder,
      header: raw.header,
      doc: (raw.doc ?? '').trim(),
      source: entry.at(),
      values,
      since: latest(raw.since),
    });
  }
}

/** Fills `scope.constants` with those that stand outside classes. */
export function linkConstants(scope: Scope): void {
  for (const entry of [...scope.catalog.constants.values()].sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.raw.header === undefined)
      scope.problems.add(entry.at(), `"${entry.name}" lacks "header", the FAISS header that declares it`);
    scope.constants.set(
      entry.name,
      constantModel(entry.name, entry.raw, entry, [], 'faiss', entry.raw.header ?? '', scope),
    );
  }
}

/** The constants of one class. */
export function classConstants(
  entry: Entry<{ constants?: Record<string, RawConstant>; header?: string }>,
  cppName: string,
  scope: Scope,
): ConstantModel[] {
  return Object.entries(entry.raw.constants ?? {}).map(([name, raw]) =>
    constantModel(name, raw, entry, ['constants', name], cppName, raw.header ?? entry.raw.header ?? '', scope),
  );
}

function constantModel(
  name: string,
  raw: RawConstant,
  entry: Entry<unknown>,
  path: string[],
  prefix: string,
  header: string,
  scope: Scope,
): ConstantModel {
  checkDoc(entry, raw.doc, name, path, scope);
  return {
    name,
    cpp: raw.cpp ?? `${prefix}::${name}`,
    header,
    value: raw.value,
    doc: (raw.doc ?? '').trim(),
    aliases: raw.aliases ?? [],
    source: entry.at(...path),
    since: latest(raw.since),
  };
}

function checkDoc(entry: Entry<unknown>, doc: string | undefined, name: string, path: string[], scope: Scope): void {
  const fault = docFault(doc, name);
  if (fault !== null) scope.problems.add(entry.at(...path), `"${name}" ${fault}`);
}
