import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { BAD, type Verdict } from '../../src/judge/verdict.ts';
import { ADAPTERS } from '../setup/workshop.ts';

/** One root cause in a binding, as its author would want to read it. Kept in <adapter>/findings.yaml. */
export interface Cause {
  readonly title: string;
  readonly kind:
    | 'crash'
    | 'out of bounds'
    | 'wrong answer'
    | 'silent acceptance'
    | 'silent truncation'
    | 'use after free'
    | 'lost class'
    | 'refusal';
  /** What happens and where it comes from. */
  readonly says: string;
  readonly remedy?: string;
  /** Which faults come from it: patterns of case ids (`*` stands for anything), and an expression that the reason holds. */
  readonly cases?: readonly string[];
  readonly reason?: string;
}

/** A finding with the cases of one run that show it. */
export interface Shown {
  readonly cause: Cause;
  readonly verdicts: readonly Verdict[];
}

export interface Sorted {
  readonly shown: readonly Shown[];
  /** Faults that no finding explains. */
  readonly unexplained: readonly Verdict[];
  /** Findings that no case shows any more. */
  readonly stale: readonly Cause[];
}

export function loadFindings(adapter: string): Cause[] {
  const file = join(ADAPTERS, adapter, 'findings.yaml');
  return existsSync(file) ? (load(readFileSync(file, 'utf8')) as Cause[]) : [];
}

function matcher({ cases, reason }: Cause): (id: string, fault: string) => boolean {
  const ids = (cases ?? ['*']).map((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`);
  });
  const said = new RegExp(reason ?? '', 's');
  return (id, fault) => said.test(fault) && ids.some((one) => one.test(id));
}

/** Gives every fault to the first finding that matches it; a case may show several. */
export function sortFaults(verdicts: readonly Verdict[], findings: readonly Cause[]): Sorted {
  const tests = findings.map(matcher);
  const shown = new Map<Cause, Verdict[]>();
  const unexplained: Verdict[] = [];
  for (const verdict of verdicts.filter((one) => BAD.has(one.verdict))) {
    const rest: string[] = [];
    const mine = new Map<Cause, string[]>();
    for (const fault of verdict.reasons) {
      const at = tests.findIndex((test) => test(verdict.id, fault));
      if (at < 0) rest.push(fault);
      else mine.set(findings[at]!, [...(mine.get(findings[at]!) ?? []), fault]);
    }
    for (const [finding, reasons] of mine) {
      shown.set(finding, [...(shown.get(finding) ?? []), { ...verdict, reasons }]);
    }
    if (rest.length > 0) unexplained.push({ ...verdict, reasons: rest });
  }
  return {
    shown: findings.flatMap((cause) => (shown.has(cause) ? [{ cause, verdicts: shown.get(cause)! }] : [])),
    unexplained,
    stale: findings.filter((finding) => !shown.has(finding)),
  };
}

/** known-failing/<adapter>.txt: every case that fails, with its cause, so that the next run shows what changed. */
export function knownFailing(name: string, { shown, unexplained }: Sorted): string {
  const causes = new Map<string, string[]>();
  for (const { cause, verdicts } of shown) {
    for (const { id } of verdicts) causes.set(id, [...(causes.get(id) ?? []), cause.title]);
  }
  for (const { id } of unexplained) causes.set(id, [...(causes.get(id) ?? []), 'not explained yet']);
  const lines = [...causes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, titles]) => `${id} # ${titles.join('; ')}`);
  return [`# What ${name} gets wrong; written by \`npm run conformance:report\`.`, ...lines, ''].join('\n');
}
