/** Public members of bound classes that are left out: `omitted:` of each class file, by a reason of schema/omitted.yaml. */
import { parse } from 'yaml';

/** Class name → member name → short name of the reason. */
export type Omitted = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Takes the schema's files by path, omitted.yaml's text apart. Throws for a reason that is none of the list. */
export function readOmitted(reasons: string, files: ReadonlyMap<string, string>): Omitted {
  const allowed = Object.keys((parse(reasons) as { reasons: Record<string, string> }).reasons);
  const members = new Map<string, ReadonlyMap<string, string>>();
  for (const [path, text] of files) {
    const raw = parse(text) as { class?: string; omitted?: Record<string, string[]> } | null;
    if (raw?.class === undefined || raw.omitted === undefined) continue;
    const made = new Map<string, string>();
    for (const [reason, names] of Object.entries(raw.omitted)) {
      if (!allowed.includes(reason))
        throw new Error(`${path}: omitted for the reason "${reason}"; allowed: ${allowed.join(', ')}`);
      for (const name of names) made.set(name, reason);
    }
    members.set(raw.class, made);
  }
  return members;
}
