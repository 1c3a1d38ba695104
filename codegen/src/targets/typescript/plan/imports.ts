/** Imports of a module, from the names that its planned declarations use. */
import type { ClassModel, Model } from '../../../model/types.ts';
import { byCodeUnit, className } from '../../../naming/index.ts';
import { CLASSES, CORE_IMPORT, classPath, ENUMS, OPS, OPTIONS, specifier } from './paths.ts';
import { CORE_TYPES } from './spelling.ts';
import type { Declaration, ImportPlan } from './types.ts';

/**
 * Only the parent is imported as a value; other classes are reached through `classes`, so that a cycle
 * between modules can never run a class before its parent.
 */
export function planImports(
  model: Model,
  path: string,
  declarations: readonly Declaration[],
  self: ClassModel | null,
): ImportPlan[] {
  const words = new Set<string>();
  collect(declarations, words);
  const imports: ImportPlan[] = [CORE_IMPORT];
  const coreTypes = CORE_TYPES.filter((name) => words.has(name));
  if (coreTypes.length > 0) imports.push({ from: '@faiss-sdk/core', names: coreTypes, typeOnly: true });
  if (words.has('classes')) imports.push({ from: specifier(path, CLASSES), names: ['classes'], typeOnly: false });
  const enums = model.enums
    .map((one) => className(one.name))
    .filter((name) => words.has(name))
    .sort(byCodeUnit);
  if (enums.length > 0) imports.push({ from: specifier(path, ENUMS), names: enums, typeOnly: false });
  if (words.has('ops')) imports.push({ from: specifier(path, OPS), names: [], namespace: 'ops', typeOnly: false });
  const options = ['CallOptions', 'ProgressOptions'].filter((name) => words.has(name));
  if (options.length > 0) imports.push({ from: specifier(path, OPTIONS), names: options, typeOnly: true });
  const parent = self?.parent ?? null;
  if (parent !== null) {
    const names = [className(parent.name)];
    imports.push({ from: specifier(path, classPath(parent)), names, typeOnly: false });
    if (words.has(`${parent.name}Options`))
      imports.push({ from: specifier(path, classPath(parent)), names: [`${parent.name}Options`], typeOnly: true });
  }
  const others = model.classes.filter((one) => one !== self && one !== parent && words.has(className(one.name)));
  for (const other of [...others].sort((a, b) => byCodeUnit(a.name, b.name))) {
    imports.push({ from: specifier(path, classPath(other)), names: [className(other.name)], typeOnly: true });
  }
  return imports;
}

/** Every identifier in the code of the declarations; comments (`doc`) do not count, nor members after a dot. */
function collect(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    for (const word of value.replace(/'(?:[^'\\]|\\.)*'/g, ' ').matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*/g))
      words.add(word[0]);
    return;
  }
  if (Array.isArray(value)) {
    for (const one of value) collect(one, words);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, one] of Object.entries(value)) {
    if (key !== 'doc' && key !== 'kind' && key !== 'step' && key !== 'name' && key !== 'local') collect(one, words);
  }
}
