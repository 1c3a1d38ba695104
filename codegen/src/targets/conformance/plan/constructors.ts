/** Cases about wrong arguments of constructors, from the limits that the schema states. */
import type { ClassModel } from '../../../model/types.ts';
import { outside, recipeFor } from './samples.ts';
import type { CasePlan, Json } from './types.ts';

export function constructorCases(owner: ClassModel, slug: string): CasePlan[] {
  const made = recipeFor(owner, 'o');
  const [constructor] = owner.constructors;
  if (made === null || constructor === undefined || owner.optionsConstructor) return [];
  const { recipe } = made;
  const valueOf = (name: string): Json | undefined => recipe.args[recipe.names.indexOf(name)];
  const rows: { name: string; args: Json }[] = [];
  recipe.names.forEach((name, place) => {
    const arg = constructor.args.find((one) => one.name === name);
    if (arg === undefined) return;
    for (const [limit, value] of outside(arg, valueOf)) rows.push({ name: `${name}-${limit}`, args: recipe.args.map((old, index) => (index === place ? value : old)) });
  });
  if (rows.length === 0) return [];
  return [
    {
      id: `${slug}/construct-outside/\${name}`,
      about: 'An argument outside its limits is refused before FAISS sees it.',
      level: 'errors',
      needs: [owner.name],
      python: { skip: 'unsafe', why: 'FAISS checks few arguments of its constructors, and some values end the process.' },
      each: rows,
      steps: [...recipe.steps, { new: owner.name, args: '${args}', raises: 'INVALID_ARGUMENT' }],
    },
  ];
}
