/** Target `remote`: the same classes for a page whose engine lies in a worker, so that every answer is a Promise. */
import type { Target } from '../target.ts';
import type { ModulePlan } from '../typescript/plan/types.ts';
import { planRemote } from './plan/index.ts';
import { renderRemote } from './render/index.ts';

export const remote: Target<readonly ModulePlan[]> = {
  name: 'remote',
  owns: ['remote'],
  plan: planRemote,
  render: renderRemote,
};
