import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';

/**
 * A value of an enumeration.
 *
 * @param names the enumeration's names with their numbers, such as the generated `MetricType`
 */
export function enumeration<T extends number>(value: unknown, at: Place, names: Readonly<Record<string, T>>): T {
  for (const name in names) if (names[name] === value) return value as T;
  const all = Object.entries(names).map(([name, number]) => `${name} (${number})`);
  throw errorAt('INVALID_ARGUMENT', at, `${argumentOf(at)} must be one of ${all.join(', ')}; got ${describe(value)}.`);
}

/**
 * Refuses unknown keys of an options object, because an option that is accepted and ignored hides a mistake.
 *
 * @param allowed names of all options of the call
 */
export function options(value: unknown, at: Place, allowed: readonly string[]): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw errorAt(
      'INVALID_ARGUMENT',
      at,
      `${argumentOf(at)} must be an object with the options ${list(allowed)}; got ${describe(value)}.`,
    );
  }
  for (const key in value) {
    if (allowed.includes(key)) continue;
    const near = nearest(key, allowed);
    throw errorAt(
      'INVALID_ARGUMENT',
      at,
      `there is no option '${key}'. ${near === undefined ? `The options are ${list(allowed)}.` : `Did you mean '${near}'?`}`,
    );
  }
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '(none)' : names.join(', ');
}

const FAR = 3;

function nearest(key: string, allowed: readonly string[]): string | undefined {
  const ranked = allowed.map((name) => ({ name, distance: editDistance(key.toLowerCase(), name.toLowerCase()) }));
  ranked.sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance < Math.min(FAR, key.length) ? best.name : undefined;
}

/** Levenshtein distance: how many letters must be changed, added or taken away. */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((before[j] as number) + 1, (row[j - 1] as number) + 1, (before[j - 1] as number) + same));
    }
    before = row;
  }
  return before[b.length] as number;
}
