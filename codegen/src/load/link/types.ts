/** Types resolved to model objects; references checked for ownership. */
import type { Source, Type } from '../../model/types.ts';
import { suggest } from '../problems.ts';
import type { RawValue } from '../raw.ts';
import { parseType, SCALARS, type TypeSyntax } from '../type-syntax.ts';
import { type DimScope, resolveDims } from './dims.ts';
import type { Scope } from './scope.ts';

/** Where a value stands, which decides what ownership it may have. */
export type Use = 'argument' | 'output' | 'field';

const OWNERSHIP = {
  argument: ['borrowed', 'retained', 'transferred'],
  output: ['owned', 'view'],
  field: ['view', 'retained'],
} as const;

/** Resolves the type of a value, or reports why it cannot and gives null. `label` names it in messages. */
export function resolveType(
  raw: RawValue,
  use: Use,
  label: string,
  at: Source,
  dims: DimScope,
  scope: Scope,
): Type | null {
  const syntax = parseType(raw.type);
  if ('wrong' in syntax) {
    const hint = syntax.wrong.includes('allowed:') ? '' : `.${suggest(raw.type, [...SCALARS])}`;
    scope.problems.add(at, `${label}: ${syntax.wrong}${hint}`);
    return null;
  }
  const type = resolveSyntax(syntax, raw, use, label, at, dims, scope);
  if (type !== null && type.kind !== 'object' && type.kind !== 'objects' && raw.ref !== undefined) {
    scope.problems.add(at, `${label}: "ref" says who owns an object, but "${raw.type}" is none`);
  }
  if (type !== null && raw.nullable === true && type.kind !== 'object' && type.kind !== 'array') {
    scope.problems.add(at, `${label}: only objects and arrays can be nullable, and "${raw.type}" is neither`);
  }
  return type;
}

function resolveSyntax(
  syntax: TypeSyntax,
  raw: RawValue,
  use: Use,
  label: string,
  at: Source,
  dims: DimScope,
  scope: Scope,
): Type | null {
  switch (syntax.kind) {
    case 'scalar':
      return { kind: 'scalar', scalar: syntax.scalar };
    case 'range-result':
      if (use === 'output') return { kind: 'range-result' };
      scope.problems.add(at, `${label}: a RangeSearchResult can only be returned`);
      return null;
    case 'array': {
      const resolved = resolveDims(syntax.dims, use, raw.nullable ?? false, label, at, dims, scope);
      return resolved === null
        ? null
        : { kind: 'array', element: syntax.element, dims: resolved, nullable: raw.nullable ?? false };
    }
    case 'name':
      return resolveName(syntax.name, syntax.list, raw, use, label, at, scope);
  }
}

function resolveName(
  name: string,
  list: boolean,
  raw: RawValue,
  use: Use,
  label: string,
  at: Source,
  scope: Scope,
): Type | null {
  const found = scope.enums.get(name);
  if (found !== undefined && !list) return { kind: 'enum', enum: found };
  const target = scope.classes.get(name);
  if (target === undefined) {
    scope.problems.add(
      at,
      `${label}: the type "${name}" is not in the schema.${suggest(name, [...scope.classes.keys(), ...scope.enums.keys(), ...SCALARS])}`,
    );
    return null;
  }
  const allowed: readonly string[] = OWNERSHIP[use];
  if (raw.ref === undefined || !allowed.includes(raw.ref)) {
    const said = raw.ref === undefined ? 'does not say who owns it' : `cannot be "${raw.ref}"`;
    scope.problems.add(
      at,
      `${label}: a reference to ${name} as ${use === 'field' ? 'a field' : `an ${use}`} ${said}; "ref" must be ${allowed.join(' or ')}`,
    );
    return null;
  }
  if (!list) return { kind: 'object', class: target, ref: raw.ref, nullable: raw.nullable ?? false };
  return { kind: 'objects', class: target, ref: raw.ref };
}
