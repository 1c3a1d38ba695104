/** One file of cases per class that can be constructed, and one per topic of functions. */
import type { Model } from '../../../model/types.ts';
import { arrayCases } from './arrays.ts';
import { rawCalls } from './calls.ts';
import { constructorCases } from './constructors.ts';
import { CLASSES_BY_HAND } from './exceptions.ts';
import { fieldCases } from './fields.ts';
import { functionFiles } from './functions.ts';
import { indexCases } from './index-life.ts';
import { methodCases } from './methods.ts';
import { slugOf } from './slug.ts';
import type { ConformancePlan } from './types.ts';
import { wrongCases } from './wrong.ts';

export function planConformance(model: Model): ConformancePlan {
  const generated = model.classes.filter((owner) => !(owner.name in CLASSES_BY_HAND));
  const files = generated.map((owner) => {
    const slug = slugOf(owner.name);
    return {
      file: owner.name,
      about: `${owner.name}: what its entry in schema/ says.`,
      cases: [
        ...fieldCases(owner, slug),
        ...constructorCases(owner, slug),
        ...indexCases(model, owner, slug),
        ...arrayCases(model, owner),
        ...methodCases(model, owner),
        ...wrongCases(model, owner),
      ],
    };
  });
  const all = [...files, ...functionFiles(model)];
  return { files: all.filter((file) => file.cases.length > 0), calls: rawCalls(model) };
}
