/** The C ABI: fsdk.h, the class table, one unit of thunks per class, and the table of operations. */
import type { Target } from '../target.ts';
import { planCAbi } from './plan/index.ts';
import type { CAbiPlan } from './plan/types.ts';
import { renderCAbi } from './render/index.ts';

export const cAbi: Target<CAbiPlan> = { name: 'c-abi', owns: ['c-abi'], plan: planCAbi, render: renderCAbi };
