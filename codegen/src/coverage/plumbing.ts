/** Whole names that nobody binds: `classes` and `functions` of schema/omitted.yaml, with a reason, and its `plumbing`. */
import { parse } from 'yaml';

export type NameKind = 'classes' | 'members' | 'functions' | 'constants' | 'contrib';

export interface Plumbing {
  /** The group that the name belongs to, or undefined for a name that a user would call. */
  group(kind: NameKind, name: string): string | undefined;
}

export function readPlumbing(text: string): Plumbing {
  const { plumbing, ...whole } = parse(text) as {
    plumbing: Record<string, Partial<Record<NameKind, string[]>>>;
  } & Partial<Record<NameKind, Record<string, string[]>>>;
  const reason = (kind: NameKind, name: string): string | undefined =>
    Object.entries(whole[kind] ?? {}).find(([, names]) => names.includes(name))?.[0];
  const groups = Object.entries(plumbing).map(([group, kinds]) => ({
    group,
    patterns: Object.fromEntries(
      Object.entries(kinds).map(([kind, texts]) => [kind, new RegExp(`^(?:${texts.join('|')})$`)]),
    ) as Partial<Record<NameKind, RegExp>>,
  }));
  return {
    group: (kind, name) => reason(kind, name) ?? groups.find((one) => one.patterns[kind]?.test(name))?.group,
  };
}
