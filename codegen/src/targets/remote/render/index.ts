/** Prints the modules as those of the TypeScript target are printed. */

import type { ModulePlan } from '../../typescript/plan/types.ts';
import { renderModules } from '../../typescript/render/index.ts';

export function renderRemote(plan: readonly ModulePlan[]): Map<string, string> {
  return renderModules('remote', plan);
}
