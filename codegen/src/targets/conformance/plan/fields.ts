/** Cases about fields: each one read, and each one that may be set written and read back. */
import { findField, lineage } from '../../../model/shapes.ts';
import type { ClassModel, FieldModel } from '../../../model/types.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { clamp, hole, recipeFor } from './samples.ts';
import type { CasePlan, Json } from './types.ts';

const OWN_LIMITS = 'FAISS sets the field without a check; the limit is ours, from what FAISS does with the value.';

export function fieldCases(owner: ClassModel, slug: string): CasePlan[] {
  const made = recipeFor(owner, 'o');
  if (made === null) return [];
  const all = scalarFields(owner);
  const fields = all.filter((field) => !excepted(owner, field));
  const cases: CasePlan[] = [
    { id: `${slug}/construct/class`, level: 'surface', needs: [owner.name], steps: made.steps, expect: { o: 'class' } },
  ];
  if (fields.length > 0) {
    cases.push({
      id: `${slug}/field/${hole('field')}`,
      about: 'The value of a field after construction is the one that Python has.',
      level: 'surface',
      needs: [owner.name],
      each: fields.map((field) => ({ field: field.name })),
      steps: [...made.steps, { get: `o.${hole('field')}`, as: 'value' }],
      expect: { value: 'exact' },
    });
  }
  const settable = fields.flatMap((field) => {
    const value = other(field);
    // A guarded value depends on the rest of the object; its cases are written by hand.
    return field.readonly || field.guard !== undefined || value === undefined ? [] : [{ field: field.name, value }];
  });
  if (settable.length > 0) {
    cases.push({
      id: `${slug}/set/${hole('field')}`,
      about: 'A field that was set reads back.',
      level: 'surface',
      needs: [owner.name],
      each: settable,
      steps: [
        ...made.steps,
        { set: `o.${hole('field')}`, to: hole('value') },
        { get: `o.${hole('field')}`, as: 'read' },
      ],
      expect: { read: 'exact' },
    });
  }
  const refused = all.flatMap((field) => (field.readonly ? [] : outsideOf(field)));
  if (refused.length > 0) {
    cases.push({
      id: `${slug}/set-outside/${hole('name')}`,
      about: 'A value outside the limits of a field is refused, and the field keeps its value.',
      level: 'errors',
      needs: [owner.name],
      python: { skip: 'unlike', why: OWN_LIMITS },
      each: refused,
      steps: [
        ...made.steps,
        { get: `o.${hole('field')}`, as: 'before' },
        { set: `o.${hole('field')}`, to: hole('value'), raises: 'INVALID_ARGUMENT' },
        { get: `o.${hole('field')}`, as: 'after' },
      ],
      expect: { after: { oracle: 'exact', of: 'before' } },
    });
  }
  return cases;
}

/** Own and inherited fields that are numbers, flags or names. */
const scalarFields = (owner: ClassModel): FieldModel[] =>
  [...lineage(owner)]
    .reverse()
    .flatMap((at) => at.fields.filter((field) => comparable(field) && findField(owner, field.name) === field));

/** Those whose values are compared with Python's. */
export const comparedFields = (owner: ClassModel): FieldModel[] =>
  scalarFields(owner).filter((field) => !excepted(owner, field));

const excepted = (owner: ClassModel, field: FieldModel): boolean =>
  `${owner.name}.${field.name}` in EXCEPTIONS || `${field.owner.name}.${field.name}` in EXCEPTIONS;

/** Scalars and enums: what reads the same in every language. */
function comparable(field: FieldModel): boolean {
  if (field.type.kind === 'enum') return true;
  return field.type.kind === 'scalar' && field.type.scalar !== 'string' && field.type.scalar !== 'path';
}

/** A valid value that differs from the default. */
function other(field: FieldModel): Json | undefined {
  const { type } = field;
  const usual = typeof field.default === 'object' ? undefined : field.default;
  if (type.kind === 'enum') return type.enum.values.at(-1)?.value;
  if (type.kind !== 'scalar') return undefined;
  if (type.scalar === 'bool') return usual !== true;
  const value = clamp(type.scalar === 'f32' || type.scalar === 'f64' ? 0.5 : 3, field);
  return value === usual ? clamp(value + 1, field) : value;
}

function outsideOf(field: FieldModel): { name: string; field: string; value: number }[] {
  const rows: { name: string; field: string; value: number }[] = [];
  if (field.min !== undefined) rows.push({ name: `${field.name}-below`, field: field.name, value: field.min - 1 });
  if (field.max !== undefined) rows.push({ name: `${field.name}-above`, field: field.name, value: field.max + 1 });
  return rows;
}
