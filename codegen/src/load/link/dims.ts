/** Dimensions of arrays resolved to arguments, members of self, free lengths. */
import type { ClassModel, Dim, DimFactor, Source } from '../../model/types.ts';
import type { RawArg } from '../raw.ts';
import { type DimSyntax, type FactorSyntax, parseType } from '../type-syntax.ts';
import type { Scope } from './scope.ts';

const INTEGERS: readonly string[] = ['int', 'i64', 'size', 'idx'];

/** What a dimension may name at one place. */
export interface DimScope {
  /** Arguments of the operation as written. */
  readonly args: Readonly<Record<string, RawArg>>;
  /** Class of self; null in constructors, statics and functions. */
  readonly self: ClassModel | null;
  /** Free dimensions found so far, in order, solved by an input array. */
  readonly free: Set<string>;
}

export function resolveDims(
  dims: readonly DimSyntax[],
  use: 'argument' | 'output' | 'field',
  nullable: boolean,
  label: string,
  at: Source,
  known: DimScope,
  scope: Scope,
): Dim[] | null {
  const fresh: string[] = [];
  let ok = true;
  const resolved = dims.map((dim) => ({
    text: dim.text,
    factors: dim.factors.map((factor): DimFactor => {
      const found = resolveFactor(factor, known, scope);
      if (found !== null) return found;
      if (factor.kind === 'name' && use === 'argument') {
        if (!fresh.includes(factor.text)) fresh.push(factor.text);
        return { kind: 'free', name: factor.text };
      }
      ok = false;
      scope.problems.add(
        at,
        `${label}: unknown dimension "${factor.text}${factor.kind === 'method' ? '()' : ''}" in [${dims.map((d) => d.text).join(', ')}]; ${allowed(known, use)}`,
      );
      return { kind: 'any' };
    }),
  }));
  if (fresh.length > 1) {
    scope.problems.add(
      at,
      `${label}: an array can have one free dimension, and both "${fresh.join('" and "')}" are free here`,
    );
    ok = false;
  }
  const repeated = fresh.some(
    (name) => resolved.flatMap((dim) => dim.factors).filter((f) => f.kind === 'free' && f.name === name).length > 1,
  );
  if (repeated) {
    scope.problems.add(
      at,
      `${label}: the free dimension "${fresh[0]}" stands twice in one array, so its length does not tell it`,
    );
    ok = false;
  }
  if (fresh.length === 1 && nullable) {
    scope.problems.add(
      at,
      `${label}: the free dimension "${fresh[0]}" is first met in a nullable array, which may not be there to tell it`,
    );
    ok = false;
  }
  for (const name of fresh) known.free.add(name);
  return ok ? resolved : null;
}

function resolveFactor(factor: FactorSyntax, known: DimScope, scope: Scope): DimFactor | null {
  switch (factor.kind) {
    case 'literal':
      return { kind: 'literal', value: Number(factor.text) };
    case 'any':
      return { kind: 'any' };
    case 'method':
      return known.self !== null && isCountMethod(known.self, factor.text, scope)
        ? { kind: 'method', name: factor.text }
        : null;
    case 'name':
      if (isCount(known.args[factor.text]?.type)) return { kind: 'arg', name: factor.text };
      if (known.self !== null && isCountField(known.self, factor.text, scope))
        return { kind: 'field', name: factor.text };
      return known.free.has(factor.text) ? { kind: 'free', name: factor.text } : null;
  }
}

function isCount(type: string | undefined): boolean {
  const syntax = type === undefined ? undefined : parseType(type);
  return syntax !== undefined && !('wrong' in syntax) && syntax.kind === 'scalar' && INTEGERS.includes(syntax.scalar);
}

function isCountField(owner: ClassModel, name: string, scope: Scope): boolean {
  for (let at: ClassModel | null = owner; at !== null; at = at.parent) {
    const field = scope.flattened.get(at.name)?.fields.find((member) => member.name === name);
    if (field !== undefined) return isCount(field.raw.type);
  }
  return false;
}

function isCountMethod(owner: ClassModel, name: string, scope: Scope): boolean {
  for (let at: ClassModel | null = owner; at !== null; at = at.parent) {
    const method = scope.flattened.get(at.name)?.methods.find((member) => member.name === name);
    if (method === undefined) continue;
    const returns = method.raw.returns;
    const type = typeof returns === 'string' ? returns : typeof returns?.type === 'string' ? returns.type : undefined;
    return Object.keys(method.raw.args ?? {}).length === 0 && isCount(type);
  }
  return false;
}

function allowed(known: DimScope, use: string): string {
  const args = Object.entries(known.args)
    .filter(([, arg]) => isCount(arg.type))
    .map(([name]) => name);
  const parts = [`the integer arguments${args.length > 0 ? ` (${args.join(', ')})` : ''}`];
  if (known.self !== null) parts.push(`integer fields and no-argument methods of ${known.self.name}`);
  if (use === 'output')
    parts.push(`free dimensions of the input arrays${known.free.size > 0 ? ` (${[...known.free].join(', ')})` : ''}`);
  return `allowed are numbers, *, ${parts.join(', ')}`;
}
