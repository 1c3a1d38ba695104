/** `plumbing` of schema/omitted.yaml: names of Python FAISS that nobody binds, because they are SWIG's own or containers. */
import { parse } from 'yaml';

export type NameKind = 'classes' | 'members' | 'functions' | 'constants' | 'contrib';

export interface Plumbing {
  /** The group that the name belongs to, or undefined for a name that a user would call. */
  group(kind: NameKind, name: string): string | undefined;
}

export function readPlumbing(text: string): Plumbing {
  const { plumbing } = parse(text) as { plumbing: Record<string, Partial<Record<NameKind, string[]>>> };
  const groups = Object.entries(plumbing).map(([group, kinds]) => ({
    group,
    patterns: Object.fromEntries(
      Object.entries(kinds).map(([kind, texts]) => [kind, new RegExp(`^(?:${texts.join('|')})$`)]),
    ) as Partial<Record<NameKind, RegExp>>,
  }));
  return { group: (kind, name) => groups.find((one) => one.patterns[kind]?.test(name))?.group };
}
