/** Cases about wrong arguments of constructors, from the limits that the schema states. */
import type { ArgModel, ClassModel } from '../../../model/types.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { comparedFields } from './fields.ts';
import { hole, outside, recipeFor } from './samples.ts';
import { fieldsOf } from './state.ts';
import type { CasePlan, Json } from './types.ts';

export function constructorCases(owner: ClassModel, slug: string): CasePlan[] {
  const made = recipeFor(owner, 'o');
  const [form] = owner.constructors;
  if (made === null || form === undefined || owner.optionsConstructor) return [];
  const { recipe } = made;
  const sampleOf = (name: string): Json | undefined => recipe.args[recipe.names.indexOf(name)];
  const rows: { name: string; args: Json }[] = [];
  recipe.names.forEach((name, place) => {
    const arg = form.args.find((one) => one.name === name);
    if (arg === undefined) return;
    for (const [limit, value] of outside(arg, sampleOf))
      rows.push({ name: `${name}-${limit}`, args: recipe.args.map((old, index) => (index === place ? value : old)) });
  });
  const apart = argumentsApart(owner, slug);
  if (rows.length === 0) return apart;
  return [
    ...apart,
    {
      id: `${slug}/construct-outside/${hole('name')}`,
      about: 'An argument outside its limits is refused before FAISS sees it.',
      level: 'errors',
      needs: [owner.name],
      python: {
        skip: 'unsafe',
        why: 'FAISS checks few arguments of its constructors, and some values end the process.',
      },
      each: rows,
      steps: [...recipe.steps, { new: owner.name, args: hole('args'), raises: 'INVALID_ARGUMENT' }],
    },
  ];
}

/** Whole numbers that differ, in the order in which arguments get one that they may have. */
const NUMBERS = [4, 2, 8, 3, 5, 6, 7, 9];

/**
 * The constructor with whole numbers that all differ: the usual samples are equal, and of equal ones nobody sees that a
 * binding swapped them.
 */
function argumentsApart(owner: ClassModel, slug: string): CasePlan[] {
  const made = recipeFor(owner, 'o');
  const [form] = owner.constructors;
  if (made === null || form === undefined || owner.name in NOT_APART) return [];
  const { names, args, steps } = made.recipe;
  const whole = (place: number) => typeof args[place] === 'number';
  const equal = args.filter((value, place) => whole(place) && args.indexOf(value) !== place);
  if (equal.length === 0) return [];
  const apart = [...args];
  const used = new Set<Json>();
  // Dimensions and bits first: other numbers depend on the ones, and few are allowed for the others.
  const order = [/^(d|nbits|nbit)/, /^/].flatMap((kind) =>
    names.flatMap((name, place) => (whole(place) && kind.test(name) ? [place] : [])),
  );
  for (const place of new Set(order)) {
    const arg = form.args.find((one) => one.name === names[place]) as ArgModel;
    const sampleOf = (name: string) => apart[names.indexOf(name)];
    const value = [args[place] as number, ...NUMBERS].find((one) => !used.has(one) && inside(one, arg, sampleOf));
    if (value === undefined) return [];
    apart[place] = value;
    used.add(value);
  }
  const paths = comparedPaths(owner);
  if (paths.length === 0) return [];
  return [
    {
      id: `${slug}/construct/arguments-apart`,
      about: 'Each number of the constructor goes where Python puts it.',
      level: 'surface',
      needs: [owner.name],
      steps: [...steps, { new: owner.name, args: apart, as: 'o' }],
      expect: Object.fromEntries(paths.map((path) => [`o.${path}`, 'exact'])),
    },
  ];
}

/** Fields of the object and of its parts: the numbers of an index with a quantizer are those of the quantizer. */
function comparedPaths(owner: ClassModel): string[] {
  const parts = fieldsOf(owner).flatMap(({ name, type, owner: declared }) =>
    type.kind === 'object' && !type.nullable && !type.class.abstract && !(`${declared.name}.${name}` in EXCEPTIONS)
      ? comparedFields(type.class).map((field) => `${name}.${field.name}`)
      : [],
  );
  return [...comparedFields(owner).map((field) => field.name), ...parts];
}

function inside(value: number, arg: ArgModel, sampleOf: (name: string) => Json | undefined): boolean {
  const { min = -Infinity, max = Infinity, divides } = arg;
  const dividend = divides === undefined ? undefined : sampleOf(divides);
  return value >= min && value <= max && (typeof dividend !== 'number' || dividend % value === 0);
}

/** Constructors whose numbers may not all differ, with the reason. */
const NOT_APART: Readonly<Record<string, string>> = {
  ITQTransform: 'FAISS turns within the dimension: the two it asks for must be equal.',
  IDSelectorRange: 'The second bound is no smaller than the first; cases by hand take two.',
};
