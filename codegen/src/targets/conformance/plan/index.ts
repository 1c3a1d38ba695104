/** One file of cases per class that can be constructed. */
import type { Model } from '../../../model/types.ts';
import { constructorCases } from './constructors.ts';
import { fieldCases } from './fields.ts';
import { indexCases } from './index-life.ts';
import type { ConformancePlan } from './types.ts';

export function planConformance(model: Model): ConformancePlan {
  const files = model.classes.map((owner) => {
    const slug = slugOf(owner.name);
    return {
      class: owner.name,
      cases: [...fieldCases(owner, slug), ...constructorCases(owner, slug), ...indexCases(model, owner, slug)],
    };
  });
  return { files: files.filter((file) => file.cases.length > 0) };
}

/** `IndexIVFPQ` → `index-ivfpq`, the first part of the ids of its cases. */
export function slugOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
