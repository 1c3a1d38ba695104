/** Target `docs`: the reference, one page per class. */
import type { Target } from '../target.ts';
import { planDocs } from './plan/index.ts';
import type { DocsPlan } from './plan/types.ts';
import { renderDocs } from './render/index.ts';

export const docs: Target<DocsPlan> = { name: 'docs', owns: ['docs'], plan: planDocs, render: renderDocs };
