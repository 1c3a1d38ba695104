/** Cases about what is no scalar: arrays that a field copies out or takes, and objects that are parts of others. */
import type { ClassModel, FieldModel, Model } from '../../../model/types.ts';
import { EMPTY, EXCEPTIONS } from './exceptions.ts';
import { closeOf } from './methods.ts';
import { hole } from './samples.ts';
import { slugOf } from './slug.ts';
import { fieldsOf, type State, stateOf } from './state.ts';
import type { CasePlan } from './types.ts';

export function arrayCases(model: Model, owner: ClassModel): CasePlan[] {
  const state = stateOf(model, owner);
  if (state === null) return [];
  const slug = slugOf(owner.name);
  const fields = fieldsOf(owner).filter((field) => !(`${field.owner.name}.${field.name}` in EXCEPTIONS));
  const arrays = fields.filter((field) => field.type.kind === 'array');
  const floats = arrays.filter((field) => field.type.kind === 'array' && /^f/.test(field.type.element));
  const parts = fields.filter(
    (field) => field.type.kind === 'object' && !field.type.nullable && field.type.class.name !== 'InvertedLists',
  );
  return [
    ...reads(
      `${slug}/array/${hole('field')}`,
      state,
      arrays.filter((field) => !floats.includes(field)),
      'exact',
    ),
    ...reads(`${slug}/array/${hole('field')}`, state, floats, closeOf(owner)),
    ...writes(
      `${slug}/array-set/${hole('field')}`,
      state,
      floats.filter((field) => !field.readonly && !EMPTY.has(`${field.owner.name}.${field.name}`)),
    ),
    ...reads(`${slug}/part/${hole('field')}`, state, parts, 'class'),
  ];
}

function reads(
  id: string,
  state: State,
  fields: readonly FieldModel[],
  oracle: CasePlan['steps'][number][string],
): CasePlan[] {
  if (fields.length === 0) return [];
  return [
    {
      id,
      about: 'What the object holds is what Python reads from the same one.',
      level: oracle === 'class' ? 'surface' : 'search',
      needs: state.needs,
      data: state.data,
      each: fields.map((field) => ({ field: field.name })),
      steps: [...state.steps, { get: `${state.path}.${hole('field')}`, as: 'value' }],
      expect: { value: oracle },
    },
  ];
}

function writes(id: string, state: State, fields: readonly FieldModel[]): CasePlan[] {
  if (fields.length === 0) return [];
  const path = `${state.path}.${hole('field')}`;
  return [
    {
      id,
      about: 'An array that was set reads back, and the array that was given is not kept.',
      level: 'surface',
      needs: state.needs,
      data: state.data,
      each: fields.map((field) => ({ field: field.name })),
      steps: [
        ...state.steps,
        { let: 'given', be: { patch: path, at: [[0, 0.5]] } },
        { set: path, to: 'given' },
        { get: path, as: 'read' },
      ],
      expect: { read: { oracle: 'exact', of: 'given' } },
    },
  ];
}
