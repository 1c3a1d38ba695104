/** Cases about wrong arguments of constructors, from the limits that the schema states. */
import type { ClassModel } from '../../../model/types.ts';
import { hole, outside, recipeFor } from './samples.ts';
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
  if (rows.length === 0) return [];
  return [
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
