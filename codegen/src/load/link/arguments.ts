/** Arguments of one operation: types, defaults, limits, order. */
import type { ArgModel, ClassModel, Default, Limits, Source, Type } from '../../model/types.ts';
import type { Entry } from '../catalog.ts';
import { docFault } from '../docs.ts';
import type { Path } from '../document.ts';
import { suggest } from '../problems.ts';
import type { RawArg, RawDefault, RawLimits } from '../raw.ts';
import type { DimScope } from './dims.ts';
import type { Scope } from './scope.ts';
import { resolveType } from './types.ts';
import { latest } from './versions.ts';

/** Links the arguments of `owner`'s operation `label`, written at `path` of `entry`. */
export function linkArguments(
  entry: Entry<unknown>,
  path: Path,
  label: string,
  dims: DimScope,
  since: string,
  scope: Scope,
): ArgModel[] {
  const args: ArgModel[] = [];
  let optional: string | null = null;
  for (const [name, raw] of Object.entries(dims.args)) {
    const at = entry.at(...path, 'args', name);
    const said = `argument "${name}" of ${label}`;
    const fault = docFault(raw.doc, name);
    if (fault !== null) scope.problems.add(at, `${said} ${fault}`);
    const type = resolveType(raw, 'argument', said, at, dims, scope);
    if (type === null) continue;
    const value = linkDefault(raw.default, type, said, at, scope);
    if (raw.option === true && raw.default === undefined)
      scope.problems.add(at, `${said} is an option, so it needs a "default"`);
    if (raw.option !== true && raw.default === undefined && optional !== null)
      scope.problems.add(at, `${said} has no default, but "${optional}" before it has one`);
    if (raw.option !== true && raw.default !== undefined) optional = name;
    if (raw.inout === true && type.kind !== 'array')
      scope.problems.add(at, `${said} is "inout", but only arrays are changed in place`);
    if (raw.vector === true && type.kind !== 'array')
      scope.problems.add(at, `${said} is a "vector" for C++, but no array`);
    checkLimits(
      raw,
      raw.computed_default === undefined ? value : undefined,
      type,
      dims.args,
      dims.self,
      said,
      at,
      scope,
    );
    args.push({
      name,
      type,
      doc: (raw.doc ?? '').trim(),
      ...(value === undefined ? {} : { default: value }),
      ...(raw.computed_default === undefined ? {} : { computedDefault: raw.computed_default }),
      ...limits(raw),
      option: raw.option ?? false,
      inout: raw.inout ?? false,
      vector: raw.vector ?? false,
      since: latest(since, raw.since),
    });
  }
  return args;
}

export function limits(raw: RawLimits): Limits {
  return {
    ...(raw.min === undefined ? {} : { min: raw.min }),
    ...(raw.max === undefined ? {} : { max: raw.max }),
    ...(raw.divides === undefined ? {} : { divides: raw.divides }),
  };
}

/** Limits belong to numbers, must admit the default, and can only divide what exists. */
export function checkLimits(
  raw: RawLimits,
  value: Default | undefined,
  type: Type,
  args: Readonly<Record<string, RawArg>>,
  self: ClassModel | null,
  said: string,
  at: Source,
  scope: Scope,
): void {
  const isNumber = type.kind === 'scalar' && !['bool', 'string', 'path', 'reads', 'writes'].includes(type.scalar);
  if (!isNumber && (raw.min !== undefined || raw.max !== undefined || raw.divides !== undefined)) {
    scope.problems.add(at, `${said} has limits, but is no number`);
  }
  if (raw.min !== undefined && raw.max !== undefined && raw.min > raw.max)
    scope.problems.add(at, `${said} has min ${raw.min} above max ${raw.max}`);
  if (
    typeof value === 'number' &&
    ((raw.min !== undefined && value < raw.min) || (raw.max !== undefined && value > raw.max))
  ) {
    scope.problems.add(at, `${said} has the default ${value}, which its own limits refuse`);
  }
  if (raw.divides !== undefined && args[raw.divides] === undefined && !hasField(self, raw.divides, scope)) {
    scope.problems.add(
      at,
      `${said} divides "${raw.divides}", which is no argument or field here.${suggest(raw.divides, Object.keys(args))}`,
    );
  }
}

function hasField(self: ClassModel | null, name: string, scope: Scope): boolean {
  for (let at = self; at !== null; at = at.parent) {
    if (scope.flattened.get(at.name)?.fields.some((member) => member.name === name)) return true;
  }
  return false;
}

/** A default as the model keeps it: names of constants and enum values become `{ constant }`. */
export function linkDefault(
  raw: RawDefault | undefined,
  type: Type,
  said: string,
  at: Source,
  scope: Scope,
): Default | undefined {
  if (raw === undefined) return undefined;
  const refuse = (must: string): undefined => {
    scope.problems.add(at, `${said} has the default ${JSON.stringify(raw)}; ${must}`);
    return undefined;
  };
  if (raw === null)
    return (type.kind === 'object' || type.kind === 'array') && type.nullable
      ? null
      : refuse('null needs "nullable: true" on an object or array');
  switch (type.kind) {
    case 'enum': {
      const value = type.enum.values.find((candidate) => candidate.name === raw || candidate.value === raw);
      if (value !== undefined) return { constant: value.name };
      return refuse(
        `it must be a value of ${type.enum.name}.${suggest(
          String(raw),
          type.enum.values.map((v) => v.name),
        )}`,
      );
    }
    case 'scalar':
      return scalarDefault(raw, type.scalar, refuse, scope);
    default:
      return refuse('only numbers, booleans, texts and enumerations have a default other than null');
  }
}

function scalarDefault(
  raw: RawDefault,
  scalar: string,
  refuse: (must: string) => undefined,
  scope: Scope,
): Default | undefined {
  if (scalar === 'string' || scalar === 'path') return typeof raw === 'string' ? raw : refuse('it must be a text');
  if (scalar === 'bool') return typeof raw === 'boolean' ? raw : refuse('it must be true or false');
  if (typeof raw === 'string')
    return scope.constants.has(raw)
      ? { constant: raw }
      : refuse(`it must be a number or a constant of the schema.${suggest(raw, scope.constants.keys())}`);
  if (typeof raw !== 'number') return refuse('it must be a number');
  return scalar.startsWith('f') || Number.isInteger(raw) ? raw : refuse('it must be a whole number');
}
