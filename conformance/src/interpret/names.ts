/**
 * Schema names in TypeScript's spelling: members and functions in camelCase, classes and constants as
 * they are. Own code rather than the generator's, so that the suite can judge the generator.
 */
export function camel(name: string): string {
  if (/^[A-Z]/.test(name) || /^[A-Z0-9_]+$/.test(name)) return name;
  return name.replace(/_+$/, '').replace(/_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Functions, also those whose names begin with a template's (`CMax_float_partition_fuzzy`). */
export const camelFunction = (name: string): string =>
  name.replace(/_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Key of a member of `holder`: some methods begin with a capital, as classes and constants do (`Mcy_at`). */
export function memberKey(holder: object, name: string): string {
  const method = camelFunction(name);
  return method in holder && !(camel(name) in holder) ? method : camel(name);
}

/** A binding's module: its classes, functions and constants by TypeScript name. */
export type Api = Readonly<Record<string, unknown>>;

/** Key of a class, function or constant in a binding's module; some classes are spelled in lower case (`float_maxheap_array_t`). */
export const exportKey = (api: Api, name: string): string =>
  [name, camel(name), camelFunction(name)].find((key) => key in api) ?? camel(name);

/** Whether the binding offers `IndexFlatL2`, `write_index`, or `IndexIVF.search_preassigned`. */
export function offers(api: Api, name: string): boolean {
  const [head, member] = name.split('.') as [string, string?];
  const found = api[exportKey(api, head)];
  if (found === undefined || member === undefined) return found !== undefined;
  const { prototype = {} } = found as { prototype?: object };
  return memberKey(found as object, member) in (found as object) || memberKey(prototype, member) in prototype;
}
