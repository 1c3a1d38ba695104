/** schema/omitted.yaml: public members of bound classes that are left out, each under one of a few reasons. */
import { parse } from 'yaml';

export interface Omitted {
  /** Reason by its short name. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Class name → member name → short name of the reason. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export function parseOmitted(text: string): Omitted {
  const raw = parse(text) as { reasons: Record<string, string>; classes: Record<string, Record<string, string[]>> };
  const reasons = new Map(Object.entries(raw.reasons));
  const members = new Map<string, Map<string, string>>();
  for (const [owner, groups] of Object.entries(raw.classes)) {
    const made = new Map<string, string>();
    for (const [reason, names] of Object.entries(groups)) {
      if (!reasons.has(reason))
        throw new Error(
          `schema/omitted.yaml: ${owner} gives the reason "${reason}"; allowed: ${[...reasons.keys()].join(', ')}`,
        );
      for (const name of names) made.set(name, reason);
    }
    members.set(owner, made);
  }
  return { reasons, members };
}
