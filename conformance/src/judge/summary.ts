import { LEVELS } from '../cases/types.ts';
import { BAD, VERDICTS, type Verdict, type VerdictName } from './verdict.ts';

/** The table at the end of a run: verdicts by level, then what failed and why something was skipped. */
export function summary(verdicts: readonly Verdict[], binding: string): string {
  const count = (level: string | null, verdict: VerdictName) =>
    verdicts.filter((one) => (level === null || one.level === level) && one.verdict === verdict).length;
  const columns = VERDICTS.filter((verdict) => verdict === 'pass' || count(null, verdict) > 0);
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(10) : String(cell).padStart(16))).join('');
  const rows = LEVELS.map((level) => line([level, ...columns.map((verdict) => count(level, verdict))]));
  const total = line(['all', ...columns.map((verdict) => count(null, verdict))]);
  return [
    `Conformance of ${binding} with Python FAISS: ${verdicts.length} cases`,
    line(['level', ...columns]),
    ...rows,
    total,
    ...skips(verdicts),
    ...faults(verdicts),
  ].join('\n');
}

function skips(verdicts: readonly Verdict[]): string[] {
  const reasons = new Map<string, number>();
  for (const one of verdicts) {
    if (one.verdict !== 'skipped') continue;
    const reason = one.reasons.join('; ');
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...reasons].sort().map(([reason, times]) => `skipped ${times}: ${reason}`);
}

function faults(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter((one) => BAD.has(one.verdict))
    .map((one) => `${one.verdict} ${one.id}\n${one.reasons.map((reason) => `    ${reason}`).join('\n')}`);
}
