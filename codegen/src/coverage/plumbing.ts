/** Whole names that nobody binds: `classes` and `functions` of schema/omitted.yaml, with a reason, and its `plumbing`. */
import { parse } from 'yaml';

export type NameKind = 'classes' | 'members' | 'functions' | 'constants' | 'contrib';

export interface Plumbing {
  /** What has another name or another form here, in TypeScript's spelling. */
  offered(kind: NameKind, name: string): string | undefined;
  /** Reasons and groups for what no Python user calls. */
  readonly notCounted: readonly string[];
  /** The group that the name belongs to, or undefined for a name that a user would call. */
  group(kind: NameKind, name: string): string | undefined;
}

export function readPlumbing(text: string): Plumbing {
  const { plumbing, offered, not_counted, ...whole } = parse(text) as {
    plumbing: Record<string, Partial<Record<NameKind, string[]>>>;
    offered: Partial<Record<NameKind, Record<string, string>>>;
    not_counted: string[];
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
    offered: (kind, name) => offered[kind]?.[name],
    notCounted: not_counted,
    group: (kind, name) => reason(kind, name) ?? groups.find((one) => one.patterns[kind]?.test(name))?.group,
  };
}
