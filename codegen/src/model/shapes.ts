/** What can be said about the shape of an array before the call is made. */
import type { ClassModel, Dim, FieldModel, MethodModel, Type } from './types.ts';

/** Whether a caller can allocate this output before the call: an array without a `*` dimension. */
export function isKnownShape(type: Type): type is Extract<Type, { kind: 'array' }> {
  return type.kind === 'array' && type.dims.every((dim) => !isAny(dim));
}

/** `*`: any length, or a length that only the call itself knows. */
export function isAny(dim: Dim): boolean {
  return dim.factors.some((factor) => factor.kind === 'any');
}

/** The name of the dimension solved from this array, when it has one. */
export function freeName(dims: readonly Dim[]): string | null {
  for (const dim of dims) for (const factor of dim.factors) if (factor.kind === 'free') return factor.name;
  return null;
}

/** A class and its ancestors, nearest first. */
export function* lineage(start: ClassModel): Generator<ClassModel> {
  for (let at: ClassModel | null = start; at !== null; at = at.parent) yield at;
}

/** A field by name, own or inherited. */
export function findField(owner: ClassModel, name: string): FieldModel | undefined {
  for (const at of lineage(owner)) {
    const field = at.fields.find((candidate) => candidate.name === name);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** A method by name, own or inherited. */
export function findMethod(owner: ClassModel, name: string): MethodModel | undefined {
  for (const at of lineage(owner)) {
    const method = at.methods.find((candidate) => candidate.name === name);
    if (method !== undefined) return method;
  }
  return undefined;
}

/** Whether `descendant` is `ancestor` or below it. */
export function isKindOf(descendant: ClassModel, ancestor: ClassModel): boolean {
  return ancestor.id <= descendant.id && descendant.id <= ancestor.lastId;
}
