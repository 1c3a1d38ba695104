/** Every target there is. A new one is a folder beside this file and a line here. */
import type { Target } from './target.ts';

export const targets: readonly Target<never>[] = [];
