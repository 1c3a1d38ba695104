/** Target `typescript`: the classes, functions, enums and constants that every runtime shares, and the list of public names. */
import type { Target } from '../target.ts';
import { planTypescript } from './plan/index.ts';
import type { TypescriptPlan } from './plan/types.ts';
import { renderTypescript } from './render/index.ts';

export const typescript: Target<TypescriptPlan> = {
  name: 'typescript',
  owns: ['typescript', 'api-surface.txt'],
  plan: planTypescript,
  render: renderTypescript,
};
