/** Operations grouped into translation units: one per class, one per topic of functions. */
import { OLDEST } from '../../../load/link/versions.ts';
import type { DetailedOperation } from '../../../model/operations.ts';
import type { ClassModel, EnumModel, FieldModel, MethodModel, Type } from '../../../model/types.ts';
import { byCodeUnit, identifier } from '../../../naming/index.ts';
import { type Availability, condition, earlier } from './availability.ts';
import { fieldPlan } from './fields.ts';
import { constructorThunk, methodThunk } from './thunks.ts';
import type { UnitPlan } from './types.ts';

export function planUnits(operations: readonly DetailedOperation[]): UnitPlan[] {
  const groups = new Map<string, DetailedOperation[]>();
  for (const operation of operations) {
    if (isHandwritten(operation)) continue;
    const subject = subjectOf(operation);
    groups.set(subject, [...(groups.get(subject) ?? []), operation]);
  }
  return [...groups].sort(([a], [b]) => byCodeUnit(a, b)).map(([subject, members]) => planUnit(subject, members));
}

export function isHandwritten({ source }: DetailedOperation): boolean {
  if (source.kind === 'method') return source.method.body !== undefined;
  return source.kind === 'constructor' && source.constructor.body !== undefined;
}

function subjectOf({ source }: DetailedOperation): string {
  switch (source.kind) {
    case 'constructor':
      return source.class.name;
    case 'method':
      return source.method.owner?.name ?? `functions_${topicOf(source.method)}`;
    default:
      return source.field.owner.name;
  }
}

/** Functions are written by topic: `schema/functions/io.yaml` → `io`. */
function topicOf(method: MethodModel): string {
  return identifier(method.source.file.replace(/^.*\//, '').replace(/\.yaml$/, ''));
}

function planUnit(subject: string, members: readonly DetailedOperation[]): UnitPlan {
  const entries = members.flatMap((operation) => located(operation, () => planEntries(operation)));
  return { file: `ops_${subject}.cpp`, subject, includes: includesOf(members), entries };
}

function planEntries(operation: DetailedOperation): UnitPlan['entries'] {
  const { source } = operation;
  if (source.kind === 'constructor') return [constructorThunk(operation.name, source.class, source.constructor)];
  if (source.kind === 'method') return [methodThunk(operation.name, source.method)];
  return source.kind === 'get' ? [fieldPlan(source.field)] : [];
}

/** Says where in the schema an operation is written that no thunk can be made for. */
function located<T>({ name, source }: DetailedOperation, make: () => T): T {
  try {
    return make();
  } catch (error) {
    const at =
      source.kind === 'constructor'
        ? source.constructor.source
        : source.kind === 'method'
          ? source.method.source
          : source.field.source;
    throw new Error(`${at.file}:${at.line}: ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** What a unit needs: the classes and enums it touches, FAISS's headers of its functions, the guards it calls. */
function includesOf(members: readonly DetailedOperation[]): UnitPlan['includes'] {
  const generated = new Set<string>();
  const faiss = new Map<string, Availability>();
  let guarded = false;
  let through = false;
  const touch = (type: Type): void => {
    if (type.kind === 'object' || type.kind === 'objects') generated.add(classHeader(type.class));
    if (type.kind === 'enum') generated.add(enumHeader(type.enum));
    if (type.kind === 'range-result') faiss.set('faiss/impl/AuxIndexStructures.h', { since: '1.7.3' });
  };
  for (const { source } of members) {
    if (source.kind === 'constructor') {
      generated.add(classHeader(source.class));
      for (const arg of source.constructor.args) touch(arg.type);
      guarded ||= source.constructor.guard !== undefined;
    } else if (source.kind === 'method') {
      const { method } = source;
      if (method.owner !== null) generated.add(classHeader(method.owner));
      for (const value of [...method.args, ...method.outputs]) touch(value.type);
      if (method.header !== '' && method.header !== method.owner?.header) {
        faiss.set(method.header, { since: earlier(faiss.get(method.header)?.since, method.since) });
        // A header that a release lacks is stood in for.
        for (const other of method.otherHeaders ?? []) faiss.set(other, { since: OLDEST });
      }
      guarded ||= method.guard !== undefined;
      through ||= method.through !== undefined;
    } else {
      generated.add(classHeader(source.field.owner));
      touch((source.field as FieldModel).type);
      guarded ||= source.kind === 'set' && source.field.guard !== undefined;
    }
  }
  return [
    ...[...faiss]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([path, availability]) => ({ path: `<${path}>`, condition: condition(availability) })),
    ...(guarded ? [{ path: '"guards/guards.h"', condition: null }] : []),
    ...(through ? [{ path: '"guards/through.h"', condition: null }] : []),
    ...[...generated].sort(byCodeUnit).map((path) => ({ path: `"${path}"`, condition: null })),
  ];
}

export const classHeader = (owner: ClassModel): string => `class/${owner.name}.h`;
export const enumHeader = (owner: EnumModel): string => `enum/${owner.name}.h`;
