/**
 * The one place that turns FAISS's spellings into TypeScript's. Every target asks here, so that a
 * class page, a wrapper and an error message can never disagree about a name.
 */

/** Words that TypeScript does not accept as the name of a parameter or a function in strict mode. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** Names every wrapper inherits from `FaissObject` or `Object`; a member of FAISS must not replace them. */
export const TAKEN_MEMBERS: ReadonlySet<string> = new Set([
  'close',
  'closed',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);

/**
 * `is_trained` → `isTrained`, `normalize_L2` → `normalizeL2`; `efSearch`, `nprobe` and `M` stay.
 * A trailing underscore, with which Python dodges its keywords, is dropped.
 */
export function memberName(name: string): string {
  const parts = name.split('_').filter((part) => part.length > 0);
  const [first = name, ...rest] = parts;
  return first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/** Name of a free function. Reserved words get an underscore, since a module exports it as a binding. */
export function functionName(name: string): string {
  return bindingName(memberName(name));
}

/** Name of a parameter or local variable. */
export function argumentName(name: string): string {
  return bindingName(memberName(name));
}

/** Classes and enums are spelled as FAISS spells them. */
export function className(name: string): string {
  return name;
}

/** Constants and enum values are spelled as in Python (`METRIC_L2`, `ST_polysemous`). */
export function constantName(name: string): string {
  return name;
}

/** Name of an operation or a C++ entity as a C identifier: `IndexIVF.nprobe:get` → `IndexIVF_nprobe_get`. */
export function identifier(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '_');
}

/** Names of one scope that become the same after casing, as pairs `[kept, clashing]`. */
export function collisions(names: Iterable<string>, spell: (name: string) => string): [string, string][] {
  const seen = new Map<string, string>();
  const clashes: [string, string][] = [];
  for (const name of names) {
    const spelled = spell(name);
    const other = seen.get(spelled);
    if (other !== undefined && other !== name) clashes.push([other, name]);
    else seen.set(spelled, name);
  }
  return clashes;
}

/** Order by code units: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bindingName(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}
