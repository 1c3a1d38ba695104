/** Fields of a class with those of its mixins. */
import type { ClassModel, FieldModel } from '../../model/types.ts';
import { docFault } from '../docs.ts';
import type { RawField } from '../raw.ts';
import { checkLimits, limits, linkDefault } from './arguments.ts';
import { until } from './hierarchy.ts';
import { linkGuard } from './outputs.ts';
import type { Member, Scope } from './scope.ts';
import { resolveType } from './types.ts';
import { latest } from './versions.ts';

export function linkField(member: Member<RawField>, owner: ClassModel, scope: Scope): FieldModel | null {
  const { name, raw, entry } = member;
  const at = entry.at('fields', name);
  const said = `${owner.name}.${name}`;
  const fault = docFault(raw.doc, name);
  if (fault !== null) scope.problems.add(at, `${said} ${fault}`);
  const type = resolveType(raw, 'field', said, at, { args: {}, self: owner, free: new Set() }, scope);
  if (type === null) return null;
  const isView = (type.kind === 'object' || type.kind === 'objects') && type.ref === 'view';
  if (isView && raw.readonly === false) scope.problems.add(at, `${said} is a view, so it cannot be set`);
  if (raw.constant === true && raw.readonly !== true)
    scope.problems.add(at, `${said} is constant, so it must be "readonly: true" too`);
  const value = linkDefault(raw.default, type, said, at, scope);
  checkLimits(raw, value, type, {}, owner, said, at, scope);
  const readonly = isView || (raw.readonly ?? false);
  if (readonly && (raw.guard !== undefined || raw.owned_by !== undefined))
    scope.problems.add(at, `${said} cannot be set, so it takes no "guard" and no "owned_by"`);
  if (raw.owned_by !== undefined && (type.kind !== 'object' || raw.guard === undefined))
    scope.problems.add(at, `${said} has "owned_by", which is for pointers with a "guard"`);
  return {
    name,
    owner,
    type,
    doc: (raw.doc ?? '').trim(),
    source: at,
    readonly,
    constant: raw.constant ?? false,
    ...(value === undefined ? {} : { default: value }),
    ...limits(raw),
    aliases: raw.aliases ?? [],
    resizable: raw.resizable ?? false,
    pointer: raw.pointer ?? false,
    ...linkGuard(
      raw.guard,
      { free: [], args: [{ name, type }], outputs: [] },
      true,
      entry,
      ['fields', name],
      said,
      scope,
    ),
    ...(raw.owned_by === undefined ? {} : { ownedBy: raw.owned_by }),
    cpp: raw.cpp ?? name,
    since: latest(owner.since, raw.since),
    ...until(owner.until, raw.until),
  };
}
