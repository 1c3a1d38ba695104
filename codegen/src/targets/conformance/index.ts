/** Target `conformance`: the first cases of every class, in the format of the suite. */
import type { Target } from '../target.ts';
import { planConformance } from './plan/index.ts';
import type { ConformancePlan } from './plan/types.ts';
import { renderConformance } from './render/index.ts';

export const conformance: Target<ConformancePlan> = {
  name: 'conformance',
  owns: ['conformance'],
  plan: planConformance,
  render: renderConformance,
};
