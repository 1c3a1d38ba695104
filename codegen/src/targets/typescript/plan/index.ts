/** The plan of the whole target. */
import type { Model } from '../../../model/types.ts';
import type { TargetContext } from '../../target.ts';
import { planClassModule } from './classes.ts';
import { Constants } from './spelling.ts';
import { planSurface } from './surface.ts';
import { planClassTable, planIndex, planOps, planOptions, planRegistry, planSchema } from './tables.ts';
import type { ModulePlan, TypescriptPlan } from './types.ts';
import { planConstants, planEnums, planFunctionModules } from './values.ts';

export function planTypescript(model: Model, context: TargetContext): TypescriptPlan {
  const constants = new Constants(model.enums, model.constants);
  const modules: ModulePlan[] = [
    ...model.classes.map((owner) => planClassModule(model, owner, constants)),
    ...planFunctionModules(model, constants),
    planEnums(model),
    planConstants(model),
    planOptions(),
    planOps(context.operations),
    planClassTable(model),
    planRegistry(model),
    planSchema(model),
    planIndex(model),
  ];
  return { modules, surface: planSurface(modules) };
}
