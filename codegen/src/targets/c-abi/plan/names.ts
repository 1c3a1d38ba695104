/** Names that some release lacks: forward declarations, values and flags for the handwritten C++. */
import { versionNumber } from '../../../load/link/versions.ts';
import type { Model, Range } from '../../../model/types.ts';
import { byCodeUnit, identifier } from '../../../naming/index.ts';
import type { NamesPlan } from './types.ts';

export function planNames({ varying }: Model): NamesPlan {
  const absent = new Map<string, { classes: string[]; constants: { type: string; name: string; value: number }[] }>();
  const group = (there: readonly Range[]) => {
    const key = presence(there);
    const made = absent.get(key) ?? { classes: [], constants: [] };
    absent.set(key, made);
    return made;
  };
  for (const { name, there } of varying.classes) group(there).classes.push(name);
  const includes = new Set<string>();
  const nested: NamesPlan['values'][number][] = [];
  for (const { name, type, header, value, there } of varying.constants) {
    if (type !== 'int') includes.add(header);
    if (type.includes('::'))
      nested.push({ name: `${identifier(type.replace(/::\w+$/, ''))}_${name}`, type: `faiss::${type}`, value });
    else group(there).constants.push({ type, name, value });
  }
  return {
    headers: [...varying.headers].sort(byCodeUnit),
    includes: [...includes].sort(byCodeUnit),
    absent: [...absent]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([condition, { classes, constants }]) => ({ condition, classes: classes.sort(byCodeUnit), constants })),
    values: nested,
    members: varying.members
      .map(({ owner, member, there }) => ({ name: identifier(`${owner}_${member}`), condition: presence(there) }))
      .sort((a, b) => byCodeUnit(a.name, b.name)),
    macros: planMacros(varying.all),
  };
}

/** A name that stands for several (a field that became a method) is there where one of them is. */
function planMacros(all: Model['varying']['all']): NamesPlan['macros'] {
  const conditions = new Map<string, Set<string>>();
  for (const { name, there } of all) {
    const key = identifier(name.replaceAll('::', '_'));
    const known = conditions.get(key) ?? new Set();
    conditions.set(key, known.add(presence(there)));
  }
  return [...conditions]
    .map(([name, known]) => ({
      name,
      condition: known.size === 1 ? [...known][0]! : [...known].map((one) => `(${one})`).join(' || '),
    }))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Preprocessor condition of the releases that have a name. */
function presence(there: readonly Range[]): string {
  const runs = there.map(({ since, until }) =>
    [
      ...(since === undefined ? [] : [`FSDK_FAISS_VERSION >= ${versionNumber(since)}`]),
      ...(until === undefined ? [] : [`FSDK_FAISS_VERSION < ${versionNumber(until)}`]),
    ].join(' && '),
  );
  return runs.length === 1 ? runs[0]! : runs.map((run) => `(${run})`).join(' || ');
}
